// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "cli/JsonForms.h"
#include "cli/PeopleForms.h"
#include "services/FirstAccessService.h"
#include "services/SessionService.h"
#include "ui/text/AccessText.h"
#include "ui/text/PeopleText.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using core::Json;
using services::Services;

// ---------------------------------------------------------------- access request

void readOptions(const Arguments &given, domain::AccessDraft &draft)
{
    const auto take = [&given](const QString &option, QString &target) {
        if (given.has(option))
            target = given.value(option);
    };
    take(u"insz"_s, draft.insz);
    take(u"nihdi"_s, draft.nihdi);
    take(u"family"_s, draft.family);
    take(u"given"_s, draft.given);
    take(u"email"_s, draft.email);
    take(u"language"_s, draft.language);
    take(u"practice-name"_s, draft.practiceName);
    take(u"practice-number"_s, draft.practiceNumber);
    draft.termsAccepted = draft.termsAccepted || given.has(u"accept-terms"_s);
}

Json toJson(const domain::AccessDraft &draft)
{
    Json json = Json::object();
    json["state"] = "draft";
    json["family"] = orNull(draft.family);
    json["given"] = orNull(draft.given);
    json["insz"] = orNull(draft.insz);
    json["nihdi"] = orNull(draft.nihdi);
    json["email"] = orNull(draft.email);
    json["language"] = orNull(draft.language);
    json["practiceName"] = orNull(draft.practiceName);
    json["practiceNumber"] = orNull(draft.practiceNumber);
    json["termsAccepted"] = draft.termsAccepted;
    return json;
}

void tellAsked(Invocation &call, const core::Result<services::LinkOutcome> &outcome)
{
    if (!outcome)
        return call.fail(outcome.error());
    if (!outcome->request)
        return refuse(call, outcome->problems);
    call.console().result(cli::toJson(*outcome->request, call.host().clock().now()));
    call.console().message(ui::accessSentence(outcome->request->state));
    call.finish(Done);
}

void ask(Invocation &call, Services &services, const domain::AccessDraft &draft)
{
    services.firstAccess.keepDraft(draft);
    if (call.arguments().has(u"keep"_s)) {
        call.console().result(toJson(draft));
        return call.finish(Done);
    }
    if (!draft.termsAccepted)
        call.console().message(ui::termsOfUse());
    // The check page of the manual: everything once more, to confirm.
    if (services.firstAccess.check(draft).isEmpty() && !call.arguments().has(u"yes"_s)) {
        call.console().result(toJson(draft));
        call.console().message(
            u"Nothing was asked. When this is right, say it again with --yes."_s);
        return call.finish(Refused);
    }
    services.firstAccess.request(
        draft, &call,
        [&call](const core::Result<services::LinkOutcome> &outcome) { tellAsked(call, outcome); });
}

void request(Invocation &call)
{
    const auto settings = call.host().settings();
    if (!settings)
        return call.fail(settings.error());
    const QString language = (*settings)->language();
    call.withServices([&call, language](Services &services) {
        if (!services.session.session())
            return call.fail(core::error(core::ErrorCode::NotSignedIn));
        domain::AccessDraft draft = services.firstAccess.draft(language);
        readOptions(call.arguments(), draft);
        // Whoever works for an organisation, or asked already, asks nothing.
        services.firstAccess.read(
            &call, [&call, &services, draft](const core::Result<domain::AccessStatus> &status) {
                if (!status)
                    return call.fail(status.error());
                if (status->hasAccess)
                    return call.fail(core::error(core::ErrorCode::WrongState, u"has access"_s));
                if (status->request && isOpen(status->request->state))
                    return call.fail(core::error(core::ErrorCode::AccessPending));
                ask(call, services, draft);
            });
    });
}

// ---------------------------------------------------------------- access status

void tellStatus(Invocation &call, const Services &services, const domain::AccessStatus &status)
{
    using domain::RequestState;
    const bool broken = !status.hasAccess && services.firstAccess.hasKeptDraft();
    Json json = Json::object();
    if (status.request && !(broken && !isOpen(status.request->state)))
        json = cli::toJson(*status.request, status.readAt);
    json["state"] = status.hasAccess ? Json("approved")
                    : status.request ? core::jsonText(QString(name(status.request->state)))
                    : broken         ? Json("draft")
                                     : Json("none");
    json["hasAccess"] = status.hasAccess;
    json["draftKept"] = broken;
    const auto state = status.request ? status.request->state : RequestState::Draft;
    json["next"] = core::jsonText(status.hasAccess ? QString() : ui::accessSentence(state));
    json["call"] = core::jsonText(ui::helpDesk());
    call.console().result(json);
    if (!status.hasAccess && state == RequestState::Rejected)
        return call.fail(core::error(core::ErrorCode::AccessRefused));
    call.finish(status.hasAccess ? Done : NotYet);
}

void status(Invocation &call)
{
    call.withServices([&call](Services &services) {
        services.firstAccess.read(
            &call, [&call, &services](const core::Result<domain::AccessStatus> &status) {
                if (!status)
                    return call.fail(status.error());
                tellStatus(call, services, *status);
            });
    });
}

} // namespace

Command accessRequestCommand()
{
    return {
        .shape = {.name = u"access request"_s,
                  .options = {{u"accept-terms"_s, {}, u"the terms of use are accepted"_s},
                              {u"nihdi"_s, u"N"_s, u"your RIZIV number"_s},
                              {u"insz"_s, u"X"_s, u"your INSZ"_s},
                              {u"family"_s, u"N"_s, u"your family name"_s},
                              {u"given"_s, u"G"_s, u"your given name"_s},
                              {u"email"_s, u"E"_s, u"where the decision is sent"_s},
                              {u"language"_s, u"L"_s, u"nl, fr, de or en"_s},
                              {u"practice-name"_s, u"T"_s, u"name of the practice"_s},
                              {u"practice-number"_s, u"N"_s, u"its RIZIV or enterprise number"_s},
                              {u"keep"_s, {}, u"keep the form and ask nothing"_s},
                              {u"yes"_s, {}, u"the form was checked: ask it"_s}}},
        .words = {},
        .summary = u"A physician's first access: shows the form; with --yes it is asked."_s,
        .run = request};
}

Command accessStatusCommand()
{
    return {.shape = {.name = u"access status"_s, .options = {}},
            .words = {},
            .summary = u"Where the request for access stands, and what happens next."_s,
            .run = status};
}

} // namespace cli
