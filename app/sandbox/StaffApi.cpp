// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/StaffApi.h"

#include "sandbox/SearchIndex.h"
#include "sandbox/StaffRules.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

using core::Json;

const QSet<QString> &answerOptions()
{
    static const QSet<QString> names{u"_count"_s,   u"_format"_s, u"_sort"_s,  u"_include"_s,
                                     u"_summary"_s, u"_total"_s,  u"_pretty"_s};
    return names;
}

const QSet<QString> &filters(const QString &type)
{
    static const QHash<QString, QSet<QString>> known{
        {u"Organization"_s, {u"_id"_s, u"identifier"_s}},
        {u"Practitioner"_s, {u"_id"_s, u"identifier"_s}},
        {u"PractitionerRole"_s,
         {u"_id"_s, u"active"_s, u"organization"_s, u"organization.identifier"_s, u"practitioner"_s,
          u"practitioner.identifier"_s}},
        {u"Task"_s,
         {u"_id"_s, u"identifier"_s, u"status"_s, u"code"_s, u"subject.identifier"_s,
          u"requester.identifier"_s}}};
    static const QSet<QString> none;
    const auto found = known.constFind(type);
    return found == known.cend() ? none : *found;
}

// "system|value", "value", "|value"
bool fitsToken(const Json &identifier, const QString &token)
{
    const qsizetype bar = token.indexOf(u'|');
    if (bar < 0)
        return core::stringMember(identifier, "value") == token;
    const Json wanted = Json::object({{"system", core::jsonText(token.first(bar))},
                                      {"value", core::jsonText(token.sliced(bar + 1))}});
    return isSameNumber(identifier, wanted);
}

bool anyFits(const Json &identifiers, const QString &token)
{
    return std::any_of(identifiers.begin(), identifiers.end(),
                       [&](const Json &one) { return fitsToken(one, token); });
}

QString referenceId(const Json &resource, const char *member, QLatin1StringView type)
{
    const Json *reference = core::member(resource, member);
    return reference ? idOfReference(core::stringMember(*reference, "reference"), type) : QString();
}

const Json &identifierIn(const Json &resource, const char *member)
{
    static const Json none = Json::object();
    const Json *reference = core::member(resource, member);
    const Json *identifier = reference ? core::member(*reference, "identifier") : nullptr;
    return identifier ? *identifier : none;
}

// A value with its commas and bars, as FHIR escapes them.
QStringList alternatives(const QString &text)
{
    QStringList values{QString()};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size())
            values.last() += text[++i];
        else if (text[i] == u',')
            values.append(QString());
        else
            values.last() += text[i];
    }
    return values;
}

bool isReading(const QByteArray &method)
{
    return method == "GET" || method == "HEAD";
}

Answer unknownResource()
{
    return refusal(404, u"not-found"_s, u"RESOURCE_UNKNOWN"_s, u"There is no such resource."_s);
}

Answer notAllowed(const QByteArray &allow)
{
    Answer answer =
        refusal(405, u"not-supported"_s, u"METHOD"_s, u"This interaction is not supported."_s);
    answer.allow = allow;
    return answer;
}

Json entryOf(const StoredResource &stored, const QString &baseUrl, const char *mode)
{
    Json entry = Json::object();
    entry["fullUrl"] = core::jsonText(baseUrl + u'/' + stored.type + u'/' + stored.id);
    entry["resource"] = stored.json();
    entry["search"] = Json::object({{"mode", mode}});
    return entry;
}

} // namespace

bool StaffApi::keeps(const QString &type)
{
    return type == "Organization"_L1 || type == "Practitioner"_L1 ||
           type == "PractitionerRole"_L1 || type == "Task"_L1;
}

Answer StaffApi::perform(const Interaction &interaction, const Clinician &caller)
{
    const auto lock = m_staff.database().lock();
    const QStringList &path = interaction.path;
    const bool searching = path.size() == 2 && path[1] == "_search"_L1;
    const bool writable = path.value(0) == "Task"_L1;
    if (searching)
        return interaction.method == "POST" ? search(interaction, caller) : notAllowed("POST");
    if (path.size() == 1) {
        if (isReading(interaction.method))
            return search(interaction, caller);
        return writable && interaction.method == "POST" ? create(interaction, caller)
                                                        : notAllowed("GET, HEAD");
    }
    if (path.size() != 2)
        return unknownResource();
    if (isReading(interaction.method))
        return read(interaction, caller);
    return writable && interaction.method == "PUT" ? cancel(interaction, caller)
                                                   : notAllowed("GET, HEAD");
}

