// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "ids/IdProblem.h"

#include <QString>

namespace ids {

// RIZIV / INAMI number of a professional (11 digits) or an organisation or short form (8 digits).
class NihdiNumber
{
public:
    // Which modulus its check digits fit. Unusual (83, 79) is told, Wrong is warned about; neither
    // refuses the number.
    enum class Check { Fits, Unusual, Wrong };

    [[nodiscard]] static core::Result<NihdiNumber, IdProblem> parse(QStringView text);

    [[nodiscard]] const QString &value() const { return m_digits; }
    [[nodiscard]] QString display() const; // 1-99998-16-004
    [[nodiscard]] Check check() const;
    // Qualifications change during a career: the same person has the same first eight digits.
    [[nodiscard]] bool samePerson(const NihdiNumber &other) const;

    bool operator==(const NihdiNumber &) const = default;

private:
    explicit NihdiNumber(QString digits)
        : m_digits(std::move(digits))
    {
    }
    QString m_digits;
};

} // namespace ids
