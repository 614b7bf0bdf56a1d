// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/be/BeCorrection.h"

#include "fhir/DataTypes.h"
#include "fhir/ElementOrder.h"
#include "fhir/be/BeCodes.h"
#include "fhir/be/BeCompare.h"
#include "fhir/be/BeEncounter.h"
#include "fhir/be/BeExtensions.h"
#include "fhir/be/BeImmunizationReader.h"
#include "fhir/be/BeImmunizationWriter.h"
#include "fhir/be/BeNote.h"
#include "fhir/be/BeProduct.h"
#include "fhir/be/BeProfiles.h"
#include "fhir/be/BeRegistration.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fhir::be {

namespace {

using core::Json;
using domain::Registration;

core::Result<Json> parseImmunization(QByteArrayView received)
{
    auto parsed = core::parseJson(received);
    if (parsed && core::stringMember(*parsed, "resourceType") != "Immunization"_L1)
        return core::error(core::ErrorCode::AnswerWrongResource);
    return parsed;
}

// A coded element with another code: what else it holds stays, its old words do not.
void replaceConcept(Json &resource, const char *name, Json codes)
{
    Json element = resource.contains(name) ? resource[name] : Json::object();
    if (!element.is_object())
        element = Json::object();
    element.erase("text");
    element.erase("coding");
    for (const auto &[key, value] : codes.items())
        element[key] = value;
    if (element.empty())
        resource.erase(name);
    else
        resource[name] = std::move(element);
}

class Correction
{
public:
    Correction(Json &resource, const Registration &before, const Registration &after,
               const BeElements &elements)
        : m_resource(resource)
        , m_before(before)
        , m_after(after)
        , m_elements(elements)
    {
    }

    void apply()
    {
        correctKind();
        correctConfirmation();
        correctVaccine();
        correctProduct(m_resource, m_before, m_after, m_elements.options().bothCnkSystems);
        correctStock();
        correctOccurrence();
        correctSite();
        correctRoute();
        correctDose();
        correctProphylaxis();
        correctPerformer();
        correctEncounter(m_resource, m_before, m_after, m_elements);
        correctRemark();
        addWhatIsRequired();
    }

private:
    void correctKind();
    void correctConfirmation();
    void correctVaccine();
    void correctStock();
    void correctOccurrence();
    void correctSite();
    void correctLaterality(Json &site);
    void correctRoute();
    void correctDose();
    void correctProphylaxis();
    [[nodiscard]] bool isOurReason(const Json &reason) const;
    void correctPerformer();
    void putActor();
    void putRecorder();
    void correctRemark();
    [[nodiscard]] QString firstRecorded() const;
    void addWhatIsRequired();

