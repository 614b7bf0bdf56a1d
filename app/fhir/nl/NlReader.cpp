// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/nl/NlReader.h"

#include "fhir/DataTypes.h"
#include "fhir/nl/NlCodes.h"
#include "fhir/nl/NlElements.h"
#include "fhir/nl/NlProfiles.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fhir::nl {

namespace {

using core::Json;
using domain::CodedValue;
using domain::Immunization;
using domain::ImmunizationStatus;
using domain::Registration;
using domain::RegistrationKind;

constexpr auto upperArm = "40983000"_L1;
constexpr auto rightUpperArm = "59126009"_L1;

class Reader
{
public:
    Reader(const Json &resource, const domain::ValueSets &valueSets)
        : m_resource(resource)
        , m_valueSets(valueSets)
    {
    }

    void read()
    {
        readIdentity();
        readStatus();
        readTimes();
        readVaccine();
        readBody();
        readDose();
        readPerformers();
        readPlace();
        readNotes();
    }
    [[nodiscard]] Immunization result() const { return m_result; }
    // These change what the rest means: whoever does not know them must not read on (FHIR R4,
    // 2.1.0.2.1).
    [[nodiscard]] bool changesMeaning() const
    {
        return !core::stringMember(m_resource, "implicitRules").isEmpty() ||
               !core::arrayMember(m_resource, "modifierExtension").empty();
    }

private:
    void readIdentity();
    void readStatus();
    void readTimes();
    void readVaccine();
    void readBody();
    void readDose();
    void readPerformers();
    void readPlace();
    void readNotes();
    [[nodiscard]] CodedValue pick(const Json *concept_, const QString &set) const;
    [[nodiscard]] const Json *product() const;

