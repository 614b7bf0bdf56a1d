// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/KeyedTable.h"

#include "ui/RowRoles.h"
#include "ui/widgets/TableSetup.h"
#include "ui/widgets/TwoLineDelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <numeric>

namespace ui {

KeyedTable::KeyedTable(const Theme &theme, QWidget *parent)
    : QTableView(parent)
{
    setUpTable(this);
    TwoLineDelegate::install(this, theme);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(TwoLineDelegate::rowHeight());
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(index.data(KeyRole).toString()); });
}

void KeyedTable::setColumns(const QList<Column> &columns)
{
    m_columns = columns;
    layOutColumns();
}

void KeyedTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_keptKey = currentKey();
        m_resetting = true;
    });
    connect(model, &QAbstractItemModel::modelReset, this, &KeyedTable::restore);
    layOutColumns();
}

void KeyedTable::restore()
{
    m_resetting = false;
    selectKey(m_keptKey);
    if (currentKey() != m_keptKey)
        Q_EMIT currentKeyChanged(currentKey());
}

QString KeyedTable::currentKey() const
{
    return currentIndex().data(KeyRole).toString();
}

void KeyedTable::selectKey(const QString &key)
{
    for (int row = 0; !key.isEmpty() && row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.data(KeyRole).toString() == key)
            return setCurrentIndex(index);
    }
    setCurrentIndex({});
}

void KeyedTable::selectFirst()
{
    if (model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

void KeyedTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    const bool byTab =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byTab && currentKey().isEmpty())
        selectFirst();
}

void KeyedTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && !currentKey().isEmpty()) {
        Q_EMIT opened(currentKey());
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        event->ignore();
        return;
    }
    if (event->key() == Qt::Key_Down && !currentIndex().isValid())
        return selectFirst();
    QTableView::keyPressEvent(event);
}

void KeyedTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_resetting && current.data(KeyRole) != previous.data(KeyRole))
        Q_EMIT currentKeyChanged(currentKey());
}

int KeyedTable::leastWidth(const Column &column) const
{
    constexpr int around = 16;
    return fontMetrics().averageCharWidth() * column.leastCharacters + around;
}

void KeyedTable::layOutColumns()
{
    if (!model() || m_columns.isEmpty())
        return;
    QList<int> order(m_columns.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
        return m_columns.at(a).importance > m_columns.at(b).importance;
    });
    int room = viewport()->width();
    int shares = 0;
    QList<bool> shown(m_columns.size(), false);
    for (const int column : order) {
        const int least = leastWidth(m_columns.at(column));
        if (column != order.first() && least > room)
            break;
        shown[column] = true;
        room -= least;
        shares += m_columns.at(column).share;
    }
    for (int column = 0; column < m_columns.size(); ++column) {
        setColumnHidden(column, !shown.at(column));
        const Column &each = m_columns.at(column);
        const int more = shares > 0 ? room * each.share / shares : 0;
        horizontalHeader()->resizeSection(column, leastWidth(each) + more);
    }
}

void KeyedTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
}

void KeyedTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        verticalHeader()->setDefaultSectionSize(TwoLineDelegate::rowHeight());
        layOutColumns();
    }
}

} // namespace ui
