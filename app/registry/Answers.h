// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "core/Result.h"
#include "registry/HttpRequest.h"

#include <QDateTime>

#include <optional>

namespace registry {

// What an answer that is no success means, with Retry-After (seconds or HTTP date, RFC 9110
// section 10.2.3) and trace id.
[[nodiscard]] core::Error errorOf(const HttpAnswer &answer, const QDateTime &now);
// The same for a write: where a server or gateway failed, nobody knows whether it was done.
[[nodiscard]] core::Error errorOfWrite(const HttpAnswer &answer, const QDateTime &now);

// The resource in a successful answer. Errors: those of errorOf; for a 2xx AnswerEmpty,
// AnswerNotFhir, AnswerMalformed, AnswerWrongResource (with the issues of an OperationOutcome).
[[nodiscard]] core::Result<core::Json> readResource(const HttpAnswer &answer, const char *type,
                                                    const QDateTime &now);
// Any FHIR resource in a 2xx. Errors: AnswerEmpty, AnswerNotFhir, AnswerMalformed.
[[nodiscard]] core::Result<core::Json> readAnyResource(const HttpAnswer &answer);

[[nodiscard]] bool isSuccess(const HttpAnswer &answer);
[[nodiscard]] bool hasErrors(const QList<core::RemoteIssue> &issues);
[[nodiscard]] std::optional<int> retryAfterSeconds(const QByteArray &header, const QDateTime &now);

} // namespace registry
