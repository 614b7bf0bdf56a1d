// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "cli/JsonForms.h"
#include "cli/PeopleForms.h"
#include "services/CollaboratorService.h"
#include "services/SessionService.h"
#include "ui/text/PeopleText.h"

#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using core::Json;
using domain::Practice;
using services::Services;

QDateTime now(Invocation &call)
{
    return call.host().clock().now();
}

Json toJson(const services::KeptLinkDraft &kept)
{
    Json json = Json::object();
    json["type"] = "draft";
    json["id"] = core::jsonText(plainId(kept.id));
    json["state"] = "draft";
    json["name"] = orNull(u"%1 %2"_s.arg(kept.draft.given, kept.draft.family).trimmed());
    json["insz"] = orNull(kept.draft.insz);
    json["kept"] = core::jsonText(kept.kept.toString(Qt::ISODate));
    json["history"] = Json::array();
    Json step = Json::object();
    step["state"] = "draft";
    step["at"] = json["kept"];
    step["reason"] = nullptr;
    json["history"].push_back(std::move(step));
    return json;
}

// ---------------------------------------------------------------- list

void tellPractice(Invocation &call, const Services &services, const Practice &practice)
{
    const bool all = call.arguments().has(u"all"_s);
    Console &console = call.console();
    int linked = 0;
    int pending = 0;
    for (const domain::Collaborator &one : practice.collaborators) {
        linked += one.active ? 1 : 0;
        if (one.active || all)
            console.row(cli::toJson(one, practice));
    }
    for (const domain::LinkRequest &request : practice.requests) {
        pending += isOpen(request.state) ? 1 : 0;
        if (all || request.state != domain::RequestState::Approved)
            console.row(cli::toJson(request, now(call)));
    }
    for (const services::KeptLinkDraft &kept : services.collaborators.drafts())
        console.row(toJson(kept));
    console.flush();
    Json summary = Json::object();
    summary["outcome"] = practice.incomplete ? "incomplete" : "complete";
    summary["organisation"] = core::jsonText(practice.organization.id);
    summary["practice"] = core::jsonText(QString(name(practice.kind)));
    summary["linked"] = linked;
    summary["pending"] = pending;
    console.result(summary);
    call.finish(Done);
}

void list(Invocation &call)
{
    call.withServices([&call](Services &services) {
        services.collaborators.read(&call,
                                    [&call, &services](const core::Result<Practice> &practice) {
                                        if (!practice)
                                            return call.fail(practice.error());
                                        tellPractice(call, services, *practice);
                                    });
    });
}

// ---------------------------------------------------------------- link

std::optional<bool> yesOrNo(const QString &text)
{
    if (text == "yes"_L1)
        return true;
    return text == "no"_L1 ? std::optional(false) : std::nullopt;
}

// What is said on the command line goes over what is in the draft.
std::optional<QString> readLinkOptions(const Arguments &given, domain::LinkDraft &draft)
{
    const auto take = [&given](const QString &option, QString &target) {
        if (given.has(option))
            target = given.value(option);
    };
    take(u"insz"_s, draft.insz);
    take(u"family"_s, draft.family);
    take(u"given"_s, draft.given);
    take(u"email"_s, draft.email);
    take(u"language"_s, draft.language);
    take(u"nihdi"_s, draft.nihdi);
    take(u"trainer"_s, draft.trainer);
    if (given.has(u"kind"_s)) {
        draft.kind = domain::collaboratorKindFromName(given.value(u"kind"_s));
        if (!draft.kind)
            return u"--kind takes employee or haio."_s;
    }
    if (given.has(u"physician"_s)) {
        draft.isPhysician = yesOrNo(given.value(u"physician"_s));
        if (!draft.isPhysician)
            return u"--physician takes yes or no."_s;
    }
    return std::nullopt;
}

const services::KeptLinkDraft *findDraft(const QList<services::KeptLinkDraft> &drafts,
                                         const QString &id)
{
    for (const services::KeptLinkDraft &kept : drafts)
        if (plainId(kept.id) == id)
            return &kept;
    return nullptr;
}

