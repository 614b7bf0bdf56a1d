// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/BirthDateInText.h"

#include "domain/FoldedText.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

constexpr int c_oldestYear = 1850;

// Folded names; a word of three letters or more that begins exactly one month's names is it.
// "mrt" and "dez" are no beginnings of a Dutch or French name, but are how people write them.
const std::array<QStringList, 12> &monthNames()
{
    static const std::array<QStringList, 12> names{{
        {u"januari"_s, u"janvier"_s, u"januar"_s, u"january"_s, u"janner"_s},
        {u"februari"_s, u"fevrier"_s, u"februar"_s, u"february"_s},
        {u"maart"_s, u"mars"_s, u"marz"_s, u"march"_s, u"mrt"_s, u"maerz"_s},
        {u"april"_s, u"avril"_s},
        {u"mei"_s, u"mai"_s, u"may"_s},
        {u"juni"_s, u"juin"_s, u"june"_s},
        {u"juli"_s, u"juillet"_s, u"july"_s},
        {u"augustus"_s, u"aout"_s, u"august"_s},
        {u"september"_s, u"septembre"_s},
        {u"oktober"_s, u"octobre"_s, u"october"_s},
        {u"november"_s, u"novembre"_s},
        {u"december"_s, u"decembre"_s, u"dezember"_s},
    }};
    return names;
}

// 1 to 12; 0 when the word is no month, or could be two.
int monthOf(const QString &word)
{
    const QString wanted = folded(word);
    if (wanted.size() < 3)
        return 0;
    int found = 0;
    for (std::size_t i = 0; i < monthNames().size(); ++i) {
        const QStringList &names = monthNames()[i];
        const bool matches = std::any_of(names.cbegin(), names.cend(), [&](const QString &name) {
            return name.startsWith(wanted);
        });
        if (matches && found != 0)
            return 0;
        if (matches)
            found = int(i) + 1;
    }
    return found;
}

int captured(const QRegularExpressionMatch &match, const QString &group)
{
    const QString text = match.captured(group);
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? number : monthOf(text);
}

// Two digits mean the last year that ends so.
int fullYear(const QString &text, QDate today)
{
    const int year = text.toInt();
    if (text.size() != 2)
        return year;
    const int century = today.year() / 100 * 100;
    return century + year <= today.year() ? century + year : century - 100 + year;
}

std::optional<core::PartialDate> dateOf(const QRegularExpressionMatch &match, QDate today)
{
    const int year = fullYear(match.captured(u"year"_s), today);
    const int month = captured(match, u"month"_s);
    const bool hasDay = match.hasCaptured(u"day"_s);
    const int day = hasDay ? captured(match, u"day"_s) : 0;
    if (year < c_oldestYear || month == 0 || (hasDay && day == 0))
        return std::nullopt;
    const auto date = core::PartialDate::fromParts(year, month, day);
    return date && date->first() <= today ? date : std::nullopt;
}

const std::array<QRegularExpression, 8> &writings()
{
    static const QString start = u"(?<![0-9])"_s;
    static const QString end = u"(?![0-9])"_s;
    static const std::array<QRegularExpression, 8> patterns{{
        QRegularExpression(start + u"(?<year>[0-9]{4})([-/.])(?<month>[0-9]{1,2})\\2"_s +
                           u"(?<day>[0-9]{1,2})"_s + end),
        QRegularExpression(start + u"(?<day>[0-9]{1,2}) ?([-/. ]) ?(?<month>[0-9]{1,2}) ?\\2 ?"_s +
                           u"(?<year>[0-9]{4})"_s + end),
        QRegularExpression(start + u"(?<day>[0-9]{2})(?<month>[0-9]{2})(?<year>[0-9]{4})"_s + end),
        QRegularExpression(start + u"(?<day>[0-9]{1,2})(?:\\.|er|e|ste|de|st|nd|rd|th)?[ -]?"_s +
                               u"(?<month>\\p{L}{3,10})\\.?,?[ -]?(?<year>[0-9]{4})"_s + end,
                           QRegularExpression::UseUnicodePropertiesOption),
        QRegularExpression(start + u"(?<year>[0-9]{4})-(?<month>[0-9]{2})(?![-0-9])"_s),
        QRegularExpression(start + u"(?<day>[0-9]{1,2})([-/.])(?<month>[0-9]{1,2})\\2"_s +
                           u"(?<year>[0-9]{2})(?![-/.0-9])"_s),
        QRegularExpression(start + u"(?<day>[0-9]{2})(?<month>[0-9]{2})(?<year>[0-9]{2})"_s +
                           u"(?![-/.0-9])"_s),
        QRegularExpression(u"(?<![-/.0-9])(?<month>[0-9]{1,2})[-/](?<year>[0-9]{4})"_s + end),
    }};
    return patterns;
}

} // namespace

std::optional<FoundDate> birthDateIn(const QString &text, QDate today)
{
    for (const QRegularExpression &writing : writings()) {
        auto matches = writing.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (const auto date = dateOf(match, today)) {
                QString rest = text;
                rest.replace(match.capturedStart(), match.capturedLength(), u' ');
                return FoundDate{*date, rest.simplified()};
            }
        }
    }
    return std::nullopt;
}

} // namespace domain
