// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Invocation.h"
#include "domain/Patient.h"

namespace cli {

// "--without-link R": the record is asked for without a therapeutic link, for the reason R.
[[nodiscard]] OptionSpec withoutLinkOption();
// False: it was not allowed, and the command has ended. True also where it was not asked for.
[[nodiscard]] bool takeWithoutLink(Invocation &call, services::Services &services,
                                   const domain::Patient &patient);

} // namespace cli
