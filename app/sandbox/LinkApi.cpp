// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/LinkApi.h"

#include "sandbox/BeSystems.h"
#include "sandbox/Findings.h"
#include "sandbox/SearchIndex.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

using core::Json;

constexpr auto linkType = "urn:example:vaccinnet:link-type"_L1;
constexpr auto evidenceSystem = "urn:example:vaccinnet:link-evidence"_L1;
// A link that nobody made here: the person is a patient since long.
constexpr auto impliedPrefix = "implied-"_L1;

QString category(const Json &consent, QLatin1StringView system)
{
    for (const Json &one : core::arrayMember(consent, "category"))
        for (const Json &coding : core::arrayMember(one, "coding"))
            if (core::stringMember(coding, "system") == system)
                return core::stringMember(coding, "code");
    return {};
}

Json coded(QLatin1StringView system, const char *code)
{
    Json coding = Json::object({{"system", core::jsonText(QString(system))}, {"code", code}});
    return Json::object({{"coding", Json::array({coding})}});
}

Json madeUp(const QString &id, const QString &ssin, const char *kind, const char *type)
{
    Json json = Json::object({{"resourceType", "Consent"}, {"id", core::jsonText(id)}});
    json["meta"] = Json::object({{"versionId", "1"}});
    json["status"] = "active";
    json["category"] = Json::array({coded(linkType, kind)});
    json["patient"] =
        Json::object({{"type", "Patient"},
                      {"identifier", Json::object({{"system", core::jsonText(QString(be::ssin))},
                                                   {"value", core::jsonText(ssin)}})}});
    json["provision"] = Json::object({{"type", type}});
    return json;
}

QString day(const Json &consent, const char *end)
{
    const Json *provision = core::member(consent, "provision");
    const Json *period = provision ? core::member(*provision, "period") : nullptr;
    return period ? core::stringMember(*period, end).left(10) : QString();
}

bool isInForce(const Json &consent, QDate today)
{
    const QString now = today.toString(Qt::ISODate);
    const QString end = day(consent, "end");
    return core::stringMember(consent, "status") == "active"_L1 && day(consent, "start") <= now &&
           (end.isEmpty() || end >= now);
}

Answer excluded()
{
    return refusal(403, u"forbidden"_s, u"NO_ACCESS"_s,
                   u"This person does not give access to the record."_s);
}

Answer unknownResource()
{
    return refusal(404, u"not-found"_s, u"RESOURCE_UNKNOWN"_s, u"There is no such resource."_s);
}

bool isReading(const QByteArray &method)
{
    return method == "GET" || method == "HEAD";
}

} // namespace

Answer LinkApi::perform(const Interaction &interaction, const Clinician &caller)
{
    const auto lock = m_staff.database().lock();
    const QStringList &path = interaction.path;
    const bool searching = path.size() == 2 && path[1] == "_search"_L1;
    if (searching || (path.size() == 1 && isReading(interaction.method)))
        return search(interaction, caller);
    if (path.size() == 1 && interaction.method == "POST")
        return create(interaction, caller);
    if (path.size() == 2 && interaction.method == "PUT")
        return revoke(interaction, caller);
    if (path.size() == 2 && isReading(interaction.method)) {
        const auto stored = m_staff.read(u"Consent"_s, path[1]);
        return stored && isAbout(stored->json(), caller) ? answerWith(200, *stored)
                                                         : unknownResource();
    }
    Answer answer =
        refusal(405, u"not-supported"_s, u"METHOD"_s, u"This interaction is not supported."_s);
    answer.allow = "GET, HEAD, POST, PUT";
    return answer;
}

// Of the caller, or of an organisation they work for.
bool LinkApi::isAbout(const Json &consent, const Clinician &caller)
{
    const Staff::Person person = Staff::personOf(caller);
    const Json *provision = core::member(consent, "provision");
    if (!provision)
        return false;
    for (const Json &actor : core::arrayMember(*provision, "actor")) {
        const Json *reference = core::member(actor, "reference");
        const Json *identifier = reference ? core::member(*reference, "identifier") : nullptr;
        const QString value = identifier ? core::stringMember(*identifier, "value") : QString();
        if (!value.isEmpty() && (value == person.ssin || value == person.nihdi))
            return true;
        const auto organization = reference ? m_staff.organization(*reference) : std::nullopt;
        if (organization && m_staff.isLinked(person, core::stringMember(*organization, "id")))
            return true;
    }
    return false;
}

