// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Immunization.h"
#include "domain/Registration.h"
#include "domain/ValueSet.h"

namespace fhir::be {

// The registration with only what its kind has on the wire (the guide's table of situations):
// nothing was injected when it was not given, and from proof nobody here was the administerer.
[[nodiscard]] domain::Registration asSent(domain::Registration registration);
[[nodiscard]] bool hasPerformer(domain::RegistrationKind kind);

// What a correction starts from. A value that the form cannot say stays empty, and what stays
// empty is left as received. Identifier: null when the record has no UUID.
[[nodiscard]] domain::Registration registrationFrom(const domain::Immunization &immunization,
                                                    const domain::Patient &patient,
                                                    const domain::ValueSets &valueSets);

} // namespace fhir::be
