// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/CodeLists.h"
#include "sandbox/Findings.h"

#include <QDateTime>

namespace sandbox {

// The rules of be-vaccination 1.1.2 for one Immunization (belgium.md section 2): elements, types,
// bindings, forbidden elements, invariants 1 to 4, contained resources, and the server rules V1
// and V2. Whose dose it is, is checked elsewhere.
void checkVaccination(const core::Json &immunization, const CodeLists &codes, const QDateTime &now,
                      Findings &findings);

// The parts of it: Immunization.extension, and Immunization.contained with encounter.
void checkExtensions(const core::Json &immunization, const CodeLists &codes, Findings &findings);
void checkContained(const core::Json &immunization, const CodeLists &codes, Findings &findings);

// Shared by the parts.
[[nodiscard]] QList<const core::Json *> extensionsOf(const core::Json &element,
                                                     QLatin1StringView url);
[[nodiscard]] const core::Json *containedResource(const core::Json &immunization,
                                                  const QString &reference);
[[nodiscard]] bool isDateTime(const QString &text);
[[nodiscard]] bool isDate(const QString &text);
// An identifier needs system and value; Belgian numbers must look like one.
void checkIdentifier(const core::Json &identifier, const QString &path, Findings &findings);
// At least one coding must be in the set. Returns that coding.
const core::Json *checkBinding(const core::Json &concept_, const QString &set,
                               const CodeLists &codes, const QString &path, Findings &findings);

} // namespace sandbox
