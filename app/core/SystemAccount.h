// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

// The name of the operating system's account that runs the program; its number where it has none.
[[nodiscard]] QString systemAccount();

} // namespace core
