// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"

namespace fhir {

// The changed Immunization with its members where they stood in the original, and new members at
// the place that FHIR R4 gives them.
[[nodiscard]] core::Json inElementOrder(const core::Json &original, core::Json changed);

} // namespace fhir
