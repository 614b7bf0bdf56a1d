// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/DraftContext.h"
#include "domain/rules/ProblemList.h"

namespace domain {

// Route, prophylaxis, body site and side, place and country.
void checkBody(const DraftContext &context, ProblemList &problems);

} // namespace domain