void keepOnly(Invocation &call, Services &services, const QUuid &id, const domain::LinkDraft &draft)
{
    const auto kept = services.collaborators.keepDraft(id, draft);
    if (!kept)
        return call.fail(kept.error());
    call.console().result(toJson(*kept));
    call.finish(Done);
}

void tellLinked(Invocation &call, Services &services, const QUuid &draft,
                const core::Result<services::LinkOutcome> &outcome)
{
    if (!outcome)
        return call.fail(outcome.error());
    if (!outcome->request)
        return refuse(call, outcome->problems);
    if (!draft.isNull())
        (void)services.collaborators.dropDraft(draft);
    call.console().result(cli::toJson(*outcome->request, now(call)));
    call.console().message(ui::stateSentence(outcome->request->state));
    call.finish(Done);
}

void link(Invocation &call)
{
    const Arguments &given = call.arguments();
    domain::LinkDraft typed;
    if (const auto misuse = readLinkOptions(given, typed))
        return call.refuseUsage(*misuse);
    call.withServices([&call, &given](Services &services) {
        domain::LinkDraft draft;
        QUuid id;
        if (given.has(u"draft"_s)) {
            const auto drafts = services.collaborators.drafts();
            const auto *kept = findDraft(drafts, given.value(u"draft"_s));
            if (!kept)
                return call.fail(core::error(core::ErrorCode::NotFound, u"draft"_s));
            id = kept->id;
            draft = kept->draft;
        }
        (void)readLinkOptions(given, draft);
        if (given.has(u"keep"_s))
            return keepOnly(call, services, id, draft);
        services.collaborators.request(
            draft, &call, [&call, &services, id](const core::Result<services::LinkOutcome> &sent) {
                tellLinked(call, services, id, sent);
            });
    });
}

// ---------------------------------------------------------------- unlink

bool isMeant(const domain::Collaborator &one, const QString &word)
{
    return one.id == word || (one.person.insz && one.person.insz->value() == word) ||
           (one.person.nihdi && one.person.nihdi->value() == word);
}

// Links that are over are only found by their own id.
QStringList linkIds(const Practice &practice, const QStringList &words)
{
    QStringList ids;
    for (const QString &word : words) {
        QString id = word;
        for (const domain::Collaborator &one : practice.collaborators)
            if (isMeant(one, word) && (one.active || id == word))
                id = one.id;
        ids.append(id);
    }
    ids.removeDuplicates();
    return ids;
}

bool agreedAtTheKeyboard(Invocation &call)
{
    if (call.console().json() || ::isatty(STDIN_FILENO) == 0)
        return false;
    call.console().message(u"Ask to unlink them? [yes/no]"_s);
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) && input.readLine(16).trimmed() == "yes";
}

void showOverview(Invocation &call, const services::UnlinkOverview &overview,
                  const Practice &practice)
{
    for (const domain::Collaborator &one : overview.leaving)
        call.console().row(cli::toJson(one, practice));
    call.console().flush();
}

void tellUnlinked(Invocation &call, const core::Result<services::UnlinkOutcome> &outcome)
{
    if (!outcome)
        return call.fail(outcome.error());
    for (const domain::LinkRequest &request : outcome->requests)
        call.console().row(cli::toJson(request, now(call)));
    if (outcome->error)
        return call.fail(*outcome->error);
    if (!outcome->problems.isEmpty())
        return refuse(call, outcome->problems);
    call.console().message(ui::stateSentence(domain::RequestState::Requested));
    call.finish(Done);
}

void unlinkThese(Invocation &call, Services &services, const Practice &practice)
{
    const QStringList ids = linkIds(practice, call.arguments().words);
    const auto overview = services.collaborators.overview(ids);
    if (!overview.problems.isEmpty())
        return refuse(call, overview.problems);
    if (!call.arguments().has(u"yes"_s)) {
        showOverview(call, overview, practice);
        if (!agreedAtTheKeyboard(call)) {
            Json json = Json::object();
            json["outcome"] = "not-confirmed";
            json["leaving"] = overview.leaving.size();
            json["remaining"] = overview.remaining;
            call.console().result(json);
            call.console().message(
                u"Nothing was asked. When this is right, say it again with --yes."_s);
            return call.finish(Refused);
        }
    }
    services.collaborators.unlink(ids, &call,
                                  [&call](const core::Result<services::UnlinkOutcome> &outcome) {
                                      tellUnlinked(call, outcome);
                                  });
}

