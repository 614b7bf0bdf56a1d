// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/OperationOutcome.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fhir {

namespace {

using core::ErrorCode;
using core::Json;
using core::RemoteIssue;

struct StatusMeaning
{
    int status;
    ErrorCode code;
};
constexpr std::array statusMeanings{
    StatusMeaning{401, ErrorCode::SignInNeeded},
    StatusMeaning{403, ErrorCode::Forbidden},
    StatusMeaning{404, ErrorCode::UnknownAtRegister},
    StatusMeaning{405, ErrorCode::NotSupported},
    StatusMeaning{406, ErrorCode::NotSupported},
    StatusMeaning{408, ErrorCode::Timeout},
    StatusMeaning{409, ErrorCode::Conflict},
    StatusMeaning{410, ErrorCode::UnknownAtRegister},
    StatusMeaning{412, ErrorCode::VersionConflict},
    StatusMeaning{413, ErrorCode::PayloadTooLarge},
    StatusMeaning{415, ErrorCode::NotSupported},
    StatusMeaning{429, ErrorCode::Throttled},
    StatusMeaning{501, ErrorCode::NotSupported},
    StatusMeaning{502, ErrorCode::Maintenance},
    StatusMeaning{503, ErrorCode::Maintenance},
    StatusMeaning{504, ErrorCode::Maintenance},
};

ErrorCode meaningOfStatus(int status)
{
    for (const StatusMeaning &known : statusMeanings)
        if (known.status == status)
            return known.code;
    if (status >= 500)
        return ErrorCode::ServerError;
    return status >= 300 && status < 400 ? ErrorCode::RedirectRefused
                                         : ErrorCode::RefusedByRegister;
}

struct IssueMeaning
{
    QLatin1StringView issue;
    ErrorCode code;
};
// Issue codes that say more than the statuses they come with (400, 422, 500 and those below).
constexpr std::array issueMeanings{
    IssueMeaning{"login"_L1, ErrorCode::SignInNeeded},
    IssueMeaning{"expired"_L1, ErrorCode::SignInNeeded},
    IssueMeaning{"forbidden"_L1, ErrorCode::Forbidden},
    IssueMeaning{"security"_L1, ErrorCode::Forbidden},
    IssueMeaning{"suppressed"_L1, ErrorCode::Forbidden},
    IssueMeaning{"conflict"_L1, ErrorCode::Conflict},
    IssueMeaning{"duplicate"_L1, ErrorCode::Conflict},
    IssueMeaning{"too-costly"_L1, ErrorCode::PayloadTooLarge},
    IssueMeaning{"not-supported"_L1, ErrorCode::NotSupported},
    IssueMeaning{"throttled"_L1, ErrorCode::Throttled},
    IssueMeaning{"transient"_L1, ErrorCode::Maintenance},
    IssueMeaning{"no-store"_L1, ErrorCode::Maintenance},
    IssueMeaning{"timeout"_L1, ErrorCode::Maintenance},
    IssueMeaning{"lock-error"_L1, ErrorCode::Maintenance},
};

bool isError(const RemoteIssue &issue)
{
    return issue.severity == RemoteIssue::Severity::Error ||
           issue.severity == RemoteIssue::Severity::Fatal;
}

std::optional<ErrorCode> meaningOfIssues(const QList<RemoteIssue> &issues)
{
    for (const RemoteIssue &issue : issues)
        for (const IssueMeaning &known : issueMeanings)
            if (isError(issue) && issue.code == known.issue)
                return known.code;
    return std::nullopt;
}

// Statuses that say no more than "no": the issues know better.
bool isVague(int status)
{
    return status < 300 || status == 400 || status == 422 || status == 500;
}

ErrorCode meaning(int status, const QList<RemoteIssue> &issues)
{
    // Several matches for If-None-Exist: nothing to do with a version.
    const bool several = std::any_of(issues.begin(), issues.end(), [](const RemoteIssue &issue) {
        return issue.code == "multiple-matches"_L1;
    });
    if (status == 412 && several)
        return ErrorCode::Conflict;
    if (status < 300 && std::none_of(issues.begin(), issues.end(), isError))
        return ErrorCode::AnswerWrongResource;
    const auto fromIssues = isVague(status) ? meaningOfIssues(issues) : std::nullopt;
    return fromIssues.value_or(meaningOfStatus(status));
}

bool isMarkup(const QByteArray &contentType, const QByteArray &body)
{
    return contentType.toLower().contains("html") || body.trimmed().startsWith('<');
}

int retryAfterOf(const Json &problem)
{
    for (const char *name : {"retryAfterSec", "retryAfter"})
        if (const auto seconds = core::integerMember(problem, name); seconds && *seconds >= 0)
            return static_cast<int>(std::min<qint64>(*seconds, 24 * 60 * 60));
    return -1;
}

// Without issues: a success that is no answer, or a bare status.
core::Error withoutIssues(int status, const core::Result<Json> &parsed, bool markup)
{
    core::Error result = errorFromIssues(status, {});
    if (markup)
        result.detail = u"HTML"_s;
    if (status >= 300)
        // A web server's "no such page" is not the register's "no such person".
        result.code = markup && result.code == ErrorCode::UnknownAtRegister
                          ? ErrorCode::AnswerNotFhir
                          : result.code;
    else if (markup)
        result.code = ErrorCode::AnswerNotFhir;
    else
        result.code = parsed ? ErrorCode::AnswerWrongResource : parsed.error().code;
    return result;
}

} // namespace

core::Error errorFromIssues(int httpStatus, const QList<RemoteIssue> &issues)
{
    core::Error result = core::error(meaning(httpStatus, issues));
    result.httpStatus = httpStatus;
    result.issues = issues;
    // Said by something on the way, which does not know how far the request got.
    const bool fromTheWay = httpStatus == 408 || httpStatus == 502 || httpStatus == 504;
    result.delivery = fromTheWay ? core::Delivery::Unknown : core::Delivery::Answered;
    return result;
}

core::Error errorFromAnswer(int httpStatus, const QByteArray &contentType, const QByteArray &body)
{
    const core::Result<Json> parsed = core::parseJson(body);
    QList<RemoteIssue> issues;
    if (parsed) {
        issues = readOperationOutcome(*parsed);
        if (issues.isEmpty())
            issues = readProblemJson(*parsed);
    }
    core::Error result = issues.isEmpty()
                             ? withoutIssues(httpStatus, parsed, isMarkup(contentType, body))
                             : errorFromIssues(httpStatus, issues);
    if (parsed)
        result.retryAfterSeconds = retryAfterOf(*parsed);
    return result;
}

} // namespace fhir
