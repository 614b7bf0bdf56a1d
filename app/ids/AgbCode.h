// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "ids/IdProblem.h"

#include <QString>

namespace ids {

// Dutch care provider code (AGB): eight digits.
class AgbCode
{
public:
    // Exactly eight digits: lost leading zeros are not put back, because no check digit would
    // show a number that is simply incomplete.
    [[nodiscard]] static core::Result<AgbCode, IdProblem> parse(QStringView text);

    [[nodiscard]] const QString &value() const { return m_digits; }
    [[nodiscard]] QString display() const;

    bool operator==(const AgbCode &) const = default;

private:
    explicit AgbCode(QString digits)
        : m_digits(std::move(digits))
    {
    }
    QString m_digits;
};

} // namespace ids
