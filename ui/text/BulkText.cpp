// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/BulkText.h"

#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/ProblemText.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

class BulkText
{
    Q_DECLARE_TR_FUNCTIONS(BulkText)
};

QString repairedText(const bulk::Finding &finding)
{
    return BulkText::tr("Read as %1.").arg(finding.value);
}

QString proposed(const QString &text, const bulk::Finding &finding)
{
    if (finding.value.isEmpty())
        return text;
    return text + QLatin1Char(' ') + BulkText::tr("Is it %1?").arg(finding.value);
}

} // namespace

QString findingText(const bulk::Finding &finding)
{
    using bulk::FindingCode;
    switch (finding.code) {
    case FindingCode::InszLength:
        return BulkText::tr("An INSZ has eleven digits.");
    case FindingCode::InszCharacters:
        return BulkText::tr("An INSZ has only the digits 0 to 9.");
    case FindingCode::InszMonth:
        return BulkText::tr("No INSZ has this month. Type it again.");
    case FindingCode::InszCounter:
        return BulkText::tr("No INSZ has this serial number. Type it again.");
    case FindingCode::InszChecksum:
        return BulkText::tr("The check digits do not fit: a digit is wrong. Type it again.");
    case FindingCode::InszFuture:
        return BulkText::tr("This INSZ says a birth date to come. Type it again.");
    case FindingCode::InszScientific:
        return BulkText::tr(
            "The spreadsheet has rounded this INSZ: digits are lost. Type it again.");
    case FindingCode::InszLeadingZero:
    case FindingCode::DobLeadingZero:
        return BulkText::tr("The leading zero was put back: %1.").arg(finding.value);
    case FindingCode::NameMissing:
        return BulkText::tr("Without an INSZ the name is needed.");
    case FindingCode::DobMissing:
        return BulkText::tr("Without an INSZ the birth date is needed.");
    case FindingCode::DobFormat:
        return proposed(BulkText::tr("A birth date is written ddmmyyyy."), finding);
    case FindingCode::DobInvalid:
        return proposed(BulkText::tr("There is no such day."), finding);
    case FindingCode::DobFuture:
        return BulkText::tr("This birth date is still to come.");
    case FindingCode::DobCentury:
        return BulkText::tr("The century is missing. Write ddmmyyyy.");
    case FindingCode::DobDateCell:
        return BulkText::tr("Taken from the spreadsheet's date: %1.").arg(finding.value);
    case FindingCode::DobContradicts:
        return BulkText::tr("The INSZ says another birth date. The INSZ counts.");
    case FindingCode::TrailingSpace:
    case FindingCode::LeadingSpace:
    case FindingCode::OddSpace:
        return BulkText::tr("Spaces were taken out.");
    case FindingCode::Apostrophe:
        return BulkText::tr("An apostrophe in front was taken out.");
    case FindingCode::LineBreak:
        return BulkText::tr("There is a line break in this cell. Take it out.");
    case FindingCode::ControlCharacter:
        return BulkText::tr("There is an invisible character in this cell. Type it again.");
    case FindingCode::TextTooLong:
        return BulkText::tr("This is longer than %1 characters.").arg(finding.value);
    case FindingCode::Formula:
        return BulkText::tr("This looks like a formula. It is kept as text.");
    case FindingCode::FormulaCell:
        return BulkText::tr("This was a formula in the spreadsheet. Its last result is used.");
    case FindingCode::PostcodeForm:
        return BulkText::tr("This is not a postal code. It is left out.");
    case FindingCode::PostcodeRepaired:
        return repairedText(finding);
    case FindingCode::ExtraCell:
        return BulkText::tr("Column %1 has no title, but something is in it. Is everything in the "
                            "right column?")
            .arg(finding.value);
    case FindingCode::RowsInCell:
        return BulkText::tr("Other rows stand in column %1 of this one. Look for a quotation mark "
                            "too many in the file.")
            .arg(finding.value);
    case FindingCode::HiddenRow:
        return BulkText::tr("Hidden in the workbook: left out, unless it is taken in.");
    case FindingCode::TemplateRow:
        return BulkText::tr("This is the example of the template. It is left out.");
    case FindingCode::DuplicateInFile:
        return BulkText::tr("The same person is in row %1.").arg(finding.value);
    case FindingCode::UnknownAtRegister:
        return BulkText::tr("The register does not know this person. Check the row.");
    case FindingCode::SpreadsheetError:
        return BulkText::tr("This is an error of the spreadsheet. Type what is meant.");
    case FindingCode::OtherDetails:
        return BulkText::tr("The register knows %1, of another postal code or given name. Who is "
                            "meant? Fill in the INSZ.")
            .arg(finding.value);
    case FindingCode::NameIncomplete:
        return BulkText::tr("Without a given name this fits %1. Is that who is meant?")
            .arg(finding.value);
    case FindingCode::SeveralCandidates:
        return BulkText::tr("The register knows several people by this name. Fill in the INSZ.");
    case FindingCode::NameContradicts:
        return BulkText::tr("By this number the register knows %1. Who is meant?")
            .arg(finding.value);
    }
    return {};
}

