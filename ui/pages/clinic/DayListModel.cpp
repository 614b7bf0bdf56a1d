// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clinic/DayListModel.h"

namespace ui {

void DayListModel::setChildren(const QList<ExpectedChild> &children)
{
    beginResetModel();
    m_children = children;
    endResetModel();
}

void DayListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const ExpectedChild *DayListModel::at(int row) const
{
    return row >= 0 && row < m_children.size() ? &m_children.at(row) : nullptr;
}

int DayListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_children.size());
}

int DayListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DayListModel::data(const QModelIndex &index, int role) const
{
    const ExpectedChild *child = index.isValid() ? at(index.row()) : nullptr;
    if (!child || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (index.column()) {
    case Child:
        return child->name;
    case Age:
        return child->age;
    case Planned:
        return child->planned;
    case Permissions:
        return child->permissions;
    default:
        return {};
    }
}

QVariant DayListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Child:
        return tr("Child");
    case Age:
        return tr("Age");
    case Planned:
        return tr("Planned today");
    case Permissions:
        return tr("Permissions");
    default:
        return {};
    }
}

} // namespace ui
