// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "domain/CodedValue.h"
#include "domain/Registration.h"

#include <QList>
#include <QString>

// Which pack was given, with its lot and expiry. We write the product extension with `coded`;
// a lot without a known product goes into a contained Medication, because the guide ties the
// extension's lot to `coded`.
namespace fhir::be {

// Null when no product of the catalogue was chosen (product), when there is nothing to tell or
// the product is known (medication).
[[nodiscard]] core::Json productExtension(const domain::Registration &registration,
                                          bool bothCnkSystems);
[[nodiscard]] core::Json containedMedication(const domain::Registration &registration);
// The product extension that points to it.
[[nodiscard]] core::Json medicationExtension();

// Readers of every layout there has been: `coded`, `code`, contained Medication, `batch`, and the
// elements of plain FHIR R4.
[[nodiscard]] QList<domain::CodedValue> productsOf(const core::Json &resource);
[[nodiscard]] QString lotOf(const core::Json &resource);
[[nodiscard]] QString expiryOf(const core::Json &resource);

// Puts in what differs between the two; a value is changed in the layout in which it stands.
void correctProduct(core::Json &resource, const domain::Registration &before,
                    const domain::Registration &after, bool bothCnkSystems);

} // namespace fhir::be
