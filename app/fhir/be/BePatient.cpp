// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/be/BePatient.h"

#include "fhir/DataTypes.h"
#include "fhir/be/BeCodes.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fhir::be {

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

std::optional<Gender> readGender(const Json &resource)
{
    const QString word = core::stringMember(resource, "gender");
    for (const GenderWord &known : genderWords)
        if (word == known.word)
            return known.gender;
    return std::nullopt;
}

QLatin1StringView wordOf(Gender gender)
{
    for (const GenderWord &known : genderWords)
        if (known.gender == gender)
            return known.word;
    return {};
}

// The element whose `use` comes first in `uses`; else one that is not marked as past; else any.
const Json &preferred(const Json &elements, std::initializer_list<QLatin1StringView> uses)
{
    static const Json none;
    for (const QLatin1StringView use : uses)
        for (const Json &element : elements)
            if (core::stringMember(element, "use") == use)
                return element;
    const auto current = std::find_if(elements.begin(), elements.end(), [](const Json &element) {
        const QString use = core::stringMember(element, "use");
        return use != "old"_L1 && use != "maiden"_L1;
    });
    if (current != elements.end())
        return *current;
    return elements.empty() ? none : elements.front();
}

void readName(const Json &resource, domain::Patient &patient)
{
    const Json &name = preferred(core::arrayMember(resource, "name"), {"official"_L1, "usual"_L1});
    patient.family = core::stringMember(name, "family");
    for (const Json &given : core::arrayMember(name, "given"))
        patient.given.append(core::toQString(given));
    patient.given.removeAll(QString());
    if (patient.family.isEmpty() && patient.given.isEmpty())
        patient.family = core::stringMember(name, "text");
}

void readAddress(const Json &resource, domain::Patient &patient)
{
    const Json &address = preferred(core::arrayMember(resource, "address"), {"home"_L1});
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

std::optional<domain::PersonNumber> readNumber(const Json &resource)
{
    for (const domain::Identifier &identifier :
         readIdentifiers(core::arrayMember(resource, "identifier")))
        if (const auto insz = inszFrom(identifier))
            return domain::PersonNumber(*insz);
    return std::nullopt;
}

// Only Belgian postal codes are sure to be Belgian.
bool isBelgianPostalCode(const QString &code)
{
    bool isNumber = false;
    const int number = code.toInt(&isNumber);
    return isNumber && code.size() == 4 && number >= 1000;
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
    patient.number = readNumber(resource);
    readName(resource, patient);
    patient.birthDate = readDate(core::stringMember(resource, "birthDate"));
    patient.gender = readGender(resource);
    readAddress(resource, patient);
    readDeath(resource, patient);
    return patient;
}

Json patientJson(const domain::Patient &patient)
{
    Json result = resourceJson("Patient");
    if (const auto number = patientIdentifier(patient.number))
        result["identifier"] = Json::array({identifierJson(*number)});
    addName(result, patient);
    if (patient.gender)
        put(result, "gender", QString(wordOf(*patient.gender)));
    if (patient.birthDate)
        put(result, "birthDate", patient.birthDate->iso());
    if (patient.deceased)
        put(result, "deceasedDateTime", patient.deceased->iso());
    else if (patient.isDeceased)
        result["deceasedBoolean"] = true;
    addAddress(result, patient);
    return result;
}

void addName(Json &resource, const domain::Patient &patient)
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

void addAddress(Json &resource, const domain::Patient &patient)
{
    if (patient.postalCode.isEmpty() && patient.city.isEmpty())
        return;
    Json address = {{"use", "home"}};
    put(address, "city", patient.city);
    put(address, "postalCode", patient.postalCode);
    if (isBelgianPostalCode(patient.postalCode))
        address["country"] = "BE";
    resource["address"] = Json::array({std::move(address)});
}

} // namespace fhir::be
