// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/PlanModel.h"

#include <algorithm>

namespace ui {

void PlanModel::setMarks(const QList<PlanMark> &marks)
{
    beginResetModel();
    m_marks = marks;
    endResetModel();
}

const PlanMark *PlanModel::find(const QString &key) const
{
    const auto found = std::find_if(m_marks.begin(), m_marks.end(),
                                    [&key](const PlanMark &mark) { return mark.key == key; });
    return found == m_marks.end() ? nullptr : &*found;
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_marks.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlanMark &mark = m_marks.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return column == Series ? mark.seriesText : column == What ? mark.whatText : mark.dateText;
    case SecondLineRole:
        return column == What ? mark.whyText : QString();
    case Qt::ToolTipRole:
        return asToolTip(mark.sentence());
    case Qt::AccessibleTextRole:
        return column == Series ? mark.sentence() : QVariant();
    case IconRole:
        return column == What ? mark.look.icon : QVariant();
    case TokenRole:
        return int(column == What ? mark.look.token : Token::Ink);
    case SecondTokenRole:
        return int(Token::Ink2);
    case StrongRole:
        return column == Series && mark.isNext;
    case KeyRole:
        return mark.key;
    default:
        return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Series:
        return tr("Against");
    case What:
        return tr("Dose and reason");
    case When:
        return tr("Date");
    default:
        return {};
    }
}

} // namespace ui
