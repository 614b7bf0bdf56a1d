// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/DraftContext.h"
#include "domain/rules/ProblemList.h"

namespace domain {

// The day: real, full where it must be, within the life of the person.
void checkDate(const DraftContext &context, ProblemList &problems);

} // namespace domain
