// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/BirthDateCell.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulk {

namespace {

const QDate c_serialBegin(1899, 12, 30); // day 0 of spreadsheets
constexpr int c_oldestYear = 1900;

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar letter) {
        return letter >= u'0' && letter <= u'9';
    });
}

void add(FindingCode code, Findings &findings, QDate proposal = {})
{
    const bool asks = proposal.isValid();
    findings.append({.code = code,
                     .column = Column::BirthDate,
                     .severity = asks ? FindingSeverity::Ask : FindingSeverity::Error,
                     .value = asks ? birthDateText(proposal) : QString()});
}

bool isLikely(QDate date, QDate today)
{
    return date.isValid() && date.year() >= c_oldestYear && date <= today;
}

QDate dayMonthYear(QStringView digits)
{
    return {digits.sliced(4).toInt(), digits.sliced(2, 2).toInt(), digits.first(2).toInt()};
}

QDate yearMonthDay(QStringView digits)
{
    return {digits.first(4).toInt(), digits.sliced(4, 2).toInt(), digits.sliced(6).toInt()};
}

// 1/01/2000, 01-01-2000, 1.1.2000 and 2000-01-01.
QDate separated(const QString &text)
{
    static const QString separators = u"/-. "_s;
    QStringList parts{QString()};
    for (const QChar letter : text) {
        if (separators.contains(letter))
            parts.append(QString());
        else
            parts.last().append(letter);
    }
    if (parts.size() != 3 || !std::all_of(parts.begin(), parts.end(), isDigits))
        return {};
    if (parts.first().size() == 4 && parts.last().size() <= 2)
        return {parts[0].toInt(), parts[1].toInt(), parts[2].toInt()};
    if (parts.last().size() == 4 && parts.first().size() <= 2)
        return {parts[2].toInt(), parts[1].toInt(), parts[0].toInt()};
    return {};
}

QDate proposal(const QString &text, bool digits)
{
    if (!digits)
        return separated(text);
    if (text.size() == 8)
        return yearMonthDay(text);
    if (text.size() == 5)
        return c_serialBegin.addDays(text.toInt());
    return {};
}

void propose(const QString &text, bool digits, QDate today, Findings &findings)
{
    const QDate date = proposal(text, digits);
    const FindingCode code = digits && text.size() == 6   ? FindingCode::DobCentury
                             : digits && text.size() == 8 ? FindingCode::DobInvalid
                                                          : FindingCode::DobFormat;
    add(code, findings, isLikely(date, today) ? date : QDate());
}

} // namespace

QString birthDateText(QDate date)
{
    return u"%1%2%3"_s.arg(date.day(), 2, 10, QChar(u'0'))
        .arg(date.month(), 2, 10, QChar(u'0'))
        .arg(date.year(), 4, 10, QChar(u'0'));
}

std::optional<QDate> readBirthDate(const QString &text, QDate today, Findings &findings)
{
    const bool digits = isDigits(text);
    const QString padded = digits && text.size() == 7 ? u'0' + text : text;
    const QDate date = digits && padded.size() == 8 ? dayMonthYear(padded) : QDate();
    if (!date.isValid()) {
        if (padded.size() != text.size())
            add(FindingCode::DobInvalid, findings);
        else
            propose(text, digits, today, findings);
        return std::nullopt;
    }
    if (date > today) {
        add(FindingCode::DobFuture, findings);
        return std::nullopt;
    }
    if (padded.size() != text.size())
        findings.append({.code = FindingCode::DobLeadingZero,
                         .column = Column::BirthDate,
                         .severity = FindingSeverity::Repaired,
                         .value = padded});
    return date;
}

} // namespace bulk
