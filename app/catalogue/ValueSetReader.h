// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "core/Result.h"
#include "domain/ValueSet.h"

namespace catalogue {

// Precondition: the file keeps its schema. Refuses what a schema cannot say: a coding twice in a
// set, a disease or route that is in no set.
[[nodiscard]] core::Result<domain::ValueSets> readValueSets(const core::Json &file);

} // namespace catalogue
