// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/PartialDate.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace core {

namespace {

// Digits only, of exactly the given length; -1 otherwise.
int number(QStringView text, qsizetype length)
{
    if (text.size() != length)
        return -1;
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

} // namespace

std::optional<PartialDate> PartialDate::fromIso(QStringView text)
{
    const auto parts = text.split(u'-');
    if (parts.size() > 3)
        return std::nullopt;
    const int year = number(parts[0], 4);
    const int month = parts.size() > 1 ? number(parts[1], 2) : 0;
    const int day = parts.size() > 2 ? number(parts[2], 2) : 0;
    if ((parts.size() > 1 && month == 0) || (parts.size() > 2 && day == 0))
        return std::nullopt;
    return fromParts(year, month, day);
}

std::optional<PartialDate> PartialDate::fromParts(int year, int month, int day)
{
    if (year < 1 || year > 9999 || month < 0 || day < 0 || (month == 0 && day != 0))
        return std::nullopt;
    const QDate first(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    if (!first.isValid())
        return std::nullopt;
    return PartialDate(first, day != 0     ? Precision::Day
                              : month != 0 ? Precision::Month
                                           : Precision::Year);
}

std::optional<PartialDate> PartialDate::fromDate(QDate date)
{
    return date.isValid() ? fromParts(date.year(), date.month(), date.day()) : std::nullopt;
}

QDate PartialDate::last() const
{
    switch (m_precision) {
    case Precision::Year:
        return QDate(m_first.year(), 12, 31);
    case Precision::Month:
        return QDate(m_first.year(), m_first.month(), m_first.daysInMonth());
    case Precision::Day:
        break;
    }
    return m_first;
}

QString PartialDate::iso() const
{
    const QString full = m_first.toString(Qt::ISODate);
    switch (m_precision) {
    case Precision::Year:
        return full.left(4);
    case Precision::Month:
        return full.left(7);
    case Precision::Day:
        break;
    }
    return full;
}

bool PartialDate::overlaps(const PartialDate &other) const
{
    return first() <= other.last() && other.first() <= last();
}

} // namespace core
