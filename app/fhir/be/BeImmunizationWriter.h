// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "domain/Registration.h"
#include "fhir/be/BeElements.h"

namespace fhir::be {

// A new Immunization in the guide's form and order of members.
[[nodiscard]] core::Json writeImmunization(const domain::Registration &registration,
                                           const BeElements &elements);

[[nodiscard]] QString statusWord(domain::RegistrationKind kind);
[[nodiscard]] core::Json stockExtensions(const domain::Registration &registration,
                                         const BeElements &elements);

} // namespace fhir::be
