// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "ids/IdProblem.h"

#include <QString>

namespace ids {

// Dutch citizen service number: nine digits, eleven test.
class Bsn
{
public:
    // 8-digit input gets its leading zero back.
    [[nodiscard]] static core::Result<Bsn, IdProblem> parse(QStringView text);

    [[nodiscard]] const QString &value() const { return m_digits; }
    [[nodiscard]] QString display() const;

    bool operator==(const Bsn &) const = default;

private:
    explicit Bsn(QString digits)
        : m_digits(std::move(digits))
    {
    }
    QString m_digits;
};

} // namespace ids
