// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Account.h"
#include "domain/CodedValue.h"
#include "domain/PersonNumber.h"
#include "domain/Registration.h"

#include <QList>
#include <QString>

#include <optional>

namespace fhir::nl {

// The spelling that we write for a naming system that is known by its OID, too.
[[nodiscard]] domain::Identifier canonical(domain::Identifier identifier);
[[nodiscard]] QList<domain::Identifier> canonical(QList<domain::Identifier> identifiers);

[[nodiscard]] std::optional<domain::Identifier>
patientIdentifier(const std::optional<domain::PersonNumber> &number);
[[nodiscard]] std::optional<domain::Identifier>
practitionerIdentifier(const domain::Practitioner &practitioner);
[[nodiscard]] std::optional<domain::Identifier>
organizationIdentifier(const domain::Organization &organization);

[[nodiscard]] std::optional<domain::PersonNumber>
personNumberFrom(const domain::Identifier &identifier);
// Somebody with a number; a mere name identifies nobody.
[[nodiscard]] domain::Practitioner practitionerFrom(const QString &name,
                                                    const domain::Identifier &identifier);
[[nodiscard]] domain::Organization organizationFrom(const QString &name,
                                                    const domain::Identifier &identifier);

[[nodiscard]] std::optional<domain::CodedValue> sideCoding(domain::Side side);
[[nodiscard]] std::optional<domain::Side> sideFromCode(QStringView code);

// Codings of one product from the most to the least precise: HPK, PRK and GPK, SNOMED CT, ATC; any
// other after them.
[[nodiscard]] QList<domain::CodedValue> inOrderOfPrecision(QList<domain::CodedValue> codings);

// Millilitres of one dose by route, in hundredths: 0.5 ml injected, 1.5 ml by mouth, 0.2 ml in the
// nose (netherlands.md 5.4).
[[nodiscard]] int usualCentilitres(const domain::CodedValue &route);

} // namespace fhir::nl
