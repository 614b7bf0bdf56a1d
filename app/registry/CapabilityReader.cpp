// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/CapabilityReader.h"

using namespace Qt::StringLiterals;

namespace registry {

namespace {

const core::Json &serverPart(const core::Json &statement)
{
    static const core::Json none = core::Json::object();
    for (const core::Json &rest : core::arrayMember(statement, "rest"))
        if (core::stringMember(rest, "mode") == "server"_L1)
            return rest;
    return none;
}

bool hasInteraction(const core::Json &part, QLatin1StringView code)
{
    for (const core::Json &interaction : core::arrayMember(part, "interaction"))
        if (core::stringMember(interaction, "code") == code)
            return true;
    return false;
}

} // namespace

Capability readCapabilityStatement(const core::Json &statement)
{
    Capability result;
    result.fhirVersion = core::stringMember(statement, "fhirVersion");
    if (const core::Json *software = core::member(statement, "software"))
        result.software = (core::stringMember(*software, "name") + u' ' +
                           core::stringMember(*software, "version"))
                              .trimmed();
    const core::Json &rest = serverPart(statement);
    result.batch = hasInteraction(rest, "batch"_L1);
    result.transaction = hasInteraction(rest, "transaction"_L1);
    for (const core::Json &resource : core::arrayMember(rest, "resource")) {
        if (core::stringMember(resource, "type") != "Immunization"_L1)
            continue;
        result.conditionalCreate = core::boolMember(resource, "conditionalCreate").value_or(false);
        const QString versioning = core::stringMember(resource, "versioning");
        result.versionedUpdate = versioning == "versioned-update"_L1;
    }
    return result;
}

} // namespace registry
