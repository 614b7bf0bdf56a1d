// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/PartialDate.h"
#include "core/Result.h"
#include "ids/IdProblem.h"

#include <QDate>
#include <QString>

namespace ids {

// Belgian person number: national register number or BIS number. A value of this type has passed
// every check (length, month, counter, check digits of either century, not born after `today`).
class Insz
{
public:
    enum class Kind { NationalRegister, Bis };

    // Strips spaces, no-break spaces, '.', '-' and '/'; then exactly eleven ASCII digits.
    [[nodiscard]] static core::Result<Insz, IdProblem> parse(QStringView text, QDate today);

    [[nodiscard]] const QString &value() const { return m_digits; } // 80031599760
    [[nodiscard]] QString display() const;                          // 80.03.15-997.60
    [[nodiscard]] Kind kind() const;
    // What the number says of the birth date: with its precision, or nothing at all. A proposal
    // only; the register's own date wins.
    [[nodiscard]] const std::optional<core::PartialDate> &birthDate() const { return m_birthDate; }
    [[nodiscard]] Sex sex() const;

    bool operator==(const Insz &) const = default;

private:
    Insz(QString digits, std::optional<core::PartialDate> birthDate)
        : m_digits(std::move(digits))
        , m_birthDate(birthDate)
    {
    }
    QString m_digits;
    std::optional<core::PartialDate> m_birthDate;
};

} // namespace ids
