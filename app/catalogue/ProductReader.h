// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "core/Result.h"
#include "domain/ProductCatalogue.h"
#include "domain/ValueSet.h"

namespace catalogue {

// Precondition: the file keeps its schema. Refuses what a schema cannot say: a pack twice, a code
// that is in no value set, a day or season that does not exist.
[[nodiscard]] core::Result<domain::ProductCatalogue> readProducts(const core::Json &file,
                                                                  const domain::ValueSets &sets);

} // namespace catalogue
