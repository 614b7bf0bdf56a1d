// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Issue.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

core::Json issueJson(const Issue &issue, const core::Json &reference)
{
    core::Json json = core::Json::object();
    json["severity"] = issue.severity == Issue::Severity::Error ? "error" : "information";
    json["code"] = core::jsonText(issue.code);
    core::Json details = core::Json::object();
    if (!issue.detail.isEmpty()) {
        core::Json coding = core::Json::object();
        coding["system"] = "urn:prikpost:sandbox:errors";
        coding["code"] = core::jsonText(issue.detail);
        details["coding"] = core::Json::array({coding});
    }
    details["text"] = core::jsonText(issue.text);
    json["details"] = details;
    json["diagnostics"] = reference;
    if (!issue.expression.isEmpty())
        json["expression"] = core::Json::array({core::jsonText(issue.expression)});
    return json;
}

} // namespace

core::Json operationOutcome(const QList<Issue> &issues)
{
    const QString reference =
        "ref "_L1 + QUuid::createUuid().toString(QUuid::WithoutBraces).first(8);
    core::Json outcome = core::Json::object();
    outcome["resourceType"] = "OperationOutcome";
    outcome["issue"] = core::Json::array();
    for (const Issue &issue : issues)
        outcome["issue"].push_back(issueJson(issue, core::jsonText(reference)));
    return outcome;
}

} // namespace sandbox
