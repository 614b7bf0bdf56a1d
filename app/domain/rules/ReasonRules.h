// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/DraftContext.h"
#include "domain/rules/ProblemList.h"

namespace domain {

// Why it was not given, on what proof, and what was remarked.
void checkReason(const DraftContext &context, ProblemList &problems);

} // namespace domain