    const Json &m_resource;
    const domain::ValueSets &m_valueSets;
    Immunization m_result;
};

// The coding that our lists know, else the first; under the words of the record.
CodedValue Reader::pick(const Json *concept_, const QString &set) const
{
    const QList<CodedValue> codings = readCodings(concept_);
    CodedValue chosen = codings.value(0);
    for (const CodedValue &coding : codings)
        if (m_valueSets.find(set, coding)) {
            chosen = coding;
            break;
        }
    const QString text = concept_ ? core::stringMember(*concept_, "text") : QString();
    if (!text.isEmpty())
        chosen.display = text;
    return chosen;
}

void Reader::readIdentity()
{
    m_result.id = core::stringMember(m_resource, "id");
    if (const Json *meta = core::member(m_resource, "meta"))
        m_result.versionId = core::stringMember(*meta, "versionId");
    m_result.identifiers = canonical(readIdentifiers(core::arrayMember(m_resource, "identifier")));
    const Party patient = readParty(core::member(m_resource, "patient"), m_resource);
    m_result.patientReference = patient.reference;
    if (!patient.identifiers.isEmpty())
        m_result.patient = canonical(patient.identifiers.first());
}

void Reader::readStatus()
{
    const QString word = core::stringMember(m_resource, "status");
    if (word == "completed"_L1)
        m_result.status = ImmunizationStatus::Completed;
    else if (word == "not-done"_L1)
        m_result.status = ImmunizationStatus::NotDone;
    else if (word == "entered-in-error"_L1)
        m_result.status = ImmunizationStatus::EnteredInError;
    if (m_result.status == ImmunizationStatus::Completed &&
        core::boolMember(m_resource, "notGiven").value_or(false)) // STU3
        m_result.status = ImmunizationStatus::NotDone;
    m_result.statusReason = pick(core::member(m_resource, "statusReason"), u"notGivenReason"_s);
}

void Reader::readTimes()
{
    QString moment = core::stringMember(m_resource, "occurrenceDateTime");
    if (moment.isEmpty())
        moment = core::stringMember(m_resource, "date"); // STU3
    m_result.occurrence =
        readOccurrence(moment, core::stringMember(m_resource, "occurrenceString"));
    m_result.recorded = core::stringMember(m_resource, "recorded");
    m_result.primarySource = core::boolMember(m_resource, "primarySource");
    const CodedValue origin = pick(core::member(m_resource, "reportOrigin"), u"confirmation"_s);
    if (const auto *known = m_valueSets.find(u"confirmation"_s, origin))
        m_result.confirmation = known->key;
}

const Json *Reader::product() const
{
    for (const char *url : {extensionUrl::product, extensionUrl::immProduct})
        if (const Json *extension = findExtension(m_resource, url))
            return containedResource(m_resource, core::member(*extension, "valueReference"));
    return nullptr;
}

void Reader::readVaccine()
{
    if (const Json *code = core::member(m_resource, "vaccineCode")) {
        m_result.vaccineCodes = inOrderOfPrecision(readCodings(code));
        m_result.vaccineText = core::stringMember(*code, "text");
    }
    m_result.lot = core::stringMember(m_resource, "lotNumber");
    m_result.expiry = readDate(core::stringMember(m_resource, "expirationDate"));
    const Json *medication = product();
    if (!medication)
        return;
    if (const Json *code = core::member(*medication, "code")) {
        m_result.products = inOrderOfPrecision(readCodings(code));
        const QString brand = core::stringMember(*code, "text");
        if (m_result.products.isEmpty() && !brand.isEmpty())
            m_result.products.append({{}, {}, brand});
        else if (!brand.isEmpty())
            m_result.products.first().display = brand;
    }
    const Json *batch = core::member(*medication, "batch");
    if (batch && m_result.lot.isEmpty())
        m_result.lot = core::stringMember(*batch, "lotNumber");
    if (batch && !m_result.expiry)
        m_result.expiry = readDate(core::stringMember(*batch, "expirationDate"));
}

void Reader::readBody()
{
    m_result.route = pick(core::member(m_resource, "route"), u"route"_s);
    const Json *site = core::member(m_resource, "site");
    m_result.site = pick(site, u"site"_s);
    if (const Json *laterality = site ? findExtension(*site, extensionUrl::laterality) : nullptr)
        m_result.laterality =
            readCodings(core::member(*laterality, "valueCodeableConcept")).value(0);
    if (m_result.site.code != rightUpperArm)
        return;
    m_result.site.code = upperArm;
    if (m_result.laterality.isEmpty())
        m_result.laterality = *sideCoding(domain::Side::Right);
}

void Reader::readDose()
{
    const Json *quantity = core::member(m_resource, "doseQuantity");
    const Json *value = quantity ? core::member(*quantity, "value") : nullptr;
    const auto digits = value ? core::numberText(*value) : std::nullopt;
    if (!digits)
        return;
    m_result.dose = QString::fromLatin1(*digits);
    m_result.doseUnit = core::stringMember(*quantity, "unit");
    if (m_result.doseUnit.isEmpty())
        m_result.doseUnit = core::stringMember(*quantity, "code");
}

bool isOrganization(const Party &party)
{
    const QString system = canonical(party.identifiers.value(0)).system;
    const QString number = party.identifiers.value(0).value;
    // AGB types of persons and of organisations: netherlands.md 1.1.
    const bool personalAgb = number.startsWith("91"_L1) || number.startsWith("01"_L1);
    return system == QLatin1StringView(naming::ura) ||
           (system == QLatin1StringView(naming::agb) && !personalAgb);
}

bool isAdministerer(const Json &performer)
{
    const QList<CodedValue> functions = readCodings(core::member(performer, "function"));
    return std::any_of(functions.begin(), functions.end(),
                       [](const CodedValue &coding) { return coding.code == "AP"_L1; });
}

void Reader::readPerformers()
{
    for (const char *name : {"performer", "practitioner"}) // STU3: practitioner
        for (const Json &performer : core::arrayMember(m_resource, name)) {
            const Party party = readParty(core::member(performer, "actor"), m_resource);
            if (!isAdministerer(performer) && isOrganization(party)) {
                m_result.organization = canonical(party.identifiers.value(0));
                m_result.organizationName = party.name;
            } else if (m_result.performers.isEmpty() && m_result.performerName.isEmpty()) {
                m_result.performers = canonical(party.identifiers);
                m_result.performerName = party.name;
            }
        }
}

void Reader::readPlace()
{
    const Json *reference = core::member(m_resource, "location");
    if (!reference)
        return;
    const Json *location = containedResource(m_resource, reference);
    m_result.place.display = location ? core::stringMember(*location, "name")
                                      : core::stringMember(*reference, "display");
}

void Reader::readNotes()
{
    for (const Json &note : core::arrayMember(m_resource, "note"))
        if (const QString text = core::stringMember(note, "text"); !text.isEmpty())
            m_result.notes.append(text);
}

void markUnreadable(Immunization &immunization, core::ErrorCode why)
{
    immunization.status = ImmunizationStatus::Unreadable;
    immunization.unreadableWhy = core::name(why);
}

bool lacksVaccine(const Immunization &dose)
{
    return dose.status != ImmunizationStatus::EnteredInError && dose.vaccineCodes.isEmpty() &&
           dose.vaccineText.isEmpty() && dose.products.isEmpty();
}

QUuid businessIdentifier(const Immunization &immunization)
{
    for (const domain::Identifier &identifier : immunization.identifiers)
        if (const QUuid uuid(identifier.value); !uuid.isNull())
            return uuid;
    return {};
}

// "0.5 ml" of a vaccine that is given 0.5 ml at a time is one dose.
QString dosesFrom(const Immunization &immunization)
{
    bool isNumber = false;
    const double value = immunization.dose.toDouble(&isNumber);
    const bool isVolume = immunization.doseUnit.compare(u"ml"_s, Qt::CaseInsensitive) == 0;
    const int usual = usualCentilitres(immunization.route);
    for (const int halves : {1, 2, 4})
        if (isNumber && isVolume && qRound(value * 200) == usual * halves)
            return halves == 1 ? u"0.5"_s : QString::number(halves / 2);
    return {};
}

CodedValue ifKnown(const CodedValue &value, const QString &set, const domain::ValueSets &sets)
{
    return sets.find(set, value) ? value : CodedValue{};
}

CodedValue vaccineFrom(const Immunization &immunization, const domain::ValueSets &sets)
{
    for (const CodedValue &coding : immunization.vaccineCodes)
        if (sets.find(u"vaccine"_s, coding))
            return coding;
    return immunization.vaccineCodes.value(0);
}

RegistrationKind kindOf(const Immunization &immunization)
{
    if (immunization.status == ImmunizationStatus::NotDone)
        return RegistrationKind::NotGiven;
    return immunization.primarySource == false ? RegistrationKind::Historical
                                               : RegistrationKind::Given;
}

} // namespace

