// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>

namespace bulk {

// Why a file is no list at all. Nothing of it is used.
enum class FaultCode {
    Empty,       // no bytes
    NoPeople,    // a header and nothing else
    Unreadable,  // a folder, no permission, gone
    Changed,     // another size at the end of reading than at the beginning
    TooLarge,    // more than maximumFileSize, or a workbook that swells beyond it
    TooManyRows, // more than maximumRows
    LineTooLong, // a row of more than maximumRowSize bytes
    NulByte,
    UndefinedBytes, // bytes that the encoding does not know
    QuoteOpen,      // a quote that nothing closes
    HeaderUnknown,  // a first row of titles none of which is known
    PersonMissing,  // neither a column of numbers, nor names and birth dates
    TitlesAgain,    // further down, in another order
    WorkbookBroken, // no ZIP, no sheet, broken XML
    WorkbookLocked, // with a password
    WorkbookMacros,
    WorkbookOld, // .xls
    NoText,      // a PDF, a picture, a program
};
[[nodiscard]] QLatin1StringView name(FaultCode code);
[[nodiscard]] QList<FaultCode> allFaultCodes();

struct ListFault
{
    FaultCode code = FaultCode::Empty;
    int row = -1; // from 0; -1: the whole file
    bool operator==(const ListFault &) const = default;
};

inline constexpr qint64 maximumFileSize = 64 * 1024 * 1024;
inline constexpr int maximumRows = 1'000'000;
inline constexpr qsizetype maximumRowSize = 64 * 1024;

} // namespace bulk
