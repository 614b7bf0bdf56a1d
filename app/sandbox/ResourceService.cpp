// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ResourceService.h"

#include "sandbox/BeSystems.h"
#include "sandbox/SearchIndex.h"
#include "sandbox/VaccinationRules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

// Doses of persons who excluded this register's users are not found by a search for others.
const char *notExcluded = " AND NOT EXISTS (SELECT 1 FROM search x JOIN exclusion e ON "
                          "e.patient = x.value WHERE x.type = current.type AND x.id = current.id "
                          "AND x.parameter = 'patient')";

Answer excluded()
{
    return refusal(403, u"forbidden"_s, u"NO_ACCESS"_s,
                   u"This person does not give access to the record."_s);
}

Answer unknownResource()
{
    return refusal(404, u"not-found"_s, u"RESOURCE_UNKNOWN"_s, u"There is no such resource."_s);
}

Answer storageFailed()
{
    return refusal(500, u"exception"_s, u"STORAGE"_s, u"It could not be stored."_s);
}

Answer notAllowed(const QByteArray &allow)
{
    Answer answer =
        refusal(405, u"not-supported"_s, u"METHOD"_s, u"This interaction is not supported."_s);
    answer.allow = allow;
    return answer;
}

Answer failure(const Findings &findings)
{
    Answer answer;
    answer.status = 422;
    answer.issues = findings.issues();
    return answer;
}

bool isReading(const QByteArray &method)
{
    return method == "GET" || method == "HEAD";
}

std::optional<qint64> versionOf(const QString &ifMatch)
{
    static const QRegularExpression tag(u"^(?:W/)?\"?(\\d{1,18})\"?$"_s);
    const auto match = tag.match(ifMatch.trimmed());
    return match.hasMatch() ? std::optional(match.captured(1).toLongLong()) : std::nullopt;
}

QString patientIdOf(const core::Json &immunization)
{
    const auto *patient = core::member(immunization, "patient");
    return patient ? idOfReference(core::stringMember(*patient, "reference"), "Patient"_L1)
                   : QString();
}

core::Json link(const char *relation, const QString &url)
{
    return core::Json::object({{"relation", relation}, {"url", core::jsonText(url)}});
}

core::Json bundle(const char *type, qsizetype total)
{
    core::Json result = core::Json::object();
    result["resourceType"] = "Bundle";
    result["type"] = type;
    result["total"] = total;
    return result;
}

void checkNumbers(const core::Json &patient, const Guide &guide, Findings &findings)
{
    int index = 0;
    for (const core::Json &identifier : core::arrayMember(patient, "identifier"))
        guide.checkIdentifier(identifier, u"Patient.identifier[%1]"_s.arg(index++), findings);
}

void checkPatient(const core::Json &patient, const Guide &guide, Findings &findings)
{
    const QString root = u"Patient"_s;
    using Type = core::Json::value_t;
    const bool named = findings.optional(patient, "name", Type::array, root) != nullptr;
    const bool numbered = findings.optional(patient, "identifier", Type::array, root) != nullptr;
    if (!named && !numbered)
        findings.error(u"required"_s, u"NAME_MISSING"_s, u"A name or a number is required."_s,
                       root + ".name"_L1);
    checkNumbers(patient, guide, findings);
    if (const auto *born = findings.optional(patient, "birthDate", Type::string, root))
        if (!isDate(core::toQString(*born)))
            findings.error(u"value"_s, u"DATE_FORMAT"_s, u"This is not a FHIR date."_s,
                           root + ".birthDate"_L1);
}

bool sameIdentifiers(const core::Json &left, const core::Json &right)
{
    return core::arrayMember(left, "identifier") == core::arrayMember(right, "identifier");
}

} // namespace

ResourceService::ResourceService(Database &database, const Guide &guide, const core::Clock &clock)
    : m_database(database)
    , m_store(database)
    , m_guide(guide)
    , m_clock(clock)
    , m_resolver(m_store, guide)
{
}

Answer ResourceService::perform(const Interaction &interaction)
{
    const auto lock = m_database.lock();
    const QStringList &path = interaction.path;
    const QString type = path.value(0);
    if (type != "Patient"_L1 && type != "Immunization"_L1)
        return refusal(404, u"not-supported"_s, u"TYPE"_s,
                       u"This kind of resource is not kept here."_s);
    if (path.size() == 1 || (path.size() == 2 && path[1] == "_search"_L1))
        return onType(interaction);
    if (path.size() == 2)
        return onInstance(interaction);
    if (path.size() <= 4 && path[2] == "_history"_L1)
        return onHistory(interaction);
    return unknownResource();
}

