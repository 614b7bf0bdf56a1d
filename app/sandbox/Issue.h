// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"

#include <QList>
#include <QString>

namespace sandbox {

// One issue of an OperationOutcome.
struct Issue
{
    enum class Severity { Error, Information };

    QString code;   // FHIR IssueType: "required", "code-invalid", …
    QString detail; // the register's own code: "PATIENT_AMBIGUOUS"
    QString text;
    QString expression; // FHIRPath; empty: about the whole request
    Severity severity = Severity::Error;
};

[[nodiscard]] core::Json operationOutcome(const QList<Issue> &issues);

} // namespace sandbox
