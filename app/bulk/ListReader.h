// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulk/CsvDialect.h"
#include "bulk/Sheet.h"
#include "bulk/TextEncoding.h"
#include "bulk/Workbook.h"

#include <optional>

namespace bulk {

// What a person says about a text, instead of a guess.
struct ReadWish
{
    std::optional<Encoding> encoding;
    std::optional<char> separator;
};

// A list as it was understood.
struct ReadList
{
    Sheet sheet;
    ListFormat format = ListFormat::Text;
    Encoding encoding = Encoding::Utf8; // of a text
    CsvDialect dialect;                 // of a text
    [[nodiscard]] int firstRow() const { return dialect.told ? 1 : 0; }
};

// A file, or cells that were pasted. What it is, is told by its bytes, not by its name.
[[nodiscard]] core::Result<ReadList, ListFault> readList(const QByteArray &bytes,
                                                         const ReadWish &wish = {});
// Errors besides those of readList: Unreadable (a folder, no permission, not there), TooLarge,
// Changed (while it was read).
[[nodiscard]] core::Result<QByteArray, ListFault> readFile(const QString &path);

} // namespace bulk
