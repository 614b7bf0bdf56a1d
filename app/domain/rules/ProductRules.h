// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/DraftContext.h"
#include "domain/rules/ProblemList.h"

namespace domain {

// Product or vaccine, dose, lot and expiry.
void checkProduct(const DraftContext &context, ProblemList &problems);

} // namespace domain
