// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/nl/NlCorrection.h"

#include "fhir/DataTypes.h"
#include "fhir/ElementOrder.h"
#include "fhir/nl/NlCodes.h"
#include "fhir/nl/NlProfiles.h"
#include "fhir/nl/NlReader.h"
#include "fhir/nl/NlWriter.h"

using namespace Qt::StringLiterals;

namespace fhir::nl {

namespace {

using core::Json;
using domain::Registration;
using domain::RegistrationKind;

core::Result<Json> parseImmunization(QByteArrayView received)
{
    auto parsed = core::parseJson(received);
    if (parsed && core::stringMember(*parsed, "resourceType") != "Immunization"_L1)
        return core::error(core::ErrorCode::AnswerWrongResource);
    return parsed;
}

bool sameCode(const domain::CodedValue &one, const domain::CodedValue &other)
{
    return one.code == other.code && (one.system == other.system || one.code.isEmpty());
}

// A coded element with another code: what else it holds stays, its old words do not.
void replaceConcept(Json &resource, const char *name, const Json &codes)
{
    Json element = resource.contains(name) ? resource[name] : Json::object();
    if (!element.is_object())
        element = Json::object();
    element.erase("text");
    element.erase("coding");
    for (const auto &[key, value] : codes.items())
        element[key] = value;
    resource.erase(name);
    put(resource, name, std::move(element));
}

class Correction
{
public:
    Correction(Json &resource, const Registration &before, const Registration &after,
               const NlElements &elements)
        : m_resource(resource)
        , m_before(before)
        , m_after(after)
        , m_elements(elements)
    {
    }

    void apply()
    {
        correctKind();
        correctVaccine();
        correctOccurrence();
        correctLot();
        correctSite();
        correctRouteAndDose();
        correctPerformers();
        correctRemark();
    }

private:
    void correctKind();
    void correctVaccine();
    void correctOccurrence();
    void correctLot();
    void correctSite();
    void correctRouteAndDose();
    void correctPerformers();
    void correctRemark();
    [[nodiscard]] Json *product();

