// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QDateTime>
#include <QString>

namespace store {

// For who lost the key of a data folder and has to begin anew: the database, its backups and the
// wrapped key go, unread and unchanged, into a folder of their own beneath it ("sealed-<moment>"),
// which opens like any data folder once the key is found. Settings stay where they are.
// Answers the path. Errors: StoreLocked (it is open somewhere), KeyMissing (there is nothing to
// seal), and those of files.
[[nodiscard]] core::Result<QString> sealAway(const QString &folder, const QDateTime &now);

} // namespace store
