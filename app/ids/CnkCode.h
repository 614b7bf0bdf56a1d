// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "ids/IdProblem.h"

#include <QString>

namespace ids {

// Belgian pharmacy pack code: seven digits. The check digit is a derived rule that at least one
// published pack breaks, so a failing one is for the caller to warn about, not to refuse.
class CnkCode
{
public:
    // Up to seven digits; shorter ones are padded with zeros on the left.
    [[nodiscard]] static core::Result<CnkCode, IdProblem> parse(QStringView text);

    [[nodiscard]] const QString &value() const { return m_digits; }
    [[nodiscard]] QString display() const; // 1734-094
    [[nodiscard]] bool checkFits() const;

    bool operator==(const CnkCode &) const = default;

private:
    explicit CnkCode(QString digits)
        : m_digits(std::move(digits))
    {
    }
    QString m_digits;
};

} // namespace ids