QString listRowText(const std::optional<core::Error> &refusal, const bulk::Findings &findings,
                    const domain::Problems &problems)
{
    QStringList parts;
    if (refusal) {
        parts += registerWords(*refusal);
        parts.append(errorText(*refusal).what);
    }
    for (const bulk::Finding &finding : findings)
        parts.append(findingText(finding));
    for (const domain::Problem &problem : problems)
        if (problem.severity != domain::Severity::Note)
            parts.append(problemText(problem));
    return parts.join(u' ');
}

QString listFaultText(const bulk::ListFault &fault)
{
    using bulk::FaultCode;
    const QString row = QString::number(fault.row + 1);
    switch (fault.code) {
    case FaultCode::Empty:
        return BulkText::tr("The file is empty.");
    case FaultCode::NoPeople:
        return BulkText::tr("There are no people in this list.");
    case FaultCode::Unreadable:
        return BulkText::tr("This file cannot be read. Is it there, and may you open it?");
    case FaultCode::Changed:
        return BulkText::tr(
            "The file changed while it was read. Close it elsewhere and try again.");
    case FaultCode::TooLarge:
        return BulkText::tr("The file is too large for a list: more than %1 MB.")
            .arg(bulk::maximumFileSize / 1024 / 1024);
    case FaultCode::TooManyRows:
        return BulkText::tr("There are more than %1 rows. Divide the list.")
            .arg(QLocale().toString(bulk::maximumRows));
    case FaultCode::LineTooLong:
        return BulkText::tr("Row %1 is too long to be about one person.").arg(row);
    case FaultCode::NulByte:
        return BulkText::tr("Row %1 has a NUL byte: this is no list, or it is damaged.").arg(row);
    case FaultCode::UndefinedBytes:
        return fault.row < 0
                   ? BulkText::tr("The letters cannot be read in this encoding. Choose another.")
                   : BulkText::tr("The letters of row %1 cannot be read in this encoding. Choose "
                                  "another.")
                         .arg(row);
    case FaultCode::QuoteOpen:
        return BulkText::tr("A quotation mark of row %1 is never closed.").arg(row);
    case FaultCode::HeaderUnknown:
        return BulkText::tr("The first row has no title that is known. The titles are INSZ, Naam, "
                            "Voornaam, Geboortedatum, Postcode.");
    case FaultCode::PersonMissing:
        return BulkText::tr("There is no column with the INSZ, nor columns with the name and the "
                            "birth date.");
    case FaultCode::TitlesAgain:
        return BulkText::tr("Row %1 has titles again, in another order. Make two lists of it.")
            .arg(row);
    case FaultCode::WorkbookBroken:
        return BulkText::tr("This workbook is damaged. Open it in the spreadsheet and save it "
                            "again.");
    case FaultCode::WorkbookLocked:
        return BulkText::tr("This workbook has a password. Save it without one, or paste its "
                            "cells.");
    case FaultCode::WorkbookMacros:
        return BulkText::tr("This workbook has macros. Nothing was run. Save it as .xlsx or CSV.");
    case FaultCode::WorkbookOld:
        return BulkText::tr("This is an old workbook (.xls). Save it as .xlsx or CSV.");
    case FaultCode::NoText:
        return BulkText::tr("This file is no list. Choose a CSV, XLSX or ODS file.");
    }
    return {};
}

QString vaccineStatusText(const domain::VaccineStatus &status)
{
    using Told = domain::VaccineStatus::Told;
    if (status.told == Told::NotAsked)
        return {};
    if (domain::hasNone(status))
        return BulkText::tr("None recorded");
    if (status.doses == 0)
        return status.told == Told::Partly ? BulkText::tr("Not known: the answer was incomplete")
                                           : BulkText::tr("Not known");
    const QString last = status.last ? dateText(*status.last) : BulkText::tr("without a date");
    return status.told == Told::Whole
               ? BulkText::tr("%Ln dose(s), last %1", nullptr, status.doses).arg(last)
               : BulkText::tr("At least %Ln dose(s), last %1; the answer was incomplete", nullptr,
                              status.doses)
                     .arg(last);
}

QString columnText(bulk::Column column)
{
    switch (column) {
    case bulk::Column::Number:
        return BulkText::tr("INSZ");
    case bulk::Column::Family:
        return BulkText::tr("Name");
    case bulk::Column::Given:
        return BulkText::tr("Given name");
    case bulk::Column::BirthDate:
        return BulkText::tr("Birth date");
    case bulk::Column::PostalCode:
        return BulkText::tr("Postal code");
    }
    return {};
}

} // namespace ui
