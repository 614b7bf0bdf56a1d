// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/History.h"
#include "ui/RowRoles.h"
#include "ui/pages/record/HistoryRowText.h"

#include <QAbstractTableModel>

namespace ui {

// The doses of one person: the register's answer with what is still in the outbox. Each row keeps
// its key when its state or the answer changes, so that selections can follow it.
class ImmunizationModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Date, Vaccine, Lot, Who, State, ColumnCount };
    enum Group { Given, Pending, NotGiven, Withdrawn, Unreadable };
    enum Role { GroupRole = StruckRole + 1, SearchRole };

    explicit ImmunizationModel(const services::CatalogueService &catalogue,
                               QObject *parent = nullptr);

    // `source`: title of the register and when it was read.
    void setRows(const QList<domain::HistoryRow> &rows, const QString &source);
    [[nodiscard]] const domain::HistoryRow &row(int row) const { return m_rows.at(row); }
    [[nodiscard]] const HistoryRowText &text(int row) const { return m_texts.at(row); }
    [[nodiscard]] int rowOf(const QString &key) const; // -1: not there

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString firstLine(const HistoryRowText &text, int column) const;
    [[nodiscard]] QString secondLine(const HistoryRowText &text, int column) const;
    [[nodiscard]] QVariant sortValue(int row, int column) const;
    [[nodiscard]] Group groupOf(const domain::HistoryRow &row) const;

    const services::CatalogueService &m_catalogue;
    QList<domain::HistoryRow> m_rows;
    QList<HistoryRowText> m_texts;
};

} // namespace ui
