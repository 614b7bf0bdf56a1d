// SPDX-License-Identifier: GPL-3.0-or-later
#include "ids/NihdiNumber.h"

#include "ids/Digits.h"

namespace ids {

core::Result<NihdiNumber, IdProblem> NihdiNumber::parse(QStringView text)
{
    auto digits = digitsOf(text, u".-/");
    if (!digits)
        return digits.error();
    if (digits->size() != 8 && digits->size() != 11)
        return IdProblem::Length;
    return NihdiNumber(std::move(digits).value());
}

QString NihdiNumber::display() const
{
    QString text = m_digits;
    if (text.size() == 11)
        text.insert(8, u'-');
    return text.insert(6, u'-').insert(1, u'-');
}

NihdiNumber::Check NihdiNumber::check() const
{
    const QStringView digits = m_digits;
    const qint64 base = numberOf(digits.first(6));
    const qint64 check = numberOf(digits.sliced(6, 2));
    const auto fits = [&](qint64 modulus) { return check == modulus - base % modulus; };
    if (fits(97) || fits(89))
        return Check::Fits;
    return fits(83) || fits(79) ? Check::Unusual : Check::Wrong;
}

bool NihdiNumber::samePerson(const NihdiNumber &other) const
{
    return QStringView(m_digits).first(8) == QStringView(other.m_digits).first(8);
}

} // namespace ids
