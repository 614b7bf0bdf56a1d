// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "core/Json.h"

#include <QByteArray>

namespace fhir {

// The issues of an OperationOutcome, each with the form field its `expression` (or `location`) is
// about. Empty when the value is no OperationOutcome.
[[nodiscard]] QList<core::RemoteIssue> readOperationOutcome(const core::Json &resource);
// The same for application/problem+json (Belgian government REST guide).
[[nodiscard]] QList<core::RemoteIssue> readProblemJson(const core::Json &problem);

// The form field ("lot", "date", …) that a FHIRPath such as
// "Bundle.entry[3].resource.ofType(Immunization).site" is about; empty when none.
[[nodiscard]] QString fieldOfExpression(QStringView expression);

// What a status (of an answer, or of one entry in a batch answer) with these issues means.
[[nodiscard]] core::Error errorFromIssues(int httpStatus, const QList<core::RemoteIssue> &issues);

// What an answer with this HTTP status and body means; for a 2xx: why it is not what was asked.
// A retry delay in the body is taken over; that of the header is the caller's. `body` may be
// anything at all: HTML, nothing, half a resource.
[[nodiscard]] core::Error errorFromAnswer(int httpStatus, const QByteArray &contentType,
                                          const QByteArray &body);

} // namespace fhir