Immunization readImmunization(const Json &resource, const domain::ValueSets &valueSets)
{
    if (core::stringMember(resource, "resourceType") != "Immunization"_L1) {
        Immunization wrong;
        wrong.received = core::writeJson(resource);
        markUnreadable(wrong, core::ErrorCode::AnswerWrongResource);
        return wrong;
    }
    Reader reader(resource, valueSets);
    reader.read();
    Immunization result = reader.result();
    result.received = core::writeJson(resource);
    if (result.status == ImmunizationStatus::Unreadable || lacksVaccine(result))
        markUnreadable(result, core::ErrorCode::AnswerMalformed);
    else if (reader.changesMeaning())
        markUnreadable(result, core::ErrorCode::NotSupported);
    return result;
}

Registration registrationFrom(const Immunization &immunization, const domain::Patient &patient,
                              const domain::ValueSets &valueSets)
{
    Registration result;
    result.identifier = businessIdentifier(immunization);
    result.kind = kindOf(immunization);
    result.patient = patient;
    result.vaccineCode = vaccineFrom(immunization, valueSets);
    result.performer =
        practitionerFrom(immunization.performerName, immunization.performers.value(0));
    result.author = result.performer;
    if (!immunization.organizationName.isEmpty() || !immunization.organization.isEmpty())
        result.organization =
            organizationFrom(immunization.organizationName, immunization.organization);
    result.occurrence = immunization.occurrence;
    if (const auto recorded = readInstant(immunization.recorded))
        result.recorded = *recorded;
    result.notGivenReason = ifKnown(immunization.statusReason, u"notGivenReason"_s, valueSets);
    if (result.kind == RegistrationKind::Historical)
        result.confirmation = immunization.confirmation;
    result.remark = immunization.notes.value(0);
    result.dose = dosesFrom(immunization);
    result.lot = immunization.lot;
    if (immunization.expiry && immunization.expiry->isFull())
        result.expiry = immunization.expiry->first();
    result.route = ifKnown(immunization.route, u"route"_s, valueSets);
    result.site = ifKnown(immunization.site, u"site"_s, valueSets);
    if (!result.site.isEmpty())
        result.side = sideFromCode(immunization.laterality.code);
    return result;
}

} // namespace fhir::nl
