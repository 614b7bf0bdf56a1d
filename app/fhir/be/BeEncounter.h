// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "domain/Registration.h"
#include "fhir/be/BeElements.h"

// The organisation, the kind of place and the country: in a contained Encounter and Location,
// since be-vaccination forbids Immunization.location.
namespace fhir::be {

// Null when nothing of it is known.
[[nodiscard]] core::Json containedLocation(const domain::Registration &registration,
                                           const BeElements &elements);
[[nodiscard]] core::Json containedEncounter(const domain::Registration &registration,
                                            const BeElements &elements);

struct PlaceOfCare
{
    QString organizationName;
    domain::Identifier organization;
    domain::CodedValue place;
    QString country;
};
[[nodiscard]] PlaceOfCare placeOfCare(const core::Json &resource);

void correctEncounter(core::Json &resource, const domain::Registration &before,
                      const domain::Registration &after, const BeElements &elements);

} // namespace fhir::be
