// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace core {

// Writes what a person asked to have in a file: for its owner's eyes only (0600), all of it or
// nothing; what stood there before is replaced. Error: FileUnwritable.
[[nodiscard]] Result<void> writeOwnerFile(const QString &path, const QByteArray &content);

// A path in `folder`, without its suffix, at which nothing stands yet with any of the suffixes:
// "stem", else "stem-2" and so on.
[[nodiscard]] QString freePath(const QString &folder, const QString &stem,
                               const QStringList &suffixes);

} // namespace core
