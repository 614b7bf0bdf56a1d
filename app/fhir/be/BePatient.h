// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "core/Result.h"
#include "domain/Patient.h"

namespace fhir::be {

// Error: AnswerWrongResource, AnswerMalformed.
[[nodiscard]] core::Result<domain::Patient> readPatient(const core::Json &resource);
[[nodiscard]] core::Json patientJson(const domain::Patient &patient);

// `name` and `address` of a Patient, when there is anything to tell.
void addName(core::Json &resource, const domain::Patient &patient);
void addAddress(core::Json &resource, const domain::Patient &patient);

} // namespace fhir::be
