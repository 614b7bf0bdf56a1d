// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "registry/RegistryClient.h"

namespace registry {

// What a CapabilityStatement says about Immunization and bundles; false where it is silent.
[[nodiscard]] Capability readCapabilityStatement(const core::Json &statement);

} // namespace registry
