// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "store/Database.h"

#include <QByteArray>
#include <QList>

namespace store {

// The numbered scripts of resources/schema, oldest first: script n makes version n of n - 1.
[[nodiscard]] core::Result<QList<QByteArray>> shippedScripts();

// Brings the file to the last version: one transaction each, so that an interrupted upgrade
// leaves a file that the program before still opens. Error: StoreNewer, and those of SQLite.
[[nodiscard]] core::Result<void> migrate(Database &database, const QList<QByteArray> &scripts);

} // namespace store
