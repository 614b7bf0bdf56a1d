// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Staff.h"

#include "sandbox/BeSystems.h"
#include "sandbox/SearchIndex.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

using core::Json;

constexpr auto party = "https://www.ehealth.fgov.be/standards/fhir/core/CodeSystem/cd-hcparty"_L1;
// Nothing is published for a trainee: belgium.md 7.3 suggests the text and a reference.
constexpr auto trainerExtension = "urn:example:vaccinnet:trainer"_L1;
constexpr auto traineeText = "HAIO"_L1;

Json text(QStringView value)
{
    return core::jsonText(value);
}

Json identifier(QLatin1StringView system, const QString &value)
{
    return Json::object({{"system", text(QString(system))}, {"value", text(value)}});
}

Json coded(const QString &code)
{
    Json coding = Json::object({{"system", text(QString(party))}, {"code", text(code)}});
    return Json::object({{"coding", Json::array({coding})}});
}

QString codeOf(const Json &concept_)
{
    for (const Json &coding : core::arrayMember(concept_, "coding"))
        return core::stringMember(coding, "code");
    return {};
}

QString systemName(const QString &system)
{
    QString name = system.section(u'/', -1);
    return name.startsWith("nihdi"_L1) ? u"nihdi"_s : name;
}

Json organizationResource(const Json &entry)
{
    Json json = Json::object({{"resourceType", "Organization"}});
    const bool nihdi = core::stringMember(entry, "system") == "nihdi"_L1;
    json["identifier"] =
        Json::array({identifier(nihdi ? be::nihdi : be::cbe, core::stringMember(entry, "id"))});
    json["active"] = true;
    json["type"] = Json::array({coded(core::stringMember(entry, "type"))});
    json["name"] = entry.value("name", "");
    json["address"] = Json::array({Json::object({{"city", entry.value("city", "")},
                                                 {"postalCode", entry.value("postalCode", "")},
                                                 {"country", "BE"}})});
    return json;
}

QString roleCodeOf(const Clinician &clinician)
{
    const QString role = core::stringMember(clinician.claims, "role");
    if (role == "administrative"_L1)
        return u"persadministrative"_s;
    return role == "nurse"_L1 ? u"persnurse"_s : u"persgeneralphysician"_s;
}

Json referenceTo(const Json &person)
{
    Json json = Json::object({{"type", "Practitioner"}});
    json["identifier"] = identifier(be::nihdi, core::stringMember(person, "nihdi"));
    json["display"] = person.value("name", "");
    return json;
}

QString idIn(const Json &resource, const char *member, QLatin1StringView type)
{
    const Json *reference = core::member(resource, member);
    return reference ? idOfReference(core::stringMember(*reference, "reference"), type) : QString();
}

} // namespace

bool isActiveRole(const Json &role)
{
    return core::boolMember(role, "active").value_or(true);
}

bool isTraineeRole(const Json &role)
{
    for (const Json &code : core::arrayMember(role, "code"))
        if (core::stringMember(code, "text") == traineeText)
            return true;
    return false;
}

bool isPhysicianRole(const Json &role)
{
    if (isTraineeRole(role))
        return false;
    for (const Json &code : core::arrayMember(role, "code"))
        if (codeOf(code).endsWith("physician"_L1))
            return true;
    return false;
}

bool isSameNumber(const Json &one, const Json &other)
{
    const QString value = core::stringMember(one, "value");
    return !value.isEmpty() && value == core::stringMember(other, "value") &&
           systemName(core::stringMember(one, "system")) ==
               systemName(core::stringMember(other, "system"));
}

Staff::Person Staff::personOf(const Clinician &clinician)
{
    Person person{core::stringMember(clinician.claims, "ssin"),
                  {},
                  core::stringMember(clinician.claims, "family_name"),
                  core::stringMember(clinician.claims, "given_name")};
    if (const Json *profile = core::member(clinician.claims, "userProfile"))
        for (const auto &[name, discipline] : profile->items())
            if (discipline.is_object())
                person.nihdi = core::stringMember(discipline, "nihii11");
    return person;
}

