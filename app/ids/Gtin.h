// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "ids/IdProblem.h"

#include <QString>

namespace ids {

// GS1 trade item number in its 14-digit form.
class Gtin
{
public:
    // 8, 12 and 13 digits are padded with zeros.
    [[nodiscard]] static core::Result<Gtin, IdProblem> parse(QStringView text);

    [[nodiscard]] const QString &value() const { return m_digits; }
    [[nodiscard]] QString display() const;

    bool operator==(const Gtin &) const = default;

private:
    explicit Gtin(QString digits)
        : m_digits(std::move(digits))
    {
    }
    QString m_digits;
};

} // namespace ids
