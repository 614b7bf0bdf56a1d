// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "core/Result.h"
#include "domain/Patient.h"

namespace fhir::nl {

// Error: AnswerWrongResource, AnswerMalformed.
[[nodiscard]] core::Result<domain::Patient> readPatient(const core::Json &resource);
// Name, address, number, birth date and gender, and nothing else (netherlands.md 4.2).
[[nodiscard]] core::Json patientJson(const domain::Patient &patient);

} // namespace fhir::nl
