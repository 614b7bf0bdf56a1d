// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/DateText.h"

#include "ui/text/Language.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

class DateText
{
    Q_DECLARE_TR_FUNCTIONS(DateText)
};

QString monthText(int month)
{
    QString text = QLocale().monthName(month, QLocale::ShortFormat);
    // CLDR's Dutch short months end in a full stop that nobody writes.
    if (currentLanguage() == "nl"_L1 && text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString dayText(int day)
{
    const QString digits = QString::number(day).rightJustified(2, u'0');
    return currentLanguage() == "de"_L1 ? digits + u'.' : digits;
}

int wholeMonths(QDate from, QDate to)
{
    int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    if (from.addMonths(months) > to)
        --months;
    return months;
}

QString weeksAndDays(int days)
{
    const QString weeks = DateText::tr("%Ln week(s)", nullptr, days / 7);
    if (days / 7 == 0)
        return DateText::tr("%Ln day(s)", nullptr, days);
    return days % 7 == 0 ? weeks : weeks + u' ' + DateText::tr("%Ln day(s)", nullptr, days % 7);
}

QString exactAge(QDate birth, QDate day)
{
    constexpr qint64 untilMonths = 26 * 7;
    const qint64 days = birth.daysTo(day);
    if (days < untilMonths)
        return weeksAndDays(int(days));
    const int months = wholeMonths(birth, day);
    if (months >= 24)
        return DateText::tr("%Ln year(s)", nullptr, months / 12);
    const int rest = int(birth.addMonths(months).daysTo(day));
    const QString text = DateText::tr("%Ln month(s)", nullptr, months);
    return rest == 0 ? text : text + u' ' + DateText::tr("%Ln day(s)", nullptr, rest);
}

} // namespace

QString dateText(QDate date)
{
    const auto partial = core::PartialDate::fromDate(date);
    return partial ? dateText(*partial) : QString();
}

QString dateText(const core::PartialDate &date)
{
    const QString year = QString::number(date.year());
    switch (date.precision()) {
    case core::PartialDate::Precision::Year:
        return year;
    case core::PartialDate::Precision::Month:
        return monthText(date.month()) + u' ' + year;
    case core::PartialDate::Precision::Day:
        return dayText(date.first().day()) + u' ' + monthText(date.month()) + u' ' + year;
    }
    return year;
}

QString occurrenceText(const domain::Occurrence &occurrence)
{
    return occurrence.date ? dateText(*occurrence.date) : occurrence.text;
}

QString timeText(const QDateTime &time, QDate today)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const QString clock = local.toString(u"HH:mm"_s);
    return local.date() == today ? clock : dateText(local.date()) + u' ' + clock;
}

QString ageText(const core::PartialDate &birth, QDate day)
{
    if (birth.first() > day)
        return {};
    if (birth.isFull())
        return exactAge(birth.first(), day);
    const int years = wholeMonths(birth.first(), day) / 12;
    return DateText::tr("about %Ln year(s)", nullptr, years);
}

} // namespace ui
