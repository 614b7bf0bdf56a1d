// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/StaffRules.h"

#include "ids/Insz.h"
#include "ids/NihdiNumber.h"
#include "sandbox/SearchIndex.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

using core::Json;

constexpr auto linkCode = "link-collaborator"_L1;
constexpr auto unlinkCode = "unlink-collaborator"_L1;
constexpr auto accessCode = "request-access"_L1;

const Json *inputOf(const Json &task, const char *name)
{
    for (const Json &input : core::arrayMember(task, "input"))
        if (const Json *type = core::member(input, "type");
            type && core::stringMember(*type, "text") == QLatin1StringView(name))
            return &input;
    return nullptr;
}

QString inputText(const Json &task, const char *name)
{
    const Json *input = inputOf(task, name);
    if (!input)
        return {};
    const QString text = core::stringMember(*input, "valueString");
    return text.isEmpty() ? core::stringMember(*input, "valueCode") : text;
}

QString codeOf(const Json &task)
{
    const Json *code = core::member(task, "code");
    if (!code)
        return {};
    for (const Json &coding : core::arrayMember(*code, "coding"))
        return core::stringMember(coding, "code");
    return {};
}

bool isRecognisedPhysician(const Clinician &caller)
{
    const Json *profile = core::member(caller.claims, "userProfile");
    const Json *physician = profile ? core::member(*profile, "physician") : nullptr;
    return physician && core::boolMember(*physician, "recognised").value_or(false) &&
           core::stringMember(caller.claims, "role") == "physician"_L1;
}

bool names(const Json *reference, const Staff::Person &person)
{
    const Json *identifier = reference ? core::member(*reference, "identifier") : nullptr;
    const QString value = identifier ? core::stringMember(*identifier, "value") : QString();
    return !value.isEmpty() && (value == person.ssin || value == person.nihdi);
}

bool isSamePerson(const Staff::Person &one, const Staff::Person &other)
{
    return (!one.ssin.isEmpty() && one.ssin == other.ssin) ||
           (!one.nihdi.isEmpty() && one.nihdi == other.nihdi);
}

QString focusOf(const Json &role)
{
    return core::stringMember(role, "id");
}

} // namespace

AskedTask readAskedTask(const Json &task)
{
    AskedTask asked;
    asked.code = codeOf(task);
    asked.person = {inputText(task, "ssin"), inputText(task, "nihdi"), inputText(task, "family"),
                    inputText(task, "given")};
    asked.email = inputText(task, "email");
    asked.language = inputText(task, "language");
    asked.kind = inputText(task, "kind");
    if (const Json *input = inputOf(task, "isPhysician"))
        asked.isPhysician = core::boolMember(*input, "valueBoolean");
    if (const Json *input = inputOf(task, "trainer"))
        if (const Json *reference = core::member(*input, "valueReference"))
            asked.trainer = *reference;
    if (const Json *reference = core::member(task, "for"))
        asked.organization = *reference;
    if (const Json *focus = core::member(task, "focus"))
        asked.roleId =
            idOfReference(core::stringMember(*focus, "reference"), "PractitionerRole"_L1);
    return asked;
}

bool isOpenTask(const Json &task)
{
    const QString status = core::stringMember(task, "status");
    return status == "requested"_L1 || status == "received"_L1 || status == "accepted"_L1 ||
           status == "in-progress"_L1 || status == "on-hold"_L1;
}

void StaffRules::check(const Json &task, const Clinician &caller, Findings &findings) const
{
    const AskedTask asked = readAskedTask(task);
    checkShape(task, findings);
    checkRequester(task, asked, caller, findings);
    if (asked.code == accessCode)
        return checkAccess(asked, caller, findings);
    const auto organization = m_staff.organization(asked.organization);
    if (!organization)
        return findings.error(u"not-found"_s, u"ORGANIZATION_UNKNOWN"_s,
                              u"This organisation is not known."_s, u"Task.for"_s);
    const QString id = core::stringMember(*organization, "id");
    if (!m_staff.isLinked(Staff::personOf(caller), id))
        findings.error(u"forbidden"_s, u"NOT_LINKED"_s,
                       u"You are not linked to this organisation."_s, u"Task.for"_s);
    if (asked.code == linkCode)
        checkLink(asked, caller, id, findings);
    else if (asked.code == unlinkCode)
        checkUnlink(asked, id, findings);
}

