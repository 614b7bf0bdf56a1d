// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "domain/CodedValue.h"
#include "domain/Patient.h"
#include "registry/FhirRequests.h"

#include <QList>
#include <QStringList>

namespace registry {

// Doubtful: what both say does not contradict, and is not enough to be chosen without a person.
enum class Likeness { Different, Doubtful, Same };

// Family name and birth date must be there and equal; given name and postal code are compared
// when both are known. Case, accents, spaces and punctuation do not count.
[[nodiscard]] Likeness compare(const domain::Patient &asked, const domain::Patient &candidate);

[[nodiscard]] bool isActive(const core::Json &patient);
// Ids of the active patients that really carry the identifier: registers that do not know a
// search parameter answer with everybody.
[[nodiscard]] QStringList activePatientIds(const QList<core::Json> &patients,
                                           const domain::Identifier &identifier);
// family, given and birthdate, as far as known.
[[nodiscard]] SearchParameters nameParameters(const domain::Patient &patient);

} // namespace registry
