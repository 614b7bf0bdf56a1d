// SPDX-License-Identifier: GPL-3.0-or-later
#include "continuity/PatientList.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace continuity {

namespace {

constexpr auto header = "INSZ,Naam,Voornaam,Geboortedatum,Postcode\r\n";

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

// No stray spaces, no line break, no character that nobody sees, and composed accents: the
// register's site answers with errors to all of them.
QString tidy(const QString &text)
{
    QString clean = text.simplified().normalized(QString::NormalizationForm_C);
    clean.removeIf(isInvisible);
    return clean.trimmed();
}

// A spreadsheet would take such a cell for a formula.
bool looksLikeFormula(const QString &cell)
{
    return !cell.isEmpty() && u"=+-@|%"_s.contains(cell.front());
}

QString harmless(const QString &text, bool &hardened)
{
    const QString cell = tidy(text);
    if (!looksLikeFormula(cell))
        return cell;
    hardened = true;
    return u'\'' + cell;
}

QString quoted(const QString &cell)
{
    if (!cell.contains(u',') && !cell.contains(u'"'))
        return cell;
    return u'"' + QString(cell).replace(u"\""_s, u"\"\""_s) + u'"';
}

} // namespace

std::optional<PatientRow> rowOf(const domain::Patient &patient)
{
    PatientRow row;
    if (patient.number && patient.number->insz()) {
        row.insz = patient.number->value();
        return row;
    }
    row.family = harmless(patient.family, row.hardened);
    if (row.family.isEmpty() || !patient.birthDate || !patient.birthDate->isFull())
        return std::nullopt;
    row.given = harmless(patient.given.join(u' '), row.hardened);
    row.birthDate = patient.birthDate->first().toString(u"ddMMyyyy"_s);
    row.postalCode = harmless(patient.postalCode, row.hardened);
    return row;
}

QByteArray csvOf(const QList<PatientRow> &rows)
{
    QByteArray text(header);
    for (const PatientRow &row : rows) {
        QStringList cells;
        for (const QString &cell : {row.insz, row.family, row.given, row.birthDate, row.postalCode})
            cells.append(quoted(cell));
        text += cells.join(u',').toUtf8() + "\r\n";
    }
    return text;
}

} // namespace continuity
