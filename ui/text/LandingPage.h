// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

// What the browser shows when a person comes back from signing in: part of an HTML body. Whether it
// went well is not known yet at that moment.
[[nodiscard]] QString landingPage();

} // namespace ui
