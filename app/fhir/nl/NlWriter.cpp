// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/nl/NlWriter.h"

#include "fhir/DataTypes.h"
#include "fhir/nl/NlConsent.h"
#include "fhir/nl/NlProfiles.h"

using namespace Qt::StringLiterals;

namespace fhir::nl {

namespace {

using core::Json;
using domain::Registration;
using domain::RegistrationKind;

// For a dose of a Dutch programme (netherlands.md 5.5).
constexpr auto programmeMotive = "159731000146104"_L1;

void append(Json &array, Json value)
{
    if (!value.is_null() && !value.empty())
        array.push_back(std::move(value));
}

// The day; a time of day would point at one child.
QString dayOf(const Registration &registration)
{
    return registration.occurrence.date ? registration.occurrence.date->iso() : QString();
}

Json performersOf(const Registration &registration, const NlElements &elements)
{
    Json list = Json::array();
    if (registration.kind == RegistrationKind::Given)
        append(list, elements.person(registration.performer));
    if (registration.organization && registration.kind != RegistrationKind::Historical)
        append(list, elements.organization(*registration.organization));
    return list;
}

void putWho(Json &result, const Registration &registration, const NlElements &elements)
{
    Json contained = Json::array();
    append(contained, elements.containedPatient(registration.patient));
    append(contained, elements.containedProduct(registration));
    append(contained, elements.containedLocation(registration));
    Json extensions = Json::array();
    if (!elements.containedProduct(registration).is_null())
        extensions.push_back(elements.productExtension());
    if (elements.isReport()) {
        const ConsentElements consents = consentElements(
            registration.exchangedBy, elements.patient(registration.patient), elements);
        contained.insert(contained.end(), consents.contained.begin(), consents.contained.end());
        extensions.insert(extensions.end(), consents.extensions.begin(), consents.extensions.end());
    }
    put(result, "contained", std::move(contained));
    put(result, "extension", std::move(extensions));
    result["identifier"] =
        Json::array({identifierJson({QLatin1StringView(naming::vaccination),
                                     registration.identifier.toString(QUuid::WithoutBraces)})});
    put(result, "status", statusWord(registration.kind));
    put(result, "statusReason", elements.coded(u"notGivenReason"_s, registration.notGivenReason));
    put(result, "vaccineCode", elements.vaccineCode(registration));
    put(result, "patient", elements.patient(registration.patient));
}

void putWhen(Json &result, const Registration &registration, const NlElements &elements)
{
    const QString day = dayOf(registration);
    put(result, day.isEmpty() ? "occurrenceString" : "occurrenceDateTime",
        day.isEmpty() ? registration.occurrence.text : day);
    if (!elements.isReport())
        put(result, "recorded", dateTimeText(registration.recorded));
    if (registration.kind != RegistrationKind::NotGiven)
        result["primarySource"] = registration.kind == RegistrationKind::Given;
    if (registration.kind == RegistrationKind::Historical)
        put(result, "reportOrigin", originOf(registration, elements));
    if (!elements.containedLocation(registration).is_null())
        result["location"] = {{"reference", "#loc"}};
}

void putHow(Json &result, const Registration &registration, const NlElements &elements)
{
    put(result, "lotNumber", registration.lot);
    if (registration.expiry)
        put(result, "expirationDate", registration.expiry->toString(Qt::ISODate));
    put(result, "site", elements.site(registration));
    put(result, "route", elements.coded(u"route"_s, registration.route));
    put(result, "doseQuantity", elements.dose(registration));
    put(result, "performer", performersOf(registration, elements));
    if (!registration.remark.isEmpty())
        result["note"] = Json::array({{{"text", core::jsonText(registration.remark)}}});
    if (!elements.isReport() && registration.kind == RegistrationKind::Given)
        result["reasonCode"] = Json::array(
            {codeableConceptJson({QLatin1StringView(codeSystem::snomed), programmeMotive, {}})});
    if (registration.kind != RegistrationKind::NotGiven)
        put(result, "protocolApplied", elements.protocol(registration));
}

// Each line stands in netherlands.md 4.3; nothing else may.
Json anonymous(const Registration &registration, const NlElements &elements)
{
    Json result = resourceJson("Immunization");
    put(result, "status", statusWord(registration.kind));
    put(result, "vaccineCode", elements.vaccineCode(registration));
    result["patient"] = {
        {"extension", Json::array({extensionJson(extensionUrl::absent, "valueCode", "masked")})}};
    put(result, "occurrenceDateTime", dayOf(registration));
    put(result, "lotNumber", registration.lot);
    if (const QString place = locationName(registration); !place.isEmpty())
        result["location"] = {{"display", core::jsonText(place)}};
    Json performers = Json::array();
    if (registration.organization)
        append(performers, elements.organization(*registration.organization));
    put(result, "performer", std::move(performers));
    put(result, "protocolApplied", elements.protocol(registration));
    return result;
}

} // namespace

QString statusWord(RegistrationKind kind)
{
    return kind == RegistrationKind::NotGiven ? u"not-done"_s : u"completed"_s;
}

Registration asSent(Registration registration, const WireOptions &options)
{
    if (registration.kind == RegistrationKind::NotGiven) {
        registration.product.reset();
        registration.dose.clear();
        registration.lot.clear();
        registration.expiry.reset();
    } else {
        registration.notGivenReason = {};
    }
    const bool isReport = options.content == WireOptions::Content::Report;
    if (isReport || registration.kind == RegistrationKind::NotGiven) {
        registration.route = {};
        registration.site = {};
    }
    if (isReport) {
        registration.dose.clear();
        registration.expiry.reset();
        registration.remark.clear();
    }
    if (registration.site.code.isEmpty())
        registration.side.reset();
    registration.freeStock.reset();
    if (registration.kind != RegistrationKind::Historical)
        registration.confirmation.clear();
    registration.prophylaxis = {};
    return registration;
}

Json originOf(const Registration &registration, const NlElements &elements)
{
    const QString &shownBy = registration.confirmation;
    return elements.coded(u"confirmation"_s,
                          {{}, shownBy.isEmpty() ? u"confirmed"_s : shownBy, {}});
}

Json writeImmunization(const Registration &registration, const NlElements &elements)
{
    const Registration sent = asSent(registration, elements.options());
    if (sent.disclosure == domain::Disclosure::Anonymous)
        return anonymous(sent, elements);
    Json result = resourceJson("Immunization");
    result["meta"] = elements.meta();
    putWho(result, sent, elements);
    putWhen(result, sent, elements);
    putHow(result, sent, elements);
    return result;
}

} // namespace fhir::nl
