// SPDX-License-Identifier: GPL-3.0-or-later
#include "ids/Bsn.h"

#include "ids/Digits.h"

namespace ids {

namespace {

// The last digit weighs minus one. Zero passes the sum but is nobody's number.
bool passesElevenTest(QStringView digits)
{
    int sum = -digitAt(digits, 8);
    for (int i = 0; i < 8; ++i)
        sum += (9 - i) * digitAt(digits, i);
    return sum % 11 == 0 && numberOf(digits) != 0;
}

} // namespace

core::Result<Bsn, IdProblem> Bsn::parse(QStringView text)
{
    auto digits = digitsOf(text, u".-");
    if (!digits)
        return digits.error();
    if (digits->size() == 8)
        digits->prepend(u'0');
    if (digits->size() != 9)
        return IdProblem::Length;
    if (!passesElevenTest(*digits))
        return IdProblem::Checksum;
    return Bsn(std::move(digits).value());
}

QString Bsn::display() const
{
    QString text = m_digits;
    return text.insert(6, u'.').insert(4, u'.');
}

} // namespace ids