QString LinkApi::patientOf(const Json &consent)
{
    const Json *patient = core::member(consent, "patient");
    const Json *identifier = patient ? core::member(*patient, "identifier") : nullptr;
    if (!identifier)
        return {};
    const QStringList ids =
        m_staff.store().withIdentifier(u"Patient"_s, core::stringMember(*identifier, "system"),
                                       core::stringMember(*identifier, "value"));
    return ids.value(0);
}

bool LinkApi::needsLink(const QString &patientId)
{
    const auto stored = m_staff.read(u"Patient"_s, patientId);
    const Json json = stored ? stored->json() : Json::object();
    const Json *meta = core::member(json, "meta");
    if (!meta)
        return false;
    const Json &tags = core::arrayMember(*meta, "tag");
    return std::any_of(tags.begin(), tags.end(), [](const Json &one) {
        return core::stringMember(one, "system") == tagSystem &&
               core::stringMember(one, "code") == linkNeeded;
    });
}

void LinkApi::tag(const QString &patientId)
{
    const auto stored = m_staff.read(u"Patient"_s, patientId);
    if (!stored)
        return;
    Json json = stored->json();
    json["meta"]["tag"] =
        Json::array({Json::object({{"system", core::jsonText(QString(tagSystem))},
                                   {"code", core::jsonText(QString(linkNeeded))}})});
    m_staff.store().update(*stored, json, m_clock.now());
}

QList<Json> LinkApi::consentsOf(const QString &patientId, const Clinician &caller)
{
    QList<Json> found;
    const auto patient = m_staff.read(u"Patient"_s, patientId);
    if (!patient)
        return found;
    const Json json = patient->json();
    QString ssin;
    for (const Json &number : core::arrayMember(json, "identifier"))
        if (core::stringMember(number, "system") == be::ssin)
            ssin = core::stringMember(number, "value");
    if (m_staff.store().isExcluded(patientId))
        found.append(madeUp("excluded-"_L1 + patientId, ssin, "exclusion", "deny"));
    else if (!needsLink(patientId))
        found.append(madeUp(impliedPrefix + patientId, ssin, "therapeutic-link", "permit"));
    for (const StoredResource &stored : m_staff.all(u"Consent"_s)) {
        Json consent = stored.json();
        if (patientOf(consent) == patientId && isAbout(consent, caller))
            found.append(std::move(consent));
    }
    return found;
}

bool LinkApi::hasLink(const QString &patientId, const Clinician &caller)
{
    if (!needsLink(patientId))
        return true;
    const auto consents = consentsOf(patientId, caller);
    return std::any_of(consents.begin(), consents.end(), [this](const Json &consent) {
        return category(consent, linkType) == "therapeutic-link"_L1 &&
               isInForce(consent, m_clock.today());
    });
}

std::optional<Answer> LinkApi::barred(const QString &patientId, const Interaction &interaction)
{
    if (patientId.isEmpty())
        return std::nullopt;
    if (m_staff.store().isExcluded(patientId))
        return excluded();
    if (!m_staff.isKept() || !interaction.caller || !interaction.accessReason.isEmpty() ||
        hasLink(patientId, *interaction.caller))
        return std::nullopt;
    return refusal(403, u"forbidden"_s, u"NO_LINK"_s,
                   u"There is no therapeutic link with this person."_s);
}

Answer LinkApi::search(const Interaction &interaction, const Clinician &caller)
{
    const QString token = parameter(interaction.query, u"patient.identifier");
    if (token.isEmpty())
        return refusal(400, u"required"_s, u"SEARCH_PARAMETER"_s, u"The person must be named."_s,
                       u"patient.identifier"_s);
    const QStringList patients = m_staff.store().withIdentifier(
        u"Patient"_s, token.section(u'|', 0, 0), token.section(u'|', 1));
    Json entries = Json::array();
    if (!patients.isEmpty()) {
        for (Json &consent : consentsOf(patients.first(), caller)) {
            const QString id = core::stringMember(consent, "id");
            Json entry = Json::object();
            entry["fullUrl"] = core::jsonText(interaction.baseUrl + "/Consent/"_L1 + id);
            entry["resource"] = std::move(consent);
            entry["search"] = Json::object({{"mode", "match"}});
            entries.push_back(std::move(entry));
        }
    }
    Answer answer;
    answer.resource = Json::object(
        {{"resourceType", "Bundle"}, {"type", "searchset"}, {"total", entries.size()}});
    if (!entries.empty())
        answer.resource["entry"] = std::move(entries);
    return answer;
}

