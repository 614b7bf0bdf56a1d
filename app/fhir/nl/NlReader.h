// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "domain/Immunization.h"
#include "domain/Registration.h"
#include "domain/ValueSet.h"

namespace fhir::nl {

// Any of the Dutch profiles, and the older zib of STU3 (netherlands.md 5.1). Never fails: what
// cannot be understood is Unreadable and says why.
[[nodiscard]] domain::Immunization readImmunization(const core::Json &resource,
                                                    const domain::ValueSets &valueSets);

// What a correction starts from. A value that the form cannot say stays empty, and what stays
// empty is left as received.
[[nodiscard]] domain::Registration registrationFrom(const domain::Immunization &immunization,
                                                    const domain::Patient &patient,
                                                    const domain::ValueSets &valueSets);

} // namespace fhir::nl
