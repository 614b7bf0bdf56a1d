// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/ElementOrder.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace fhir {

namespace {

using core::Json;

// http://hl7.org/fhir/R4/immunization.html, with the members of every resource before them.
constexpr std::array<std::string_view, 38> elementOrder{
    "resourceType",
    "id",
    "meta",
    "implicitRules",
    "language",
    "text",
    "contained",
    "extension",
    "modifierExtension",
    "identifier",
    "status",
    "statusReason",
    "vaccineCode",
    "patient",
    "encounter",
    "occurrenceDateTime",
    "occurrenceString",
    "recorded",
    "primarySource",
    "reportOrigin",
    "location",
    "manufacturer",
    "lotNumber",
    "expirationDate",
    "site",
    "route",
    "doseQuantity",
    "performer",
    "note",
    "reasonCode",
    "reasonReference",
    "isSubpotent",
    "subpotentReason",
    "education",
    "programEligibility",
    "fundingSource",
    "reaction",
    "protocolApplied",
};

auto rank(std::string_view name)
{
    if (name.starts_with('_'))
        name.remove_prefix(1);
    return std::find(elementOrder.begin(), elementOrder.end(), name) - elementOrder.begin();
}

void insertInOrder(std::vector<std::string> &names, const std::string &added)
{
    const auto after = std::find_if(names.begin(), names.end(), [&](const std::string &name) {
        return rank(name) > rank(added);
    });
    names.insert(after, added);
}

} // namespace

Json inElementOrder(const Json &original, Json changed)
{
    std::vector<std::string> names;
    for (const auto &[name, value] : original.items())
        if (changed.contains(name))
            names.push_back(name);
    for (const auto &[name, value] : changed.items())
        if (!original.contains(name))
            insertInOrder(names, name);
    Json result = Json::object();
    for (const std::string &name : names)
        result[name] = std::move(changed[name]);
    return result;
}

} // namespace fhir
