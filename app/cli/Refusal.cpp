// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Refusal.h"

#include "ui/text/ErrorText.h"
#include "ui/text/ProblemText.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QString labelOf(const QString &field)
{
    const auto known = domain::fieldFromName(field);
    return known ? ui::fieldLabel(*known) : field;
}

void tellRefusal(Console &console, const Findings &findings)
{
    if (!console.json())
        return;
    core::Json json = core::Json::object();
    json["id"] = nullptr;
    json["state"] = "refused";
    json["registerId"] = nullptr;
    json["warnings"] = core::Json::array();
    json["problems"] = toJson(findings);
    console.result(json);
}

} // namespace

void refuse(Invocation &call, const Findings &findings)
{
    Console &console = call.console();
    for (const Finding &finding : findings)
        console.message(u"%1: %2 (%3)"_s.arg(labelOf(finding.field), finding.text, finding.code));
    if (!blocks(findings))
        console.message(u"Nothing was saved. If it is right all the same, say why with "
                        u"--accept-warnings."_s);
    tellRefusal(console, findings);
    call.finish(Refused);
}

void refuse(Invocation &call, const core::Error &error)
{
    const QString field(domain::name(domain::Field::Form));
    tellRefusal(call.console(), {{.field = field,
                                  .code = QString(core::name(error.code)),
                                  .severity = domain::Severity::Blocking,
                                  .text = ui::errorText(error).what}});
    call.fail(error);
}

core::Json warningsOf(const domain::Problems &problems)
{
    Findings warnings;
    for (const domain::Problem &problem : problems)
        if (problem.severity == domain::Severity::Warning)
            warnings.append(finding(problem));
    return toJson(warnings);
}

} // namespace cli
