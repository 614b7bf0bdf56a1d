// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Finding.h"

#include "ui/text/ProblemText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

const char *severityWord(domain::Severity severity)
{
    switch (severity) {
    case domain::Severity::Note:
        return "note";
    case domain::Severity::Warning:
        return "warning";
    case domain::Severity::Blocking:
        break;
    }
    return "blocking";
}

bool saysMissing(const domain::Problem &problem)
{
    return problem.code == domain::ProblemCode::Missing ||
           problem.code == domain::ProblemCode::PatientIncomplete;
}

// Dates are typed in ISO form here, and not as in the window.
QString textOf(const domain::Problem &problem)
{
    switch (problem.code) {
    case domain::ProblemCode::NotADate:
        return u"This is not a date. Write it as 1980-03-15."_s;
    case domain::ProblemCode::ExpiryNotADate:
        return u"The expiry date is not a date. Write it as 2027-12-31 or 2027-12."_s;
    default:
        return ui::problemText(problem);
    }
}

} // namespace

Finding finding(const domain::Problem &problem)
{
    return {.field = domain::name(problem.field),
            .code = domain::name(problem.code),
            .severity = problem.severity,
            .text = textOf(problem)};
}

Finding finding(domain::Field field, ids::IdProblem problem)
{
    return {.field = domain::name(field),
            .code = ids::name(problem),
            .severity = domain::Severity::Blocking,
            .text = ui::idProblemText(problem)};
}

Findings withProblems(Findings unread, const domain::Problems &problems)
{
    Findings all = unread;
    for (const domain::Problem &problem : problems) {
        const Finding next = finding(problem);
        const bool told = std::any_of(unread.begin(), unread.end(), [&](const Finding &earlier) {
            return earlier.field == next.field;
        });
        if (!told || !saysMissing(problem))
            all.append(next);
    }
    return all;
}

bool blocks(const Findings &findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.severity == domain::Severity::Blocking;
    });
}

core::Json toJson(const Findings &findings)
{
    core::Json json = core::Json::array();
    for (const Finding &finding : findings) {
        core::Json element = core::Json::object();
        element["field"] = core::jsonText(finding.field);
        element["code"] = core::jsonText(finding.code);
        element["severity"] = severityWord(finding.severity);
        element["text"] = core::jsonText(finding.text);
        json.push_back(std::move(element));
    }
    return json;
}

} // namespace cli
