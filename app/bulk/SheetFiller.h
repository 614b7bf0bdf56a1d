// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulk/ListFault.h"
#include "bulk/Sheet.h"

#include <optional>

namespace bulk {

// Takes cells at the places a workbook names, and stops a sheet that would fill the memory.
class SheetFiller
{
public:
    static constexpr int mostColumns = 256; // cells to the right of these are left out

    enum class Kind { Text, Day, Formula };
    void put(int row, int column, const QString &text, Kind kind); // row after row, left to right
    void hideRows(int first, int count) { m_sheet.hideRows(first, count); } // ascending
    [[nodiscard]] const std::optional<ListFault> &fault() const { return m_fault; }
    [[nodiscard]] Sheet take();

private:
    [[nodiscard]] bool isRoom(int row, qsizetype size);

    Sheet m_sheet;
    int m_row = 0; // the one being filled
    int m_column = 0;
    std::optional<ListFault> m_fault;
};

} // namespace bulk
