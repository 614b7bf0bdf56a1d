// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/be/BePeopleMapper.h"

#include "fhir/DataTypes.h"
#include "fhir/be/BeProfiles.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fhir::be {

namespace {

using core::ErrorCode;
using core::Json;
using domain::CollaboratorKind;
using domain::LinkRequest;
using domain::PracticeKind;
using domain::RequestKind;
using domain::RequestState;
using domain::Role;

constexpr auto uriSystem = "urn:ietf:rfc:3986"_L1;
constexpr auto uuidPrefix = "urn:uuid:"_L1;
constexpr auto traineeText = "HAIO"_L1; // cd-hcparty has no code for one

template <class Value>
struct Word
{
    Value value;
    QLatin1StringView word;
};

constexpr std::array requestWords{
    Word<RequestKind>{RequestKind::Link, "link-collaborator"_L1},
    Word<RequestKind>{RequestKind::Unlink, "unlink-collaborator"_L1},
    Word<RequestKind>{RequestKind::Access, "request-access"_L1},
};

constexpr std::array stateWords{
    Word<RequestState>{RequestState::Draft, "draft"_L1},
    Word<RequestState>{RequestState::Requested, "requested"_L1},
    Word<RequestState>{RequestState::InReview, "in-progress"_L1},
    Word<RequestState>{RequestState::InReview, "received"_L1},
    Word<RequestState>{RequestState::InReview, "accepted"_L1},
    Word<RequestState>{RequestState::InReview, "on-hold"_L1},
    Word<RequestState>{RequestState::Approved, "completed"_L1},
    Word<RequestState>{RequestState::Rejected, "rejected"_L1},
    Word<RequestState>{RequestState::Cancelled, "cancelled"_L1},
    Word<RequestState>{RequestState::Failed, "failed"_L1},
};

constexpr std::array roleWords{
    Word<Role>{Role::Physician, "persgeneralphysician"_L1},
    Word<Role>{Role::Physician, "persphysician"_L1},
    Word<Role>{Role::Physician, "perspediatrician"_L1},
    Word<Role>{Role::Physician, "persoccupationalphysician"_L1},
    Word<Role>{Role::Nurse, "persnurse"_L1},
    Word<Role>{Role::Nurse, "persmidwife"_L1},
    Word<Role>{Role::Administrative, "persadministrative"_L1},
};

constexpr std::array practiceWords{
    Word<PracticeKind>{PracticeKind::Group, "groupofphysicianssameaddress"_L1},
    Word<PracticeKind>{PracticeKind::Group, "groupofphysiciansdifferentaddress"_L1},
    Word<PracticeKind>{PracticeKind::Group, "orgprimaryhealthcarecenter"_L1},
    Word<PracticeKind>{PracticeKind::Single, "orgpractice"_L1},
};

template <class Value, std::size_t Size>
std::optional<Value> valueOf(const std::array<Word<Value>, Size> &words, const QString &text)
{
    for (const auto &[value, word] : words)
        if (text == word)
            return value;
    return std::nullopt;
}

template <class Value, std::size_t Size>
QString wordOf(const std::array<Word<Value>, Size> &words, Value wanted)
{
    for (const auto &[value, word] : words)
        if (value == wanted)
            return word;
    return {};
}

bool isNihdi(const domain::Identifier &identifier)
{
    return identifier.system.endsWith("/nihdi"_L1) ||
           identifier.system.endsWith("/nihdi-professional"_L1) ||
           identifier.system.endsWith("/nihdi-organization"_L1);
}

domain::Practitioner practitionerFrom(const QList<domain::Identifier> &identifiers,
                                      const QString &name, QDate today)
{
    domain::Practitioner person;
    person.name = name;
    for (const domain::Identifier &identifier : identifiers) {
        if (identifier.system.endsWith("/ssin"_L1)) {
            if (const auto insz = ids::Insz::parse(identifier.value, today))
                person.insz = *insz;
        } else if (isNihdi(identifier)) {
            if (const auto nihdi = ids::NihdiNumber::parse(identifier.value))
                person.nihdi = *nihdi;
        }
    }
    return person;
}

domain::Practitioner practitionerOf(const Json *reference, QDate today)
{
    if (!reference)
        return {};
    return practitionerFrom({readIdentifier(core::member(*reference, "identifier"))},
                            core::stringMember(*reference, "display"), today);
}

domain::Organization organizationOf(const Json *reference)
{
    domain::Organization organization;
    if (!reference)
        return organization;
    const domain::Identifier identifier = readIdentifier(core::member(*reference, "identifier"));
    organization.id = identifier.value;
    organization.name = core::stringMember(*reference, "display");
    if (isNihdi(identifier)) {
        if (const auto nihdi = ids::NihdiNumber::parse(identifier.value))
            organization.nihdi = *nihdi;
    } else if (const auto number = ids::EnterpriseNumber::parse(identifier.value)) {
        organization.enterprise = *number;
    }
    return organization;
}

Json reference(const char *type, const domain::Identifier &identifier, const QString &display)
{
    Json json = {{"type", type}};
    put(json, "identifier", identifierJson(identifier));
    put(json, "display", display);
    return json;
}

// ---------------------------------------------------------------- Task.input

void addInput(Json &inputs, const char *name, const char *valueName, Json value)
{
    Json input = {{"type", {{"text", name}}}};
    input[valueName] = std::move(value);
    inputs.push_back(std::move(input));
}

void addText(Json &inputs, const char *name, const QString &text)
{
    if (!text.isEmpty())
        addInput(inputs, name, "valueString", core::jsonText(text));
}

Json inputsOf(const LinkRequest &request, const PeopleMapper &mapper)
{
    const domain::StaffMember &person = request.person;
    Json inputs = Json::array();
    addText(inputs, "ssin", person.insz ? person.insz->value() : QString());
    addText(inputs, "family", person.family);
    addText(inputs, "given", person.given);
    addText(inputs, "email", person.email);
    addText(inputs, "language", person.language);
    addText(inputs, "nihdi", person.nihdi ? person.nihdi->value() : QString());
    if (request.kind == RequestKind::Link)
        addInput(inputs, "kind", "valueCode", core::jsonText(QString(name(person.kind))));
    if (request.kind != RequestKind::Unlink)
        addInput(inputs, "isPhysician", "valueBoolean", person.isPhysician);
    if (request.kind == RequestKind::Link && person.trainer)
        addInput(
            inputs, "trainer", "valueReference",
            reference("Practitioner", mapper.identifierOf(*person.trainer), person.trainer->name));
    return inputs;
}

const Json *inputOf(const Json &task, QLatin1StringView name)
{
    for (const Json &input : core::arrayMember(task, "input")) {
        const Json *type = core::member(input, "type");
        if (type && core::stringMember(*type, "text") == name)
            return &input;
    }
    return nullptr;
}

QString inputText(const Json &task, QLatin1StringView name)
{
    const Json *input = inputOf(task, name);
    if (!input)
        return {};
    const QString text = core::stringMember(*input, "valueString");
    return text.isEmpty() ? core::stringMember(*input, "valueCode") : text;
}

domain::StaffMember personOf(const Json &task, QDate today)
{
    domain::StaffMember person;
    person.family = inputText(task, "family"_L1);
    person.given = inputText(task, "given"_L1);
    person.email = inputText(task, "email"_L1);
    person.language = inputText(task, "language"_L1);
    if (const auto insz = ids::Insz::parse(inputText(task, "ssin"_L1), today))
        person.insz = *insz;
    if (const auto nihdi = ids::NihdiNumber::parse(inputText(task, "nihdi"_L1)))
        person.nihdi = *nihdi;
    person.kind = domain::collaboratorKindFromName(inputText(task, "kind"_L1))
                      .value_or(CollaboratorKind::Employee);
    if (const Json *input = inputOf(task, "isPhysician"_L1))
        person.isPhysician = core::boolMember(*input, "valueBoolean").value_or(false);
    if (const Json *input = inputOf(task, "trainer"_L1))
        person.trainer = practitionerOf(core::member(*input, "valueReference"), today);
    return person;
}

std::optional<RequestKind> requestKindOf(const Json &task)
{
    for (const domain::CodedValue &coding : readCodings(core::member(task, "code")))
        if (const auto kind = valueOf(requestWords, coding.code))
            return kind;
    return std::nullopt;
}

QString conceptText(const Json &task, const char *name)
{
    const Json *value = core::member(task, name);
    return value ? core::stringMember(*value, "text") : QString();
}

QUuid uuidOf(const Json &task)
{
    for (const domain::Identifier &identifier :
         readIdentifiers(core::arrayMember(task, "identifier")))
        if (identifier.value.startsWith(uuidPrefix))
            return QUuid::fromString(identifier.value.mid(uuidPrefix.size()));
    return {};
}

QDateTime momentOf(const QString &text)
{
    return readInstant(text).value_or(QDateTime());
}

QString idAfterSlash(const Json &object, const char *member)
{
    const Json *value = core::member(object, member);
    return value ? core::stringMember(*value, "reference").section(u'/', -1) : QString();
}

// ---------------------------------------------------------------- PractitionerRole

const Json *practitionerFor(const Json &role, const QList<Json> &included)
{
    const QString id = idAfterSlash(role, "practitioner");
    const auto found = std::find_if(included.begin(), included.end(), [&](const Json &one) {
        return core::stringMember(one, "resourceType") == "Practitioner"_L1 &&
               core::stringMember(one, "id") == id;
    });
    return found == included.end() || id.isEmpty() ? nullptr : &*found;
}

void readPersonName(const Json &practitioner, domain::StaffMember &person)
{
    for (const Json &name : core::arrayMember(practitioner, "name")) {
        person.family = core::stringMember(name, "family");
        QStringList given;
        for (const Json &one : core::arrayMember(name, "given"))
            given.append(core::toQString(one));
        person.given = given.join(u' ');
        if (person.family.isEmpty())
            person.family = readHumanName(name);
        return;
    }
}

void readPerson(const Json &role, const Json *practitioner, QDate today,
                domain::StaffMember &person)
{
    const Json *reference = core::member(role, "practitioner");
    domain::Practitioner known = practitionerOf(reference, today);
    if (practitioner) {
        known = practitionerFrom(readIdentifiers(core::arrayMember(*practitioner, "identifier")),
                                 known.name, today);
        readPersonName(*practitioner, person);
    }
    person.insz = known.insz;
    person.nihdi = known.nihdi;
    if (person.family.isEmpty())
        person.family = known.name;
    for (const Json &telecom : core::arrayMember(role, "telecom"))
        if (core::stringMember(telecom, "system") == "email"_L1)
            person.email = core::stringMember(telecom, "value");
}

bool isTrainee(const Json &role)
{
    for (const Json &code : core::arrayMember(role, "code"))
        if (core::stringMember(code, "text").compare(traineeText, Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

std::optional<domain::Practitioner> trainerOf(const Json &role, QDate today)
{
    for (const Json &extension : core::arrayMember(role, "extension"))
        if (core::stringMember(extension, "url").endsWith("trainer"_L1))
            return practitionerOf(core::member(extension, "valueReference"), today);
    return std::nullopt;
}

std::optional<Role> roleOf(const Json &role)
{
    for (const Json &code : core::arrayMember(role, "code"))
        for (const domain::CodedValue &coding : readCodings(&code))
            if (const auto known = valueOf(roleWords, coding.code))
                return known;
    return std::nullopt;
}

QDate dayOf(const Json &role, const char *end)
{
    const Json *period = core::member(role, "period");
    return period ? QDate::fromString(core::stringMember(*period, end).left(10), Qt::ISODate)
                  : QDate();
}

} // namespace

Json BePeopleMapper::task(const LinkRequest &request) const
{
    Json json = resourceJson("Task");
    json["identifier"] = Json::array({identifierJson(identifierOf(request))});
    json["status"] = core::jsonText(wordOf(stateWords, RequestState::Requested));
    json["businessStatus"] = {{"text", "Wacht op goedkeuring"}};
    json["intent"] = "order";
    json["code"] = codeableConceptJson(
        {QLatin1StringView(codeSystem::requestType), wordOf(requestWords, request.kind), {}});
    if (!request.linkId.isEmpty())
        json["focus"] = {{"reference", core::jsonText("PractitionerRole/"_L1 + request.linkId)},
                         {"type", "PractitionerRole"}};
    if (!request.organization.id.isEmpty())
        json["for"] = reference("Organization", identifierOf(request.organization),
                                request.organization.name);
    put(json, "authoredOn", dateTimeText(request.asked));
    json["requester"] =
        reference("Practitioner", identifierOf(request.requester), request.requester.name);
    json["owner"] = {{"display", "Vaccinnet-beheerder"}};
    put(json, "input", inputsOf(request, *this));
    return json;
}

core::Result<Json> BePeopleMapper::cancelled(const LinkRequest &request,
                                             const QString &reason) const
{
    auto json = core::parseJson(request.received);
    if (!json || !json->is_object())
        return core::error(ErrorCode::AnswerMalformed, u"Task"_s);
    (*json)["status"] = core::jsonText(wordOf(stateWords, RequestState::Cancelled));
    (*json)["businessStatus"] = {{"text", "Ingetrokken"}};
    if (!reason.isEmpty())
        (*json)["statusReason"] = {{"text", core::jsonText(reason)}};
    return std::move(*json);
}

core::Result<LinkRequest> BePeopleMapper::readTask(const Json &task, QDate today) const
{
    const auto kind = requestKindOf(task);
    const auto state = valueOf(stateWords, core::stringMember(task, "status"));
    if (core::stringMember(task, "resourceType") != "Task"_L1 || !kind || !state)
        return core::error(ErrorCode::AnswerMalformed, u"Task"_s);
    LinkRequest request;
    request.identifier = uuidOf(task);
    request.registerId = core::stringMember(task, "id");
    const Json *meta = core::member(task, "meta");
    request.versionId = meta ? core::stringMember(*meta, "versionId") : QString();
    request.kind = *kind;
    request.state = *state;
    request.organization = organizationOf(core::member(task, "for"));
    request.requester = practitionerOf(core::member(task, "requester"), today);
    request.linkId = idAfterSlash(task, "focus");
    request.person = personOf(task, today);
    request.asked = momentOf(core::stringMember(task, "authoredOn"));
    request.changed = momentOf(core::stringMember(task, "lastModified"));
    if (!request.changed.isValid())
        request.changed = meta ? momentOf(core::stringMember(*meta, "lastUpdated")) : request.asked;
    request.reason = conceptText(task, "statusReason");
    request.received = core::writeJson(task);
    return request;
}

core::Result<domain::Collaborator>
BePeopleMapper::readRole(const Json &role, const QList<Json> &included, QDate today) const
{
    domain::Collaborator collaborator;
    collaborator.id = core::stringMember(role, "id");
    if (core::stringMember(role, "resourceType") != "PractitionerRole"_L1 ||
        collaborator.id.isEmpty())
        return core::error(ErrorCode::AnswerMalformed, u"PractitionerRole"_s);
    readPerson(role, practitionerFor(role, included), today, collaborator.person);
    collaborator.role = roleOf(role);
    if (isTrainee(role)) {
        collaborator.role = Role::Trainee;
        collaborator.person.kind = CollaboratorKind::Trainee;
        collaborator.person.trainer = trainerOf(role, today);
    }
    collaborator.person.isPhysician =
        collaborator.role == Role::Physician || collaborator.role == Role::Trainee;
    collaborator.since = dayOf(role, "start");
    collaborator.until = dayOf(role, "end");
    const bool over = collaborator.until.isValid() && collaborator.until < today;
    collaborator.active = core::boolMember(role, "active").value_or(true) && !over;
    return collaborator;
}

PracticeKind BePeopleMapper::practiceKind(const Json &organization) const
{
    bool typed = false;
    for (const Json &type : core::arrayMember(organization, "type"))
        for (const domain::CodedValue &coding : readCodings(&type)) {
            if (const auto kind = valueOf(practiceWords, coding.code))
                return *kind;
            typed = true;
        }
    return typed ? PracticeKind::Other : PracticeKind::Unknown;
}

domain::Identifier BePeopleMapper::identifierOf(const domain::Organization &organization) const
{
    if (organization.nihdi)
        return {QLatin1StringView(naming::nihdi), organization.nihdi->value()};
    return {QLatin1StringView(naming::cbe),
            organization.enterprise ? organization.enterprise->value() : organization.id};
}

domain::Identifier BePeopleMapper::identifierOf(const domain::Practitioner &practitioner) const
{
    if (practitioner.nihdi)
        return {QLatin1StringView(naming::nihdi), practitioner.nihdi->value()};
    return {QLatin1StringView(naming::ssin),
            practitioner.insz ? practitioner.insz->value() : QString()};
}

domain::Identifier BePeopleMapper::identifierOf(const LinkRequest &request) const
{
    return {uriSystem, uuidPrefix + request.identifier.toString(QUuid::WithoutBraces)};
}

} // namespace fhir::be
