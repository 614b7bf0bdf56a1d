// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/Programme.h"

namespace schedule {

const Product *Products::find(QStringView id) const
{
    for (const Product &product : products)
        if (product.id == id)
            return &product;
    return nullptr;
}

const Programme *Knowledge::find(QStringView id) const
{
    for (const Programme &programme : programmes)
        if (programme.id == id)
            return &programme;
    return nullptr;
}

const Programme *Knowledge::inForce(QStringView jurisdiction, QDate day) const
{
    for (const Programme &programme : programmes)
        if (programme.jurisdiction == jurisdiction && programme.isInForce(day))
            return &programme;
    return nullptr;
}

} // namespace schedule
