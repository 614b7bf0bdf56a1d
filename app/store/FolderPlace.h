// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>

namespace store {

// A database and its log belong on a disk of this computer: over a network file locks do not hold,
// so that two computers write into each other's file, and programs that keep folders alike copy
// half of what belongs together. Error: StoreNotLocal, detail: what was recognised ("nfs4",
// "Dropbox"). The folder may not be there yet.
[[nodiscard]] core::Result<void> checkIsLocal(const QString &folder);

// Empty: a disk of this computer, as far as the name of its file system tells.
[[nodiscard]] QString networkFileSystem(const QByteArray &type);
// Which program keeps this folder alike on several computers; empty: none that is known.
[[nodiscard]] QString syncedBy(const QString &folder);

} // namespace store
