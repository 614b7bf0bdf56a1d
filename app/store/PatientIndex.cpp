// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PatientIndex.h"

#include "domain/FoldedText.h"

#include <algorithm>
#include <string_view>

namespace store {

namespace {

QByteArray words(QStringView name)
{
    const QByteArray folded = domain::folded(name).toUtf8();
    return folded.isEmpty() ? folded : ' ' + folded;
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

bool before(const LookupLine &a, const LookupLine &b)
{
    const int order = view(a.names).compare(view(b.names));
    return order != 0 ? order < 0 : a.row < b.row;
}

// A query, folded once for all lines.
class Matcher
{
public:
    explicit Matcher(const domain::PatientQuery &query)
        : m_family(words(query.family))
        , m_birthDate(query.birthDate)
        , m_postalCode(query.postalCode.toUtf8())
    {
        const QByteArray all = m_family + words(query.given);
        for (const QByteArray &word : all.split(' '))
            if (!word.isEmpty())
                m_words += ' ' + word;
    }

    [[nodiscard]] bool fits(const LookupLine &line) const
    {
        if (m_birthDate && !(line.birthDate && line.birthDate->overlaps(*m_birthDate)))
            return false;
        if (!m_postalCode.isEmpty() && !line.postalCode.isEmpty() &&
            m_postalCode != line.postalCode)
            return false;
        return std::all_of(m_words.begin(), m_words.end(), [&line](const QByteArray &word) {
            return view(line.names).find(view(word)) != std::string_view::npos;
        });
    }
    [[nodiscard]] bool isFirstChoice(const LookupLine &line) const
    {
        return line.names.startsWith(m_family);
    }

private:
    QByteArray m_family;
    QList<QByteArray> m_words; // each with a space in front: found at the start of words only
    std::optional<core::PartialDate> m_birthDate;
    QByteArray m_postalCode;
};

} // namespace

LookupLine LookupLine::of(const domain::Patient &patient, qint64 row)
{
    LookupLine line;
    line.row = row;
    line.names = words(patient.family);
    line.names += words(patient.given.join(u' '));
    line.birthDate = patient.birthDate;
    line.postalCode = patient.postalCode.toUtf8();
    return line;
}

QByteArray LookupLine::bytes() const
{
    const QByteArray birth = birthDate ? birthDate->iso().toLatin1() : QByteArray();
    return birth + '\n' + names + '\n' + postalCode;
}

LookupLine LookupLine::fromBytes(QByteArrayView bytes, qint64 row)
{
    const QList<QByteArray> parts = bytes.toByteArray().split('\n');
    LookupLine line;
    line.row = row;
    if (parts.size() < 3)
        return line;
    line.birthDate = core::PartialDate::fromIso(QString::fromLatin1(parts[0]));
    line.names = parts[1];
    line.postalCode = parts[2];
    return line;
}

PatientIndex::PatientIndex(std::vector<LookupLine> lines)
    : m_lines(std::move(lines))
{
    std::sort(m_lines.begin(), m_lines.end(), before);
}

void PatientIndex::put(LookupLine line)
{
    remove(line.row);
    m_lines.insert(std::lower_bound(m_lines.begin(), m_lines.end(), line, before), line);
}

void PatientIndex::remove(qint64 row)
{
    std::erase_if(m_lines, [row](const LookupLine &line) { return line.row == row; });
}

QList<qint64> PatientIndex::match(const domain::PatientQuery &query, int limit) const
{
    const Matcher matcher(query);
    QList<qint64> first;
    QList<qint64> others;
    for (const LookupLine &line : m_lines) {
        if (first.size() >= limit)
            break;
        if (!matcher.fits(line))
            continue;
        if (matcher.isFirstChoice(line))
            first += line.row;
        else if (others.size() < limit)
            others += line.row;
    }
    return (first + others).mid(0, limit);
}

} // namespace store
