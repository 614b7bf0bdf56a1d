// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "domain/Account.h"
#include "domain/CodedValue.h"
#include "domain/PersonNumber.h"
#include "domain/Registration.h"

#include <QString>

#include <optional>

namespace fhir::be {

// The spelling that we write for a system, when it is one of those that mean the same: other
// Belgian packages (core, terminology.ehealth.fgov.be), the three NIHDI systems, OIDs.
[[nodiscard]] QString canonicalSystem(const QString &system);
[[nodiscard]] domain::CodedValue canonical(domain::CodedValue coding);
[[nodiscard]] domain::Identifier canonical(domain::Identifier identifier);
[[nodiscard]] QList<domain::CodedValue> canonical(QList<domain::CodedValue> codings);
[[nodiscard]] QList<domain::Identifier> canonical(QList<domain::Identifier> identifiers);

[[nodiscard]] bool isCnk(const domain::CodedValue &coding);

// The codes of core-clinical 1.0.0 and 1.1.0 differ; both are read.
[[nodiscard]] domain::CodedValue sideCoding(domain::Side side, const QString &lateralityProfile);
[[nodiscard]] std::optional<domain::Side> sideFromCode(QStringView code);

[[nodiscard]] std::optional<domain::Identifier>
patientIdentifier(const std::optional<domain::PersonNumber> &number);
// NIHDI with qualification before INSZ; the same one wherever the person is named (rule V1).
[[nodiscard]] std::optional<domain::Identifier>
practitionerIdentifier(const domain::Practitioner &practitioner);
[[nodiscard]] std::optional<domain::Identifier>
organizationIdentifier(const domain::Organization &organization);

// A number from a register. Whether it lies in the future is not judged here: there is no clock.
[[nodiscard]] std::optional<ids::Insz> inszFrom(const domain::Identifier &identifier);
[[nodiscard]] std::optional<ids::NihdiNumber> nihdiFrom(const domain::Identifier &identifier);
[[nodiscard]] std::optional<ids::EnterpriseNumber>
enterpriseFrom(const domain::Identifier &identifier);

} // namespace fhir::be
