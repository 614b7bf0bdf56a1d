// SPDX-License-Identifier: GPL-3.0-or-later
#include "ids/BigNumber.h"

#include "ids/Digits.h"

#include <array>

namespace ids {

core::Result<BigNumber, IdProblem> BigNumber::parse(QStringView text)
{
    auto digits = digitsOf(text, u"-.");
    if (!digits)
        return digits.error();
    if (digits->size() != 11)
        return IdProblem::Length;
    return BigNumber(std::move(digits).value());
}

// netherlands.md 1.4
bool BigNumber::checkFits() const
{
    constexpr std::array weights{6, 3, 7, 9, 10, 5, 8, 4, 2}; // of the third digit and on
    if (digitAt(m_digits, 1) != 9)
        return false;
    int sum = 9;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * digitAt(m_digits, static_cast<qsizetype>(i) + 2);
    const int check = 11 - sum % 11;
    return digitAt(m_digits, 0) == (check == 11 ? 0 : check == 10 ? 1 : check);
}

} // namespace ids
