// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ErrorCode.h"

#include <QList>
#include <QString>

namespace core {

// How far a request got. Only a request that was NotSent may be repeated without asking the
// register first (unless it is harmless when repeated).
enum class Delivery { NotSent, Unknown, Answered };

// One thing the far side said about what we sent: an OperationOutcome issue or a problem+json
// entry. `text` is the register's own words; `field` is the form field it is about (a
// domain::Field name), empty when the register did not say.
struct RemoteIssue
{
    enum class Severity { Fatal, Error, Warning, Information };
    Severity severity = Severity::Error;
    QString code;       // FHIR IssueType, e.g. "business-rule"
    QString detailCode; // the register's own code, e.g. "PATIENT_AMBIGUOUS"
    QString text;
    QString expression; // FHIRPath as received
    QString field;
    QString supportReference; // OperationOutcome.issue.diagnostics
    bool operator==(const RemoteIssue &) const = default;
};

// What went wrong, as data. Texts for people are made from it in ui/text. `detail` is for the
// support desk: technical, never a name, identifier, URL or health datum.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString detail;
    int httpStatus = 0;
    QString traceId;
    Delivery delivery = Delivery::Answered;
    int retryAfterSeconds = -1; // -1: the far side did not say
    QList<RemoteIssue> issues;
    bool operator==(const Error &) const = default;
};

[[nodiscard]] inline Error error(ErrorCode code, QString detail = {})
{
    Error result;
    result.code = code;
    result.detail = std::move(detail);
    return result;
}

} // namespace core
