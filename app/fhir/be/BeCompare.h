// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Registration.h"

// Whether two values say the same, however they are written: displays and names do not count
// where there is a number.
namespace fhir::be {

[[nodiscard]] bool sameCode(const domain::CodedValue &one, const domain::CodedValue &other);
[[nodiscard]] bool samePractitioner(const domain::Practitioner &one,
                                    const domain::Practitioner &other);
[[nodiscard]] bool sameOrganization(const std::optional<domain::Organization> &one,
                                    const std::optional<domain::Organization> &other);

} // namespace fhir::be
