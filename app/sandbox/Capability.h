// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"

namespace sandbox {

// What the register says it can do.
// `announcement`: a line more of its description. `keepsStaff`: who works where, requests, links.
[[nodiscard]] core::Json capabilityStatement(const QString &baseUrl, const QString &issuer,
                                             const QString &announcement, bool keepsStaff);

} // namespace sandbox
