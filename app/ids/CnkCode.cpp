// SPDX-License-Identifier: GPL-3.0-or-later
#include "ids/CnkCode.h"

#include "ids/Digits.h"

namespace ids {

core::Result<CnkCode, IdProblem> CnkCode::parse(QStringView text)
{
    auto digits = digitsOf(text, u"-.");
    if (!digits)
        return digits.error();
    if (digits->size() > 7)
        return IdProblem::Length;
    return CnkCode(digits->rightJustified(7, u'0'));
}

QString CnkCode::display() const
{
    QString text = m_digits;
    return text.insert(4, u'-');
}

// Luhn over the seven digits: the second, fourth and sixth count double.
bool CnkCode::checkFits() const
{
    int sum = 0;
    for (qsizetype i = 0; i < m_digits.size(); ++i) {
        const int digit = digitAt(m_digits, i);
        const int doubled = digit > 4 ? 2 * digit - 9 : 2 * digit;
        sum += i % 2 == 1 ? doubled : digit;
    }
    return sum % 10 == 0;
}

} // namespace ids
