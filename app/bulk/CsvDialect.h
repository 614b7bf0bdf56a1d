// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace bulk {

// How cells are separated in a text.
struct CsvDialect
{
    char separator = ',';
    bool told = false; // by a first line "sep=;", which is row 0 of the sheet
    bool operator==(const CsvDialect &) const = default;
};

// A line "sep=X" decides; else the one of , ; TAB that is most often outside quotes in the first
// line that has any.
[[nodiscard]] CsvDialect guessDialect(QByteArrayView utf8);

} // namespace bulk
