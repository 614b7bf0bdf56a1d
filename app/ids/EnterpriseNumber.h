// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "ids/IdProblem.h"

#include <QString>

namespace ids {

// Belgian enterprise number (KBO, BCE, CBE): ten digits, first 0 or 1, modulo 97.
class EnterpriseNumber
{
public:
    // Accepts a leading BE, dots and spaces; nine digits get a leading zero.
    [[nodiscard]] static core::Result<EnterpriseNumber, IdProblem> parse(QStringView text);

    [[nodiscard]] const QString &value() const { return m_digits; }
    [[nodiscard]] QString display() const;

    bool operator==(const EnterpriseNumber &) const = default;

private:
    explicit EnterpriseNumber(QString digits)
        : m_digits(std::move(digits))
    {
    }
    QString m_digits;
};

} // namespace ids
