// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/Duration.h"

#include <array>

namespace schedule {

namespace {

struct Unit
{
    char16_t letter;
    int months;
    int days;
};
constexpr std::array units{Unit{u'y', 12, 0}, Unit{u'm', 1, 0}, Unit{u'w', 0, 7}, Unit{u'd', 0, 1}};
constexpr int maxNumber = 100'000;

} // namespace

std::optional<Duration> Duration::parse(QStringView text)
{
    if (text.isEmpty())
        return std::nullopt;
    Duration result;
    std::size_t nextUnit = 0;
    while (!text.isEmpty()) {
        int number = 0;
        qsizetype digits = 0;
        while (digits < text.size() && text[digits] >= u'0' && text[digits] <= u'9') {
            number = number * 10 + (text[digits].unicode() - u'0');
            if (number > maxNumber)
                return std::nullopt;
            ++digits;
        }
        if (digits == 0 || digits == text.size())
            return std::nullopt;
        while (nextUnit < units.size() && text[digits] != units[nextUnit].letter)
            ++nextUnit;
        if (nextUnit == units.size())
            return std::nullopt;
        result.months += number * units[nextUnit].months;
        result.days += number * units[nextUnit].days;
        ++nextUnit;
        text = text.mid(digits + 1);
    }
    return result;
}

QDate add(QDate date, Duration duration)
{
    if (duration.months != 0) {
        const int months = date.year() * 12 + date.month() - 1 + duration.months;
        const QDate first(months / 12, months % 12 + 1, 1);
        date =
            date.day() <= first.daysInMonth() ? first.addDays(date.day() - 1) : first.addMonths(1);
    }
    return date.addDays(duration.days);
}

} // namespace schedule
