// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Invocation.h"
#include "domain/Patient.h"
#include "domain/PatientQuery.h"
#include "services/PatientService.h"

#include <chrono>
#include <functional>

namespace cli {

// Who is meant, when exactly one person must be: several, or one who only resembles what was
// typed, are listed and end the command. Nobody is ever chosen by a guess.
struct PersonWish
{
    domain::PatientQuery query;
    // A person whom nobody knows, or who cannot be looked up now, is who was typed.
    bool mayBeNew = false;
    std::chrono::seconds patience{30};
};
void findPerson(Invocation &call, services::Services &services, const PersonWish &wish,
                std::function<void(const domain::Patient &)> next);

} // namespace cli
