// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/be/BeImmunizationWriter.h"

#include "fhir/DataTypes.h"
#include "fhir/be/BeEncounter.h"
#include "fhir/be/BeExtensions.h"
#include "fhir/be/BeProduct.h"
#include "fhir/be/BeProfiles.h"
#include "fhir/be/BeRegistration.h"

using namespace Qt::StringLiterals;

namespace fhir::be {

namespace {

using core::Json;
using domain::Registration;
using domain::RegistrationKind;

void append(Json &array, Json value)
{
    if (!value.is_null() && !value.empty())
        array.push_back(std::move(value));
}

Json metaOf(const WireOptions &options)
{
    Json meta = Json::object();
    meta["profile"] = Json::array({profile::vaccination});
    if (options.securityLabel.is_object() && !options.securityLabel.empty())
        meta["security"] = Json::array({options.securityLabel});
    return meta;
}

Json containedOf(const Registration &registration, const BeElements &elements)
{
    Json list = Json::array();
    append(list, elements.containedPatient(registration.patient));
    append(list, containedLocation(registration, elements));
    append(list, containedEncounter(registration, elements));
    append(list, containedMedication(registration));
    return list;
}

Json productOf(const Registration &registration, const BeElements &elements)
{
    return containedMedication(registration).is_null()
               ? productExtension(registration, elements.options().bothCnkSystems)
               : medicationExtension();
}

Json extensionsOf(const Registration &registration, const BeElements &elements)
{
    Json list = Json::array();
    if (elements.options().intendedProfile)
        append(list, elements.intendedProfile());
    append(list, elements.recorder(registration.performer));
    append(list, productOf(registration, elements));
    if (!registration.confirmation.isEmpty())
        append(list, extensionJson(extensionUrl::confirmation, "valueCode",
                                   core::jsonText(registration.confirmation)));
    for (Json &extension : stockExtensions(registration, elements))
        append(list, std::move(extension));
    if (!registration.remark.isEmpty())
        append(list, elements.note(registration.remark, noteAuthor(registration)));
    return list;
}

Json identifierOf(const Registration &registration)
{
    return identifierJson({QLatin1StringView(naming::vaccination),
                           registration.identifier.toString(QUuid::WithoutBraces)});
}

Json encounterOf(const Registration &registration, const BeElements &elements)
{
    if (containedEncounter(registration, elements).is_null())
        return nullptr;
    return {{"reference", "#enc1"}};
}

void putWho(Json &result, const Registration &registration, const BeElements &elements)
{
    put(result, "contained", containedOf(registration, elements));
    put(result, "extension", extensionsOf(registration, elements));
    result["identifier"] = Json::array({identifierOf(registration)});
    put(result, "status", statusWord(registration.kind));
    put(result, "statusReason", elements.coded(u"notGivenReason"_s, registration.notGivenReason));
    put(result, "vaccineCode", elements.vaccineCode(registration));
    put(result, "patient", elements.patient(registration.patient));
    put(result, "encounter", encounterOf(registration, elements));
}

void putWhen(Json &result, const Registration &registration)
{
    const bool isDated = registration.occurrence.date || registration.occurrence.instant;
    put(result, isDated ? "occurrenceDateTime" : "occurrenceString",
        occurrenceText(registration.occurrence));
    put(result, "recorded", dateTimeText(registration.recorded));
    if (registration.kind != RegistrationKind::NotGiven)
        result["primarySource"] = registration.kind == RegistrationKind::Given;
}

void putHow(Json &result, const Registration &registration, const BeElements &elements)
{
    put(result, "site", elements.site(registration));
    put(result, "route", elements.coded(u"route"_s, registration.route));
    put(result, "doseQuantity", elements.dose(registration.dose));
    if (hasPerformer(registration.kind)) {
        Json performer = Json::object();
        performer["actor"] = elements.actor(registration.performer);
        result["performer"] = Json::array({std::move(performer)});
    }
    const Json reason = elements.coded(u"prophylaxis"_s, registration.prophylaxis);
    if (!reason.empty())
        result["reasonCode"] = Json::array({reason});
}

} // namespace

Json writeImmunization(const Registration &registration, const BeElements &elements)
{
    const Registration sent = asSent(registration);
    Json result = resourceJson("Immunization");
    result["meta"] = metaOf(elements.options());
    put(result, "language", sent.language);
    putWho(result, sent, elements);
    putWhen(result, sent);
    putHow(result, sent, elements);
    return result;
}

QString statusWord(RegistrationKind kind)
{
    return kind == RegistrationKind::NotGiven ? u"not-done"_s : u"completed"_s;
}

Json stockExtensions(const Registration &registration, const BeElements &elements)
{
    Json list = Json::array();
    if (registration.freeStock.value_or(false)) {
        append(list, elements.stockLocation(registration));
        append(list, elements.stockFunding());
    }
    return list;
}

} // namespace fhir::be