void StaffRules::checkShape(const Json &task, Findings &findings) const
{
    const QString code = codeOf(task);
    if (code != linkCode && code != unlinkCode && code != accessCode)
        findings.error(u"code-invalid"_s, u"REQUEST_CODE"_s, u"This request is not known."_s,
                       u"Task.code"_s);
    if (core::stringMember(task, "status") != "requested"_L1)
        findings.error(u"value"_s, u"STATUS"_s, u"A new request has the status requested."_s,
                       u"Task.status"_s);
    if (core::stringMember(task, "intent") != "order"_L1)
        findings.error(u"value"_s, u"INTENT"_s, u"The intent is order."_s, u"Task.intent"_s);
    if (!QDateTime::fromString(core::stringMember(task, "authoredOn"), Qt::ISODate).isValid())
        findings.error(u"required"_s, u"AUTHORED_ON"_s, u"The moment of asking is required."_s,
                       u"Task.authoredOn"_s);
    if (core::arrayMember(task, "identifier").empty())
        findings.error(u"required"_s, u"IDENTIFIER"_s, u"An identifier is required."_s,
                       u"Task.identifier"_s);
}

void StaffRules::checkRequester(const Json &task, const AskedTask &asked, const Clinician &caller,
                                Findings &findings) const
{
    if (!names(core::member(task, "requester"), Staff::personOf(caller)))
        findings.error(u"forbidden"_s, u"REQUESTER"_s, u"Only whoever is signed in can ask."_s,
                       u"Task.requester"_s);
    if (!isRecognisedPhysician(caller))
        findings.error(u"forbidden"_s, u"REQUESTER_NOT_PHYSICIAN"_s,
                       asked.code == accessCode
                           ? u"Only a recognised physician can ask for access."_s
                           : u"Only a recognised physician can link or unlink collaborators."_s,
                       u"Task.requester"_s);
}

void StaffRules::checkPerson(const AskedTask &asked, Findings &findings) const
{
    const auto required = [&](const QString &text, const char *what) {
        if (text.trimmed().isEmpty())
            findings.error(u"required"_s, u"INPUT_MISSING"_s,
                           u"The form lacks: %1."_s.arg(QLatin1StringView(what)),
                           u"Task.input.%1"_s.arg(QLatin1StringView(what)));
    };
    required(asked.person.family, "family");
    required(asked.person.given, "given");
    required(asked.language, "language");
    if (!ids::Insz::parse(asked.person.ssin, m_now.date()))
        findings.error(u"value"_s, u"SSIN"_s, u"This is not an INSZ."_s, u"Task.input.ssin"_s);
    static const QRegularExpression email(u"\\A[^@\\s]+@[^@\\s]+\\.[^@\\s.]+\\z"_s);
    if (!email.match(asked.email).hasMatch())
        findings.error(u"value"_s, u"EMAIL"_s, u"This is not an e-mail address."_s,
                       u"Task.input.email"_s);
    const auto nihdi = ids::NihdiNumber::parse(asked.person.nihdi);
    if (asked.isPhysician.value_or(false) && (!nihdi || nihdi->value().size() != 11))
        findings.error(u"value"_s, u"NIHDI"_s, u"A physician has a RIZIV number."_s,
                       u"Task.input.nihdi"_s);
}

QList<AskedTask> StaffRules::openTasks(const QString &code) const
{
    QList<AskedTask> open;
    for (const StoredResource &stored : m_staff.all(u"Task"_s)) {
        const Json json = stored.json();
        if (isOpenTask(json) && codeOf(json) == code)
            open.append(readAskedTask(json));
    }
    return open;
}

