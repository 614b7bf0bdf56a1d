// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Collaborator.h"

#include <QString>

namespace ui {

// The terms of use a physician accepts before asking for access.
[[nodiscard]] QString termsOfUse();
// What happens next with a request for access; Draft: none was made.
[[nodiscard]] QString accessSentence(domain::RequestState state);
// Whom to call when it takes too long.
[[nodiscard]] QString helpDesk();

} // namespace ui
