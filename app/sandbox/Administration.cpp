// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Administration.h"

#include "sandbox/StaffRules.h"

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

using core::ErrorCode;
using core::Json;

Json textObject(const QString &text)
{
    return Json::object({{"text", core::jsonText(text)}});
}

bool carriesUuid(const Json &task, const QString &id)
{
    for (const Json &identifier : core::arrayMember(task, "identifier"))
        if (core::stringMember(identifier, "value").endsWith(id))
            return true;
    return false;
}

core::Error storageFailed()
{
    return core::error(ErrorCode::StoreFailed, u"register file"_s);
}

} // namespace

QList<Json> Administration::requests(bool all)
{
    QList<Json> tasks;
    for (const StoredResource &stored : m_staff.all(u"Task"_s)) {
        Json json = stored.json();
        if (all || isOpenTask(json))
            tasks.append(std::move(json));
    }
    return tasks;
}

std::optional<StoredResource> Administration::find(const QString &id)
{
    if (id.isEmpty())
        return std::nullopt;
    for (const StoredResource &stored : m_staff.all(u"Task"_s))
        if (stored.id == id || (id.size() >= 36 && carriesUuid(stored.json(), id)))
            return stored;
    return std::nullopt;
}

core::Result<Json> Administration::review(const QString &id)
{
    return decide(id, u"in-progress"_s, u"In behandeling"_s, {});
}

core::Result<Json> Administration::approve(const QString &id)
{
    return decide(id, u"completed"_s, u"Goedgekeurd"_s, {});
}

core::Result<Json> Administration::reject(const QString &id, const QString &reason)
{
    return decide(id, u"rejected"_s, u"Geweigerd"_s, reason);
}

core::Result<Json> Administration::decide(const QString &id, const QString &status,
                                          const QString &words, const QString &reason)
{
    Transaction transaction(m_staff.database());
    const auto stored = find(id);
    if (!stored)
        return core::error(ErrorCode::NotFound, u"request"_s);
    Json task = stored->json();
    if (!isOpenTask(task))
        return core::error(ErrorCode::WrongState, core::stringMember(task, "status"));
    if (status == "completed"_L1) {
        const auto role = carryOut(task);
        if (!role)
            return role.error();
        task["focus"] = Json::object({{"reference", core::jsonText("PractitionerRole/"_L1 + *role)},
                                      {"type", "PractitionerRole"}});
    }
    task["status"] = core::jsonText(status);
    task["businessStatus"] = textObject(words);
    if (!reason.isEmpty())
        task["statusReason"] = textObject(reason);
    const QDateTime now = m_clock.now();
    task["lastModified"] = core::jsonText(now.toString(Qt::ISODate));
    const StoredResource decided = m_staff.store().update(*stored, task, now);
    return transaction.commit() ? core::Result<Json>(decided.json()) : storageFailed();
}

core::Result<QString> Administration::carryOut(const Json &task)
{
    const QString code = readAskedTask(task).code;
    const QDateTime now = m_clock.now();
    if (code == "link-collaborator"_L1)
        return link(task, now);
    return code == "unlink-collaborator"_L1 ? unlink(task, now) : giveAccess(task, now);
}

core::Result<QString> Administration::link(const Json &task, const QDateTime &now)
{
    const AskedTask asked = readAskedTask(task);
    const auto organization = m_staff.organization(asked.organization);
    if (!organization)
        return core::error(ErrorCode::NotFound, u"organisation"_s);
    Staff::NewRole role;
    role.person = asked.person;
    role.email = asked.email;
    role.code =
        asked.isPhysician.value_or(false) ? u"persgeneralphysician"_s : u"persadministrative"_s;
    role.trainee = asked.kind == "haio"_L1;
    role.trainer = asked.trainer;
    return m_staff.link(role, *organization, now);
}

core::Result<QString> Administration::unlink(const Json &task, const QDateTime &now)
{
    const AskedTask asked = readAskedTask(task);
    const auto organization = m_staff.organization(asked.organization);
    const QString id = organization ? core::stringMember(*organization, "id") : QString();
    const StaffRules rules(m_staff, now);
    const auto left = rules.remaining(id, asked.roleId, false);
    if (left.people < 1)
        return core::error(ErrorCode::NotAllowed, u"the last person stays linked"_s);
    if (left.physicians < 1 && rules.hasPhysician(id))
        return core::error(ErrorCode::NotAllowed, u"the last physician stays linked"_s);
    m_staff.end(asked.roleId, now);
    return asked.roleId;
}

core::Result<QString> Administration::giveAccess(const Json &task, const QDateTime &now)
{
    const AskedTask asked = readAskedTask(task);
    auto organization = m_staff.organization(asked.organization);
    if (!organization) {
        Json json = Json::object({{"resourceType", "Organization"}});
        json["identifier"] = Json::array({asked.organization["identifier"]});
        json["active"] = true;
        json["type"] = Json::array({Json::object(
            {{"coding",
              Json::array({Json::object(
                  {{"system",
                    "https://www.ehealth.fgov.be/standards/fhir/core/CodeSystem/cd-hcparty"},
                   {"code", "orgpractice"}})})}})});
        json["name"] = asked.organization.value("display", "");
        organization = m_staff.addOrganization(json, now);
    }
    Staff::NewRole role;
    role.person = asked.person;
    role.email = asked.email;
    role.code = u"persgeneralphysician"_s;
    return m_staff.link(role, *organization, now);
}

void Administration::approveOlderThan(int seconds)
{
    const QDateTime limit = m_clock.now().addSecs(-seconds);
    for (const Json &task : requests(false)) {
        const QDateTime asked = QDateTime::fromString(
            core::stringMember(task["meta"], "lastUpdated"), Qt::ISODateWithMs);
        if (asked <= limit)
            (void)approve(core::stringMember(task, "id"));
    }
}

Json requestLine(const Json &task)
{
    const AskedTask asked = readAskedTask(task);
    const Json *requester = core::member(task, "requester");
    const Json *reason = core::member(task, "statusReason");
    Json line = Json::object();
    line["id"] = core::jsonText(core::stringMember(task, "id"));
    line["request"] = core::jsonText(asked.code);
    line["status"] = core::jsonText(core::stringMember(task, "status"));
    line["person"] =
        core::jsonText(u"%1 %2"_s.arg(asked.person.given, asked.person.family).trimmed());
    line["kind"] = core::jsonText(asked.kind);
    line["organisation"] = core::jsonText(core::stringMember(asked.organization, "display"));
    line["requestedBy"] =
        core::jsonText(requester ? core::stringMember(*requester, "display") : QString());
    line["asked"] = core::jsonText(core::stringMember(task, "authoredOn"));
    if (reason)
        line["reason"] = core::jsonText(core::stringMember(*reason, "text"));
    return line;
}

} // namespace sandbox
