// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Immunization.h"
#include "domain/ProductCatalogue.h"

namespace domain {

// The pack code (CNK) among the products of a dose, recognised by its system; null: none.
[[nodiscard]] const CodedValue *packOf(const Immunization &dose);
// True when the list of products knows the pack as another vaccine than the record says
// (be-vaccination, rule V2). What is not known contradicts nothing.
[[nodiscard]] bool contradictsPack(const Immunization &dose, const ProductCatalogue &catalogue);

} // namespace domain
