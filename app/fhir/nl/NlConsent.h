// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "domain/Consent.h"
#include "fhir/nl/NlElements.h"

namespace fhir::nl {

// That the exchange was allowed, by whom, when and how (netherlands.md 3.5 and 4.2): contained
// Consents, each with the RelatedPerson who answered, and the extensions that refer to them. A list
// each, empty when nobody was asked. `patient`: the reference of the resource they go into.
struct ConsentElements
{
    core::Json contained = core::Json::array();
    core::Json extensions = core::Json::array();
};
[[nodiscard]] ConsentElements consentElements(const QList<domain::ConsentLine> &lines,
                                              const core::Json &patient,
                                              const NlElements &elements);

} // namespace fhir::nl
