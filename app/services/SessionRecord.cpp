// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SessionRecord.h"

#include "core/Json.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace services {

namespace {

using core::Json;

constexpr std::array roles{
    std::pair{domain::Role::Physician, "physician"},
    std::pair{domain::Role::Nurse, "nurse"},
    std::pair{domain::Role::Trainee, "trainee"},
    std::pair{domain::Role::Administrative, "administrative"},
};

const char *word(domain::Role role)
{
    for (const auto &[candidate, name] : roles)
        if (candidate == role)
            return name;
    return roles.front().second;
}

domain::Role roleFrom(const QString &text)
{
    for (const auto &[role, name] : roles)
        if (text == QLatin1StringView(name))
            return role;
    return domain::Role::Administrative; // the one that may do least
}

template <class Number>
Json digits(const std::optional<Number> &number)
{
    return number ? core::jsonText(number->value()) : Json();
}

template <class Number>
std::optional<Number> valid(const core::Result<Number, ids::IdProblem> &parsed)
{
    return parsed ? std::optional(*parsed) : std::nullopt;
}

Json write(const domain::Practitioner &practitioner)
{
    Json json = Json::object();
    json["name"] = core::jsonText(practitioner.name);
    json["nihdi"] = digits(practitioner.nihdi);
    json["insz"] = digits(practitioner.insz);
    json["big"] = digits(practitioner.big);
    json["uzi"] = digits(practitioner.uzi);
    json["agb"] = digits(practitioner.agb);
    return json;
}

domain::Practitioner readPractitioner(const Json &json)
{
    // It was checked against the day on which it was kept.
    const QDate lastDay(9999, 12, 31);
    return {.name = core::stringMember(json, "name"),
            .nihdi = valid(ids::NihdiNumber::parse(core::stringMember(json, "nihdi"))),
            .insz = valid(ids::Insz::parse(core::stringMember(json, "insz"), lastDay)),
            .big = valid(ids::BigNumber::parse(core::stringMember(json, "big"))),
            .uzi = valid(ids::UziNumber::parse(core::stringMember(json, "uzi"))),
            .agb = valid(ids::AgbCode::parse(core::stringMember(json, "agb")))};
}

Json write(const domain::Organization &organization)
{
    Json json = Json::object();
    json["id"] = core::jsonText(organization.id);
    json["name"] = core::jsonText(organization.name);
    json["nihdi"] = digits(organization.nihdi);
    json["enterprise"] = digits(organization.enterprise);
    json["ura"] = digits(organization.ura);
    json["agb"] = digits(organization.agb);
    return json;
}

domain::Organization readOrganization(const Json &json)
{
    return {.id = core::stringMember(json, "id"),
            .name = core::stringMember(json, "name"),
            .nihdi = valid(ids::NihdiNumber::parse(core::stringMember(json, "nihdi"))),
            .enterprise =
                valid(ids::EnterpriseNumber::parse(core::stringMember(json, "enterprise"))),
            .ura = valid(ids::UraNumber::parse(core::stringMember(json, "ura"))),
            .agb = valid(ids::AgbCode::parse(core::stringMember(json, "agb")))};
}

} // namespace

QByteArray writeSession(const domain::Session &session, const QString &profile)
{
    Json json = Json::object();
    json["register"] = core::jsonText(profile);
    json["subject"] = core::jsonText(session.account.subject);
    json["practitioner"] = write(session.account.practitioner);
    json["role"] = word(session.account.role);
    if (session.account.trainer)
        json["trainer"] = write(*session.account.trainer);
    json["authorizedBy"] = core::jsonText(session.account.authorizedBy);
    json["level"] = session.account.level;
    json["organizations"] = Json::array();
    for (const domain::Organization &organization : session.account.organizations)
        json["organizations"].push_back(write(organization));
    if (session.organization)
        json["organization"] = core::jsonText(session.organization->id);
    return core::writeJson(json);
}

std::optional<domain::Session> readSession(QByteArrayView kept, const QString &profile)
{
    const auto json = core::parseJson(kept);
    const Json *practitioner = json ? core::member(*json, "practitioner") : nullptr;
    if (!practitioner || core::stringMember(*json, "register") != profile)
        return std::nullopt;
    domain::Session session;
    session.account = {.subject = core::stringMember(*json, "subject"),
                       .practitioner = readPractitioner(*practitioner),
                       .role = roleFrom(core::stringMember(*json, "role")),
                       .trainer = {},
                       .authorizedBy = core::stringMember(*json, "authorizedBy"),
                       .level = static_cast<int>(core::integerMember(*json, "level").value_or(0)),
                       .organizations = {}};
    if (const Json *trainer = core::member(*json, "trainer"))
        session.account.trainer = readPractitioner(*trainer);
    const QString chosen = core::stringMember(*json, "organization");
    for (const Json &element : core::arrayMember(*json, "organizations")) {
        session.account.organizations.append(readOrganization(element));
        if (!chosen.isEmpty() && session.account.organizations.last().id == chosen)
            session.organization = session.account.organizations.last();
    }
    return session;
}

} // namespace services
