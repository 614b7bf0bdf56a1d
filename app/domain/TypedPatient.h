// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Patient.h"
#include "domain/PatientQuery.h"

namespace domain {

// Somebody of whom no more is known than what was typed, and the birth date that an INSZ holds.
[[nodiscard]] Patient typedPatient(const PatientQuery &query);

} // namespace domain
