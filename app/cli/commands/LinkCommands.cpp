// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "cli/JsonForms.h"
#include "cli/PersonOptions.h"
#include "domain/TypedPatient.h"
#include "services/TherapeuticLinkService.h"
#include "ui/text/LinkText.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using core::Json;
using domain::LinkStatus;
using services::Services;

Json toJson(const LinkStatus &status)
{
    Json json = Json::object();
    json["link"] = core::jsonText(QString(nameOf(domain::linkStandingNames, status.standing)));
    json["start"] = status.link ? isoOrNull(status.link->start) : Json();
    json["end"] = status.link ? isoOrNull(status.link->end) : Json();
    json["evidence"] =
        status.link && status.link->evidence
            ? core::jsonText(QString(nameOf(domain::linkEvidenceNames, *status.link->evidence)))
            : Json();
    json["next"] = orNull(ui::linkSentence(status.standing));
    return json;
}

void tell(Invocation &call, const core::Result<LinkStatus> &status)
{
    if (!status)
        return call.fail(status.error());
    call.console().result(toJson(*status));
    if (status->error)
        call.console().error(*status->error);
    switch (status->standing) {
    case domain::LinkStanding::Present:
        return call.finish(Done);
    case domain::LinkStanding::Unknown:
        return call.finish(NotYet);
    case domain::LinkStanding::Missing:
    case domain::LinkStanding::Excluded:
        break;
    }
    call.finish(Refused);
}

// The person of --insz, and the services.
void withNumber(Invocation &call,
                const std::function<void(Services &, const domain::Patient &)> &next)
{
    const PersonRead read = readPerson(call.arguments(), call.today());
    for (const Finding &finding : read.findings)
        call.console().message(finding.text + u" ("_s + finding.code + u')');
    if (!read.findings.isEmpty())
        return call.finish(Refused);
    if (!read.query.number)
        return call.refuseUsage(u"Give --insz."_s);
    call.withServices([next, query = read.query](Services &services) {
        next(services, domain::typedPatient(query));
    });
}

void show(Invocation &call)
{
    withNumber(call, [&call](Services &services, const domain::Patient &patient) {
        services.links.read(patient, &call, [&call](const core::Result<LinkStatus> &status) {
            tell(call, status);
        });
    });
}

void link(Invocation &call)
{
    const auto evidence = valueOf(domain::linkEvidenceNames, call.arguments().value(u"evidence"_s));
    if (!evidence)
        return call.refuseUsage(u"--evidence takes card or declaration."_s);
    withNumber(call, [&call, evidence](Services &services, const domain::Patient &patient) {
        services.links.create(
            patient, *evidence, &call,
            [&call](const core::Result<LinkStatus> &status) { tell(call, status); });
    });
}

void revoke(Invocation &call)
{
    const QString reason = call.arguments().value(u"reason"_s);
    if (reason.trimmed().isEmpty())
        return call.refuseUsage(u"--reason says why."_s);
    withNumber(call, [&call, reason](Services &services, const domain::Patient &patient) {
        services.links.revoke(patient, reason, &call,
                              [&call](const core::Result<LinkStatus> &status) {
                                  if (!status)
                                      return call.fail(status.error());
                                  call.console().result(toJson(*status));
                                  call.finish(Done);
                              });
    });
}

const OptionSpec inszOption{u"insz"_s, u"X"_s, u"the person"_s};

} // namespace

Command accessShowCommand()
{
    return {.shape = {.name = u"access show"_s, .options = {inszOption}},
            .words = {},
            .summary = u"Whether there is a therapeutic link: ok, missing, unknown, excluded."_s,
            .run = show};
}

Command accessLinkCommand()
{
    return {.shape = {.name = u"access link"_s,
                      .options = {inszOption,
                                  {u"evidence"_s, u"WORD"_s, u"card (was read) or declaration"_s}}},
            .words = {},
            .summary = u"Makes a therapeutic link where the register allows it."_s,
            .run = link};
}

Command accessRevokeCommand()
{
    return {.shape = {.name = u"access revoke"_s,
                      .options = {inszOption, {u"reason"_s, u"R"_s, u"why"_s}}},
            .words = {},
            .summary = u"Ends a therapeutic link."_s,
            .run = revoke};
}

} // namespace cli
