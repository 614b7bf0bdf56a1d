// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids/Bsn.h"
#include "ids/Insz.h"

#include <QString>

#include <variant>

namespace domain {

// The number by which a country knows a person. A value of this type is a valid number.
class PersonNumber
{
public:
    enum class Kind { Insz, Bsn };

    PersonNumber(ids::Insz insz)
        : m_number(std::move(insz))
    {
    }
    PersonNumber(ids::Bsn bsn)
        : m_number(std::move(bsn))
    {
    }

    [[nodiscard]] Kind kind() const { return m_number.index() == 0 ? Kind::Insz : Kind::Bsn; }
    [[nodiscard]] QString value() const
    {
        return std::visit([](const auto &number) { return number.value(); }, m_number);
    }
    [[nodiscard]] QString display() const
    {
        return std::visit([](const auto &number) { return number.display(); }, m_number);
    }
    [[nodiscard]] const ids::Insz *insz() const { return std::get_if<ids::Insz>(&m_number); }
    [[nodiscard]] const ids::Bsn *bsn() const { return std::get_if<ids::Bsn>(&m_number); }

    bool operator==(const PersonNumber &) const = default;

private:
    std::variant<ids::Insz, ids::Bsn> m_number;
};

} // namespace domain