Answer ResourceService::onType(const Interaction &interaction)
{
    const bool searching = interaction.path.size() == 2;
    if (searching)
        return interaction.method == "POST" ? search(interaction) : notAllowed("POST");
    if (isReading(interaction.method))
        return search(interaction);
    return interaction.method == "POST" ? create(interaction) : notAllowed("GET, HEAD, POST");
}

Answer ResourceService::onInstance(const Interaction &interaction)
{
    if (isReading(interaction.method))
        return read(interaction);
    return interaction.method == "PUT" ? update(interaction) : notAllowed("GET, HEAD, PUT");
}

Answer ResourceService::onHistory(const Interaction &interaction)
{
    if (!isReading(interaction.method))
        return notAllowed("GET, HEAD");
    return interaction.path.size() == 3 ? history(interaction) : readVersion(interaction);
}

std::optional<Answer> ResourceService::barred(const QString &patientId,
                                              const Interaction &interaction)
{
    if (m_store.isExcluded(patientId))
        return excluded();
    return m_bar ? m_bar(patientId, interaction) : std::nullopt;
}

std::optional<Answer> ResourceService::barred(const StoredResource &entry,
                                              const Interaction &interaction)
{
    if (entry.type != "Immunization"_L1)
        return std::nullopt;
    return barred(patientIdOf(entry.json()), interaction);
}

std::optional<Answer> ResourceService::barred(const SearchQuery &query,
                                              const Interaction &interaction)
{
    QStringList patients = query.patients;
    for (const QString &token : query.patientIdentifiers)
        if (const auto owners = parseSearch(u"Patient"_s, {{u"identifier"_s, token}}, true))
            patients += m_store.search(*owners);
    for (const QString &id : std::as_const(patients))
        if (auto answer = barred(id, interaction))
            return answer;
    return std::nullopt;
}

Answer ResourceService::search(const Interaction &interaction)
{
    const QString type = interaction.path[0];
    auto query = parseSearch(type, interaction.query, interaction.strict);
    if (!query) {
        Answer answer;
        answer.status = 400;
        answer.issues = {query.error()};
        return answer;
    }
    if (auto answer = barred(*query, interaction))
        return std::move(*answer);
    if (type == "Immunization"_L1)
        query->where += notExcluded;
    SearchPages::Page first{type, m_store.search(*query), 0, query->count, {}};
    if (query->summaryOnly)
        first.count = 0;
    return page(first, interaction.baseUrl);
}

Answer ResourceService::page(const SearchPages::Page &page, const QString &baseUrl)
{
    Answer answer;
    answer.resource = bundle("searchset", page.ids.size());
    core::Json entries = core::Json::array();
    const qsizetype end = std::min(page.offset + page.count, page.ids.size());
    for (qsizetype i = page.offset; i < end; ++i) {
        const auto stored = m_store.read(page.type, page.ids[i]);
        if (!stored)
            continue;
        core::Json entry = core::Json::object();
        entry["fullUrl"] = core::jsonText(baseUrl + u'/' + stored->type + u'/' + stored->id);
        entry["resource"] = stored->json();
        entry["search"] = core::Json::object({{"mode", "match"}});
        entries.push_back(std::move(entry));
    }
    // The search itself may hold a person's number, so it is not repeated here.
    core::Json links = core::Json::array({link("self", baseUrl + u'/' + page.type)});
    if (page.count > 0 && end < page.ids.size()) {
        SearchPages::Page rest = page;
        rest.offset = end;
        links.push_back(link("next", baseUrl + "?_page="_L1 + m_pages.keep(rest, m_clock.now())));
    }
    answer.resource["link"] = links;
    if (!entries.empty())
        answer.resource["entry"] = std::move(entries);
    return answer;
}

Answer ResourceService::nextPage(const QString &token, const QString &baseUrl)
{
    const auto lock = m_database.lock();
    const auto found = m_pages.find(token, m_clock.now());
    if (!found)
        return refusal(410, u"not-found"_s, u"PAGE_EXPIRED"_s,
                       u"This page is no longer kept; search again."_s);
    return page(*found, baseUrl);
}

