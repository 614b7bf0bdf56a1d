// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "registry/RegistryClient.h"

namespace registry {

// What a CapabilityStatement says about Immunization and bundles; false where it is silent. A
// planned stop is a line of implementation.description with its times as an ISO 8601 interval:
// "Maintenance 2026-11-24T22:00+01:00/2026-11-24T23:30+01:00". FHIR has no element for it, and
// every register has this one.
[[nodiscard]] Capability readCapabilityStatement(const core::Json &statement);

} // namespace registry
