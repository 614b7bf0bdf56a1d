// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PatientIndex.h"

#include "domain/FoldedText.h"

#include <algorithm>
#include <limits>

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

    [[nodiscard]] bool fits(std::string_view names) const
    {
        return std::all_of(m_words.begin(), m_words.end(), [names](const QByteArray &word) {
            return names.find(view(word)) != std::string_view::npos;
        });
    }
    [[nodiscard]] bool fits(const std::optional<core::PartialDate> &birthDate) const
    {
        return !m_birthDate || (birthDate && birthDate->overlaps(*m_birthDate));
    }
    [[nodiscard]] bool fitsPostalCode(std::string_view code) const
    {
        return m_postalCode.isEmpty() || code.empty() || code == view(m_postalCode);
    }
    [[nodiscard]] bool isFirstChoice(std::string_view names) const
    {
        return names.starts_with(view(m_family));
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
{
    std::sort(lines.begin(), lines.end(), [](const LookupLine &a, const LookupLine &b) {
        return std::pair(view(a.names), a.row) < std::pair(view(b.names), b.row);
    });
    m_lines.reserve(lines.size());
    for (const LookupLine &line : lines)
        m_lines.push_back(stored(line));
}

PatientIndex::Line PatientIndex::stored(const LookupLine &line)
{
    constexpr qsizetype longest = std::numeric_limits<quint16>::max();
    Line result;
    result.row = line.row;
    result.at = static_cast<quint32>(m_text.size());
    result.nameBytes = static_cast<quint16>(std::min(line.names.size(), longest));
    result.postalBytes = static_cast<quint16>(std::min(line.postalCode.size(), longest));
    result.birthDate = line.birthDate;
    m_text.append(view(line.names), 0, result.nameBytes);
    m_text.append(view(line.postalCode), 0, result.postalBytes);
    return result;
}

std::string_view PatientIndex::names(const Line &line) const
{
    return std::string_view(m_text).substr(line.at, line.nameBytes);
}

std::string_view PatientIndex::postalCode(const Line &line) const
{
    return std::string_view(m_text).substr(line.at + line.nameBytes, line.postalBytes);
}

bool PatientIndex::before(const Line &a, const Line &b) const
{
    return std::pair(names(a), a.row) < std::pair(names(b), b.row);
}

void PatientIndex::put(const LookupLine &line)
{
    remove(line.row);
    const Line added = stored(line);
    m_lines.insert(std::lower_bound(m_lines.begin(), m_lines.end(), added,
                                    [this](const Line &a, const Line &b) { return before(a, b); }),
                   added);
}

void PatientIndex::remove(qint64 row)
{
    std::erase_if(m_lines, [row](const Line &line) { return line.row == row; });
}

QList<qint64> PatientIndex::match(const domain::PatientQuery &query, int limit) const
{
    const Matcher matcher(query);
    QList<qint64> first;
    QList<qint64> others;
    for (const Line &line : m_lines) {
        if (first.size() >= limit)
            break;
        const std::string_view text = names(line);
        if (!matcher.fits(text) || !matcher.fits(line.birthDate) ||
            !matcher.fitsPostalCode(postalCode(line)))
            continue;
        if (matcher.isFirstChoice(text))
            first += line.row;
        else if (others.size() < limit)
            others += line.row;
    }
    return (first + others).mid(0, limit);
}

} // namespace store
