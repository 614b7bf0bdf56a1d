// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QVariant>

namespace store {

// Looking many keys up a hundred a query: the places in the statement, and what goes in them. Those
// left over at the end are empty, which no key is.
#define TEN_KEYS "?, ?, ?, ?, ?, ?, ?, ?, ?, ?"
#define MANY_KEYS                                                                                  \
    TEN_KEYS ", " TEN_KEYS ", " TEN_KEYS ", " TEN_KEYS ", " TEN_KEYS ", " TEN_KEYS ", " TEN_KEYS   \
             ", " TEN_KEYS ", " TEN_KEYS ", " TEN_KEYS
inline constexpr qsizetype keysTogether = 100;

[[nodiscard]] inline QList<QVariantList> manyKeys(const QList<QByteArray> &keys)
{
    QList<QVariantList> all;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (i % keysTogether == 0)
            all.append(QVariantList(keysTogether, QVariant(QByteArray(""))));
        all.last()[i % keysTogether] = keys.at(i);
    }
    return all;
}

} // namespace store
