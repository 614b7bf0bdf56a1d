// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Finding.h"
#include "cli/Invocation.h"

namespace cli {

// Nothing was saved: prints all that is wrong at once and ends the command.
void refuse(Invocation &call, const Findings &findings);
// The same for an error of the whole act: the dose is not known, nobody is signed in, …
void refuse(Invocation &call, const core::Error &error);
// The warnings among them, as they stand in a result.
[[nodiscard]] core::Json warningsOf(const domain::Problems &problems);

} // namespace cli
