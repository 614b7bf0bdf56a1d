// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "domain/ValueSet.h"

#include <QStringList>

#include <algorithm>

namespace catalogue {

[[nodiscard]] inline QStringList texts(const core::Json &object, const char *name)
{
    QStringList result;
    for (const core::Json &text : core::arrayMember(object, name))
        result.append(core::toQString(text));
    return result;
}

[[nodiscard]] inline bool allKnown(const domain::ValueSets &sets, const QString &set,
                                   const QStringList &codes)
{
    return std::all_of(codes.cbegin(), codes.cend(),
                       [&](const QString &code) { return sets.find(set, code) != nullptr; });
}

} // namespace catalogue
