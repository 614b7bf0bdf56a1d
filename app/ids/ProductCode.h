// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "ids/CnkCode.h"
#include "ids/IdProblem.h"

#include <QString>

namespace ids {

// By which a product stands in its country's list: the CNK of a pack, or, where the national code
// of a pack is licensed (Dutch G-Standaard), a word of our own list ("boostrix-polio").
class ProductCode
{
public:
    ProductCode(const CnkCode &cnk)
        : m_text(cnk.value())
    {
    }
    // A CNK in any writing, or letters, digits and hyphens that begin with a letter; capitals and
    // spaces do not count ("Boostrix Polio"). Errors: Empty, Length, Characters.
    [[nodiscard]] static core::Result<ProductCode, IdProblem> parse(QStringView text);

    [[nodiscard]] const QString &value() const { return m_text; }

    bool operator==(const ProductCode &) const = default;

private:
    explicit ProductCode(QString text)
        : m_text(std::move(text))
    {
    }
    QString m_text;
};

} // namespace ids
