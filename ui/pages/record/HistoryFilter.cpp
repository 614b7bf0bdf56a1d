// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record/HistoryFilter.h"

#include "ui/pages/record/ImmunizationModel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

HistoryFilter::HistoryFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setDynamicSortFilter(true);
}

void HistoryFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

void HistoryFilter::setSearch(const QString &text)
{
    m_search = text.trimmed();
    invalidateFilter();
}

void HistoryFilter::clear()
{
    m_search.clear();
    setShow(Show::All);
}

bool HistoryFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    // Show is Group with All in front.
    if (m_show != Show::All && int(m_show) - 1 != index.data(ImmunizationModel::GroupRole).toInt())
        return false;
    const QString text = index.data(ImmunizationModel::SearchRole).toString();
    const QStringList words = m_search.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&text](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

QString HistoryFilter::countText() const
{
    const int all = sourceModel() ? sourceModel()->rowCount() : 0;
    if (!isFiltering())
        return all == 0 ? QString() : tr("%1, all shown", "how many of which").arg(groupsText());
    return tr("%1 of %2 shown, %3 hidden by “%4”")
        .arg(rowCount())
        .arg(all)
        .arg(all - rowCount())
        .arg(filterText());
}

// A withdrawn or refused dose is none that was given: each kind is counted apart.
QString HistoryFilter::groupsText() const
{
    QStringList parts;
    for (const Show show :
         {Show::Given, Show::Pending, Show::NotGiven, Show::Withdrawn, Show::Unreadable}) {
        int count = 0;
        for (int row = 0; row < sourceModel()->rowCount(); ++row)
            if (sourceModel()->index(row, 0).data(ImmunizationModel::GroupRole).toInt() ==
                int(show) - 1)
                ++count;
        if (count > 0)
            parts.append(u"%1 %2"_s.arg(showText(show), QString::number(count)));
    }
    return parts.join(u" · "_s);
}

QString HistoryFilter::filterText() const
{
    QStringList parts;
    if (m_show != Show::All)
        parts.append(showText(m_show));
    if (!m_search.isEmpty())
        parts.append(m_search);
    return parts.join(u", "_s);
}

QString HistoryFilter::showText(Show show)
{
    switch (show) {
    case Show::All:
        return tr("All", "filter of the history");
    case Show::Given:
        return tr("Given", "filter of the history");
    case Show::Pending:
        return tr("On its way", "filter: not yet accepted by the register");
    case Show::NotGiven:
        return tr("Not given", "filter of the history");
    case Show::Withdrawn:
        return tr("Withdrawn", "filter of the history");
    case Show::Unreadable:
        return tr("Could not be read", "filter of the history");
    }
    return {};
}

} // namespace ui
