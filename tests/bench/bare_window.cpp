// SPDX-License-Identifier: GPL-3.0-or-later
// What a start is measured against: a window with a table of text, and nothing behind it.
#include <QApplication>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>
#include <QTimer>
#include <QWindow>

#include <cstdio>

namespace {

class SaysWhenSeen final : public QObject
{
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Expose) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, [] { std::fputs("window shown\n", stderr); });
        }
        return false;
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStandardItemModel model(40, 6);
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            model.setItem(row, column,
                          new QStandardItem(QStringLiteral("%1, %2").arg(row).arg(column)));
    QTableView table;
    table.setModel(&model);
    QMainWindow window;
    table.setParent(&window);
    window.setCentralWidget(&table);
    window.resize(1280, 800);
    SaysWhenSeen watcher;
    window.show();
    window.windowHandle()->installEventFilter(&watcher);
    const int result = QApplication::exec();
    table.setParent(nullptr);
    return result;
}
