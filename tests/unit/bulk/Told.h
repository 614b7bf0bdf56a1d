// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulk/ListReader.h"
#include "bulk/PersonList.h"

namespace told {

using namespace Qt::StringLiterals;

inline const QDate today(2026, 11, 24);

// A list and what is said of it: a fault, or the people.
struct Answer
{
    std::optional<bulk::ListFault> fault;
    bulk::ReadList how;
    bulk::PersonList list;
};

inline Answer read(const QByteArray &bytes, const bulk::ReadWish &wish = {})
{
    auto read = bulk::readList(bytes, wish);
    if (!read)
        return {.fault = read.error(), .how = {}, .list = {}};
    const auto columns = bulk::guessColumns(read->sheet, read->firstRow());
    if (!columns)
        return {.fault = columns.error(), .how = {}, .list = {}};
    Answer answer{.fault = {}, .how = *read, .list = {}};
    answer.list = bulk::PersonList(std::move(read->sheet), *columns, today);
    return answer;
}

// "DOB_FORMAT?01012000 TRAILING_SPACE!": ? asks, ! repaired, ~ warns, an error has no mark.
inline QString findings(const bulk::Findings &findings)
{
    QStringList parts;
    for (const bulk::Finding &finding : findings) {
        QString part = bulk::name(finding.code);
        if (finding.severity == bulk::FindingSeverity::Ask)
            part += u'?' + finding.value;
        else if (finding.severity == bulk::FindingSeverity::Repaired)
            part += u'!';
        else if (finding.severity == bulk::FindingSeverity::Warning)
            part += u'~';
        parts.append(part);
    }
    return parts.join(u' ');
}

// "2: number|family|given|birth date|postcode findings", a line a person; or "FAULT row".
inline QString all(const Answer &answer)
{
    if (answer.fault)
        return QString(bulk::name(answer.fault->code)) +
               (answer.fault->row < 0 ? QString() : u' ' + QString::number(answer.fault->row + 1));
    QStringList lines;
    for (const int row : answer.list.rows()) {
        const domain::PatientQuery person = answer.list.person(row);
        const QStringList parts{
            person.number ? person.number->value() : QString(), person.family, person.given,
            person.birthDate ? person.birthDate->iso() : QString(), person.postalCode};
        lines.append(QString::number(row + 1) + u": "_s + parts.join(u'|') + u' ' +
                     findings(answer.list.findings(row)));
    }
    return lines.join(u'\n').trimmed();
}

} // namespace told
