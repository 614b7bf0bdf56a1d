// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/nl/NlElements.h"

#include "fhir/DataTypes.h"
#include "fhir/nl/NlCodes.h"
#include "fhir/nl/NlPatient.h"
#include "fhir/nl/NlProfiles.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fhir::nl {

namespace {

using core::Json;

// The imm standard binds target diseases to this list, which is too short for most doses.
constexpr std::array immDiseases{"6142004"_L1, "16814004"_L1, "840539006"_L1, "76902006"_L1,
                                 "128241005"_L1};

bool isInImmList(const QString &disease)
{
    return std::any_of(immDiseases.begin(), immDiseases.end(),
                       [&](QLatin1StringView known) { return disease == known; });
}

Json party(const std::optional<domain::Identifier> &identifier, const QString &display)
{
    Json result = Json::object();
    if (identifier)
        result["identifier"] = identifierJson(*identifier);
    put(result, "display", display);
    return result;
}

QList<domain::CodedValue> codingsOf(const domain::Registration &registration)
{
    QList<domain::CodedValue> codings;
    if (registration.product)
        codings = registration.product->codes;
    codings.append(registration.vaccineCode);
    if (registration.product && !registration.product->atc.isEmpty())
        codings.append({QLatin1StringView(codeSystem::atc), registration.product->atc, {}});
    return inOrderOfPrecision(codings);
}

// Decimal digits of so many hundredths: "0.5", "1.5", "0.25".
Json decimal(int hundredths)
{
    QByteArray text = QByteArray::number(hundredths / 100.0, 'f', 2);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return core::jsonDecimal(text);
}

} // namespace

Json extensionJson(const char *url, const char *valueName, Json value)
{
    Json result = {{"url", url}};
    result[valueName] = std::move(value);
    return result;
}

const Json *findExtension(const Json &element, const char *url)
{
    for (const Json &extension : core::arrayMember(element, "extension"))
        if (core::stringMember(extension, "url") == QLatin1StringView(url))
            return &extension;
    return nullptr;
}

void removeExtension(Json &element, const char *url)
{
    Json kept = Json::array();
    for (const Json &extension : core::arrayMember(element, "extension"))
        if (core::stringMember(extension, "url") != QLatin1StringView(url))
            kept.push_back(extension);
    element.erase("extension");
    put(element, "extension", std::move(kept));
}

void addExtension(Json &element, Json extension)
{
    Json &list = element["extension"];
    if (!list.is_array())
        list = Json::array();
    list.push_back(std::move(extension));
}

bool NlElements::isImm() const
{
    return m_options.profileUrl.startsWith(QLatin1StringView(profile::immVaccination));
}

Json NlElements::meta() const
{
    const QString url = m_options.profileUrl.isEmpty()
                            ? QString(QLatin1StringView(profile::vaccination))
                            : m_options.profileUrl;
    Json meta = Json::object();
    meta["profile"] = Json::array({core::jsonText(url)});
    if (m_options.securityLabel.is_object() && !m_options.securityLabel.empty())
        meta["security"] = Json::array({m_options.securityLabel});
    return meta;
}

Json NlElements::coded(const QString &set, const domain::CodedValue &value) const
{
    const domain::Concept *known =
        value.system.isEmpty() ? m_valueSets.find(set, value.code) : m_valueSets.find(set, value);
    return codeableConceptJson(known ? known->value : value);
}

Json NlElements::vaccineCode(const domain::Registration &registration) const
{
    Json result = Json::object();
    Json codings = Json::array();
    for (const domain::CodedValue &coding : codingsOf(registration))
        if (!coding.code.isEmpty())
            codings.push_back(codingJson({coding.system, coding.code, {}}));
    put(result, "coding", std::move(codings));
    const domain::Concept *vaccine = m_valueSets.find(u"vaccine"_s, registration.vaccineCode);
    QString text = registration.vaccineText;
    if (text.isEmpty())
        text = vaccine ? vaccine->label(u"nl"_s) : registration.vaccineCode.display;
    put(result, "text", text);
    return result;
}

Json NlElements::patient(const domain::Patient &patient) const
{
    Json result = Json::object();
    const bool literal = m_options.patientReference == WireOptions::PatientReference::Literal &&
                         !m_options.patientId.isEmpty();
    if (literal)
        put(result, "reference", u"Patient/"_s + m_options.patientId);
    else if (!containedPatient(patient).is_null())
        result["reference"] = "#pat";
    if (const auto number = patientIdentifier(patient.number))
        result["identifier"] = identifierJson(*number);
    return result;
}