void unlink(Invocation &call)
{
    call.withServices([&call](Services &services) {
        services.collaborators.read(&call,
                                    [&call, &services](const core::Result<Practice> &practice) {
                                        if (!practice)
                                            return call.fail(practice.error());
                                        unlinkThese(call, services, *practice);
                                    });
    });
}

// ---------------------------------------------------------------- cancel

void deleteDraft(Invocation &call, Services &services, const QUuid &id)
{
    if (const auto dropped = services.collaborators.dropDraft(id); !dropped)
        return call.fail(dropped.error());
    Json json = Json::object();
    json["type"] = "draft";
    json["id"] = core::jsonText(plainId(id));
    json["state"] = "deleted";
    call.console().result(json);
    call.finish(Done);
}

void cancel(Invocation &call)
{
    call.withServices([&call](Services &services) {
        const QString id = call.arguments().words.first();
        if (const auto drafts = services.collaborators.drafts(); findDraft(drafts, id))
            return deleteDraft(call, services, QUuid(id));
        services.collaborators.cancel(id, call.arguments().value(u"reason"_s), &call,
                                      [&call](const core::Result<services::LinkOutcome> &outcome) {
                                          if (!outcome)
                                              return call.fail(outcome.error());
                                          if (!outcome->problems.isEmpty())
                                              return refuse(call, outcome->problems);
                                          call.console().result(
                                              cli::toJson(*outcome->request, now(call)));
                                          call.finish(Done);
                                      });
    });
}

} // namespace

Command collaboratorListCommand()
{
    return {.shape = {.name = u"collaborator list"_s,
                      .options = {{u"all"_s, {}, u"ended links and approved requests, too"_s}}},
            .words = {},
            .summary = u"Who is linked to the organisation, and what waits for approval."_s,
            .run = list};
}

Command collaboratorLinkCommand()
{
    return {.shape = {.name = u"collaborator link"_s,
                      .options = {{u"insz"_s, u"X"_s, u"of the person to link"_s},
                                  {u"family"_s, u"N"_s, u"family name"_s},
                                  {u"given"_s, u"G"_s, u"given name"_s},
                                  {u"email"_s, u"E"_s, u"where the decision is sent"_s},
                                  {u"language"_s, u"L"_s, u"nl, fr, de or en"_s},
                                  {u"kind"_s, u"WORD"_s,
                                   u"employee (of all physicians) or haio (of the trainer only)"_s},
                                  {u"physician"_s, u"yes|no"_s, u"whether it is a physician"_s},
                                  {u"nihdi"_s, u"N"_s, u"RIZIV number of a physician"_s},
                                  {u"trainer"_s, u"N"_s,
                                   u"RIZIV number of the trainer: whoever asks"_s},
                                  {u"draft"_s, u"ID"_s, u"go on with a kept form"_s},
                                  {u"keep"_s, {}, u"keep the form and ask nothing"_s}}},
            .words = {},
            .summary = u"Asks the register's administrator to link somebody."_s,
            .run = link};
}

Command collaboratorUnlinkCommand()
{
    return {.shape = {.name = u"collaborator unlink"_s,
                      .options = {{u"yes"_s, {}, u"the overview was verified: ask it"_s}},
                      .leastWords = 1,
                      .mostWords = -1},
            .words = u"ID|INSZ|NIHDI…"_s,
            .summary = u"Shows who would be unlinked; with --yes it is asked."_s,
            .run = unlink};
}

Command collaboratorCancelCommand()
{
    return {.shape = {.name = u"collaborator cancel"_s,
                      .options = {{u"reason"_s, u"R"_s, u"why"_s}},
                      .leastWords = 1,
                      .mostWords = 1},
            .words = u"ID"_s,
            .summary = u"Takes a request back before it is decided, or deletes a kept form."_s,
            .run = cancel};
}

} // namespace cli