bool StaffApi::mayRead(const Json &resource, const Clinician &caller)
{
    const QString type = core::stringMember(resource, "resourceType");
    const Staff::Person person = Staff::personOf(caller);
    if (type == "Organization"_L1 || type == "Practitioner"_L1)
        return true;
    if (type == "PractitionerRole"_L1)
        return m_staff.isLinked(person, referenceId(resource, "organization", "Organization"_L1));
    const QString requester = core::stringMember(identifierIn(resource, "requester"), "value");
    if (requester == person.nihdi || requester == person.ssin)
        return true;
    const Json *reference = core::member(resource, "for");
    const auto organization = reference ? m_staff.organization(*reference) : std::nullopt;
    return organization && m_staff.isLinked(person, core::stringMember(*organization, "id"));
}

bool StaffApi::fitsOrganization(const Json &reference, const QString &token)
{
    const auto organization = m_staff.organization(reference);
    return organization && anyFits(core::arrayMember(*organization, "identifier"), token);
}

bool StaffApi::fits(const Json &resource, const QString &name, const QString &value)
{
    if (name == "_id"_L1)
        return core::stringMember(resource, "id") == value;
    if (name == "identifier"_L1)
        return anyFits(core::arrayMember(resource, "identifier"), value);
    if (name == "active"_L1)
        return isActiveRole(resource) == (value == "true"_L1);
    if (name == "status"_L1)
        return core::stringMember(resource, "status") == value.section(u'|', -1);
    if (name == "code"_L1)
        return readAskedTask(resource).code == value.section(u'|', -1);
    if (name == "organization"_L1)
        return referenceId(resource, "organization", "Organization"_L1) == value.section(u'/', -1);
    if (name == "practitioner"_L1)
        return referenceId(resource, "practitioner", "Practitioner"_L1) == value.section(u'/', -1);
    if (name == "requester.identifier"_L1)
        return fitsToken(identifierIn(resource, "requester"), value);
    if (name == "practitioner.identifier"_L1) {
        const auto practitioner = m_staff.practitionerOf(resource);
        return practitioner && anyFits(core::arrayMember(*practitioner, "identifier"), value);
    }
    const bool ofTask = name == "subject.identifier"_L1;
    const Json *reference = core::member(resource, ofTask ? "for" : "organization");
    return reference && (fitsOrganization(*reference, value) ||
                         fitsToken(identifierIn(resource, ofTask ? "for" : "organization"), value));
}

Answer StaffApi::search(const Interaction &interaction, const Clinician &caller)
{
    const QString type = interaction.path[0];
    Parameters asked;
    for (const auto &[name, value] : interaction.query) {
        if (filters(type).contains(name))
            asked.append({name, value});
        else if (!answerOptions().contains(name))
            return refusal(400, u"not-supported"_s, u"SEARCH_PARAMETER"_s,
                           u"This search parameter is not supported."_s, name);
    }
    Json entries = Json::array();
    QStringList included;
    for (const StoredResource &stored : m_staff.all(type)) {
        const Json resource = stored.json();
        const bool wanted = std::all_of(asked.begin(), asked.end(), [&](const auto &one) {
            const QStringList values = alternatives(one.second);
            return std::any_of(values.begin(), values.end(), [&](const QString &value) {
                return fits(resource, one.first, value);
            });
        });
        if (!wanted || !mayRead(resource, caller))
            continue;
        entries.push_back(entryOf(stored, interaction.baseUrl, "match"));
        included.append(referenceId(resource, "practitioner", "Practitioner"_L1));
    }
    const qsizetype total = static_cast<qsizetype>(entries.size());
    included.removeAll(QString());
    included.removeDuplicates();
    if (parameter(interaction.query, u"_include") == "PractitionerRole:practitioner"_L1)
        for (const QString &id : std::as_const(included))
            if (const auto person = m_staff.read(u"Practitioner"_s, id))
                entries.push_back(entryOf(*person, interaction.baseUrl, "include"));
    Answer answer;
    answer.resource =
        Json::object({{"resourceType", "Bundle"}, {"type", "searchset"}, {"total", total}});
    answer.resource["link"] = Json::array({Json::object(
        {{"relation", "self"}, {"url", core::jsonText(interaction.baseUrl + u'/' + type)}})});
    if (!entries.empty())
        answer.resource["entry"] = std::move(entries);
    return answer;
}

