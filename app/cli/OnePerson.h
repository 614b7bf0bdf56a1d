// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Invocation.h"
#include "domain/Patient.h"
#include "domain/PatientQuery.h"

#include <functional>
#include <optional>

namespace cli {

[[nodiscard]] bool namesPerson(const Arguments &given);

// Who was typed. Nothing: wrong usage, or what cannot be read, ended the command.
[[nodiscard]] std::optional<domain::PatientQuery> typedPerson(Invocation &call);

// Goes on with the one person that the person options mean, as the register or the kept copy knows
// them; whoever is known nowhere is who was typed. Ends the command otherwise.
void withPerson(
    Invocation &call,
    std::function<void(services::Services &services, const domain::Patient &patient)> next);

} // namespace cli
