// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/ColumnMapping.h"

#include "domain/FoldedText.h"

#include <QHash>

#include <algorithm>

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
    } else if (const QString other = text.simplified(); !other.isEmpty()) {
        mapping.ignoredTitles.append(other);
    }
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

} // namespace

std::optional<Column> columnOfTitle(QStringView title)
{
    const auto found = knownTitles().constFind(bare(title));
    return found == knownTitles().cend() ? std::nullopt : std::optional<Column>(*found);
}

core::Result<ColumnMapping, ListFault> guessColumns(const Sheet &sheet, int firstRow)
{
    const int row = nextWithContent(sheet, firstRow);
    if (row == sheet.rowCount())
        return ListFault{FaultCode::NoPeople};
    ColumnMapping mapping = byTitles(sheet, row);
    const bool titled = std::any_of(mapping.columns.begin(), mapping.columns.end(),
                                    [](int column) { return column >= 0; });
    if (!titled && isPerson(sheet, row))
        return withoutHeader(row);
    if (!titled)
        return ListFault{FaultCode::HeaderUnknown, row};
    if (knowsNobody(mapping))
        return ListFault{FaultCode::PersonMissing, row};
    if (nextWithContent(sheet, mapping.firstRow) == sheet.rowCount())
        return ListFault{FaultCode::NoPeople};
    return mapping;
}

} // namespace bulk
