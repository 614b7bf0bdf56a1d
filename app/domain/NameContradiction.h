// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Patient.h"

namespace domain {

// A number that stands beside somebody else's name: what was typed of family name, given name or
// birth date does not go with the person the register has under that number. Accents, hyphens, a
// second given name and a partner's name beside the own one are no contradiction; what is not said
// on either side is none either.
[[nodiscard]] bool contradicts(const Patient &typed, const Patient &known);

} // namespace domain
