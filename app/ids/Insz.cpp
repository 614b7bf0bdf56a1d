// SPDX-License-Identifier: GPL-3.0-or-later
#include "ids/Insz.h"

#include "ids/Digits.h"

using core::PartialDate;

namespace ids {

namespace {

constexpr int c_bisSexUnknown = 20; // added to the month of a BIS number
constexpr int c_bisSexKnown = 40;

int writtenMonth(QStringView digits)
{
    return int(numberOf(digits.sliced(2, 2)));
}

int realMonth(QStringView digits)
{
    const int month = writtenMonth(digits);
    if (month >= c_bisSexKnown)
        return month - c_bisSexKnown;
    return month >= c_bisSexUnknown ? month - c_bisSexUnknown : month;
}

bool counterIssued(QStringView digits)
{
    const qint64 counter = numberOf(digits.sliced(6, 3));
    return counter != 0 && counter != 999;
}

// 1900 or 2000: the century is not written, the check digits that fit tell it. Never both fit,
// because 2 000 000 000 is no multiple of 97.
std::optional<int> century(QStringView digits)
{
    const qint64 number = numberOf(digits.first(9));
    const qint64 check = numberOf(digits.sliced(9));
    if (check == 97 - number % 97)
        return 1900;
    if (check == 97 - (2'000'000'000 + number) % 97)
        return 2000;
    return std::nullopt;
}

// People whose birth date is wholly unknown get one of these.
bool dateUnknown(QStringView digits)
{
    const QStringView date = digits.first(6);
    return date == u"000001" || date == u"002001" || date == u"004001";
}

// With month 00 the day digits are a mere counter; a day that the month does not have is unknown.
std::optional<PartialDate> writtenBirthDate(QStringView digits, int century)
{
    if (dateUnknown(digits))
        return std::nullopt;
    const int year = century + int(numberOf(digits.first(2)));
    const int month = realMonth(digits);
    if (month == 0)
        return PartialDate::fromParts(year);
    const auto full = PartialDate::fromParts(year, month, int(numberOf(digits.sliced(4, 2))));
    return full ? full : PartialDate::fromParts(year, month);
}

} // namespace

core::Result<Insz, IdProblem> Insz::parse(QStringView text, QDate today)
{
    auto digits = digitsOf(text, u".-/");
    if (!digits)
        return digits.error();
    if (digits->size() != 11)
        return IdProblem::Length;
    if (!counterIssued(*digits))
        return IdProblem::Counter;
    if (realMonth(*digits) > 12)
        return IdProblem::Month;
    const auto bornIn = century(*digits);
    if (!bornIn)
        return IdProblem::Checksum;
    const auto birthDate = writtenBirthDate(*digits, *bornIn);
    if (birthDate && birthDate->first() > today)
        return IdProblem::Future;
    return Insz(std::move(digits).value(), birthDate);
}

QString Insz::display() const
{
    QString text = m_digits;
    return text.insert(9, u'.').insert(6, u'-').insert(4, u'.').insert(2, u'.');
}

Insz::Kind Insz::kind() const
{
    return writtenMonth(m_digits) < c_bisSexUnknown ? Kind::NationalRegister : Kind::Bis;
}

Sex Insz::sex() const
{
    const int month = writtenMonth(m_digits);
    if (month >= c_bisSexUnknown && month < c_bisSexKnown)
        return Sex::Unknown;
    return digitAt(m_digits, 8) % 2 == 1 ? Sex::Male : Sex::Female;
}

} // namespace ids
