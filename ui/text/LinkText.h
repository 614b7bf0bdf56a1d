// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/TherapeuticLink.h"
#include "ui/text/StateText.h"

#include <QString>

namespace ui {

[[nodiscard]] StateLook stateLook(domain::LinkStanding standing);
// What it means for reading and sending, and what can be done.
[[nodiscard]] QString linkSentence(domain::LinkStanding standing);

} // namespace ui
