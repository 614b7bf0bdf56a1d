// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTableView>

namespace ui {

class Theme;

// A table of two-line rows that each have a key (RowRoles.h). What is selected is kept by key over
// a new answer; nothing moves under the pointer. There is never a horizontal bar: where there is no
// room, the columns of least importance go.
class KeyedTable final : public QTableView
{
    Q_OBJECT
public:
    explicit KeyedTable(const Theme &theme, QWidget *parent = nullptr);

    struct Column
    {
        int leastCharacters; // what it needs to be of use
        int share;           // of the room that is left over
        int importance;      // the lowest go first; the highest always stays
    };
    void setColumns(const QList<Column> &columns); // in model order
    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QString currentKey() const; // empty: nothing selected
    void selectKey(const QString &key);       // not there: nothing is selected
    void selectFirst();

Q_SIGNALS:
    void opened(const QString &key); // Enter or a double click
    void currentKeyChanged(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void
    focusInEvent(QFocusEvent *event) override; // by Tab: a row is chosen, so that Enter opens it
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void layOutColumns();
    void restore();
    [[nodiscard]] int leastWidth(const Column &column) const;

    QList<Column> m_columns;
    QString m_keptKey; // while the model is being filled anew
    bool m_resetting = false;
};

} // namespace ui
