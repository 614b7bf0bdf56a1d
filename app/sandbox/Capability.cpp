// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Capability.h"

#include "sandbox/BeSystems.h"

#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

using Named = std::pair<const char *, const char *>;

core::Json interactions(std::initializer_list<const char *> codes)
{
    core::Json list = core::Json::array();
    for (const char *code : codes)
        list.push_back(core::Json::object({{"code", code}}));
    return list;
}

core::Json resource(const char *type, QLatin1StringView profile,
                    std::initializer_list<Named> searches)
{
    core::Json json = core::Json::object();
    json["type"] = type;
    if (!profile.isEmpty())
        json["supportedProfile"] = core::Json::array({core::jsonText(QString(profile))});
    json["interaction"] =
        interactions({"read", "vread", "update", "create", "history-instance", "search-type"});
    json["versioning"] = "versioned-update";
    json["readHistory"] = true;
    json["updateCreate"] = false;
    json["conditionalCreate"] = true;
    json["conditionalUpdate"] = false;
    json["conditionalDelete"] = "not-supported";
    json["searchParam"] = core::Json::array();
    for (const auto &[name, kind] : searches)
        json["searchParam"].push_back(core::Json::object({{"name", name}, {"type", kind}}));
    return json;
}

core::Json security(const QString &issuer)
{
    core::Json coding = core::Json::object();
    coding["system"] = "http://terminology.hl7.org/CodeSystem/restful-security-service";
    coding["code"] = "OAuth";
    core::Json json = core::Json::object();
    json["cors"] = false;
    json["service"] =
        core::Json::array({core::Json::object({{"coding", core::Json::array({coding})}})});
    json["description"] = core::jsonText("OpenID Connect: "_L1 + issuer);
    return json;
}

core::Json readOnly(const char *type, std::initializer_list<Named> searches)
{
    core::Json json = core::Json::object({{"type", type}});
    json["interaction"] = interactions({"read", "search-type"});
    json["searchParam"] = core::Json::array();
    for (const auto &[name, kind] : searches)
        json["searchParam"].push_back(core::Json::object({{"name", name}, {"type", kind}}));
    return json;
}

void addStaff(core::Json &resources)
{
    resources.push_back(readOnly("Organization", {{"identifier", "token"}}));
    resources.push_back(readOnly("Practitioner", {{"identifier", "token"}}));
    resources.push_back(readOnly(
        "PractitionerRole",
        {{"active", "token"}, {"organization", "reference"}, {"practitioner", "reference"}}));
    core::Json task = readOnly("Task", {{"identifier", "token"},
                                        {"status", "token"},
                                        {"code", "token"},
                                        {"subject", "reference"},
                                        {"requester", "reference"}});
    task["interaction"] = interactions({"read", "search-type", "create", "update"});
    task["conditionalCreate"] = true;
    resources.push_back(std::move(task));
    core::Json consent = readOnly("Consent", {{"patient", "reference"}, {"actor", "reference"}});
    consent["interaction"] = interactions({"read", "search-type", "create", "update"});
    resources.push_back(std::move(consent));
}

core::Json server(const QString &issuer, bool keepsStaff)
{
    core::Json rest = core::Json::object();
    rest["mode"] = "server";
    rest["security"] = security(issuer);
    rest["resource"] = core::Json::array({resource("Patient", {},
                                                   {{"_id", "token"},
                                                    {"_lastUpdated", "date"},
                                                    {"identifier", "token"},
                                                    {"family", "string"},
                                                    {"given", "string"},
                                                    {"name", "string"},
                                                    {"birthdate", "date"},
                                                    {"active", "token"}}),
                                          resource("Immunization", be::profile,
                                                   {{"_id", "token"},
                                                    {"_lastUpdated", "date"},
                                                    {"identifier", "token"},
                                                    {"patient", "reference"},
                                                    {"status", "token"},
                                                    {"date", "date"},
                                                    {"vaccine-code", "token"}})});
    if (keepsStaff)
        addStaff(rest["resource"]);
    rest["interaction"] = interactions({"transaction", "batch"});
    return rest;
}

} // namespace

core::Json capabilityStatement(const QString &baseUrl, const QString &issuer,
                               const QString &announcement, bool keepsStaff)
{
    QString description = u"Register with invented data for demo and tests"_s;
    if (!announcement.isEmpty())
        description += u'\n' + announcement;
    core::Json json = core::Json::object();
    json["resourceType"] = "CapabilityStatement";
    json["status"] = "active";
    json["date"] = "2026-11-24";
    json["kind"] = "instance";
    json["software"] = core::Json::object({{"name", "Prikpost sandbox"}, {"version", "1"}});
    json["implementation"] = core::Json::object(
        {{"description", core::jsonText(description)}, {"url", core::jsonText(baseUrl)}});
    json["fhirVersion"] = "4.0.1";
    json["format"] = core::Json::array({"application/fhir+json", "json"});
    json["rest"] = core::Json::array({server(issuer, keepsStaff)});
    return json;
}

} // namespace sandbox
