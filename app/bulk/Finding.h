// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace bulk {

// The columns of the register's own form (continuity plan), in its order.
enum class Column { Number, Family, Given, BirthDate, PostalCode };
inline constexpr int columnCount = 5;
inline constexpr std::array<Column, columnCount> allColumns{
    Column::Number, Column::Family, Column::Given, Column::BirthDate, Column::PostalCode};
[[nodiscard]] QLatin1StringView title(Column column); // "INSZ", "Naam", …

// What can be wrong with a row. The names are those of the continuity plan's rules where it has
// one ("INSZ_CHECKSUM").
enum class FindingCode {
    InszLength,
    InszCharacters,
    InszMonth,
    InszCounter,
    InszChecksum,
    InszFuture,
    InszScientific,  // 8,00316E+10: digits are lost
    InszLeadingZero, // put back
    NameMissing,
    DobMissing,
    DobFormat,
    DobInvalid,
    DobFuture,
    DobCentury,     // six digits
    DobLeadingZero, // put back
    DobDateCell,    // a day of the spreadsheet, written out
    DobContradicts, // the number says another day
    TrailingSpace,
    LeadingSpace,
    OddSpace, // no-break, zero-width
    Apostrophe,
    LineBreak,
    ControlCharacter,
    TextTooLong,
    Formula,          // looks like one: kept as text
    SpreadsheetError, // #N/A and the like: no name
    FormulaCell,      // was one in the workbook: its last result is used
    PostcodeForm,
    PostcodeRepaired,
    ExtraCell,
    RowsInCell, // of a column that is not used: a stray quote swallowed rows
    TemplateRow,
    HiddenRow, // the spreadsheet does not show it
    DuplicateInFile,
    UnknownAtRegister, // nobody with this number or name: registered as typed
    SeveralCandidates, // the register knows more than one by this name
    OtherDetails,      // the register knows somebody like that, living or called otherwise
    NameIncomplete,    // found without a given name
    NameContradicts,   // the register has somebody else under this number
};
[[nodiscard]] QLatin1StringView name(FindingCode code);
[[nodiscard]] QList<FindingCode> allFindingCodes();

// Error: somebody must correct it. Ask: somebody must say yes to what is proposed, or correct it.
// Warning: look at it. Repaired: done, unambiguous.
enum class FindingSeverity { Repaired, Warning, Ask, Error };
[[nodiscard]] QLatin1StringView name(FindingSeverity severity);

struct Finding
{
    FindingCode code = FindingCode::NameMissing;
    std::optional<Column> column; // empty: the row
    FindingSeverity severity = FindingSeverity::Error;
    QString value; // repaired or proposed text; a row or column number, from 1
    bool operator==(const Finding &) const = default;
};
using Findings = QList<Finding>;

// Neither an error nor a question.
[[nodiscard]] bool isGood(const Findings &findings);

} // namespace bulk
