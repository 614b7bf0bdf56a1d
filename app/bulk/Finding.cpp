// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/Finding.h"

#include "domain/EnumNames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulk {

namespace {

constexpr domain::EnumNames<FindingCode, 39> c_codes{{
    {FindingCode::InszLength, "INSZ_LENGTH"_L1},
    {FindingCode::InszCharacters, "INSZ_CHARACTERS"_L1},
    {FindingCode::InszMonth, "INSZ_MONTH"_L1},
    {FindingCode::InszCounter, "INSZ_COUNTER"_L1},
    {FindingCode::InszChecksum, "INSZ_CHECKSUM"_L1},
    {FindingCode::InszFuture, "INSZ_FUTURE"_L1},
    {FindingCode::InszScientific, "INSZ_SCIENTIFIC"_L1},
    {FindingCode::InszLeadingZero, "INSZ_LEADING_ZERO"_L1},
    {FindingCode::NameMissing, "NAME_MISSING"_L1},
    {FindingCode::DobMissing, "DOB_MISSING"_L1},
    {FindingCode::DobFormat, "DOB_FORMAT"_L1},
    {FindingCode::DobInvalid, "DOB_INVALID"_L1},
    {FindingCode::DobFuture, "DOB_FUTURE"_L1},
    {FindingCode::DobCentury, "DOB_CENTURY"_L1},
    {FindingCode::DobLeadingZero, "DOB_LEADING_ZERO"_L1},
    {FindingCode::DobDateCell, "DOB_DATE_CELL"_L1},
    {FindingCode::DobContradicts, "DOB_CONTRADICTS"_L1},
    {FindingCode::TrailingSpace, "TRAILING_SPACE"_L1},
    {FindingCode::LeadingSpace, "LEADING_SPACE"_L1},
    {FindingCode::OddSpace, "ODD_SPACE"_L1},
    {FindingCode::Apostrophe, "APOSTROPHE"_L1},
    {FindingCode::LineBreak, "LINE_BREAK"_L1},
    {FindingCode::ControlCharacter, "CONTROL_CHARACTER"_L1},
    {FindingCode::TextTooLong, "TEXT_TOO_LONG"_L1},
    {FindingCode::Formula, "FORMULA"_L1},
    {FindingCode::SpreadsheetError, "SPREADSHEET_ERROR"_L1},
    {FindingCode::FormulaCell, "FORMULA_CELL"_L1},
    {FindingCode::PostcodeForm, "POSTCODE_FORM"_L1},
    {FindingCode::PostcodeRepaired, "POSTCODE_REPAIRED"_L1},
    {FindingCode::ExtraCell, "EXTRA_CELL"_L1},
    {FindingCode::RowsInCell, "ROWS_IN_CELL"_L1},
    {FindingCode::TemplateRow, "TEMPLATE_ROW"_L1},
    {FindingCode::HiddenRow, "HIDDEN_ROW"_L1},
    {FindingCode::DuplicateInFile, "DUPLICATE_IN_FILE"_L1},
    {FindingCode::UnknownAtRegister, "UNKNOWN_AT_REGISTER"_L1},
    {FindingCode::SeveralCandidates, "SEVERAL_CANDIDATES"_L1},
    {FindingCode::OtherDetails, "OTHER_DETAILS"_L1},
    {FindingCode::NameIncomplete, "NAME_INCOMPLETE"_L1},
    {FindingCode::NameContradicts, "NAME_CONTRADICTS"_L1},
}};

constexpr domain::EnumNames<Column, columnCount> c_titles{{
    {Column::Number, "INSZ"_L1},
    {Column::Family, "Naam"_L1},
    {Column::Given, "Voornaam"_L1},
    {Column::BirthDate, "Geboortedatum"_L1},
    {Column::PostalCode, "Postcode"_L1},
}};

constexpr domain::EnumNames<FindingSeverity, 4> c_severities{{
    {FindingSeverity::Repaired, "repaired"_L1},
    {FindingSeverity::Warning, "warning"_L1},
    {FindingSeverity::Ask, "ask"_L1},
    {FindingSeverity::Error, "error"_L1},
}};

} // namespace

QLatin1StringView title(Column column)
{
    return domain::nameOf(c_titles, column);
}

QLatin1StringView name(FindingCode code)
{
    return domain::nameOf(c_codes, code);
}

QList<FindingCode> allFindingCodes()
{
    QList<FindingCode> codes;
    for (const auto &[code, itsName] : c_codes)
        codes.append(code);
    return codes;
}

QLatin1StringView name(FindingSeverity severity)
{
    return domain::nameOf(c_severities, severity);
}

bool isGood(const Findings &findings)
{
    return std::all_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.severity < FindingSeverity::Ask;
    });
}

} // namespace bulk
