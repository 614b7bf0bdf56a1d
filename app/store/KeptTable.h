// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "store/Database.h"
#include "store/Keys.h"
#include "store/Statement.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <optional>

namespace store {

// One encrypted value by a key that only its owner can make.
class KeptTable
{
public:
    enum class Kind { History = 1, Draft = 2, Value = 3, Circumstances = 4 }; // numbers are stored

    KeptTable(Database &database, const Keys &keys);

    [[nodiscard]] core::Result<void> put(Kind kind, const QByteArray &key, QByteArrayView value);
    // Error: StoreTampered when the value was changed outside of the program.
    [[nodiscard]] core::Result<std::optional<QByteArray>> get(Kind kind, const QByteArray &key);
    // Those that are there and were not changed, by key.
    [[nodiscard]] core::Result<QHash<QByteArray, QByteArray>> get(Kind kind,
                                                                  const QList<QByteArray> &keys);
    [[nodiscard]] core::Result<void> drop(Kind kind, const QByteArray &key);

private:
    const Keys &m_keys;
    Statement m_put;
    Statement m_get;
    Statement m_getMany;
    Statement m_drop;
};

} // namespace store