    Json &m_resource;
    const Registration &m_before;
    const Registration &m_after;
    const BeElements &m_elements;
};

void Correction::correctKind()
{
    if (m_before.kind != m_after.kind) {
        put(m_resource, "status", statusWord(m_after.kind));
        m_resource.erase("primarySource");
        if (m_after.kind != domain::RegistrationKind::NotGiven)
            m_resource["primarySource"] = m_after.kind == domain::RegistrationKind::Given;
    }
    if (!sameCode(m_before.notGivenReason, m_after.notGivenReason))
        replaceConcept(m_resource, "statusReason",
                       m_elements.coded(u"notGivenReason"_s, m_after.notGivenReason));
}

void Correction::correctConfirmation()
{
    if (m_before.confirmation == m_after.confirmation)
        return;
    removeExtension(m_resource, extensionName::confirmation);
    if (!m_after.confirmation.isEmpty())
        addExtension(m_resource, extensionJson(extensionUrl::confirmation, "valueCode",
                                               core::jsonText(m_after.confirmation)));
}

void Correction::correctVaccine()
{
    if (!sameCode(m_before.vaccineCode, m_after.vaccineCode) ||
        m_before.vaccineText != m_after.vaccineText)
        replaceConcept(m_resource, "vaccineCode", m_elements.vaccineCode(m_after));
}

// "No" and "not known" look the same on the wire.
void Correction::correctStock()
{
    const bool after = m_after.freeStock.value_or(false);
    if (m_before.freeStock.value_or(false) == after)
        return;
    removeExtension(m_resource, extensionName::stockLocation);
    removeExtension(m_resource, extensionName::stockFunding);
    for (Json &extension : stockExtensions(m_after, m_elements))
        addExtension(m_resource, std::move(extension));
}

void Correction::correctOccurrence()
{
    const QString after = occurrenceText(m_after.occurrence);
    if (after.isEmpty() || occurrenceText(m_before.occurrence) == after)
        return;
    for (const char *name :
         {"occurrenceDateTime", "_occurrenceDateTime", "occurrenceString", "_occurrenceString"})
        m_resource.erase(name);
    put(m_resource, m_after.occurrence.date ? "occurrenceDateTime" : "occurrenceString", after);
}

void Correction::correctSite()
{
    const bool sameSite = sameCode(m_before.site, m_after.site);
    if (!sameSite)
        replaceConcept(m_resource, "site", m_elements.coded(u"site"_s, m_after.site));
    if (m_before.side == m_after.side && sameSite)
        return;
    Json site = m_resource.contains("site") ? m_resource["site"] : Json::object();
    if (m_before.side != m_after.side && site.is_object())
        correctLaterality(site);
    if (site.empty())
        m_resource.erase("site");
    else
        m_resource["site"] = std::move(site);
}

void Correction::correctLaterality(Json &site)
{
    removeExtension(site, extensionName::laterality);
    if (m_after.side)
        addExtension(site, m_elements.laterality(*m_after.side));
}

void Correction::correctRoute()
{
    if (!sameCode(m_before.route, m_after.route))
        replaceConcept(m_resource, "route", m_elements.coded(u"route"_s, m_after.route));
}

// A number of doses has no unit.
void Correction::correctDose()
{
    if (m_before.dose == m_after.dose)
        return;
    Json quantity = m_resource.contains("doseQuantity") ? m_resource["doseQuantity"] : Json();
    if (!quantity.is_object())
        quantity = Json::object();
    for (const char *name : {"value", "_value", "comparator", "unit", "system", "code"})
        quantity.erase(name);
    const Json dose = m_elements.dose(m_after.dose);
    if (dose.is_object())
        quantity["value"] = dose["value"];
    m_resource.erase("doseQuantity");
    put(m_resource, "doseQuantity", std::move(quantity));
}

// Of several reasons only the type of prophylaxis is ours.
void Correction::correctProphylaxis()
{
    if (sameCode(m_before.prophylaxis, m_after.prophylaxis))
        return;
    Json after = m_elements.coded(u"prophylaxis"_s, m_after.prophylaxis);
    Json reasons = Json::array();
    for (const Json &reason : core::arrayMember(m_resource, "reasonCode")) {
        if (!isOurReason(reason))
            reasons.push_back(reason);
        else if (!after.empty())
            reasons.push_back(std::exchange(after, Json::object()));
    }
    if (!after.empty())
        reasons.push_back(std::move(after));
    m_resource.erase("reasonCode");
    put(m_resource, "reasonCode", std::move(reasons));
}

bool Correction::isOurReason(const Json &reason) const
{
    const QList<domain::CodedValue> codings = canonical(readCodings(&reason));
    return !m_before.prophylaxis.code.isEmpty() &&
           std::any_of(codings.begin(), codings.end(), [this](const domain::CodedValue &coding) {
               return sameCode(coding, m_before.prophylaxis);
           });
}

// Recorder and administerer are the same person (rule V1), so they change together.
void Correction::correctPerformer()
{
    const bool had = hasPerformer(m_before.kind);
    const bool has = hasPerformer(m_after.kind);
    const bool samePerson = samePractitioner(m_before.performer, m_after.performer);
    if (had == has && samePerson)
        return;
    if (has)
        putActor();
    else
        m_resource.erase("performer");
    // From proof: whoever cannot be identified is not taken for somebody else.
    if (has || (!samePerson && m_before.performer != domain::Practitioner{}))
        putRecorder();
}

void Correction::putActor()
{
    Json &performers = m_resource["performer"];
    if (!performers.is_array() || performers.empty() || !performers.front().is_object())
        performers = Json::array({Json::object()});
    performers.front()["actor"] = m_elements.actor(m_after.performer);
}

void Correction::putRecorder()
{
    Json recorder = m_elements.recorder(m_after.performer);
    Json *existing = findExtension(m_resource, extensionName::recorder);
    if (!existing)
        return addExtension(m_resource, std::move(recorder));
    existing->erase("valueCodeableConcept");
    (*existing)["valueReference"] = recorder["valueReference"];
}

void Correction::correctRemark()
{
    if (m_before.remark != m_after.remark)
        setRemark(m_resource, m_after.remark, noteAuthor(m_after), m_elements);
}

// The record was there when the register last changed it; nothing earlier is known.
QString Correction::firstRecorded() const
{
    const Json *meta = m_resource.contains("meta") ? &m_resource["meta"] : nullptr;
    const QString changed =
        meta && meta->is_object() ? core::stringMember(*meta, "lastUpdated") : QString();
    return changed.isEmpty() ? dateTimeText(m_after.recorded) : changed;
}

// What be-vaccination demands and an older record may lack.
void Correction::addWhatIsRequired()
{
    const bool known = m_after.performer != domain::Practitioner{};
    if (known && !findExtension(m_resource, extensionName::recorder))
        putRecorder();
    if (m_elements.options().intendedProfile &&
        !findExtension(m_resource, extensionName::intendedProfile))
        addExtension(m_resource, m_elements.intendedProfile());
    if (m_elements.options().intendedProfile &&
        core::stringMember(m_resource, "recorded").isEmpty())
        put(m_resource, "recorded", firstRecorded());
}

} // namespace

core::Result<Json> corrected(QByteArrayView received, const Registration &registration,
                             const QString &reason, const domain::ValueSets &valueSets,
                             const WireOptions &options)
{
    core::Result<Json> parsed = parseImmunization(received);
    if (!parsed)
        return parsed;
    const domain::Immunization immunization = BeImmunizationReader(valueSets).read(*parsed);
    if (immunization.status == domain::ImmunizationStatus::EnteredInError)
        return core::error(core::ErrorCode::WrongState);
    const Registration before =
        asSent(registrationFrom(immunization, registration.patient, valueSets));
    const Registration after = asSent(registration);
    const BeElements elements(valueSets, options);
    Json resource = *parsed;
    Correction(resource, before, after, elements).apply();
    appendReason(resource, reason, noteAuthor(after), elements);
    return inElementOrder(*parsed, std::move(resource));
}

core::Result<Json> withdrawn(QByteArrayView received, const QString &reason,
                             const domain::ValueSets &valueSets)
{
    core::Result<Json> parsed = parseImmunization(received);
    if (!parsed)
        return parsed;
    const WireOptions options;
    Json resource = *parsed;
    resource["status"] = "entered-in-error";
    appendReason(resource, reason, {}, BeElements(valueSets, options));
    return inElementOrder(*parsed, std::move(resource));
}

} // namespace fhir::be
