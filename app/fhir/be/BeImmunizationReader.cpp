// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/be/BeImmunizationReader.h"

#include "fhir/DataTypes.h"
#include "fhir/be/BeCodes.h"
#include "fhir/be/BeElements.h"
#include "fhir/be/BeEncounter.h"
#include "fhir/be/BeExtensions.h"
#include "fhir/be/BeNote.h"
#include "fhir/be/BeProduct.h"
#include "fhir/be/BeProfiles.h"

#include <array>

using namespace Qt::StringLiterals;

namespace fhir::be {

namespace {

using core::Json;
using domain::Immunization;
using domain::ImmunizationStatus;

struct StatusWord
{
    ImmunizationStatus status;
    QLatin1StringView word;
};
constexpr std::array statusWords{
    StatusWord{ImmunizationStatus::Completed, "completed"_L1},
    StatusWord{ImmunizationStatus::NotDone, "not-done"_L1},
    StatusWord{ImmunizationStatus::EnteredInError, "entered-in-error"_L1},
};

ImmunizationStatus readStatus(const Json &resource)
{
    const QString word = core::stringMember(resource, "status");
    for (const StatusWord &known : statusWords)
        if (word == known.word)
            return known.status;
    return ImmunizationStatus::Unreadable;
}

void markUnreadable(Immunization &immunization, core::ErrorCode why)
{
    immunization.status = ImmunizationStatus::Unreadable;
    immunization.unreadableWhy = core::name(why);
}

void readIdentity(const Json &resource, Immunization &result)
{
    result.id = core::stringMember(resource, "id");
    if (const Json *meta = core::member(resource, "meta"))
        result.versionId = core::stringMember(*meta, "versionId");
    result.identifiers = canonical(readIdentifiers(core::arrayMember(resource, "identifier")));
}

void readPatientReference(const Json &resource, Immunization &result)
{
    const Party party = readParty(core::member(resource, "patient"), resource);
    result.patientReference = party.reference;
    if (!party.identifiers.isEmpty())
        result.patient = canonical(party.identifiers.first());
}

void readTimes(const Json &resource, Immunization &result)
{
    result.occurrence = readOccurrence(core::stringMember(resource, "occurrenceDateTime"),
                                       core::stringMember(resource, "occurrenceString"));
    result.recorded = core::stringMember(resource, "recorded");
    result.primarySource = core::boolMember(resource, "primarySource");
}

void readDose(const Json &resource, Immunization &result)
{
    const Json *quantity = core::member(resource, "doseQuantity");
    const Json *value = quantity ? core::member(*quantity, "value") : nullptr;
    const auto digits = value ? core::numberText(*value) : std::nullopt;
    if (!digits)
        return;
    result.dose = QString::fromLatin1(*digits);
    result.doseUnit = core::stringMember(*quantity, "unit");
    if (result.doseUnit.isEmpty())
        result.doseUnit = core::stringMember(*quantity, "code");
}

void readLaterality(const Json &resource, Immunization &result)
{
    const Json *site = core::member(resource, "site");
    const Json *laterality = site ? findExtension(*site, extensionName::laterality) : nullptr;
    if (!laterality)
        return;
    if (const Json *coding = core::member(*laterality, "valueCoding"))
        result.laterality = canonical(readCoding(*coding));
    else
        result.laterality =
            canonical(readCodings(core::member(*laterality, "valueCodeableConcept")).value(0));
}

bool hasFunction(const Json &performer, QLatin1StringView code)
{
    for (const domain::CodedValue &coding : readCodings(core::member(performer, "function")))
        if (coding.code == code)
            return true;
    return false;
}

// Who gave it (AP) rather than who ordered it (OP); without functions, the first.
const Json *administerer(const Json &performers)
{
    const Json *first = nullptr;
    for (const Json &performer : performers) {
        if (hasFunction(performer, "AP"_L1))
            return &performer;
        if (!first && !hasFunction(performer, "OP"_L1))
            first = &performer;
    }
    return first;
}

// A name, or at least the reference by which the register names somebody.
QString nameOf(const Party &party)
{
    return party.name.isEmpty() && !party.reference.startsWith(u'#') ? party.reference : party.name;
}

void readPerformer(const Json &resource, Immunization &result)
{
    const Json *performer = administerer(core::arrayMember(resource, "performer"));
    if (!performer)
        return;
    const Party party = readParty(core::member(*performer, "actor"), resource);
    result.performerName = nameOf(party);
    result.performers = canonical(party.identifiers);
}

void readRecorder(const Json &resource, Immunization &result)
{
    const Json *extension = findExtension(resource, extensionName::recorder);
    if (!extension)
        return;
    const Party party = readParty(core::member(*extension, "valueReference"), resource);
    result.recorder = canonical(party.identifiers.value(0));
    result.recorderName = nameOf(party);
    const Json *words = core::member(*extension, "valueCodeableConcept");
    if (!words || !result.recorderName.isEmpty())
        return;
    result.recorderName = core::stringMember(*words, "text");
    if (result.recorderName.isEmpty())
        result.recorderName = readCodings(words).value(0).display;
}

void readPlace(const Json &resource, Immunization &result)
{
    const PlaceOfCare care = placeOfCare(resource);
    result.organizationName = care.organizationName;
    result.organization = care.organization;
    result.place = care.place;
    result.country = care.country;
}

void readProduct(const Json &resource, Immunization &result)
{
    result.products = productsOf(resource);
    result.lot = lotOf(resource);
    result.expiry = readDate(expiryOf(resource));
}

void readConfirmation(const Json &resource, Immunization &result)
{
    if (const Json *extension = findExtension(resource, extensionName::confirmation))
        result.confirmation = core::stringMember(*extension, "valueCode");
}

// A dose of nothing is no record of a dose. What was withdrawn needs no vaccine.
bool lacksVaccine(const Immunization &result)
{
    return result.status != ImmunizationStatus::EnteredInError && result.vaccineCodes.isEmpty() &&
           result.vaccineText.isEmpty() && result.products.isEmpty();
}

// These change what the rest means ("this dose was not …"): whoever does not know them must not
// read on (FHIR R4, 2.1.0.2.1 and 3.18.1). The profile has none of its own.
bool changesMeaning(const Json &resource)
{
    const auto modified = [](const Json &element) {
        return !core::arrayMember(element, "modifierExtension").empty();
    };
    if (!core::stringMember(resource, "implicitRules").isEmpty() || modified(resource))
        return true;
    for (const char *name : {"performer", "education", "reaction", "protocolApplied"})
        for (const Json &part : core::arrayMember(resource, name))
            if (modified(part))
                return true;
    return false;
}

} // namespace

Immunization BeImmunizationReader::read(const Json &resource) const
{
    Immunization result;
    result.received = core::writeJson(resource);
    if (core::stringMember(resource, "resourceType") != "Immunization"_L1) {
        markUnreadable(result, core::ErrorCode::AnswerWrongResource);
        return result;
    }
    readIdentity(resource, result);
    result.status = readStatus(resource);
    readPatientReference(resource, result);
    readTimes(resource, result);
    readVaccine(resource, result);
    readProduct(resource, result);
    readCoded(resource, result);
    readDose(resource, result);
    readLaterality(resource, result);
    readPerformer(resource, result);
    readRecorder(resource, result);
    readPlace(resource, result);
    readConfirmation(resource, result);
    result.freeStock = freeStock(resource);
    result.notes = notesOf(resource);
    if (result.status == ImmunizationStatus::Unreadable || lacksVaccine(result))
        markUnreadable(result, core::ErrorCode::AnswerMalformed);
    else if (changesMeaning(resource))
        markUnreadable(result, core::ErrorCode::NotSupported);
    return result;
}

void BeImmunizationReader::readVaccine(const Json &resource, Immunization &result) const
{
    const Json *code = core::member(resource, "vaccineCode");
    if (!code)
        return;
    result.vaccineCodes = canonical(readCodings(code));
    result.vaccineText = core::stringMember(*code, "text");
}

void BeImmunizationReader::readCoded(const Json &resource, Immunization &result) const
{
    result.statusReason = pick(core::member(resource, "statusReason"), u"notGivenReason"_s);
    result.route = pick(core::member(resource, "route"), u"route"_s);
    result.site = pick(core::member(resource, "site"), u"site"_s);
    for (const Json &reason : core::arrayMember(resource, "reasonCode")) {
        const domain::CodedValue value = pick(&reason, u"prophylaxis"_s);
        if (!value.isEmpty())
            result.reasons.append(value);
    }
}

domain::CodedValue BeImmunizationReader::pick(const Json *codeableConcept, const QString &set) const
{
    const QList<domain::CodedValue> codings = canonical(readCodings(codeableConcept));
    domain::CodedValue chosen = codings.value(0);
    for (const domain::CodedValue &coding : codings)
        if (m_valueSets.find(set, coding)) {
            chosen = coding;
            break;
        }
    const QString text = codeableConcept ? core::stringMember(*codeableConcept, "text") : QString();
    if (!text.isEmpty())
        chosen.display = text;
    return chosen;
}

// Left out means "not from it" as well as "not known": only a known funder says something.
std::optional<bool> BeImmunizationReader::freeStock(const Json &resource) const
{
    const Json *extension = findExtension(resource, extensionName::stockFunding);
    const Party funder =
        readParty(extension ? core::member(*extension, "valueReference") : nullptr, resource);
    for (const domain::Concept &known : m_valueSets.concepts(u"funding"_s)) {
        const bool labelled = !funder.name.isEmpty() && known.labels.values().contains(funder.name);
        const bool coded = funder.identifiers.value(0).value == known.value.code;
        if (labelled || (coded && !known.value.code.isEmpty()))
            return true;
    }
    return std::nullopt;
}

} // namespace fhir::be
