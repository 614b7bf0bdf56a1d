// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/OperationOutcome.h"

using namespace Qt::StringLiterals;

namespace fhir {

namespace {

using core::Json;
using core::RemoteIssue;

// A hostile answer must not fill the screen or the store.
constexpr qsizetype maxIssues = 200;
constexpr qsizetype maxText = 2000;

RemoteIssue::Severity readSeverity(const QString &severity)
{
    if (severity == "fatal"_L1)
        return RemoteIssue::Severity::Fatal;
    if (severity == "warning"_L1)
        return RemoteIssue::Severity::Warning;
    if (severity == "information"_L1)
        return RemoteIssue::Severity::Information;
    return RemoteIssue::Severity::Error;
}

void readDetails(const Json &details, RemoteIssue &issue)
{
    issue.text = core::stringMember(details, "text").left(maxText);
    for (const Json &coding : core::arrayMember(details, "coding")) {
        if (issue.detailCode.isEmpty())
            issue.detailCode = core::stringMember(coding, "code").left(maxText);
        if (issue.text.isEmpty())
            issue.text = core::stringMember(coding, "display").left(maxText);
    }
}

// `location` is the older, XPath-like form of `expression`.
void readExpression(const Json &source, RemoteIssue &issue)
{
    for (const char *name : {"expression", "location"}) {
        for (const Json &element : core::arrayMember(source, name)) {
            const QString expression = core::toQString(element).left(maxText);
            if (issue.expression.isEmpty())
                issue.expression = expression;
            if (issue.field.isEmpty())
                issue.field = fieldOfExpression(expression);
        }
    }
}

RemoteIssue readIssue(const Json &source)
{
    RemoteIssue issue;
    issue.severity = readSeverity(core::stringMember(source, "severity"));
    issue.code = core::stringMember(source, "code").left(maxText);
    if (const Json *details = core::member(source, "details"))
        readDetails(*details, issue);
    const QString diagnostics = core::stringMember(source, "diagnostics").left(maxText);
    // Many servers have no details and put their words in diagnostics.
    (issue.text.isEmpty() ? issue.text : issue.supportReference) = diagnostics;
    readExpression(source, issue);
    return issue;
}

} // namespace

QList<RemoteIssue> readOperationOutcome(const Json &resource)
{
    QList<RemoteIssue> issues;
    if (core::stringMember(resource, "resourceType") != "OperationOutcome"_L1)
        return issues;
    for (const Json &source : core::arrayMember(resource, "issue"))
        if (source.is_object() && issues.size() < maxIssues)
            issues.append(readIssue(source));
    return issues;
}

} // namespace fhir
