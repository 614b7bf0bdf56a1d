// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "sandbox/CodeLists.h"
#include "sandbox/Findings.h"

#include <QDateTime>

namespace sandbox::nl {

// An Immunization about somebody (netherlands.md 4.2, 4.6 and 5.2), all errors at once.
void checkNamed(const core::Json &immunization, const CodeLists &codes, const QDateTime &now,
                Findings &findings);
// One about nobody: not a single path beside those of netherlands.md 4.3.
void checkAnonymous(const core::Json &immunization, const CodeLists &codes, const QDateTime &now,
                    Findings &findings);
[[nodiscard]] bool isMasked(const core::Json &immunization);
void checkNumber(const core::Json &identifier, const QString &path, Findings &findings);

} // namespace sandbox::nl
