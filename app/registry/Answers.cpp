// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/Answers.h"

#include "fhir/OperationOutcome.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registry {

namespace {

using core::ErrorCode;

// The three forms of RFC 9110 section 5.6.7; the day of the week says nothing new.
std::optional<QDateTime> httpDate(const QByteArray &header)
{
    const QString text = QString::fromLatin1(header).simplified();
    const QString withoutDay = text.mid(text.indexOf(u',') + 1).trimmed();
    for (const QString &format : {u"dd MMM yyyy hh:mm:ss 'GMT'"_s, u"dd-MMM-yy hh:mm:ss 'GMT'"_s,
                                  u"ddd MMM d hh:mm:ss yyyy"_s}) {
        QDateTime time = QLocale::c().toDateTime(withoutDay, format);
        if (!time.isValid())
            continue;
        time.setTimeSpec(Qt::UTC);
        return time.date().year() < 1970 ? time.addYears(100) : time;
    }
    return std::nullopt;
}

core::Error withTrace(core::Error error, const HttpAnswer &answer)
{
    error.httpStatus = answer.status;
    error.traceId = answer.traceId;
    return error;
}

} // namespace

bool isSuccess(const HttpAnswer &answer)
{
    return answer.status >= 200 && answer.status < 300;
}

bool hasErrors(const QList<core::RemoteIssue> &issues)
{
    using Severity = core::RemoteIssue::Severity;
    return std::any_of(issues.begin(), issues.end(), [](const core::RemoteIssue &issue) {
        return issue.severity == Severity::Fatal || issue.severity == Severity::Error;
    });
}

std::optional<int> retryAfterSeconds(const QByteArray &header, const QDateTime &now)
{
    constexpr qint64 most = 365LL * 24 * 3600;
    bool isNumber = false;
    const qint64 seconds = header.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return seconds < 0 ? std::nullopt : std::optional(int(std::min(seconds, most)));
    const auto date = httpDate(header);
    if (!date)
        return std::nullopt;
    return int(std::clamp<qint64>(now.secsTo(*date), 0, most));
}

core::Error errorOf(const HttpAnswer &answer, const QDateTime &now)
{
    core::Error error =
        withTrace(fhir::errorFromAnswer(answer.status, answer.contentType, answer.body), answer);
    if (const auto seconds = retryAfterSeconds(answer.retryAfter, now)) {
        error.retryAfterSeconds = *seconds;
        if (answer.status == 503)
            error.code = ErrorCode::Maintenance;
    }
    return error;
}

core::Error errorOfWrite(const HttpAnswer &answer, const QDateTime &now)
{
    core::Error error = errorOf(answer, now);
    if (answer.status == 500 || answer.status == 502 || answer.status == 504)
        error.delivery = core::Delivery::Unknown;
    return error;
}

core::Result<core::Json> readAnyResource(const HttpAnswer &answer)
{
    if (answer.body.trimmed().isEmpty())
        return withTrace(core::error(ErrorCode::AnswerEmpty), answer);
    const bool saysJson = answer.contentType.toLower().contains("json");
    auto json = core::parseJson(answer.body);
    if (!json) {
        core::Error error = json.error();
        if (!saysJson && error.code == ErrorCode::AnswerMalformed)
            error.code = ErrorCode::AnswerNotFhir;
        return withTrace(error, answer);
    }
    if (core::stringMember(*json, "resourceType").isEmpty())
        return withTrace(core::error(ErrorCode::AnswerNotFhir), answer);
    return json;
}

core::Result<core::Json> readResource(const HttpAnswer &answer, const char *type,
                                      const QDateTime &now)
{
    if (!isSuccess(answer))
        return errorOf(answer, now);
    auto resource = readAnyResource(answer);
    if (!resource || core::stringMember(*resource, "resourceType") == QLatin1StringView(type))
        return resource;
    core::Error error = core::error(ErrorCode::AnswerWrongResource);
    error.issues = fhir::readOperationOutcome(*resource);
    return withTrace(error, answer);
}

} // namespace registry
