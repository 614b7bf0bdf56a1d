// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/DataTypes.h"

using namespace Qt::StringLiterals;

namespace fhir {

namespace {

// A contained PractitionerRole names a contained Practitioner; nothing goes deeper.
constexpr int maxPartyDepth = 2;

QString firstName(const core::Json &names)
{
    for (const core::Json &name : names) {
        const QString text = readHumanName(name);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

Party readPartyWithin(const core::Json *reference, const core::Json &resource, int depth);

void completeFrom(const core::Json &contained, const core::Json &resource, int depth, Party &party)
{
    party.identifiers += readIdentifiers(core::arrayMember(contained, "identifier"));
    if (party.name.isEmpty())
        party.name = core::stringMember(contained, "name");
    if (party.name.isEmpty())
        party.name = firstName(core::arrayMember(contained, "name"));
    const core::Json *practitioner = core::member(contained, "practitioner");
    if (!practitioner || depth == 0)
        return;
    const Party person = readPartyWithin(practitioner, resource, depth - 1);
    party.identifiers += person.identifiers;
    if (party.name.isEmpty())
        party.name = person.name;
}

Party readPartyWithin(const core::Json *reference, const core::Json &resource, int depth)
{
    Party party;
    if (!reference)
        return party;
    party.name = core::stringMember(*reference, "display");
    party.reference = core::stringMember(*reference, "reference");
    const domain::Identifier own = readIdentifier(core::member(*reference, "identifier"));
    if (!own.isEmpty())
        party.identifiers.append(own);
    if (const core::Json *contained = containedResource(resource, party.reference))
        completeFrom(*contained, resource, depth, party);
    return party;
}

bool saysNothing(const core::Json &value)
{
    return value.is_null() || (value.is_structured() && value.empty()) ||
           (value.is_string() && value.get_ref<const std::string &>().empty());
}

} // namespace

domain::CodedValue readCoding(const core::Json &coding)
{
    return {core::stringMember(coding, "system"), core::stringMember(coding, "code"),
            core::stringMember(coding, "display")};
}

QList<domain::CodedValue> readCodings(const core::Json *codeableConcept)
{
    QList<domain::CodedValue> result;
    if (!codeableConcept)
        return result;
    for (const core::Json &coding : core::arrayMember(*codeableConcept, "coding")) {
        const domain::CodedValue value = readCoding(coding);
        if (!value.isEmpty())
            result.append(value);
    }
    return result;
}

domain::Identifier readIdentifier(const core::Json *identifier)
{
    if (!identifier)
        return {};
    return {core::stringMember(*identifier, "system"), core::stringMember(*identifier, "value")};
}

QList<domain::Identifier> readIdentifiers(const core::Json &array)
{
    QList<domain::Identifier> result;
    for (const core::Json &element : array) {
        const domain::Identifier identifier = readIdentifier(&element);
        if (!identifier.isEmpty())
            result.append(identifier);
    }
    return result;
}

std::optional<QDateTime> readInstant(const QString &dateTime)
{
    if (dateTime.size() < 16 || !readDate(dateTime))
        return std::nullopt;
    const QDateTime time = QDateTime::fromString(dateTime, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return time;
}

std::optional<core::PartialDate> readDate(const QString &dateTime)
{
    const qsizetype timeStart = dateTime.indexOf(u'T');
    return core::PartialDate::fromIso(timeStart < 0 ? QStringView(dateTime)
                                                    : QStringView(dateTime).left(timeStart));
}

domain::Occurrence readOccurrence(const QString &dateTime, const QString &text)
{
    domain::Occurrence result;
    result.date = readDate(dateTime);
    if (result.date)
        result.instant = readInstant(dateTime);
    else
        result.text = text.isEmpty() ? dateTime : text;
    return result;
}

QString readHumanName(const core::Json &name)
{
    const QString text = core::stringMember(name, "text");
    if (!text.isEmpty())
        return text;
    QStringList words;
    for (const char *part : {"prefix", "given"})
        for (const core::Json &word : core::arrayMember(name, part))
            words.append(core::toQString(word));
    words.append(core::stringMember(name, "family"));
    words.removeAll(QString());
    return words.join(u' ');
}

Party readParty(const core::Json *reference, const core::Json &resource)
{
    return readPartyWithin(reference, resource, maxPartyDepth);
}

const core::Json *containedResource(const core::Json &resource, const QString &reference)
{
    if (reference.size() < 2 || !reference.startsWith(u'#'))
        return nullptr;
    for (const core::Json &contained : core::arrayMember(resource, "contained"))
        if (core::stringMember(contained, "id") == QStringView(reference).mid(1))
            return &contained;
    return nullptr;
}

const core::Json *containedResource(const core::Json &resource, const core::Json *reference)
{
    return reference ? containedResource(resource, core::stringMember(*reference, "reference"))
                     : nullptr;
}

QString unusedContainedId(const core::Json &resource, const QString &wanted)
{
    QString id = wanted;
    for (int i = 2; containedResource(resource, u'#' + id); ++i)
        id = wanted + QString::number(i);
    return id;
}

core::Json codingJson(const domain::CodedValue &coding)
{
    core::Json result = core::Json::object();
    put(result, "system", coding.system);
    put(result, "code", coding.code);
    put(result, "display", coding.display);
    return result;
}

core::Json codeableConceptJson(const domain::CodedValue &coding)
{
    core::Json result = core::Json::object();
    if (!coding.isEmpty())
        result["coding"] = core::Json::array({codingJson(coding)});
    return result;
}

core::Json identifierJson(const domain::Identifier &identifier)
{
    core::Json result = core::Json::object();
    put(result, "system", identifier.system);
    put(result, "value", identifier.value);
    return result;
}

QString dateTimeText(const QDateTime &time)
{
    return time.timeSpec() == Qt::LocalTime
               ? time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate)
               : time.toString(Qt::ISODate);
}

QString occurrenceText(const domain::Occurrence &occurrence)
{
    return occurrence.instant ? dateTimeText(*occurrence.instant) : occurrence.wire();
}

core::Json resourceJson(const char *type)
{
    constexpr std::size_t mostElements = 24;
    core::Json resource = core::jsonObject(mostElements);
    resource["resourceType"] = type;
    return resource;
}

void put(core::Json &object, const char *name, core::Json value)
{
    if (!saysNothing(value))
        object[name] = std::move(value);
}

void put(core::Json &object, const char *name, const QString &text)
{
    if (!text.isEmpty())
        object[name] = core::jsonText(text);
}

} // namespace fhir
