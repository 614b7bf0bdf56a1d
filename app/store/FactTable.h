// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "store/Database.h"
#include "store/Keys.h"
#include "store/Statement.h"

#include <QByteArray>

#include <optional>

namespace store {

// Authenticated facts about the file itself.
class FactTable
{
public:
    FactTable(Database &database, const Keys &keys);

    [[nodiscard]] core::Result<void> put(const QByteArray &name, const QByteArray &value);
    // Error: StoreTampered when the fact was changed outside of the program.
    [[nodiscard]] core::Result<std::optional<QByteArray>> get(const QByteArray &name);

private:
    const Keys &m_keys;
    Statement m_put;
    Statement m_get;
};

} // namespace store
