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

// What an answer with this HTTP status and body means. `body` may be anything at all: HTML,
// nothing, half a resource.
[[nodiscard]] core::Error errorFromAnswer(int httpStatus, const QByteArray &contentType,
                                          const QByteArray &body);

} // namespace fhir
