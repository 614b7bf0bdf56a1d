// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Invocation.h"
#include "domain/Patient.h"

#include <functional>

namespace cli {

[[nodiscard]] bool namesPerson(const Arguments &given);

// Goes on with the one person that the person options mean, as the register or the kept copy knows
// them; whoever is known nowhere is who was typed. Ends the command otherwise.
void withPerson(
    Invocation &call,
    std::function<void(services::Services &services, const domain::Patient &patient)> next);

} // namespace cli
