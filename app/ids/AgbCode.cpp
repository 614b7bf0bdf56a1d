// SPDX-License-Identifier: GPL-3.0-or-later
#include "ids/AgbCode.h"

#include "ids/Digits.h"

namespace ids {

core::Result<AgbCode, IdProblem> AgbCode::parse(QStringView text)
{
    auto digits = digitsOf(text, u"-.");
    if (!digits)
        return digits.error();
    if (digits->size() != 8)
        return IdProblem::Length;
    return AgbCode(std::move(digits).value());
}

QString AgbCode::display() const
{
    return m_digits;
}

} // namespace ids
