// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace cli {

// Calls `take` with each line of the standard input, without its line end. A line longer than
// 16 MiB arrives in pieces.
void forEachInputLine(const std::function<void(const QByteArray &)> &take);

} // namespace cli
