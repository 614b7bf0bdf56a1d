// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registration/DateEntry.h"

#include "ui/text/DateText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

class DateEntryText
{
    Q_DECLARE_TR_FUNCTIONS(DateEntryText)
};

using Found = std::optional<core::PartialDate>;

QString todayWord()
{
    return DateEntryText::tr("today");
}

QString yesterdayWord()
{
    return DateEntryText::tr("yesterday");
}

// "t" and "y" in every language; otherwise the beginning of the word in the current one.
Found byWord(const QString &text, QDate today)
{
    if (text == u't' || todayWord().startsWith(text, Qt::CaseInsensitive))
        return core::PartialDate::fromDate(today);
    if (text == u'y' || yesterdayWord().startsWith(text, Qt::CaseInsensitive))
        return core::PartialDate::fromDate(today.addDays(-1));
    return {};
}

Found byDistance(const QString &text, QDate today)
{
    static const QRegularExpression shape(u"^([+-])\\s*(\\d{1,4})\\s*([dwmy])$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return {};
    const int count = match.captured(2).toInt() * (match.captured(1) == u'-' ? -1 : 1);
    switch (match.captured(3).at(0).unicode()) {
    case u'd':
        return core::PartialDate::fromDate(today.addDays(count));
    case u'w':
        return core::PartialDate::fromDate(today.addDays(count * 7));
    case u'm':
        return core::PartialDate::fromDate(today.addMonths(count));
    default:
        return core::PartialDate::fromDate(today.addYears(count));
    }
}

// The century in which the day lies between birth and today; without a birth date the nearest one
// that is not still to come (for an expiry date: this century).
int fullYear(int year, int month, int day, const DateContext &context)
{
    const int century = context.today.year() / 100 * 100;
    const QDate thisCentury(century + year, month, std::min(day, 28));
    if (context.inFuture || !thisCentury.isValid() || thisCentury <= context.today)
        return century + year;
    return century - 100 + year;
}

// dd/mm without a year: the last one, or for an expiry date the next one.
int nearestYear(int month, int day, const DateContext &context)
{
    const QDate thisYear(context.today.year(), month, day);
    if (context.inFuture)
        return thisYear.isValid() && thisYear < context.today ? context.today.year() + 1
                                                              : context.today.year();
    return thisYear.isValid() && thisYear > context.today ? context.today.year() - 1
                                                          : context.today.year();
}

Found full(int day, int month, int year)
{
    return day > 0 && month > 0 ? core::PartialDate::fromParts(year, month, day) : Found();
}

Found withShortYear(int day, int month, int year, const DateContext &context)
{
    return full(day, month, fullYear(year, month, day, context));
}

// An expiry date as packs print it: month and year, "01/28".
Found asOnPack(int month, int year, const DateContext &context)
{
    const int full = context.today.year() / 100 * 100 + year;
    const bool near = full >= context.today.year() - 1 && full <= context.today.year() + 15;
    return context.inFuture && context.partialAllowed && month >= 1 && month <= 12 && near
               ? core::PartialDate::fromParts(full, month)
               : Found();
}

Found byDigits(const QString &text, const DateContext &context)
{
    static const QRegularExpression digits(u"^\\d+$"_s);
    if (!digits.match(text).hasMatch())
        return {};
    const auto part = [&text](int from, int count) { return text.mid(from, count).toInt(); };
    if (text.size() == 8)
        return full(part(0, 2), part(2, 2), part(4, 4));
    if (text.size() == 6) {
        const Found day = withShortYear(part(0, 2), part(2, 2), part(4, 2), context);
        // "012028" is no day: month and year, as on a pack.
        return day || !context.partialAllowed || part(0, 2) == 0 || part(2, 4) < 1900
                   ? day
                   : core::PartialDate::fromParts(part(2, 4), part(0, 2));
    }
    if (text.size() == 4 && context.partialAllowed) {
        if (const Found printed = asOnPack(part(0, 2), part(2, 2), context))
            return printed;
        return part(0, 4) >= 1900 ? core::PartialDate::fromParts(part(0, 4)) : Found();
    }
    return {};
}

Found bySeparators(const QString &text, const DateContext &context)
{
    static const QRegularExpression dayMonthYear(
        u"^(\\d{1,2})[/. -](\\d{1,2})(?:[/. -](\\d{2}|\\d{4}))?$"_s);
    const QRegularExpressionMatch match = dayMonthYear.match(text);
    if (match.hasMatch()) {
        const int day = match.captured(1).toInt();
        const int month = match.captured(2).toInt();
        const QString year = match.captured(3);
        if (const Found printed = year.isEmpty() ? asOnPack(day, month, context) : Found())
            return printed;
        if (year.isEmpty())
            return full(day, month, nearestYear(month, day, context));
        return year.size() == 2 ? withShortYear(day, month, year.toInt(), context)
                                : full(day, month, year.toInt());
    }
    static const QRegularExpression monthYear(u"^(\\d{1,2})[/. -](\\d{4})$"_s);
    const QRegularExpressionMatch partial = monthYear.match(text);
    const int month = partial.captured(1).toInt();
    return context.partialAllowed && partial.hasMatch() && month > 0
               ? core::PartialDate::fromParts(partial.captured(2).toInt(), month)
               : Found();
}

int monthNamed(const QString &word)
{
    const QLocale locales[] = {QLocale(), QLocale(QLocale::English)};
    for (const QLocale &locale : locales)
        for (int month = 1; month <= 12; ++month)
            if (word.size() >= 3 &&
                (locale.monthName(month).startsWith(word, Qt::CaseInsensitive) ||
                 locale.monthName(month, QLocale::ShortFormat)
                         .remove(u'.')
                         .compare(word, Qt::CaseInsensitive) == 0))
                return month;
    return 0;
}

Found byMonthName(const QString &text, const DateContext &context)
{
    static const QRegularExpression shape(
        u"^(?:(\\d{1,2})\\.?\\s+)?(\\p{L}{3,})\\.?\\s+(\\d{4})$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    const int month = match.hasMatch() ? monthNamed(match.captured(2)) : 0;
    if (month == 0)
        return {};
    const int day = match.captured(1).toInt();
    const int year = match.captured(3).toInt();
    if (day > 0)
        return full(day, month, year);
    return context.partialAllowed && match.captured(1).isEmpty()
               ? core::PartialDate::fromParts(year, month)
               : Found();
}

Found byIso(const QString &text, const DateContext &context)
{
    const Found date = text.contains(u'-') ? core::PartialDate::fromIso(text) : Found();
    return date && (date->isFull() || context.partialAllowed) ? date : Found();
}

} // namespace

Found readDate(const QString &text, const DateContext &context)
{
    static const QRegularExpression aroundSeparator(u"\\s*([/.-])\\s*"_s);
    const QString typed = text.simplified().replace(aroundSeparator, u"\\1"_s);
    if (typed.isEmpty())
        return {};
    for (const Found &found :
         {byWord(typed, context.today), byDistance(typed.toLower(), context.today),
          byDigits(typed, context), byIso(typed, context), bySeparators(typed, context),
          byMonthName(typed, context)})
        if (found)
            return found;
    return {};
}

QString dateReading(const Found &date, QDate today)
{
    if (!date)
        return {};
    if (!date->isFull())
        return dateText(*date);
    const QString day = QLocale().dayName(date->first().dayOfWeek()) + u' ' + dateText(*date);
    if (date->first() == today)
        return day + u", "_s + todayWord();
    if (date->first() == today.addDays(-1))
        return day + u", "_s + yesterdayWord();
    return day;
}

QString spokenDate(const core::PartialDate &date, QDate today)
{
    if (date.isFull() && date.first() == today)
        return todayWord();
    if (date.isFull() && date.first() == today.addDays(-1))
        return yesterdayWord();
    return dateText(date);
}

} // namespace ui