Json NlElements::containedPatient(const domain::Patient &patient) const
{
    const bool literal = m_options.patientReference == WireOptions::PatientReference::Literal &&
                         !m_options.patientId.isEmpty();
    const bool isNumbered = patientIdentifier(patient.number).has_value();
    const bool isKnown = !patient.family.isEmpty() || patient.birthDate;
    if (literal || !isKnown || (isNumbered && !isReport()))
        return nullptr;
    Json result = patientJson(patient);
    Json contained = {{"resourceType", "Patient"}, {"id", "pat"}};
    for (const auto &[name, value] : result.items())
        if (name != "resourceType")
            contained[name] = value;
    return contained;
}

Json NlElements::containedProduct(const domain::Registration &registration) const
{
    if (isReport() || !registration.product)
        return nullptr;
    Json code = Json::object();
    Json codings = Json::array();
    for (const domain::CodedValue &coding : codingsOf(registration))
        codings.push_back(codingJson({coding.system, coding.code, {}}));
    put(code, "coding", std::move(codings));
    put(code, "text", registration.product->brand);
    Json batch = Json::object();
    put(batch, "lotNumber", registration.lot);
    if (registration.expiry)
        put(batch, "expirationDate", registration.expiry->toString(Qt::ISODate));
    Json result = {{"resourceType", "Medication"}, {"id", "prd"}};
    put(result, "code", std::move(code));
    put(result, "batch", std::move(batch));
    return result;
}

Json NlElements::productExtension() const
{
    return extensionJson(isImm() ? extensionUrl::immProduct : extensionUrl::product,
                         "valueReference", {{"reference", "#prd"}, {"type", "Medication"}});
}

QString locationName(const domain::Registration &registration)
{
    if (registration.kind == domain::RegistrationKind::Given && registration.organization)
        return registration.organization->name;
    return registration.place.display;
}

Json NlElements::containedLocation(const domain::Registration &registration) const
{
    const QString name = locationName(registration);
    if (name.isEmpty())
        return nullptr;
    Json result = {{"resourceType", "Location"}, {"id", "loc"}};
    put(result, "name", name);
    return result;
}

Json NlElements::site(const domain::Registration &registration) const
{
    if (registration.site.isEmpty())
        return Json::object();
    Json result = coded(u"site"_s, registration.site);
    const auto side = registration.side ? sideCoding(*registration.side) : std::nullopt;
    if (side)
        addExtension(result, extensionJson(extensionUrl::laterality, "valueCodeableConcept",
                                           codeableConceptJson(*side)));
    return result;
}

Json NlElements::dose(const domain::Registration &registration) const
{
    bool isNumber = false;
    const double doses = registration.dose.toDouble(&isNumber);
    if (!isNumber)
        return nullptr;
    const int amount = qRound(doses * usualCentilitres(registration.route));
    const Json value = decimal(amount);
    Json translation = {{"system", codeSystem::volumes}, {"code", "233"}};
    translation["value"] = value;
    Json result = Json::object();
    result["extension"] = Json::array(
        {extensionJson(extensionUrl::translation, "valueQuantity", std::move(translation))});
    result["value"] = value;
    result["unit"] = "ml";
    result["system"] = codeSystem::unitsOfMeasure;
    result["code"] = "mL";
    return result;
}

Json NlElements::person(const domain::Practitioner &practitioner) const
{
    const auto identifier = practitionerIdentifier(practitioner);
    if (!identifier || isReport())
        return nullptr;
    Json result = Json::object();
    result["function"] =
        codeableConceptJson({QLatin1StringView(codeSystem::performerFunction), u"AP"_s, {}});
    result["actor"] = party(identifier, practitioner.name);
    return result;
}

Json NlElements::organization(const domain::Organization &organization) const
{
    const auto identifier = organizationIdentifier(organization);
    if (!identifier && organization.name.isEmpty())
        return nullptr;
    Json result = Json::object();
    result["actor"] = party(identifier, organization.name);
    return result;
}

QStringList NlElements::diseases(const domain::Registration &registration) const
{
    if (registration.product && !registration.product->diseases.isEmpty())
        return registration.product->diseases;
    const domain::Concept *vaccine = m_valueSets.find(u"vaccine"_s, registration.vaccineCode);
    return vaccine ? vaccine->diseases : QStringList();
}

Json NlElements::protocol(const domain::Registration &registration) const
{
    const QStringList codes = diseases(registration);
    const bool cannotBeSaid = isImm() && !std::all_of(codes.begin(), codes.end(), isInImmList);
    if (codes.isEmpty() || cannotBeSaid)
        return nullptr;
    Json targets = Json::array();
    for (const QString &code : codes)
        targets.push_back(codeableConceptJson({QLatin1StringView(codeSystem::snomed), code, {}}));
    Json protocol = {{"targetDisease", std::move(targets)}, {"doseNumberString", "n/a"}};
    return Json::array({std::move(protocol)});
}

} // namespace fhir::nl
