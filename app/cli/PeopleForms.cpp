// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/PeopleForms.h"

#include "cli/JsonForms.h"
#include "ui/text/PeopleText.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using core::Json;

Json word(QLatin1StringView name)
{
    return core::jsonText(QString(name));
}

void putPerson(Json &json, const domain::StaffMember &person)
{
    json["name"] = orNull(fullName(person));
    json["insz"] = digits(person.insz);
    json["nihdi"] = digits(person.nihdi);
    json["email"] = orNull(person.email);
    json["kind"] = word(name(person.kind));
    json["physician"] = person.isPhysician;
    json["trainer"] = person.trainer ? orNull(person.trainer->name) : Json();
}

Json step(const QString &state, const Json &at, const QString &reason)
{
    Json json = Json::object();
    json["state"] = core::jsonText(state);
    json["at"] = at;
    json["reason"] = orNull(reason);
    return json;
}

} // namespace

Json toJson(const domain::LinkRequest &request, const QDateTime &now)
{
    Json json = Json::object();
    json["type"] = "request";
    json["id"] = core::jsonText(plainId(request.identifier));
    json["registerId"] = orNull(request.registerId);
    json["request"] = word(name(request.kind));
    json["state"] = word(name(request.state));
    putPerson(json, request.person);
    json["organisation"] = orNull(request.organization.id);
    json["requestedBy"] = orNull(request.requester.name);
    json["asked"] = isoOrNull(request.asked);
    json["waitingSeconds"] = isOpen(request.state) ? Json(request.asked.secsTo(now)) : Json();
    json["reason"] = orNull(request.reason);
    json["history"] = Json::array();
    for (const domain::RequestStep &one : historyOf(request))
        json["history"].push_back(step(name(one.state), isoOrNull(one.at), one.reason));
    return json;
}

Json toJson(const domain::Collaborator &collaborator, const domain::Practice &practice)
{
    const domain::LinkState state = stateOf(collaborator, practice);
    Json json = Json::object();
    json["type"] = "link";
    json["id"] = core::jsonText(collaborator.id);
    json["state"] = word(name(state));
    putPerson(json, collaborator.person);
    json["role"] = collaborator.role ? roleWord(*collaborator.role) : "other";
    json["since"] = isoOrNull(collaborator.since);
    json["until"] = isoOrNull(collaborator.until);
    json["history"] = Json::array();
    json["history"].push_back(step(u"active"_s, isoOrNull(collaborator.since), {}));
    if (const domain::LinkRequest *open = openUnlink(collaborator, practice))
        json["history"].push_back(step(u"unlink-requested"_s, isoOrNull(open->asked), {}));
    if (state == domain::LinkState::Ended)
        json["history"].push_back(step(u"ended"_s, isoOrNull(collaborator.until), {}));
    return json;
}

void refuse(Invocation &call, const domain::LinkProblems &problems)
{
    Console &console = call.console();
    Json list = Json::array();
    for (const domain::LinkProblem &problem : problems) {
        const QString text = ui::linkProblemText(problem);
        const QString code = name(problem.code);
        console.message(u"%1: %2 (%3)"_s.arg(ui::linkFieldLabel(problem.field), text, code));
        Json json = Json::object();
        json["field"] = word(name(problem.field));
        json["code"] = core::jsonText(code);
        json["person"] = orNull(problem.person);
        json["arguments"] = Json::array();
        for (const QString &argument : problem.arguments)
            json["arguments"].push_back(core::jsonText(argument));
        json["text"] = core::jsonText(text);
        list.push_back(std::move(json));
    }
    if (console.json()) {
        Json json = Json::object();
        json["id"] = nullptr;
        json["state"] = "refused";
        json["problems"] = std::move(list);
        console.result(json);
    }
    call.finish(Refused);
}

} // namespace cli
