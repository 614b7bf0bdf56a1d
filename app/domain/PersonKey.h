// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Patient.h"

namespace domain {

// The same text for the same person, as far as can be said: the number; without one the register's
// own id; without that all that is known. In memory, and hashed on disk: it names who it is.
[[nodiscard]] QString personKey(const Patient &person);

} // namespace domain
