// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/DraftContext.h"
#include "domain/rules/ProblemList.h"

namespace domain {

// Patient, performer, organisation and the free stock.
void checkPerson(const DraftContext &context, ProblemList &problems);

} // namespace domain
