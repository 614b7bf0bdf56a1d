// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "ids/IdProblem.h"

#include <QString>

namespace ids {

// Dutch register of health professionals (BIG): eleven digits of which the second is 9. The rule
// of its check digit is known from one validator only, so that a number that fails it is unusual
// and not wrong (netherlands.md 1.4).
class BigNumber
{
public:
    [[nodiscard]] static core::Result<BigNumber, IdProblem> parse(QStringView text);

    [[nodiscard]] const QString &value() const { return m_digits; }
    [[nodiscard]] const QString &display() const { return m_digits; }
    [[nodiscard]] bool checkFits() const;

    bool operator==(const BigNumber &) const = default;

private:
    explicit BigNumber(QString digits)
        : m_digits(std::move(digits))
    {
    }
    QString m_digits;
};

} // namespace ids