Answer ResourceService::read(const Interaction &interaction)
{
    const auto stored = m_store.read(interaction.path[0], interaction.path[1]);
    if (!stored)
        return unknownResource();
    return barred(*stored, interaction).value_or(answerWith(200, *stored));
}

Answer ResourceService::readVersion(const Interaction &interaction)
{
    const auto stored = m_store.readVersion(interaction.path[0], interaction.path[1],
                                            interaction.path[3].toLongLong());
    if (!stored)
        return unknownResource();
    return barred(*stored, interaction).value_or(answerWith(200, *stored));
}

Answer ResourceService::history(const Interaction &interaction)
{
    const auto versions = m_store.history(interaction.path[0], interaction.path[1]);
    if (versions.isEmpty())
        return unknownResource();
    if (auto barring = barred(versions.first(), interaction))
        return std::move(*barring);
    Answer answer;
    answer.resource = bundle("history", versions.size());
    answer.resource["entry"] = core::Json::array();
    for (const StoredResource &stored : versions) {
        const QString url = stored.type + u'/' + stored.id;
        const bool first = stored.version == 1;
        core::Json entry = core::Json::object();
        entry["fullUrl"] = core::jsonText(interaction.baseUrl + u'/' + url);
        entry["resource"] = stored.json();
        entry["request"] = core::Json::object({{"method", first ? "POST" : "PUT"},
                                               {"url", core::jsonText(first ? stored.type : url)}});
        entry["response"] =
            core::Json::object({{"status", first ? "201 Created" : "200 OK"},
                                {"etag", core::jsonText(u"W/\"%1\""_s.arg(stored.version))},
                                {"lastModified", core::jsonText(stored.updated)}});
        answer.resource["entry"].push_back(std::move(entry));
    }
    return answer;
}

// FHIR R4 conditional create: what is there already is the answer, several are an error.
std::optional<Answer> ResourceService::existing(const Interaction &interaction)
{
    if (interaction.ifNoneExist.isEmpty())
        return std::nullopt;
    const qsizetype question = interaction.ifNoneExist.indexOf(u'?');
    const Parameters asked = parseForm(interaction.ifNoneExist.sliced(question + 1).toUtf8());
    const auto query = parseSearch(interaction.path[0], asked, true);
    if (!query || asked.isEmpty())
        return refusal(400, u"invalid"_s, u"IF_NONE_EXIST"_s,
                       u"The condition of this create is not understood."_s);
    const QStringList ids = m_store.search(*query);
    if (ids.size() > 1)
        return refusal(412, u"multiple-matches"_s, u"IF_NONE_EXIST"_s,
                       u"Several resources fit the condition."_s);
    if (ids.isEmpty())
        return std::nullopt;
    return answerWith(200, *m_store.read(interaction.path[0], ids.first()));
}

Answer ResourceService::create(const Interaction &interaction)
{
    Transaction transaction(m_database);
    Answer answer = createNew(interaction);
    if (answer.status < 400 && !transaction.commit())
        return storageFailed();
    return answer;
}

Answer ResourceService::createNew(const Interaction &interaction)
{
    const QString type = core::stringMember(interaction.body, "resourceType");
    if (type != interaction.path[0])
        return refusal(400, u"invalid"_s, u"TYPE"_s, u"The body is not such a resource."_s);
    if (auto found = existing(interaction))
        return std::move(*found);
    if (type == "Immunization"_L1 && m_guide.namesNobody(interaction.body))
        return storeAnonymous(interaction);
    return type == "Patient"_L1 ? storePatient(interaction.body, nullptr)
                                : storeImmunization(interaction, nullptr);
}

Answer ResourceService::update(const Interaction &interaction)
{
    Transaction transaction(m_database);
    const auto current = m_store.read(interaction.path[0], interaction.path[1]);
    if (!current)
        return unknownResource();
    if (core::stringMember(interaction.body, "resourceType") != current->type ||
        core::stringMember(interaction.body, "id") != current->id)
        return refusal(400, u"invalid"_s, u"ID"_s, u"Body and URL mean different resources."_s);
    if (interaction.ifMatch.isEmpty())
        return refusal(428, u"required"_s, u"IF_MATCH"_s, u"An update needs If-Match."_s);
    if (versionOf(interaction.ifMatch) != current->version)
        return refusal(412, u"conflict"_s, u"VERSION"_s,
                       u"The resource was changed in the meantime."_s);
    Answer answer = current->type == "Patient"_L1 ? storePatient(interaction.body, &*current)
                    : m_guide.namesNobody(current->json())
                        ? changeAnonymous(interaction, *current)
                        : storeImmunization(interaction, &*current);
    if (answer.status < 400 && !transaction.commit())
        return storageFailed();
    return answer;
}

