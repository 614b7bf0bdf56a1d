// SPDX-License-Identifier: GPL-3.0-or-later
#include "ids/Gtin.h"

#include "ids/Digits.h"

namespace ids {

namespace {

bool checkFits(QStringView digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += digitAt(digits, i) * (i % 2 == 0 ? 3 : 1);
    return sum % 10 == 0;
}

} // namespace

core::Result<Gtin, IdProblem> Gtin::parse(QStringView text)
{
    auto digits = digitsOf(text, u"-");
    if (!digits)
        return digits.error();
    const qsizetype length = digits->size();
    if (length != 8 && length != 12 && length != 13 && length != 14)
        return IdProblem::Length;
    const QString padded = digits->rightJustified(14, u'0');
    if (!checkFits(padded))
        return IdProblem::Checksum;
    return Gtin(padded);
}

QString Gtin::display() const
{
    return m_digits;
}

} // namespace ids