Staff::Staff(Database &database, const QString &country)
    : m_database(database)
    , m_store(database)
    , m_file(u":/sandbox/staff-%1.json"_s.arg(country))
{
}

bool Staff::isKept() const
{
    return QFile::exists(m_file);
}

bool Staff::loadOnce(const Clinicians &clinicians, const QDateTime &now)
{
    if (!isKept() || !all(u"Organization"_s).isEmpty())
        return true;
    QFile file(m_file);
    const auto demo =
        core::parseJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    if (!demo)
        return false;
    const QDateTime earlier = now.addYears(-2);
    for (const Json &entry : core::arrayMember(*demo, "organizations")) {
        const Json organization = addOrganization(organizationResource(entry), earlier);
        for (const Clinician &clinician : clinicians.all())
            for (const Json &named : core::arrayMember(clinician.claims, "organizations")) {
                if (core::stringMember(named, "id") != core::stringMember(entry, "id"))
                    continue;
                NewRole role{personOf(clinician), {}, roleCodeOf(clinician), false, {}};
                if (const Json *trainer = core::member(clinician.claims, "trainer")) {
                    role.trainee = true;
                    role.trainer = referenceTo(*trainer);
                }
                link(role, organization, earlier);
            }
    }
    return true;
}

QList<StoredResource> Staff::all(const QString &type)
{
    const auto lock = m_database.lock();
    SearchQuery query;
    query.where = "current.type = ?";
    query.values = {type};
    query.orderBy = "current.sequence";
    QList<StoredResource> found;
    for (const QString &id : m_store.search(query))
        if (auto stored = m_store.read(type, id))
            found.append(std::move(*stored));
    return found;
}

std::optional<StoredResource> Staff::read(const QString &type, const QString &id)
{
    const auto lock = m_database.lock();
    return m_store.read(type, id);
}

std::optional<Json> Staff::organization(const Json &reference)
{
    const QString id = idOfReference(core::stringMember(reference, "reference"), "Organization"_L1);
    const Json *wanted = core::member(reference, "identifier");
    for (const StoredResource &stored : all(u"Organization"_s)) {
        Json json = stored.json();
        if (!id.isEmpty() && stored.id == id)
            return json;
        for (const Json &number : core::arrayMember(json, "identifier"))
            if (wanted && isSameNumber(number, *wanted))
                return json;
    }
    return std::nullopt;
}

QList<Json> Staff::rolesOf(const QString &organizationId)
{
    QList<Json> roles;
    for (const StoredResource &stored : all(u"PractitionerRole"_s)) {
        Json json = stored.json();
        if (idIn(json, "organization", "Organization"_L1) == organizationId)
            roles.append(std::move(json));
    }
    return roles;
}

std::optional<Json> Staff::practitionerOf(const Json &role)
{
    const auto stored = read(u"Practitioner"_s, idIn(role, "practitioner", "Practitioner"_L1));
    return stored ? std::optional(stored->json()) : std::nullopt;
}

bool Staff::isSame(const Json &practitioner, const Person &person)
{
    for (const Json &number : core::arrayMember(practitioner, "identifier")) {
        const bool ssin = core::stringMember(number, "system") == be::ssin;
        const QString value = core::stringMember(number, "value");
        if (!value.isEmpty() && value == (ssin ? person.ssin : person.nihdi))
            return true;
    }
    return false;
}

QList<Json> Staff::activeRoles(const Person &person)
{
    QList<Json> roles;
    for (const StoredResource &stored : all(u"PractitionerRole"_s)) {
        Json json = stored.json();
        const auto practitioner = isActiveRole(json) ? practitionerOf(json) : std::nullopt;
        if (practitioner && isSame(*practitioner, person))
            roles.append(std::move(json));
    }
    return roles;
}