Answer StaffApi::read(const Interaction &interaction, const Clinician &caller)
{
    const auto stored = m_staff.read(interaction.path[0], interaction.path[1]);
    if (!stored || !mayRead(stored->json(), caller))
        return unknownResource();
    return answerWith(200, *stored);
}

std::optional<Answer> StaffApi::existing(const Interaction &interaction)
{
    if (interaction.ifNoneExist.isEmpty())
        return std::nullopt;
    const qsizetype question = interaction.ifNoneExist.indexOf(u'?');
    const Parameters asked = parseForm(interaction.ifNoneExist.sliced(question + 1).toUtf8());
    const QString token = parameter(asked, u"identifier");
    if (token.isEmpty())
        return refusal(400, u"invalid"_s, u"IF_NONE_EXIST"_s,
                       u"The condition of this create is not understood."_s);
    for (const StoredResource &stored : m_staff.all(u"Task"_s))
        if (fits(stored.json(), u"identifier"_s, token))
            return answerWith(200, stored);
    return std::nullopt;
}

Answer StaffApi::create(const Interaction &interaction, const Clinician &caller)
{
    if (core::stringMember(interaction.body, "resourceType") != "Task"_L1)
        return refusal(400, u"invalid"_s, u"TYPE"_s, u"The body is not such a resource."_s);
    Transaction transaction(m_staff.database());
    if (auto found = existing(interaction))
        return std::move(*found);
    const QDateTime now = m_clock.now();
    Findings findings;
    StaffRules(m_staff, now).check(interaction.body, caller, findings);
    if (!findings.issues().isEmpty()) {
        Answer answer;
        answer.status = 422;
        answer.issues = findings.issues();
        return answer;
    }
    Json task = interaction.body;
    task["businessStatus"] = Json::object({{"text", "Wacht op goedkeuring"}});
    task["lastModified"] = core::jsonText(now.toString(Qt::ISODate));
    const StoredResource stored = m_staff.store().create(task, {}, now);
    if (!transaction.commit())
        return refusal(500, u"exception"_s, u"STORAGE"_s, u"It could not be stored."_s);
    return answerWith(201, stored);
}

Answer StaffApi::cancel(const Interaction &interaction, const Clinician &caller)
{
    Transaction transaction(m_staff.database());
    const auto current = m_staff.read(u"Task"_s, interaction.path[1]);
    if (!current || !mayRead(current->json(), caller))
        return unknownResource();
    static const QRegularExpression tag(u"^(?:W/)?\"?(\\d{1,18})\"?$"_s);
    const auto match = tag.match(interaction.ifMatch.trimmed());
    if (!match.hasMatch())
        return refusal(428, u"required"_s, u"IF_MATCH"_s, u"An update needs If-Match."_s);
    const Json task = current->json();
    if (!isOpenTask(task) || match.captured(1).toLongLong() != current->version)
        return refusal(412, u"conflict"_s, u"DECIDED"_s,
                       u"The request was decided or changed in the meantime."_s);
    const Staff::Person person = Staff::personOf(caller);
    const QString requester = core::stringMember(identifierIn(task, "requester"), "value");
    if (requester != person.nihdi && requester != person.ssin)
        return refusal(403, u"forbidden"_s, u"REQUESTER"_s,
                       u"Only whoever asked can take it back."_s);
    if (core::stringMember(interaction.body, "status") != "cancelled"_L1)
        return refusal(422, u"business-rule"_s, u"STATUS"_s, u"A request can only be cancelled."_s,
                       u"Task.status"_s);
    Json cancelled = task;
    cancelled["status"] = "cancelled";
    cancelled["businessStatus"] = Json::object({{"text", "Ingetrokken"}});
    if (const Json *reason = core::member(interaction.body, "statusReason"))
        cancelled["statusReason"] = *reason;
    const QDateTime now = m_clock.now();
    cancelled["lastModified"] = core::jsonText(now.toString(Qt::ISODate));
    const StoredResource stored = m_staff.store().update(*current, cancelled, now);
    if (!transaction.commit())
        return refusal(500, u"exception"_s, u"STORAGE"_s, u"It could not be stored."_s);
    return answerWith(200, stored);
}

} // namespace sandbox