    Json &m_resource;
    const Registration &m_before;
    const Registration &m_after;
    const NlElements &m_elements;
};

void Correction::correctKind()
{
    const bool isAnotherKind = m_before.kind != m_after.kind;
    if (isAnotherKind) {
        put(m_resource, "status", statusWord(m_after.kind));
        m_resource.erase("primarySource");
        if (m_after.kind != RegistrationKind::NotGiven)
            m_resource["primarySource"] = m_after.kind == RegistrationKind::Given;
        m_resource.erase("reportOrigin");
    }
    const bool isOtherwiseShown = isAnotherKind || m_before.confirmation != m_after.confirmation;
    if (m_after.kind == RegistrationKind::Historical && isOtherwiseShown)
        replaceConcept(m_resource, "reportOrigin", originOf(m_after, m_elements));
    if (!sameCode(m_before.notGivenReason, m_after.notGivenReason))
        replaceConcept(m_resource, "statusReason",
                       m_elements.coded(u"notGivenReason"_s, m_after.notGivenReason));
}

// The contained product, or null.
Json *Correction::product()
{
    for (const char *url : {extensionUrl::product, extensionUrl::immProduct}) {
        const Json *extension = findExtension(m_resource, url);
        const Json *reference = extension ? core::member(*extension, "valueReference") : nullptr;
        if (!reference || !m_resource.contains("contained"))
            continue;
        const QString wanted = core::stringMember(*reference, "reference");
        for (Json &contained : m_resource["contained"])
            if (u'#' + core::stringMember(contained, "id") == wanted)
                return &contained;
    }
    return nullptr;
}

void Correction::correctVaccine()
{
    const bool sameVaccine = sameCode(m_before.vaccineCode, m_after.vaccineCode);
    if (!sameVaccine || m_before.vaccineText != m_after.vaccineText)
        replaceConcept(m_resource, "vaccineCode", m_elements.vaccineCode(m_after));
    if (sameVaccine)
        return;
    put(m_resource, "protocolApplied", m_elements.protocol(m_after));
    const Json now = m_elements.containedProduct(m_after);
    Json *then = product();
    if (then && now.is_object() && now.contains("code"))
        (*then)["code"] = now["code"];
    else if (then)
        then->erase("code");
}

void Correction::correctOccurrence()
{
    const QString before = occurrenceText(m_before.occurrence);
    const QString after =
        m_after.occurrence.date ? m_after.occurrence.date->iso() : m_after.occurrence.text;
    if (after.isEmpty() || before == after)
        return;
    for (const char *name :
         {"occurrenceDateTime", "_occurrenceDateTime", "occurrenceString", "_occurrenceString"})
        m_resource.erase(name);
    put(m_resource, m_after.occurrence.date ? "occurrenceDateTime" : "occurrenceString", after);
}

void setText(Json &object, const char *name, const QString &text)
{
    if (text.isEmpty())
        object.erase(name);
    else
        object[name] = core::jsonText(text); // where it stood
}

// In both places where it may stand; the second one only where it stood.
void Correction::correctLot()
{
    const auto day = [](const std::optional<QDate> &date) {
        return date ? date->toString(Qt::ISODate) : QString();
    };
    Json *pack = product();
    Json *batch = pack && pack->contains("batch") ? &(*pack)["batch"] : nullptr;
    if (m_before.lot != m_after.lot) {
        setText(m_resource, "lotNumber", m_after.lot);
        if (batch)
            setText(*batch, "lotNumber", m_after.lot);
    }
    if (m_before.expiry != m_after.expiry) {
        setText(m_resource, "expirationDate", day(m_after.expiry));
        if (batch)
            setText(*batch, "expirationDate", day(m_after.expiry));
    }
    if (batch && batch->empty())
        pack->erase("batch");
}

void Correction::correctSite()
{
    if (sameCode(m_before.site, m_after.site) && m_before.side == m_after.side)
        return;
    Json site = m_resource.contains("site") ? m_resource["site"] : Json::object();
    if (!site.is_object() || m_after.site.isEmpty())
        site = Json::object();
    removeExtension(site, extensionUrl::laterality);
    const Json now = m_elements.site(m_after);
    for (const Json &extension : core::arrayMember(now, "extension"))
        addExtension(site, extension);
    if (now.contains("coding"))
        site["coding"] = now["coding"];
    m_resource.erase("site");
    put(m_resource, "site", std::move(site));
}

void Correction::correctRouteAndDose()
{
    const bool sameRoute = sameCode(m_before.route, m_after.route);
    if (!sameRoute)
        replaceConcept(m_resource, "route", m_elements.coded(u"route"_s, m_after.route));
    // An amount that the form cannot say stays as it is.
    if (m_before.dose == m_after.dose || (m_after.dose.isEmpty() && sameRoute))
        return;
    m_resource.erase("doseQuantity");
    put(m_resource, "doseQuantity", m_elements.dose(m_after));
}

void Correction::correctPerformers()
{
    const auto before = practitionerIdentifier(m_before.performer);
    const auto after = practitionerIdentifier(m_after.performer);
    const bool unsaid =
        m_elements.isReport() || !after || m_after.kind == RegistrationKind::Historical;
    if (unsaid || before == after)
        return;
    Json performers = Json::array({m_elements.person(m_after.performer)});
    for (const Json &performer : core::arrayMember(m_resource, "performer")) {
        const Json *actor = core::member(performer, "actor");
        const Json *identifier = actor ? core::member(*actor, "identifier") : nullptr;
        if (!before || canonical(readIdentifier(identifier)) != *before)
            performers.push_back(performer);
    }
    m_resource["performer"] = std::move(performers);
}

void Correction::correctRemark()
{
    if (m_before.remark == m_after.remark)
        return;
    Json notes = core::arrayMember(m_resource, "note");
    if (!notes.is_array())
        notes = Json::array();
    if (m_after.remark.isEmpty() && !notes.empty())
        notes.erase(0);
    else if (notes.empty())
        notes.push_back({{"text", core::jsonText(m_after.remark)}});
    else
        notes.front()["text"] = core::jsonText(m_after.remark);
    m_resource.erase("note");
    put(m_resource, "note", std::move(notes));
}

// What a report does not tell is not compared: the register keeps what it has.
Registration comparable(Registration before, const Registration &after, const NlElements &elements)
{
    before = asSent(std::move(before), elements.options());
    if (!elements.isReport())
        return before;
    before.performer = after.performer;
    return before;
}

// Nothing of it may stay that was not told: it is written anew, under the register's own id, which
// says nothing of the person.
Json withoutName(Registration registration, const Json &received, const NlElements &elements)
{
    registration.disclosure = domain::Disclosure::Anonymous;
    Json resource = writeImmunization(registration, elements);
    put(resource, "id", core::stringMember(received, "id"));
    return inElementOrder(received, std::move(resource));
}

} // namespace

core::Result<Json> corrected(QByteArrayView received, const Registration &registration,
                             const domain::ValueSets &valueSets, const WireOptions &options)
{
    core::Result<Json> parsed = parseImmunization(received);
    if (!parsed)
        return parsed;
    const domain::Immunization immunization = readImmunization(*parsed, valueSets);
    if (immunization.status == domain::ImmunizationStatus::EnteredInError)
        return core::error(core::ErrorCode::WrongState);
    const NlElements elements(valueSets, options);
    if (domain::namesNobody(immunization))
        return withoutName(registration, *parsed, elements);
    const Registration after = asSent(registration, options);
    const Registration before = comparable(
        registrationFrom(immunization, registration.patient, valueSets), after, elements);
    Json resource = *parsed;
    Correction(resource, before, after, elements).apply();
    return inElementOrder(*parsed, std::move(resource));
}

core::Result<Json> withdrawn(QByteArrayView received, const domain::ValueSets &valueSets)
{
    core::Result<Json> parsed = parseImmunization(received);
    if (!parsed)
        return parsed;
    (*parsed)["status"] = "entered-in-error";
    if (domain::namesNobody(readImmunization(*parsed, valueSets)))
        parsed->erase("meta"); // moments and versions are not told of it
    return parsed;
}

} // namespace fhir::nl
