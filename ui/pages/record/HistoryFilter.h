// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace ui {

// Orders the history and hides what was not asked for; says how many it hides and why.
class HistoryFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Show { All, Given, Pending, NotGiven, Withdrawn, Unreadable };

    explicit HistoryFilter(QObject *parent = nullptr);

    void setShow(Show show);
    void setSearch(const QString &text);
    void clear();
    [[nodiscard]] Show show() const { return m_show; }
    [[nodiscard]] const QString &search() const { return m_search; }
    [[nodiscard]] bool isFiltering() const { return m_show != Show::All || !m_search.isEmpty(); }
    // "12, all shown", or "3 of 12 shown, 9 hidden by “boos”".
    [[nodiscard]] QString countText() const;
    [[nodiscard]] static QString showText(Show show);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] QString groupsText() const;
    [[nodiscard]] QString filterText() const;

    Show m_show = Show::All;
    QString m_search;
};

} // namespace ui