Answer ResourceService::storePatient(const core::Json &sent, const StoredResource *current)
{
    Findings findings;
    checkPatient(sent, m_guide, findings);
    for (const core::Json &identifier : core::arrayMember(sent, "identifier")) {
        QStringList owners =
            m_store.withIdentifier(u"Patient"_s, core::stringMember(identifier, "system"),
                                   core::stringMember(identifier, "value"));
        if (current)
            owners.removeAll(current->id);
        if (!owners.isEmpty())
            findings.error(u"duplicate"_s, u"PATIENT_EXISTS"_s,
                           u"Another person has this number."_s, u"Patient.identifier"_s);
    }
    return findings.issues().isEmpty() ? write(sent, current) : failure(findings);
}

Answer ResourceService::storeImmunization(const Interaction &interaction,
                                          const StoredResource *current)
{
    const core::Json &sent = interaction.body;
    Findings findings;
    m_guide.checkVaccination(sent, m_clock.now(), findings);
    const auto person = m_resolver.resolve(sent, m_clock.now(), findings);
    if (person.found)
        checkAgainstPerson(sent, person.patient, findings);
    if (current && person.found && person.id != patientIdOf(current->json()))
        findings.error(u"business-rule"_s, u"PATIENT_CHANGED"_s,
                       u"The person of a dose cannot be changed; withdraw it and register anew."_s,
                       u"Immunization.patient"_s);
    if (current && !sameIdentifiers(sent, current->json()))
        findings.error(u"business-rule"_s, u"IDENTIFIER_CHANGED"_s,
                       u"The identifiers of a dose cannot be changed."_s,
                       u"Immunization.identifier"_s);
    if (person.found && !person.id.isEmpty())
        if (auto answer = barred(person.id, interaction))
            return std::move(*answer);
    if (!findings.issues().isEmpty())
        return failure(findings);
    const QString patientId =
        person.id.isEmpty() ? m_store.create(person.patient, {}, m_clock.now()).id : person.id;
    return write(m_resolver.rewritten(sent, patientId, person.patient), current);
}

// A message that comes again is the same dose: nothing in it could tell that otherwise.
std::optional<Answer> ResourceService::sameMessage(const Interaction &interaction)
{
    if (interaction.requestId.isEmpty())
        return std::nullopt;
    Statement row(m_database, "SELECT value FROM setting WHERE name = ?");
    row.text("message/"_L1 + interaction.requestId);
    if (!row.next())
        return std::nullopt;
    const auto stored = m_store.read(u"Immunization"_s, QString::fromUtf8(row.bytesAt(0)));
    return stored ? std::optional(answerWith(200, *stored)) : std::nullopt;
}

Answer ResourceService::storeAnonymous(const Interaction &interaction)
{
    if (auto known = sameMessage(interaction))
        return std::move(*known);
    Findings findings;
    m_guide.checkVaccination(interaction.body, m_clock.now(), findings);
    if (!findings.issues().isEmpty())
        return failure(findings);
    const StoredResource stored = m_store.create(interaction.body, {}, m_clock.now());
    if (!interaction.requestId.isEmpty())
        Statement(m_database, "INSERT INTO setting VALUES(?, ?)")
            .text("message/"_L1 + interaction.requestId)
            .bytes(stored.id.toUtf8())
            .run();
    return answerWith(201, stored);
}

// By nothing but its id is it known which dose is meant.
Answer ResourceService::changeAnonymous(const Interaction &interaction,
                                        const StoredResource &current)
{
    core::Json told = interaction.body;
    told.erase("id");
    Findings findings;
    if (!m_guide.namesNobody(told))
        findings.error(u"business-rule"_s, u"PATIENT_CHANGED"_s,
                       u"A dose without a name does not get one."_s, u"Immunization.patient"_s);
    else
        m_guide.checkVaccination(told, m_clock.now(), findings);
    return findings.issues().isEmpty() ? write(interaction.body, &current) : failure(findings);
}

Answer ResourceService::write(const core::Json &resource, const StoredResource *current)
{
    if (current)
        return answerWith(200, m_store.update(*current, resource, m_clock.now()));
    return answerWith(201, m_store.create(resource, {}, m_clock.now()));
}

} // namespace sandbox
