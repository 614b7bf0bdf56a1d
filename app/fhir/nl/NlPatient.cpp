// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/nl/NlPatient.h"

#include "fhir/DataTypes.h"
#include "fhir/nl/NlCodes.h"

#include <array>

using namespace Qt::StringLiterals;

namespace fhir::nl {

namespace {

using core::Json;
using domain::Gender;

struct GenderWord
{
    Gender gender;
    QLatin1StringView word;
};
constexpr std::array genderWords{
    GenderWord{Gender::Unknown, "unknown"_L1},
    GenderWord{Gender::Male, "male"_L1},
    GenderWord{Gender::Female, "female"_L1},
    GenderWord{Gender::Other, "other"_L1},
};

bool isPast(const Json &element)
{
    const QString use = core::stringMember(element, "use");
    return use == "old"_L1 || use == "maiden"_L1;
}

// The first that is not marked as past; else the first.
const Json &current(const Json &elements)
{
    static const Json none;
    for (const Json &element : elements)
        if (!isPast(element))
            return element;
    return elements.empty() ? none : elements.front();
}

void readName(const Json &resource, domain::Patient &patient)
{
    const Json &name = current(core::arrayMember(resource, "name"));
    patient.family = core::stringMember(name, "family");
    for (const Json &given : core::arrayMember(name, "given"))
        patient.given.append(core::toQString(given));
    patient.given.removeAll(QString());
    if (patient.family.isEmpty() && patient.given.isEmpty())
        patient.family = core::stringMember(name, "text");
}

void readAddress(const Json &resource, domain::Patient &patient)
{
    const Json &address = current(core::arrayMember(resource, "address"));
    QStringList lines;
    for (const Json &line : core::arrayMember(address, "line"))
        lines.append(core::toQString(line));
    patient.street = lines.join(u", "_s);
    patient.postalCode = core::stringMember(address, "postalCode");
    patient.city = core::stringMember(address, "city");
}

void readDeath(const Json &resource, domain::Patient &patient)
{
    const QString moment = core::stringMember(resource, "deceasedDateTime");
    patient.deceased = readDate(moment);
    patient.isDeceased =
        !moment.isEmpty() || core::boolMember(resource, "deceasedBoolean").value_or(false);
}

void putName(Json &resource, const domain::Patient &patient)
{
    Json given = Json::array();
    for (const QString &name : patient.given)
        if (!name.isEmpty())
            given.push_back(core::jsonText(name));
    if (patient.family.isEmpty() && given.empty())
        return;
    Json name = {{"use", "official"}};
    put(name, "family", patient.family);
    put(name, "given", std::move(given));
    resource["name"] = Json::array({std::move(name)});
}

void putAddress(Json &resource, const domain::Patient &patient)
{
    Json address = Json::object();
    if (!patient.street.isEmpty())
        address["line"] = Json::array({core::jsonText(patient.street)});
    put(address, "city", patient.city);
    put(address, "postalCode", patient.postalCode);
    if (!address.empty())
        resource["address"] = Json::array({std::move(address)});
}

} // namespace

core::Result<domain::Patient> readPatient(const Json &resource)
{
    if (!resource.is_object())
        return core::error(core::ErrorCode::AnswerMalformed);
    if (core::stringMember(resource, "resourceType") != "Patient"_L1)
        return core::error(core::ErrorCode::AnswerWrongResource);
    domain::Patient patient;
    patient.registerId = core::stringMember(resource, "id");
    for (const domain::Identifier &identifier :
         readIdentifiers(core::arrayMember(resource, "identifier")))
        if (!patient.number)
            patient.number = personNumberFrom(identifier);
    readName(resource, patient);
    patient.birthDate = readDate(core::stringMember(resource, "birthDate"));
    const QString gender = core::stringMember(resource, "gender");
    for (const GenderWord &known : genderWords)
        if (gender == known.word)
            patient.gender = known.gender;
    readAddress(resource, patient);
    readDeath(resource, patient);
    return patient;
}

Json patientJson(const domain::Patient &patient)
{
    Json result = resourceJson("Patient");
    if (const auto number = patientIdentifier(patient.number))
        result["identifier"] = Json::array({identifierJson(*number)});
    putName(result, patient);
    for (const GenderWord &known : genderWords)
        if (patient.gender == known.gender)
            put(result, "gender", QString(known.word));
    if (patient.birthDate)
        put(result, "birthDate", patient.birthDate->iso());
    putAddress(result, patient);
    return result;
}

} // namespace fhir::nl
