// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace core {

// The files in a folder whose names begin and end like this (in capitals or not), by name. QDir's
// own filters compile a regular expression for every look, which takes longer than the look.
[[nodiscard]] QStringList filesNamed(const QString &folder, QLatin1StringView begin,
                                     QLatin1StringView end);

} // namespace core
