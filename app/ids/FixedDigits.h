// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "ids/Digits.h"
#include "ids/IdProblem.h"

#include <QString>

namespace ids {

// A number of exactly so many digits without a check digit. Lost leading zeros are not put back:
// nothing would show a number that is simply incomplete.
template <class Tag, int length>
class FixedDigits
{
public:
    [[nodiscard]] static core::Result<FixedDigits, IdProblem> parse(QStringView text)
    {
        auto digits = digitsOf(text, {});
        if (!digits)
            return digits.error();
        if (digits->size() != length)
            return IdProblem::Length;
        return FixedDigits(std::move(digits).value());
    }

    [[nodiscard]] const QString &value() const { return m_digits; }
    [[nodiscard]] const QString &display() const { return m_digits; }

    bool operator==(const FixedDigits &) const = default;

private:
    explicit FixedDigits(QString digits)
        : m_digits(std::move(digits))
    {
    }
    QString m_digits;
};

// Dutch card of a care professional (UZI), nine digits.
using UziNumber = FixedDigits<struct Uzi, 9>;
// Dutch organisation that holds such cards (URA), eight digits.
using UraNumber = FixedDigits<struct Ura, 8>;

} // namespace ids
