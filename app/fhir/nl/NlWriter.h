// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Registration.h"
#include "fhir/nl/NlElements.h"

namespace fhir::nl {

// The registration with only what its kind, and what is told of it, has on the wire.
[[nodiscard]] domain::Registration asSent(domain::Registration registration,
                                          const WireOptions &options);

// All that the register is told of a dose; for one that may not be exchanged exactly the paths of
// netherlands.md 4.3.
[[nodiscard]] core::Json writeImmunization(const domain::Registration &registration,
                                           const NlElements &elements);

// What shows that a dose was given elsewhere; "confirmed" when nothing else is said.
[[nodiscard]] core::Json originOf(const domain::Registration &registration,
                                  const NlElements &elements);

[[nodiscard]] QString statusWord(domain::RegistrationKind kind);

} // namespace fhir::nl
