// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Statement.h"

#include <QByteArray>
#include <QList>

namespace store {

// Looking many keys up a hundred a query: the places in the statement, and what goes in them. Those
// left over at the end are empty, which no key is.
#define TEN_KEYS "?, ?, ?, ?, ?, ?, ?, ?, ?, ?"
#define MANY_KEYS                                                                                  \
    TEN_KEYS ", " TEN_KEYS ", " TEN_KEYS ", " TEN_KEYS ", " TEN_KEYS ", " TEN_KEYS ", " TEN_KEYS   \
             ", " TEN_KEYS ", " TEN_KEYS ", " TEN_KEYS
inline constexpr qsizetype keysTogether = 100;

// `before` comes first in each.
[[nodiscard]] inline std::vector<Values> manyKeys(const QList<QByteArray> &keys,
                                                  const Values &before = {})
{
    std::vector<Values> all;
    for (qsizetype from = 0; from < keys.size(); from += keysTogether) {
        Values &some = all.emplace_back(before);
        for (qsizetype i = from; i < from + keysTogether; ++i)
            some.emplace_back(keys.value(i));
    }
    return all;
}

} // namespace store
