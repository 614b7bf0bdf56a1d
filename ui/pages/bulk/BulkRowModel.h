// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/BulkService.h"
#include "services/Services.h"
#include "ui/RowRoles.h"
#include "ui/text/StateText.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui {

// The rows of a list. Texts are made when asked for, so that a hundred thousand rows cost what is
// on screen; filter and order are lists of row numbers.
class BulkRowModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    // What is the matter stands where it is seen in the narrowest window.
    enum Column {
        Number,
        State,
        Insz,
        Family,
        Why,
        Vaccine,
        Given,
        BirthDate,
        PostalCode,
        ColumnCount
    };
    enum class Filter { All, Problems, Ready, Waiting, NotHad, LeftOut, Sent, NeedsYou };

    explicit BulkRowModel(const services::Services &services, QObject *parent = nullptr);

    void reload(); // the list, or what is known of all rows
    void reloadRow(int sheetRow);
    void setFilter(Filter filter);
    [[nodiscard]] Filter filter() const { return m_filter; }
    [[nodiscard]] int sheetRow(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowOf(int sheetRow) const; // -1: not shown
    void retranslate();
    [[nodiscard]] QString why(int sheetRow) const;
    // Not in the outbox, refused, or taken back.
    [[nodiscard]] bool canChange(int sheetRow) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] bool isShown(int sheetRow) const;
    [[nodiscard]] QString text(int sheetRow, int column) const;
    [[nodiscard]] QString told(int sheetRow, bulk::Column column) const;
    [[nodiscard]] std::optional<domain::OutboxEntry> entryOf(const services::BulkRow &row) const;
    [[nodiscard]] StateLook look(int sheetRow) const;
    void fill();
    void order();
    template <class Key, class KeyOf>
    void orderBy(KeyOf keyOf);

    const services::Services m_services;
    std::vector<int> m_rows; // of the sheet
    Filter m_filter = Filter::All;
    int m_sorted = Number;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace ui
