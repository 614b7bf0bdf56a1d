// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/be/BeEncounter.h"

#include "fhir/DataTypes.h"
#include "fhir/be/BeCodes.h"
#include "fhir/be/BeCompare.h"
#include "fhir/be/BeProfiles.h"

using namespace Qt::StringLiterals;

namespace fhir::be {

namespace {

using core::Json;

Json encounterFrame(const Json &subject, const QString &id)
{
    Json result = resourceJson("Encounter");
    result["id"] = core::jsonText(id);
    result["status"] = "finished";
    result["class"] = {{"system", codeSystem::actCode}, {"code", "AMB"}};
    result["subject"] = subject;
    return result;
}

Json locationLink(const QString &id)
{
    Json reference = Json::object();
    reference["reference"] = core::jsonText(u'#' + id);
    Json link = Json::object();
    link["location"] = std::move(reference);
    return Json::array({std::move(link)});
}

Json serviceProvider(const domain::Organization &organization)
{
    Json result = Json::object();
    if (const auto identifier = organizationIdentifier(organization))
        result["identifier"] = identifierJson(*identifier);
    put(result, "display", organization.name);
    return result;
}

void putPlace(Json &location, const domain::CodedValue &place, const BeElements &elements)
{
    Json type = elements.coded(u"place"_s, place);
    if (type.empty())
        location.erase("type");
    else
        location["type"] = Json::array({std::move(type)});
}

void putCountry(Json &location, const QString &country)
{
    Json &address = location["address"];
    if (!address.is_object())
        address = Json::object();
    address.erase("country");
    put(address, "country", country);
    if (address.empty())
        location.erase("address");
}

const Json *encounterOf(const Json &resource)
{
    return containedResource(resource, core::member(resource, "encounter"));
}

// Encounter.location[0].location, or the Immunization.location of plain FHIR R4.
const Json *locationReference(const Json &resource)
{
    if (const Json *encounter = encounterOf(resource))
        for (const Json &link : core::arrayMember(*encounter, "location"))
            if (const Json *reference = core::member(link, "location"))
                return reference;
    return core::member(resource, "location");
}

domain::CodedValue placeType(const Json &location)
{
    for (const Json &type : core::arrayMember(location, "type"))
        for (const domain::CodedValue &coding : canonical(readCodings(&type)))
            return coding;
    return {};
}

Json &addContained(Json &resource, Json contained)
{
    Json &list = resource["contained"];
    if (!list.is_array())
        list = Json::array();
    list.push_back(std::move(contained));
    return list.back();
}

Json *editable(Json &resource, const Json *contained)
{
    if (contained)
        for (Json &candidate : resource["contained"])
            if (&candidate == contained)
                return &candidate;
    return nullptr;
}

Json subjectOf(const Json &resource)
{
    const Json *patient = core::member(resource, "patient");
    return patient ? *patient : Json::object();
}

Json &ensureEncounter(Json &resource)
{
    if (Json *existing = editable(resource, encounterOf(resource)))
        return *existing;
    const QString id = unusedContainedId(resource, u"enc1"_s);
    Json reference = Json::object();
    reference["reference"] = core::jsonText(u'#' + id);
    resource["encounter"] = std::move(reference);
    return addContained(resource, encounterFrame(subjectOf(resource), id));
}

Json &ensureLocation(Json &resource)
{
    if (Json *existing =
            editable(resource, containedResource(resource, locationReference(resource))))
        return *existing;
    const QString id = unusedContainedId(resource, u"loc1"_s);
    ensureEncounter(resource)["location"] = locationLink(id);
    Json location = {{"resourceType", "Location"}};
    location["id"] = core::jsonText(id);
    return addContained(resource, std::move(location));
}

void correctOrganization(Json &resource, const std::optional<domain::Organization> &after)
{
    if (after)
        ensureEncounter(resource)["serviceProvider"] = serviceProvider(*after);
    else if (Json *encounter = editable(resource, encounterOf(resource)))
        encounter->erase("serviceProvider");
}

} // namespace

Json containedLocation(const domain::Registration &registration, const BeElements &elements)
{
    if (registration.place.code.isEmpty() && registration.country.isEmpty())
        return nullptr;
    Json result = {{"resourceType", "Location"}, {"id", "loc1"}};
    putPlace(result, registration.place, elements);
    if (!registration.country.isEmpty())
        putCountry(result, registration.country);
    return result;
}

Json containedEncounter(const domain::Registration &registration, const BeElements &elements)
{
    const bool hasLocation = !containedLocation(registration, elements).is_null();
    if (!hasLocation && !registration.organization)
        return nullptr;
    Json result = encounterFrame(elements.patient(registration.patient), u"enc1"_s);
    if (hasLocation)
        result["location"] = locationLink(u"loc1"_s);
    if (registration.organization)
        result["serviceProvider"] = serviceProvider(*registration.organization);
    return result;
}

PlaceOfCare placeOfCare(const Json &resource)
{
    PlaceOfCare result;
    if (const Json *encounter = encounterOf(resource)) {
        const Party party = readParty(core::member(*encounter, "serviceProvider"), resource);
        result.organizationName = party.name;
        result.organization = canonical(party.identifiers.value(0));
    }
    const Json *reference = locationReference(resource);
    if (const Json *location = containedResource(resource, reference)) {
        result.place = placeType(*location);
        if (const Json *address = core::member(*location, "address"))
            result.country = core::stringMember(*address, "country");
        if (result.place.isEmpty())
            result.place.display = core::stringMember(*location, "name");
    }
    if (reference && result.place.isEmpty())
        result.place.display = core::stringMember(*reference, "display");
    return result;
}

void correctEncounter(Json &resource, const domain::Registration &before,
                      const domain::Registration &after, const BeElements &elements)
{
    // Where it was given is part of the act: whoever corrects does not put in their own practice.
    const bool isKnown = before.organization || before.kind != after.kind;
    if (isKnown && !sameOrganization(before.organization, after.organization))
        correctOrganization(resource, after.organization);
    if (!sameCode(before.place, after.place))
        putPlace(ensureLocation(resource), after.place, elements);
    if (before.country != after.country)
        putCountry(ensureLocation(resource), after.country);
}

} // namespace fhir::be
