// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/ColumnMapping.h"

#include "domain/FoldedText.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bulk {

namespace {

// Folded, without spaces.
const QHash<QString, Column> &knownTitles()
{
    static const QHash<QString, Column> titles = [] {
        QHash<QString, Column> all;
        const auto add = [&all](Column column, std::initializer_list<const char *> words) {
            for (const char *word : words)
                all.insert(QString::fromLatin1(word), column);
        };
        add(Column::Number, {"insz",
                             "inszpatient",
                             "rijksregisternummer",
                             "rijksregisternr",
                             "rrn",
                             "rrnr",
                             "nationaalnummer",
                             "niss",
                             "inss",
                             "numeronational",
                             "noregistrenational",
                             "numeroderegistrenational",
                             "registrenational",
                             "numeroniss",
                             "nrn",
                             "nationalregisternummer",
                             "nationalnummer",
                             "enss",
                             "ssin",
                             "nationalnumber",
                             "nationalregisternumber",
                             "nationalregistrynumber",
                             "bsn",
                             "burgerservicenummer"});
        add(Column::Family, {"naam", "familienaam", "achternaam", "nom", "nomdefamille", "name",
                             "nachname", "familienname", "familyname", "lastname", "surname"});
        add(Column::Given, {"voornaam", "voornamen", "roepnaam", "prenom", "prenoms", "vorname",
                            "vornamen", "givenname", "givennames", "firstname", "firstnames"});
        add(Column::BirthDate, {"geboortedatum", "gebdatum", "datedenaissance", "naissance",
                                "geburtsdatum", "gebdat", "dateofbirth", "birthdate", "dob"});
        add(Column::PostalCode, {"postcode", "postcodedomicilie", "postnummer", "codepostal", "cp",
                                 "plz", "postleitzahl", "postalcode", "zip", "zipcode"});
        return all;
    }();
    return titles;
}

// Words of titles that say what a dose is, or of a second number; anywhere in the title, folded
// and without spaces. One question too many is no harm.
bool mustBeLookedAt(QStringView folded)
{
    static constexpr std::array words{"lot"_L1,
                                      "charge"_L1,
                                      "batch"_L1,
                                      "dosis"_L1,
                                      "dose"_L1,
                                      "vaccin"_L1,
                                      "prik"_L1,
                                      "impf"_L1,
                                      "product"_L1,
                                      "produit"_L1,
                                      "cnk"_L1,
                                      "toegediend"_L1,
                                      "gegeven"_L1,
                                      "nongiven"_L1,
                                      "nichtgegeben"_L1,
                                      "notgiven"_L1,
                                      "nondonne"_L1,
                                      "administre"_L1,
                                      "weiger"_L1,
                                      "refus"_L1,
                                      "toestemming"_L1,
                                      "bezwaar"_L1,
                                      "consent"_L1,
                                      "einwillig"_L1,
                                      "overleden"_L1,
                                      "decede"_L1,
                                      "verstorben"_L1,
                                      "datum"_L1,
                                      "date"_L1,
                                      "insz"_L1,
                                      "niss"_L1,
                                      "inss"_L1,
                                      "enss"_L1,
                                      "ssin"_L1,
                                      "rijksregister"_L1,
                                      "registrenational"_L1,
                                      "nationalregister"_L1,
                                      "burgerservice"_L1,
                                      "bsn"_L1};
    return std::any_of(words.begin(), words.end(),
                       [folded](QLatin1StringView word) { return folded.contains(word); });
}

// "Geboortedatum (ddmmjjjj)" is the same title.
QString bare(QStringView text)
{
    QString folded = domain::folded(text, domain::Squeeze::Yes);
    for (const auto ending : {"ddmmjjjj"_L1, "ddmmyyyy"_L1, "jjmmaaaa"_L1, "ttmmjjjj"_L1})
        if (folded.endsWith(ending))
            folded.chop(ending.size());
    return folded;
}

int nextWithContent(const Sheet &sheet, int row)
{
    while (row < sheet.rowCount() && sheet.isBlank(row))
        ++row;
    return row;
}

bool hasDigit(QByteArrayView cell)
{
    return std::any_of(cell.begin(), cell.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Its number, or nothing where the number would stand, and a digit somewhere.
bool isPerson(const Sheet &sheet, int row)
{
    bool digits = false;
    for (int column = 0; column < std::min(sheet.cellCount(row), columnCount); ++column)
        digits = digits || hasDigit(sheet.cell(row, column));
    const QByteArrayView first = sheet.cell(row, 0);
    return digits && (hasDigit(first) || QString::fromUtf8(first).trimmed().isEmpty());
}

ColumnMapping withoutHeader(int row)
{
    ColumnMapping mapping;
    for (int i = 0; i < columnCount; ++i)
        mapping.columns[static_cast<std::size_t>(i)] = i;
    mapping.firstRow = row;
    return mapping;
}

void putTitle(const Sheet &sheet, int column, ColumnMapping &mapping)
{
    const QString text = sheet.text(mapping.headerRow, column);
    const auto known = columnOfTitle(text);
    if (known && mapping.of(*known) < 0) {
        mapping.columns[static_cast<std::size_t>(*known)] = column;
        mapping.otherTitles = mapping.otherTitles || text != title(*known);
        mapping.otherOrder = mapping.otherOrder || column != int(*known);
        return;
    }
    const QString other = text.simplified();
    if (other.isEmpty()) {
        mapping.untitledColumns.append(column);
        return;
    }
    mapping.ignoredTitles.append(other);
    if (known || mustBeLookedAt(bare(text)))
        mapping.doubtfulTitles.append(other);
}

ColumnMapping byTitles(const Sheet &sheet, int row)
{
    ColumnMapping mapping;
    mapping.headerRow = row;
    mapping.firstRow = row + 1;
    mapping.titledColumns = sheet.cellCount(row);
    while (mapping.titledColumns > 0 &&
           sheet.text(row, mapping.titledColumns - 1).trimmed().isEmpty())
        --mapping.titledColumns;
    for (int column = 0; column < mapping.titledColumns; ++column)
        putTitle(sheet, column, mapping);
    return mapping;
}

bool knowsNobody(const ColumnMapping &mapping)
{
    return mapping.of(Column::Number) < 0 &&
           (mapping.of(Column::Family) < 0 || mapping.of(Column::BirthDate) < 0);
}

qsizetype digitsOf(QByteArrayView cell)
{
    return std::count_if(cell.begin(), cell.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool hasLetter(QByteArrayView cell)
{
    return std::any_of(cell.begin(), cell.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

// A number as long as a person's, or a name with a day: no heading has either.
bool isSurelyPerson(const Sheet &sheet, int row)
{
    constexpr qsizetype shortestNumber = 9;
    constexpr qsizetype shortestDay = 6;
    int filled = 0;
    bool hasDay = false;
    for (int column = 0; column < sheet.cellCount(row); ++column) {
        const QByteArrayView cell = sheet.cell(row, column);
        const bool hasDigitsOnly = !hasLetter(cell);
        if (hasDigitsOnly && digitsOf(cell) >= shortestNumber && column < columnCount)
            return true;
        hasDay = hasDay || (hasDigitsOnly && digitsOf(cell) >= shortestDay);
        filled += !QString::fromUtf8(cell).trimmed().isEmpty();
    }
    return hasDay && filled > 2;
}

// Lines of text may stand above the titles; people may not.
std::optional<ColumnMapping> belowAHeading(const Sheet &sheet, int row)
{
    constexpr int mostLines = 10;
    for (int line = 0; line < mostLines && row < sheet.rowCount(); ++line) {
        if (isSurelyPerson(sheet, row))
            return std::nullopt;
        row = nextWithContent(sheet, row + 1);
        if (row == sheet.rowCount())
            return std::nullopt;
        ColumnMapping mapping = byTitles(sheet, row);
        mapping.linesAbove = line + 1;
        if (!knowsNobody(mapping))
            return mapping;
    }
    return std::nullopt;
}

// A second list under the first one, with its columns in another order.
std::optional<int> otherTitlesBelow(const Sheet &sheet, const ColumnMapping &mapping)
{
    for (int row = mapping.firstRow; row < sheet.rowCount(); ++row) {
        const QByteArrayView first = sheet.cell(row, 0);
        if (first.isEmpty() || hasDigit(first) || !columnOfTitle(QString::fromUtf8(first)))
            continue;
        const ColumnMapping titles = byTitles(sheet, row);
        if (!knowsNobody(titles) && titles.columns != mapping.columns)
            return row;
    }
    return std::nullopt;
}

} // namespace

std::optional<Column> columnOfTitle(QStringView title)
{
    const auto found = knownTitles().constFind(bare(title));
    return found == knownTitles().cend() ? std::nullopt : std::optional<Column>(*found);
}

core::Result<ColumnMapping, ListFault> columnsWithoutHeader(const Sheet &sheet, int firstRow)
{
    const int row = nextWithContent(sheet, firstRow);
    if (row == sheet.rowCount())
        return ListFault{FaultCode::NoPeople};
    return withoutHeader(row);
}

core::Result<ColumnMapping, ListFault> guessColumns(const Sheet &sheet, int firstRow)
{
    const int row = nextWithContent(sheet, firstRow);
    if (row == sheet.rowCount())
        return ListFault{FaultCode::NoPeople};
    ColumnMapping mapping = byTitles(sheet, row);
    const bool titled = std::any_of(mapping.columns.begin(), mapping.columns.end(),
                                    [](int column) { return column >= 0; });
    if (knowsNobody(mapping)) {
        if (const auto below = belowAHeading(sheet, row))
            mapping = *below;
        else if (titled)
            return ListFault{FaultCode::PersonMissing, row};
        else if (isPerson(sheet, row))
            return withoutHeader(row);
        else
            return ListFault{FaultCode::HeaderUnknown, row};
    }
    if (nextWithContent(sheet, mapping.firstRow) == sheet.rowCount())
        return ListFault{FaultCode::NoPeople};
    if (const auto below = otherTitlesBelow(sheet, mapping))
        return ListFault{FaultCode::TitlesAgain, *below};
    return mapping;
}

} // namespace bulk
