// SPDX-License-Identifier: GPL-3.0-or-later
#include "ids/EnterpriseNumber.h"

#include "ids/Digits.h"

namespace ids {

core::Result<EnterpriseNumber, IdProblem> EnterpriseNumber::parse(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith(u"BE", Qt::CaseInsensitive))
        text = text.sliced(2);
    auto digits = digitsOf(text, u".");
    if (!digits)
        return digits.error();
    if (digits->size() == 9)
        digits->prepend(u'0');
    if (digits->size() != 10)
        return IdProblem::Length;
    if (digitAt(*digits, 0) > 1)
        return IdProblem::FirstDigit;
    const QStringView all = *digits;
    if (numberOf(all.sliced(8)) != 97 - numberOf(all.first(8)) % 97)
        return IdProblem::Checksum;
    return EnterpriseNumber(std::move(digits).value());
}

QString EnterpriseNumber::display() const
{
    QString text = m_digits;
    return text.insert(7, u'.').insert(4, u'.');
}

} // namespace ids