bool Staff::isLinked(const Person &person, const QString &organizationId)
{
    for (const Json &role : activeRoles(person))
        if (idIn(role, "organization", "Organization"_L1) == organizationId)
            return true;
    return false;
}

bool Staff::isLinked(const Person &person)
{
    return !activeRoles(person).isEmpty();
}

Json Staff::addOrganization(const Json &organization, const QDateTime &now)
{
    return m_store.create(organization, {}, now).json();
}

QString Staff::practitionerId(const Person &person, const QDateTime &now)
{
    for (const StoredResource &stored : all(u"Practitioner"_s))
        if (isSame(stored.json(), person))
            return stored.id;
    Json json = Json::object({{"resourceType", "Practitioner"}});
    json["identifier"] = Json::array({identifier(be::ssin, person.ssin)});
    if (!person.nihdi.isEmpty())
        json["identifier"].push_back(identifier(be::nihdi, person.nihdi));
    json["active"] = true;
    Json name = Json::object({{"family", text(person.family)}});
    name["given"] = Json::array({text(person.given)});
    json["name"] = Json::array({name});
    return m_store.create(json, {}, now).id;
}

QString Staff::link(const NewRole &wanted, const Json &organization, const QDateTime &now)
{
    Json json = Json::object({{"resourceType", "PractitionerRole"}});
    if (wanted.trainee)
        json["extension"] = Json::array({Json::object(
            {{"url", text(QString(trainerExtension))}, {"valueReference", wanted.trainer}})});
    json["active"] = true;
    json["period"] = Json::object({{"start", text(now.date().toString(Qt::ISODate))}});
    json["practitioner"] = Json::object(
        {{"reference", text("Practitioner/"_L1 + practitionerId(wanted.person, now))},
         {"display", text(u"%1 %2"_s.arg(wanted.person.given, wanted.person.family))}});
    json["organization"] = Json::object(
        {{"reference", text("Organization/"_L1 + core::stringMember(organization, "id"))},
         {"identifier", organization["identifier"][0]},
         {"display", organization.value("name", "")}});
    Json code = coded(wanted.code);
    if (wanted.trainee)
        code["text"] = text(QString(traineeText));
    json["code"] = Json::array({code});
    if (!wanted.email.isEmpty())
        json["telecom"] =
            Json::array({Json::object({{"system", "email"}, {"value", text(wanted.email)}})});
    return m_store.create(json, {}, now).id;
}

void Staff::end(const QString &roleId, const QDateTime &now)
{
    const auto stored = m_store.read(u"PractitionerRole"_s, roleId);
    if (!stored)
        return;
    Json json = stored->json();
    json["active"] = false;
    json["period"]["end"] = text(now.date().toString(Qt::ISODate));
    m_store.update(*stored, json, now);
}

void Staff::addClaims(Json &claims, const Clinician &clinician)
{
    if (!isKept())
        return;
    claims.erase("trainer");
    claims["organizations"] = Json::array();
    for (const Json &role : activeRoles(personOf(clinician))) {
        const auto organization =
            read(u"Organization"_s, idIn(role, "organization", "Organization"_L1));
        if (!organization)
            continue;
        const Json json = organization->json();
        const Json number = core::arrayMember(json, "identifier").front();
        const QString value = core::stringMember(number, "value");
        Json entry = Json::object({{"id", text(value)}, {"name", json.value("name", "")}});
        const bool nihdi = systemName(core::stringMember(number, "system")) == "nihdi"_L1;
        entry[nihdi ? "nihdi" : "cbe"] = text(value);
        for (const Json &extension : core::arrayMember(role, "extension")) {
            const Json *trainer = core::member(extension, "valueReference");
            const Json *whose = trainer ? core::member(*trainer, "identifier") : nullptr;
            if (!whose)
                continue;
            claims["trainer"] =
                Json::object({{"nihdi", text(core::stringMember(*whose, "value"))},
                              {"name", text(core::stringMember(*trainer, "display"))}});
        }
        claims["organizations"].push_back(std::move(entry));
    }
}

} // namespace sandbox
