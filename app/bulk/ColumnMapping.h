// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulk/Finding.h"
#include "bulk/ListFault.h"
#include "bulk/Sheet.h"
#include "core/Result.h"
#include "domain/PersonNumber.h"

#include <array>

namespace bulk {

// Which column of the sheet holds what.
struct ColumnMapping
{
    std::array<int, columnCount> columns{-1, -1, -1, -1, -1}; // of the sheet; -1: it has none
    int headerRow = -1;              // -1: it has none, the columns are taken in the form's order
    int firstRow = 0;                // of the people
    int linesAbove = 0;              // with content, above the titles: passed over
    int titledColumns = columnCount; // cells beyond these have no title
    bool otherTitles = false;        // not those of the form, but known
    bool otherOrder = false;
    domain::PersonNumber::Kind number = domain::PersonNumber::Kind::Insz; // what its column holds
    QStringList ignoredTitles; // columns that say nothing about who somebody is
    // Of those: what differs per row all the same (a lot, a dose), and a second column for what
    // has one already. Somebody must look before the list is used without them.
    QStringList doubtfulTitles;
    QList<int> untitledColumns; // between the titled ones

    [[nodiscard]] int of(Column column) const { return columns[static_cast<std::size_t>(column)]; }
    bool operator==(const ColumnMapping &) const = default;
};

// By the titles of the first row with content after `firstRow`, in Dutch, French, German or
// English; a heading of the sheet may stand above it. A first row that is a person means that
// there is no header: a guess to be confirmed.
// Errors: NoPeople, HeaderUnknown, PersonMissing, TitlesAgain.
[[nodiscard]] core::Result<ColumnMapping, ListFault> guessColumns(const Sheet &sheet, int firstRow);

// There is no header, whatever the first row with content looks like. Errors: NoPeople.
[[nodiscard]] core::Result<ColumnMapping, ListFault> columnsWithoutHeader(const Sheet &sheet,
                                                                          int firstRow);

// What a title stands for.
[[nodiscard]] std::optional<Column> columnOfTitle(QStringView title);

} // namespace bulk
