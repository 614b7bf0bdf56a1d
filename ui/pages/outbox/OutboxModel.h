// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/OutboxEntry.h"
#include "domain/ValueSet.h"
#include "ui/RowRoles.h"

#include <QAbstractTableModel>
#include <QDate>

namespace ui {

// The items of the outbox, newest first. Texts are made when asked for, so that a page of ten
// thousand items costs only what is on screen.
class OutboxModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, What, Whom, Given, Saved, Attempts, Next, Why, ColumnCount };

    explicit OutboxModel(const domain::ValueSets &valueSets, QObject *parent = nullptr);

    // The same ids in the same order only change in place, so that a selection stays.
    void setEntries(QList<domain::OutboxEntry> entries, QDate today);
    // Of entries that are shown, told at once; others are left out.
    void update(const QList<domain::OutboxEntry> &entries);
    void retranslate();
    [[nodiscard]] const QList<domain::OutboxEntry> &entries() const { return m_entries; }
    [[nodiscard]] const domain::OutboxEntry &entry(int row) const { return m_entries.at(row); }
    [[nodiscard]] int rowOf(const QUuid &id) const; // -1: not there

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const domain::OutboxEntry &entry, int column) const;
    [[nodiscard]] QVariant sortValue(const domain::OutboxEntry &entry, int column) const;
    [[nodiscard]] QString nextText(const domain::OutboxEntry &entry) const;

    const domain::ValueSets &m_valueSets;
    QList<domain::OutboxEntry> m_entries;
    QDate m_today;
};

// Why it has not gone yet, or why it was taken back, in one line.
[[nodiscard]] QString whyText(const domain::OutboxEntry &entry);

} // namespace ui
