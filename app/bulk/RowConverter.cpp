// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/RowConverter.h"

#include "bulk/BirthDateCell.h"
#include "bulk/CellText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulk {

namespace {

using ids::IdProblem;

void error(FindingCode code, std::optional<Column> column, Findings &findings)
{
    findings.append({.code = code, .column = column, .value = {}});
}

FindingCode codeOf(IdProblem problem)
{
    switch (problem) {
    case IdProblem::Month:
        return FindingCode::InszMonth;
    case IdProblem::Counter:
        return FindingCode::InszCounter;
    case IdProblem::Checksum:
        return FindingCode::InszChecksum;
    case IdProblem::Future:
        return FindingCode::InszFuture;
    case IdProblem::Characters:
    case IdProblem::FirstDigit:
        return FindingCode::InszCharacters;
    case IdProblem::Empty:
    case IdProblem::Length:
        break;
    }
    return FindingCode::InszLength;
}

bool isDigit(QChar letter)
{
    return letter >= u'0' && letter <= u'9';
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

// 8,00316E+10
bool isScientific(QStringView text)
{
    const qsizetype exponent = text.indexOf(u'e', 0, Qt::CaseInsensitive);
    return exponent > 0 && isDigit(text.front()) && isDigit(text.back()) &&
           std::all_of(text.begin(), text.end(), [](QChar letter) {
               return isDigit(letter) || QStringView(u"eE+-.,").contains(letter);
           });
}

// #N/A, #VERW!, #NOM?, Err:502.
bool isSpreadsheetError(QStringView text)
{
    return text.startsWith(u'#') || text.startsWith(u"Err:");
}

// 9000, and 9000 GE or 1234 AB of the neighbours.
bool isPostcode(QStringView text)
{
    if (text.size() < 4 || !isDigits(text.first(4)) || text.front() == u'0')
        return false;
    const QStringView rest = text.sliced(4).trimmed();
    return rest.isEmpty() || (rest.size() == 2 && rest[0].isUpper() && rest[1].isUpper());
}

// "B-9000", "9000 Gent", "09000".
QString repairedPostcode(QStringView text)
{
    for (const auto country : {"BE-"_L1, "B-"_L1})
        if (text.startsWith(country, Qt::CaseInsensitive))
            text = text.sliced(country.size());
    if (text.size() == 5 && text.front() == u'0' && isDigits(text))
        text = text.sliced(1);
    const QStringView begin = text.first(std::min<qsizetype>(text.size(), 4));
    const bool place =
        text.size() > 5 && text[4] == u' ' && std::none_of(text.begin() + 5, text.end(), isDigit);
    return isPostcode(begin) && (text.size() == 4 || place) ? begin.toString() : QString();
}

QString readPostcode(const QString &text, Findings &findings)
{
    if (text.isEmpty() || isPostcode(text))
        return text;
    const QString repaired = repairedPostcode(text);
    const bool done = !repaired.isEmpty();
    findings.append({.code = done ? FindingCode::PostcodeRepaired : FindingCode::PostcodeForm,
                     .column = Column::PostalCode,
                     .severity = done ? FindingSeverity::Repaired : FindingSeverity::Warning,
                     .value = repaired});
    return repaired;
}

} // namespace

QString RowConverter::cell(const Sheet &sheet, int row, Column column, Findings &findings) const
{
    const int place = m_mapping.of(column);
    if (place < 0)
        return {};
    if (sheet.isFormula(row, place))
        findings.append({.code = FindingCode::FormulaCell,
                         .column = column,
                         .severity = FindingSeverity::Warning,
                         .value = {}});
    QString text = cleanCell(sheet.cell(row, place), column, findings);
    // How Prikpost itself keeps a spreadsheet from running it.
    if (text.startsWith(u'\'') && looksLikeFormula(QStringView(text).sliced(1)))
        text.remove(0, 1);
    if (isSpreadsheetError(text))
        error(FindingCode::SpreadsheetError, column, findings);
    if (looksLikeFormula(text))
        findings.append({.code = FindingCode::Formula,
                         .column = column,
                         .severity = FindingSeverity::Warning,
                         .value = {}});
    return text;
}

void RowConverter::readNumber(const QString &text, CheckedRow &checked) const
{
    if (isScientific(text))
        return error(FindingCode::InszScientific, Column::Number, checked.findings);
    if (m_mapping.number == domain::PersonNumber::Kind::Bsn)
        return readBsn(text, checked);
    const auto number = ids::Insz::parse(text, m_today);
    if (number) {
        checked.person.number = domain::PersonNumber(*number);
        return;
    }
    if (number.error() == IdProblem::Length && isDigits(text) && text.size() >= 9 &&
        text.size() < 11) {
        const QString padded = text.rightJustified(11, u'0');
        if (const auto whole = ids::Insz::parse(padded, m_today)) {
            checked.person.number = domain::PersonNumber(*whole);
            checked.findings.append({.code = FindingCode::InszLeadingZero,
                                     .column = Column::Number,
                                     .severity = FindingSeverity::Repaired,
                                     .value = padded});
            return;
        }
    }
    error(codeOf(number.error()), Column::Number, checked.findings);
}

void RowConverter::readBsn(const QString &text, CheckedRow &checked) const
{
    const auto number = ids::Bsn::parse(text);
    if (number)
        checked.person.number = domain::PersonNumber(*number);
    else
        error(codeOf(number.error()), Column::Number, checked.findings);
}

void RowConverter::readNames(const Sheet &sheet, int row, CheckedRow &checked) const
{
    checked.person.family = cell(sheet, row, Column::Family, checked.findings);
    checked.person.given = cell(sheet, row, Column::Given, checked.findings);
    const QString postcode = cell(sheet, row, Column::PostalCode, checked.findings);
    checked.person.postalCode = readPostcode(postcode, checked.findings);
}

void RowConverter::readBirth(const Sheet &sheet, int row, CheckedRow &checked) const
{
    const QString text = withoutApostrophe(cell(sheet, row, Column::BirthDate, checked.findings),
                                           Column::BirthDate, checked.findings);
    if (text.isEmpty())
        return;
    const auto date = readBirthDate(text, m_today, checked.findings);
    if (!date)
        return;
    checked.person.birthDate = core::PartialDate::fromDate(*date);
    if (sheet.isDay(row, m_mapping.of(Column::BirthDate)))
        checked.findings.append({.code = FindingCode::DobDateCell,
                                 .column = Column::BirthDate,
                                 .severity = FindingSeverity::Repaired,
                                 .value = text});
}

namespace {

// Several separators, or one and a number that is long enough for a person's.
bool looksLikeRow(QStringView line)
{
    constexpr int shortestNumber = 8;
    int separators = 0;
    int digits = 0;
    int longest = 0;
    for (const QChar c : line) {
        separators += c == u',' || c == u';' || c == u'\t';
        digits = c.isDigit() ? digits + 1 : 0;
        longest = std::max(longest, digits);
    }
    return separators > 1 || (separators == 1 && longest >= shortestNumber);
}

// What stands before the first line break is of the row itself.
bool holdsRows(QString text)
{
    const auto lines = QStringView(text.replace(u'\r', u'\n')).split(u'\n').sliced(1);
    return std::any_of(lines.begin(), lines.end(), looksLikeRow);
}

} // namespace

// Cells that are used may not hold a line break at all; in the others a remark of two lines is
// nothing, but people are.
void RowConverter::findSwallowedRows(const Sheet &sheet, int row, Findings &findings) const
{
    for (int column = 0; column < sheet.cellCount(row); ++column) {
        const QByteArrayView cell = sheet.cell(row, column);
        if (!cell.contains('\n') && !cell.contains('\r'))
            continue;
        const bool used = std::find(m_mapping.columns.begin(), m_mapping.columns.end(), column) !=
                          m_mapping.columns.end();
        if (used || !holdsRows(sheet.text(row, column)))
            continue;
        findings.append(
            {.code = FindingCode::RowsInCell, .column = {}, .value = QString::number(column + 1)});
        return;
    }
}

void RowConverter::findExtraCells(const Sheet &sheet, int row, Findings &findings) const
{
    const auto isFilled = [&sheet, row](int column) {
        return !sheet.text(row, column).trimmed().isEmpty();
    };
    const QList<int> &untitled = m_mapping.untitledColumns;
    const auto between = std::find_if(untitled.begin(), untitled.end(), isFilled);
    int column = between == untitled.end() ? m_mapping.titledColumns : *between;
    while (column < sheet.cellCount(row) && !isFilled(column))
        ++column;
    if (column < sheet.cellCount(row))
        findings.append(
            {.code = FindingCode::ExtraCell, .column = {}, .value = QString::number(column + 1)});
}

namespace {

// The two examples of the register's own template.
bool isTemplate(const QString &number, const QString &birthDate, const domain::PatientQuery &person)
{
    if (number == "12345678901"_L1)
        return true;
    const bool name = person.family == "Janssens"_L1 && person.given == "Jan"_L1;
    const bool day = birthDate == "01012000"_L1 || birthDate == "1012000"_L1 ||
                     birthDate.compare("ddmmjjjj"_L1, Qt::CaseInsensitive) == 0;
    return number.isEmpty() && name && day && person.postalCode == "1500"_L1;
}

void findMissing(const QString &number, bool hasBirthText, CheckedRow &checked)
{
    if (!number.isEmpty())
        return;
    if (checked.person.family.isEmpty())
        error(FindingCode::NameMissing, Column::Family, checked.findings);
    if (!hasBirthText)
        error(FindingCode::DobMissing, Column::BirthDate, checked.findings);
}

void compareDates(CheckedRow &checked)
{
    const auto &number = checked.person.number;
    const ids::Insz *insz = number ? number->insz() : nullptr;
    if (insz && insz->birthDate() && checked.person.birthDate &&
        !insz->birthDate()->overlaps(*checked.person.birthDate))
        checked.findings.append({.code = FindingCode::DobContradicts,
                                 .column = Column::BirthDate,
                                 .severity = FindingSeverity::Warning,
                                 .value = {}});
}

} // namespace

CheckedRow RowConverter::convert(const Sheet &sheet, int row) const
{
    CheckedRow checked;
    const QString number = withoutApostrophe(cell(sheet, row, Column::Number, checked.findings),
                                             Column::Number, checked.findings);
    readNames(sheet, row, checked);
    const int birthColumn = m_mapping.of(Column::BirthDate);
    const QString birthText = birthColumn < 0 ? QString() : sheet.text(row, birthColumn).trimmed();
    if (isTemplate(number, birthText, checked.person))
        return {.person = {},
                .findings = {{.code = FindingCode::TemplateRow,
                              .column = {},
                              .severity = FindingSeverity::Ask,
                              .value = {}}}};
    if (!number.isEmpty())
        readNumber(number, checked);
    readBirth(sheet, row, checked);
    findMissing(number, !birthText.isEmpty(), checked);
    compareDates(checked);
    findSwallowedRows(sheet, row, checked.findings);
    findExtraCells(sheet, row, checked.findings);
    if (sheet.isHidden(row))
        checked.findings.append({.code = FindingCode::HiddenRow,
                                 .column = {},
                                 .severity = FindingSeverity::Warning,
                                 .value = {}});
    return checked;
}

} // namespace bulk
