// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/be/BeElements.h"

#include "domain/VaccineCode.h"
#include "fhir/DataTypes.h"
#include "fhir/be/BeCodes.h"
#include "fhir/be/BeExtensions.h"
#include "fhir/be/BePatient.h"
#include "fhir/be/BeProfiles.h"

using namespace Qt::StringLiterals;

namespace fhir::be {

namespace {

using core::Json;

Json identifierReference(const std::optional<domain::Identifier> &identifier,
                         const QString &display)
{
    Json result = Json::object();
    if (identifier)
        result["identifier"] = identifierJson(*identifier);
    put(result, "display", display);
    return result;
}

QString freeText(const domain::Registration &registration)
{
    if (!registration.vaccineText.isEmpty())
        return registration.vaccineText;
    if (!domain::needsText(registration.vaccineCode.code))
        return {};
    return registration.product ? registration.product->name : registration.vaccineCode.display;
}

// The organisation's stock, or else that of the physician personally.
std::optional<domain::Identifier> stockOwner(const domain::Registration &registration)
{
    std::optional<domain::Identifier> owner;
    if (registration.organization)
        owner = organizationIdentifier(*registration.organization);
    return owner ? owner : practitionerIdentifier(registration.performer);
}

} // namespace

domain::CodedValue BeElements::completed(const QString &set, domain::CodedValue value) const
{
    value.system = canonicalSystem(value.system);
    const domain::Concept *known =
        value.system.isEmpty() ? m_valueSets.find(set, value.code) : m_valueSets.find(set, value);
    if (!known)
        return value;
    value.system = canonicalSystem(known->value.system);
    value.code = known->value.code;
    if (value.display.isEmpty())
        value.display = known->value.display;
    return value;
}

bool BeElements::isLiteral() const
{
    return m_options.patientReference == WireOptions::PatientReference::Literal &&
           !m_options.patientId.isEmpty();
}

Json BeElements::coded(const QString &set, const domain::CodedValue &value) const
{
    return value.code.isEmpty() ? Json::object() : codeableConceptJson(completed(set, value));
}

Json BeElements::vaccineCode(const domain::Registration &registration) const
{
    domain::CodedValue value = registration.vaccineCode;
    if (value.code.isEmpty())
        value = {QLatin1StringView(codeSystem::vaccineCode), u"other"_s, {}};
    value = completed(u"vaccine"_s, value);
    Json coding = Json::object();
    put(coding, "system", value.system);
    if (value.system == QLatin1StringView(codeSystem::snomed))
        coding["version"] = codeSystem::snomedBelgium;
    put(coding, "code", value.code);
    put(coding, "display", value.display);
    Json result = Json::object();
    result["coding"] = Json::array({std::move(coding)});
    put(result, "text", freeText(registration));
    return result;
}

Json BeElements::patient(const domain::Patient &patient) const
{
    const auto number = patientIdentifier(patient.number);
    Json result = Json::object();
    if (isLiteral())
        result["reference"] = core::jsonText("Patient/"_L1 + m_options.patientId);
    else if (!number)
        return {{"reference", "#pat1"}};
    result["type"] = "Patient";
    if (number)
        result["identifier"] = identifierJson(*number);
    return result;
}

Json BeElements::containedPatient(const domain::Patient &patient) const
{
    if (isLiteral() || patientIdentifier(patient.number))
        return nullptr;
    Json result = {{"resourceType", "Patient"}, {"id", "pat1"}};
    addName(result, patient);
    if (patient.birthDate)
        put(result, "birthDate", patient.birthDate->iso());
    addAddress(result, patient);
    return result;
}

Json BeElements::site(const domain::Registration &registration) const
{
    Json result = Json::object();
    if (registration.side)
        addExtension(result, laterality(*registration.side));
    const Json codes = coded(u"site"_s, registration.site);
    if (codes.empty())
        return codes;
    result["coding"] = codes["coding"];
    return result;
}

Json BeElements::laterality(domain::Side side) const
{
    return extensionJson(extensionUrl::laterality, "valueCoding",
                         codingJson(sideCoding(side, m_options.lateralityProfile)));
}

Json BeElements::dose(const QString &dose) const
{
    const auto number = core::parseJson(dose.toUtf8());
    if (!number || !core::numberText(*number))
        return nullptr;
    return {{"value", *number}};
}

Json BeElements::actor(const domain::Practitioner &practitioner) const
{
    return identifierReference(practitionerIdentifier(practitioner), practitioner.name);
}

Json BeElements::recorder(const domain::Practitioner &practitioner) const
{
    return extensionJson(extensionUrl::recorder, "valueReference", actor(practitioner));
}

Json BeElements::stockLocation(const domain::Registration &registration) const
{
    return extensionJson(extensionUrl::stockLocation, "valueReference",
                         identifierReference(stockOwner(registration), {}));
}

Json BeElements::stockFunding() const
{
    const QList<domain::Concept> &funders = m_valueSets.concepts(u"funding"_s);
    if (funders.isEmpty())
        return Json::object();
    return extensionJson(extensionUrl::stockFunding, "valueReference",
                         identifierReference(std::nullopt, funders.first().label(u"nl"_s)));
}

Json BeElements::note(const QString &text, const QString &authorName) const
{
    Json annotation = Json::object();
    put(annotation, "authorString", authorName);
    put(annotation, "text", text);
    return extensionJson(extensionUrl::note, "valueAnnotation", std::move(annotation));
}

Json BeElements::intendedProfile() const
{
    const QString canonicalUrl = QLatin1StringView(profile::vaccination) + u'|' +
                                 QLatin1StringView(profile::vaccinationVersion);
    return extensionJson(extensionUrl::intendedProfile, "valueCanonical",
                         core::jsonText(canonicalUrl));
}

QString noteAuthor(const domain::Registration &registration)
{
    const auto author = practitionerIdentifier(registration.author);
    return author == practitionerIdentifier(registration.performer) ? QString()
                                                                    : registration.author.name;
}

} // namespace fhir::be