void StaffRules::checkLink(const AskedTask &asked, const Clinician &caller,
                           const QString &organizationId, Findings &findings) const
{
    checkPerson(asked, findings);
    if (!asked.isPhysician)
        findings.error(u"required"_s, u"INPUT_MISSING"_s, u"The form lacks: isPhysician."_s,
                       u"Task.input.isPhysician"_s);
    if (asked.kind != "employee"_L1 && asked.kind != "haio"_L1)
        findings.error(u"value"_s, u"KIND"_s, u"The kind is employee or haio."_s,
                       u"Task.input.kind"_s);
    if (asked.kind == "haio"_L1) {
        if (!asked.isPhysician.value_or(true))
            findings.error(u"business-rule"_s, u"HAIO_IS_PHYSICIAN"_s,
                           u"A trainee is a physician."_s, u"Task.input.isPhysician"_s);
        const Staff::Person trainer = Staff::personOf(caller);
        if (!names(&asked.trainer, trainer) || isSamePerson(trainer, asked.person))
            findings.error(u"business-rule"_s, u"TRAINER_NOT_SIGNED_IN"_s,
                           u"The practice trainer of the trainee must be signed in."_s,
                           u"Task.input.trainer"_s);
    }
    if (m_staff.isLinked(asked.person, organizationId))
        findings.error(u"duplicate"_s, u"ALREADY_LINKED"_s,
                       u"This person is linked to the organisation already."_s,
                       u"Task.input.ssin"_s);
    for (const AskedTask &open : openTasks(linkCode)) {
        const auto same = m_staff.organization(open.organization);
        if (same && core::stringMember(*same, "id") == organizationId &&
            isSamePerson(open.person, asked.person))
            findings.error(u"duplicate"_s, u"REQUEST_OPEN"_s,
                           u"The same was asked already and waits for approval."_s,
                           u"Task.input.ssin"_s);
    }
}

StaffRules::Remaining StaffRules::remaining(const QString &organizationId, const QString &leaving,
                                            bool countOpen) const
{
    QStringList gone{leaving};
    if (countOpen)
        for (const AskedTask &open : openTasks(unlinkCode))
            gone.append(open.roleId);
    Remaining left;
    for (const Json &role : m_staff.rolesOf(organizationId)) {
        if (!isActiveRole(role) || gone.contains(focusOf(role)))
            continue;
        ++left.people;
        left.physicians += isPhysicianRole(role) ? 1 : 0;
    }
    return left;
}

bool StaffRules::hasPhysician(const QString &organizationId) const
{
    const auto roles = m_staff.rolesOf(organizationId);
    return std::any_of(roles.begin(), roles.end(), [](const Json &role) {
        return isActiveRole(role) && isPhysicianRole(role);
    });
}

void StaffRules::checkUnlink(const AskedTask &asked, const QString &organizationId,
                             Findings &findings) const
{
    const auto roles = m_staff.rolesOf(organizationId);
    const bool linked = std::any_of(roles.begin(), roles.end(), [&](const Json &role) {
        return isActiveRole(role) && focusOf(role) == asked.roleId;
    });
    if (!linked)
        return findings.error(u"not-found"_s, u"LINK_UNKNOWN"_s,
                              u"There is no such link in this organisation."_s, u"Task.focus"_s);
    for (const AskedTask &open : openTasks(unlinkCode))
        if (open.roleId == asked.roleId)
            return findings.error(u"duplicate"_s, u"UNLINK_OPEN"_s,
                                  u"The same was asked already and waits for approval."_s,
                                  u"Task.focus"_s);
    const Remaining left = remaining(organizationId, asked.roleId, true);
    if (left.people < 1)
        findings.error(u"business-rule"_s, u"LAST_PERSON"_s,
                       u"At least one person stays linked to the organisation."_s, u"Task.focus"_s);
    else if (left.physicians < 1 && hasPhysician(organizationId))
        findings.error(u"business-rule"_s, u"LAST_PHYSICIAN"_s,
                       u"The organisation keeps at least one responsible physician."_s,
                       u"Task.focus"_s);
}

void StaffRules::checkAccess(const AskedTask &asked, const Clinician &caller,
                             Findings &findings) const
{
    checkPerson(asked, findings);
    const Staff::Person person = Staff::personOf(caller);
    if (asked.person.nihdi != person.nihdi || asked.person.ssin != person.ssin)
        findings.error(u"business-rule"_s, u"REQUESTER"_s,
                       u"Access is asked for oneself, with one's own RIZIV number."_s,
                       u"Task.input.nihdi"_s);
    if (m_staff.isLinked(person))
        findings.error(u"duplicate"_s, u"HAS_ACCESS"_s, u"You have access already."_s, u"Task"_s);
    for (const AskedTask &open : openTasks(accessCode))
        if (isSamePerson(open.person, person))
            findings.error(u"duplicate"_s, u"REQUEST_OPEN"_s,
                           u"The same was asked already and waits for approval."_s, u"Task"_s);
    const Json *identifier = core::member(asked.organization, "identifier");
    if (!identifier || core::stringMember(*identifier, "value").isEmpty() ||
        core::stringMember(asked.organization, "display").isEmpty())
        findings.error(u"required"_s, u"PRACTICE"_s,
                       u"The practice is needed, with its number and name."_s, u"Task.for"_s);
}

} // namespace sandbox
