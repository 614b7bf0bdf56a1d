// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/ListFault.h"

#include "domain/EnumNames.h"

using namespace Qt::StringLiterals;

namespace bulk {

namespace {

constexpr domain::EnumNames<FaultCode, 18> c_faults{{
    {FaultCode::Empty, "EMPTY"_L1},
    {FaultCode::NoPeople, "NO_PEOPLE"_L1},
    {FaultCode::Unreadable, "UNREADABLE"_L1},
    {FaultCode::Changed, "CHANGED"_L1},
    {FaultCode::TooLarge, "TOO_LARGE"_L1},
    {FaultCode::TooManyRows, "TOO_MANY_LINES"_L1},
    {FaultCode::LineTooLong, "LINE_TOO_LONG"_L1},
    {FaultCode::NulByte, "NUL_BYTE"_L1},
    {FaultCode::UndefinedBytes, "UNDEFINED_BYTES"_L1},
    {FaultCode::QuoteOpen, "QUOTE_OPEN"_L1},
    {FaultCode::HeaderUnknown, "HEADER_UNKNOWN"_L1},
    {FaultCode::PersonMissing, "PERSON_MISSING"_L1},
    {FaultCode::TitlesAgain, "TITLES_AGAIN"_L1},
    {FaultCode::WorkbookBroken, "WORKBOOK_BROKEN"_L1},
    {FaultCode::WorkbookLocked, "WORKBOOK_LOCKED"_L1},
    {FaultCode::WorkbookMacros, "WORKBOOK_MACROS"_L1},
    {FaultCode::WorkbookOld, "WORKBOOK_OLD"_L1},
    {FaultCode::NoText, "NO_TEXT"_L1},
}};

} // namespace

QLatin1StringView name(FaultCode code)
{
    return domain::nameOf(c_faults, code);
}

QList<FaultCode> allFaultCodes()
{
    QList<FaultCode> codes;
    for (const auto &[code, itsName] : c_faults)
        codes.append(code);
    return codes;
}

} // namespace bulk
