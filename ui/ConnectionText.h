// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/ConnectionState.h"
#include "ui/text/StateText.h"

#include <QString>

namespace ui {

// One word for how it stands with the register.
[[nodiscard]] StateLook connectionLook(registry::Connection connection);
// What that means for the person at work, and what to do.
[[nodiscard]] QString connectionSentence(registry::Connection connection);

} // namespace ui
