// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sandbox {

// Replaces the file in one step; only its owner can read it.
[[nodiscard]] bool writePrivateFile(const QString &path, const QByteArray &content);

} // namespace sandbox
