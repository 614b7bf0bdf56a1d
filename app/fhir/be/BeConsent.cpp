// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/DataTypes.h"
#include "fhir/be/BePeopleMapper.h"
#include "fhir/be/BeProfiles.h"

using namespace Qt::StringLiterals;

// The therapeutic link and the exclusion as Consent (belgium.md 8.4, suggested shape).
namespace fhir::be {

namespace {

using core::ErrorCode;
using core::Json;

constexpr auto linkWord = "therapeutic-link"_L1;
constexpr auto exclusionWord = "exclusion"_L1;

Json party(const domain::Identifier &identifier, const char *type, const QString &name)
{
    Json json = {{"type", type}};
    put(json, "identifier", identifierJson(identifier));
    put(json, "display", name);
    return json;
}

Json actor(Json reference)
{
    Json json = Json::object();
    json["role"] = codeableConceptJson(
        {u"http://terminology.hl7.org/CodeSystem/v3-ParticipationType"_s, u"IRCP"_s, {}});
    json["reference"] = std::move(reference);
    return json;
}

// Anything that is coded in the categories, by system.
QString category(const Json &consent, const char *system)
{
    for (const Json &one : core::arrayMember(consent, "category"))
        for (const domain::CodedValue &coding : readCodings(&one))
            if (coding.system == QLatin1StringView(system))
                return coding.code;
    return {};
}

QDate day(const Json &provision, const char *end)
{
    const Json *period = core::member(provision, "period");
    return period ? QDate::fromString(core::stringMember(*period, end).left(10), Qt::ISODate)
                  : QDate();
}

} // namespace

Json BePeopleMapper::consent(const domain::PersonNumber &person,
                             const domain::Practitioner &practitioner,
                             const std::optional<domain::Organization> &organization,
                             domain::LinkEvidence evidence, const QDateTime &now) const
{
    const QString evidenceWord = nameOf(domain::linkEvidenceNames, evidence);
    Json json = resourceJson("Consent");
    json["status"] = "active";
    json["scope"] =
        codeableConceptJson({QLatin1StringView(codeSystem::consentScope), u"treatment"_s, {}});
    json["category"] = Json::array(
        {codeableConceptJson({QLatin1StringView(codeSystem::linkType), linkWord, {}}),
         codeableConceptJson({QLatin1StringView(codeSystem::linkEvidence), evidenceWord, {}})});
    json["patient"] = party(identifierOf(person), "Patient", {});
    put(json, "dateTime", dateTimeText(now));
    const Json who = party(identifierOf(practitioner), "Practitioner", practitioner.name);
    json["performer"] = Json::array({who});
    Json provision = {{"type", "permit"}};
    provision["period"] = {
        {"start", core::jsonText(now.date().toString(Qt::ISODate))},
        {"end", core::jsonText(domain::usualEnd(evidence, now.date()).toString(Qt::ISODate))}};
    provision["actor"] = Json::array({actor(who)});
    if (organization)
        provision["actor"].push_back(
            actor(party(identifierOf(*organization), "Organization", organization->name)));
    json["provision"] = std::move(provision);
    return json;
}

core::Result<Json> BePeopleMapper::revoked(const domain::TherapeuticLink &link,
                                           const QString &reason) const
{
    auto json = core::parseJson(link.received);
    if (!json || !json->is_object())
        return core::error(ErrorCode::AnswerMalformed, u"Consent"_s);
    (*json)["status"] = "inactive";
    Json note = Json::object();
    note["url"] = "urn:example:vaccinnet:revocation-reason";
    note["valueString"] = core::jsonText(reason);
    (*json)["extension"] = Json::array({std::move(note)});
    return std::move(*json);
}

core::Result<domain::TherapeuticLink> BePeopleMapper::readConsent(const Json &consent) const
{
    const QString kind = category(consent, codeSystem::linkType);
    const Json *provision = core::member(consent, "provision");
    if (core::stringMember(consent, "resourceType") != "Consent"_L1 || !provision ||
        (kind != linkWord && kind != exclusionWord))
        return core::error(ErrorCode::AnswerMalformed, u"Consent"_s);
    domain::TherapeuticLink link;
    link.id = core::stringMember(consent, "id");
    if (const Json *meta = core::member(consent, "meta"))
        link.versionId = core::stringMember(*meta, "versionId");
    link.active = core::stringMember(consent, "status") == "active"_L1;
    link.excludes = kind == exclusionWord || core::stringMember(*provision, "type") == "deny"_L1;
    link.start = day(*provision, "start");
    link.end = day(*provision, "end");
    link.evidence = valueOf(domain::linkEvidenceNames, category(consent, codeSystem::linkEvidence));
    link.received = core::writeJson(consent);
    return link;
}

domain::Identifier BePeopleMapper::identifierOf(const domain::PersonNumber &person) const
{
    return {QLatin1StringView(naming::ssin), person.value()};
}

} // namespace fhir::be
