// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/OperationOutcome.h"

#include <array>

using namespace Qt::StringLiterals;

namespace fhir {

namespace {

using core::Json;
using core::RemoteIssue;

constexpr qsizetype maxIssues = 200;
constexpr qsizetype maxText = 2000;

struct ProblemType
{
    QLatin1StringView problem;
    QLatin1StringView issue; // the FHIR issue code that means the same
};
constexpr std::array problemTypes{
    ProblemType{"badRequest"_L1, "invalid"_L1},
    ProblemType{"noAccessToken"_L1, "login"_L1},
    ProblemType{"invalidAccessToken"_L1, "login"_L1},
    ProblemType{"expiredAccessToken"_L1, "expired"_L1},
    ProblemType{"missingScope"_L1, "forbidden"_L1},
    ProblemType{"missingPermission"_L1, "forbidden"_L1},
    ProblemType{"resourceNotFound"_L1, "not-found"_L1},
    ProblemType{"payloadTooLarge"_L1, "too-long"_L1},
    ProblemType{"tooManyRequests"_L1, "throttled"_L1},
    ProblemType{"tooManyFailedRequests"_L1, "throttled"_L1},
    ProblemType{"internalServerError"_L1, "exception"_L1},
    ProblemType{"badGateway"_L1, "transient"_L1},
    ProblemType{"serviceUnavailable"_L1, "transient"_L1},
    ProblemType{"schemaViolation"_L1, "structure"_L1},
    ProblemType{"invalidInput"_L1, "value"_L1},
    ProblemType{"unknownInput"_L1, "not-supported"_L1},
    ProblemType{"referencedResourceNotFound"_L1, "not-found"_L1},
};

QString issueCode(const QString &type)
{
    for (const ProblemType &known : problemTypes)
        if (type == known.problem)
            return known.issue;
    return u"processing"_s;
}

QString firstText(const Json &source)
{
    const QString detail = core::stringMember(source, "detail");
    return (detail.isEmpty() ? core::stringMember(source, "title") : detail).left(maxText);
}

RemoteIssue toIssue(const Json &source)
{
    RemoteIssue issue;
    issue.detailCode = core::stringMember(source, "type").section(u':', -1).left(maxText);
    issue.code = issueCode(issue.detailCode);
    issue.text = firstText(source);
    return issue;
}

// `value` is what we sent and may say something about a person: it is not taken along.
RemoteIssue toInnerIssue(const Json &source, const RemoteIssue &whole)
{
    RemoteIssue issue = toIssue(source);
    if (issue.detailCode.isEmpty()) {
        issue.detailCode = whole.detailCode;
        issue.code = whole.code;
    }
    if (issue.text.isEmpty())
        issue.text = whole.text;
    issue.expression = core::stringMember(source, "name").left(maxText);
    issue.field = fieldOfExpression(issue.expression);
    issue.supportReference = whole.supportReference;
    return issue;
}

} // namespace

QList<RemoteIssue> readProblemJson(const Json &problem)
{
    if (!problem.is_object() || core::member(problem, "resourceType") ||
        firstText(problem).isEmpty())
        return {};
    RemoteIssue whole = toIssue(problem);
    whole.supportReference = core::stringMember(problem, "instance").left(maxText);
    QList<RemoteIssue> issues;
    for (const Json &source : core::arrayMember(problem, "issues"))
        if (source.is_object() && issues.size() < maxIssues)
            issues.append(toInnerIssue(source, whole));
    return issues.isEmpty() ? QList{whole} : issues;
}

} // namespace fhir
