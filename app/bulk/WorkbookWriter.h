// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace bulk {

// Workbooks of one sheet in which every cell is a text. Empty when there is no memory for them.
[[nodiscard]] QByteArray writeXlsx(const QList<QStringList> &rows);
[[nodiscard]] QByteArray writeOds(const QList<QStringList> &rows);

} // namespace bulk