Answer LinkApi::create(const Interaction &interaction, const Clinician &caller)
{
    const Json &consent = interaction.body;
    if (core::stringMember(consent, "resourceType") != "Consent"_L1)
        return refusal(400, u"invalid"_s, u"TYPE"_s, u"The body is not such a resource."_s);
    Transaction transaction(m_staff.database());
    Findings findings;
    const QString patientId = patientOf(consent);
    const QString evidence = category(consent, evidenceSystem);
    const QString end = day(consent, "end");
    if (patientId.isEmpty())
        findings.error(u"not-found"_s, u"PATIENT_UNKNOWN"_s, u"This person is not known."_s,
                       u"Consent.patient"_s);
    if (category(consent, linkType) != "therapeutic-link"_L1)
        findings.error(u"code-invalid"_s, u"LINK_TYPE"_s, u"Only a therapeutic link can be made."_s,
                       u"Consent.category"_s);
    if (evidence != "card"_L1 && evidence != "declaration"_L1)
        findings.error(u"required"_s, u"EVIDENCE"_s,
                       u"A link is made on a card reading or a declaration."_s,
                       u"Consent.category"_s);
    if (day(consent, "start").isEmpty() || end.isEmpty() || end < day(consent, "start"))
        findings.error(u"value"_s, u"PERIOD"_s, u"A link has a start and an end."_s,
                       u"Consent.provision.period"_s);
    if (!isAbout(consent, caller))
        findings.error(u"forbidden"_s, u"ACTOR"_s, u"A link is made for oneself only."_s,
                       u"Consent.provision.actor"_s);
    if (core::stringMember(caller.claims, "role") == "administrative"_L1)
        findings.error(u"forbidden"_s, u"ROLE"_s, u"Only a care giver makes a link."_s,
                       u"Consent.performer"_s);
    if (m_staff.store().isExcluded(patientId))
        return excluded();
    if (!findings.issues().isEmpty()) {
        Answer answer;
        answer.status = 422;
        answer.issues = findings.issues();
        return answer;
    }
    const StoredResource stored = m_staff.store().create(consent, {}, m_clock.now());
    if (!transaction.commit())
        return refusal(500, u"exception"_s, u"STORAGE"_s, u"It could not be stored."_s);
    return answerWith(201, stored);
}

// A link is never changed: it is taken out of force, and another one is made.
Answer LinkApi::revoke(const Interaction &interaction, const Clinician &caller)
{
    if (core::stringMember(interaction.body, "status") != "inactive"_L1)
        return refusal(422, u"business-rule"_s, u"STATUS"_s,
                       u"A link can only be revoked; make another one."_s, u"Consent.status"_s);
    Transaction transaction(m_staff.database());
    const QString id = interaction.path[1];
    if (id.startsWith(impliedPrefix)) {
        Json consent = interaction.body;
        const QString patientId = id.mid(impliedPrefix.size());
        if (patientOf(consent) != patientId)
            return unknownResource();
        tag(patientId);
        const StoredResource stored = m_staff.store().create(consent, {}, m_clock.now());
        if (!transaction.commit())
            return refusal(500, u"exception"_s, u"STORAGE"_s, u"It could not be stored."_s);
        return answerWith(200, stored);
    }
    const auto current = m_staff.read(u"Consent"_s, id);
    if (!current || !isAbout(current->json(), caller))
        return unknownResource();
    static const QRegularExpression version(u"^(?:W/)?\"?(\\d{1,18})\"?$"_s);
    const auto match = version.match(interaction.ifMatch.trimmed());
    if (!match.hasMatch() || match.captured(1).toLongLong() != current->version)
        return refusal(412, u"conflict"_s, u"VERSION"_s,
                       u"The link was changed in the meantime."_s);
    Json consent = current->json();
    consent["status"] = "inactive";
    if (const Json *extension = core::member(interaction.body, "extension"))
        consent["extension"] = *extension;
    const StoredResource stored = m_staff.store().update(*current, consent, m_clock.now());
    if (!transaction.commit())
        return refusal(500, u"exception"_s, u"STORAGE"_s, u"It could not be stored."_s);
    return answerWith(200, stored);
}

} // namespace sandbox
