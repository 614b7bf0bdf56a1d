// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/nl/NlCodes.h"

#include "fhir/nl/NlProfiles.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fhir::nl {

namespace {

struct Alias
{
    const char *oid;
    const char *system;
};
constexpr std::array aliases{
    Alias{"urn:oid:2.16.840.1.113883.2.4.6.3", naming::bsn},
    Alias{"urn:oid:2.16.840.1.113883.2.4.6.1", naming::agb},
    Alias{"urn:oid:2.16.528.1.1007.5.1", naming::big},
    Alias{"urn:oid:2.16.528.1.1007.3.1", naming::uziPerson},
    Alias{"urn:oid:2.16.528.1.1007.3.3", naming::ura},
};

constexpr auto left = "7771000"_L1;
constexpr auto right = "24028007"_L1;
constexpr auto byMouth = "9"_L1;
constexpr auto inTheNose = "6"_L1;

template <class Number>
void keep(const QString &value, std::optional<Number> &number)
{
    if (auto parsed = Number::parse(value))
        number = *parsed;
}

int precision(const QString &system)
{
    constexpr std::array order{codeSystem::article, codeSystem::hpk,    codeSystem::prk,
                               codeSystem::gpk,     codeSystem::snomed, codeSystem::atc};
    const auto found = std::find_if(order.begin(), order.end(), [&](const char *known) {
        return system == QLatin1StringView(known);
    });
    return static_cast<int>(found - order.begin());
}

} // namespace

domain::Identifier canonical(domain::Identifier identifier)
{
    for (const Alias &alias : aliases)
        if (identifier.system == QLatin1StringView(alias.oid))
            identifier.system = QLatin1StringView(alias.system);
    return identifier;
}

QList<domain::Identifier> canonical(QList<domain::Identifier> identifiers)
{
    for (domain::Identifier &identifier : identifiers)
        identifier = canonical(identifier);
    return identifiers;
}

std::optional<domain::Identifier>
patientIdentifier(const std::optional<domain::PersonNumber> &number)
{
    if (!number || !number->bsn())
        return std::nullopt;
    return domain::Identifier{QLatin1StringView(naming::bsn), number->value()};
}

std::optional<domain::Identifier> practitionerIdentifier(const domain::Practitioner &practitioner)
{
    if (practitioner.agb)
        return domain::Identifier{QLatin1StringView(naming::agb), practitioner.agb->value()};
    if (practitioner.big)
        return domain::Identifier{QLatin1StringView(naming::big), practitioner.big->value()};
    if (practitioner.uzi)
        return domain::Identifier{QLatin1StringView(naming::uziPerson), practitioner.uzi->value()};
    return std::nullopt;
}

std::optional<domain::Identifier> organizationIdentifier(const domain::Organization &organization)
{
    if (organization.ura)
        return domain::Identifier{QLatin1StringView(naming::ura), organization.ura->value()};
    if (organization.agb)
        return domain::Identifier{QLatin1StringView(naming::agb), organization.agb->value()};
    return std::nullopt;
}

std::optional<domain::PersonNumber> personNumberFrom(const domain::Identifier &identifier)
{
    if (canonical(identifier).system != QLatin1StringView(naming::bsn))
        return std::nullopt;
    const auto parsed = ids::Bsn::parse(identifier.value);
    return parsed ? std::optional(domain::PersonNumber(*parsed)) : std::nullopt;
}

domain::Practitioner practitionerFrom(const QString &name, const domain::Identifier &identifier)
{
    domain::Practitioner person{name, {}, {}};
    if (identifier.system == QLatin1StringView(naming::agb))
        keep(identifier.value, person.agb);
    else if (identifier.system == QLatin1StringView(naming::big))
        keep(identifier.value, person.big);
    else if (identifier.system == QLatin1StringView(naming::uziPerson))
        keep(identifier.value, person.uzi);
    return person.isIdentified() ? person : domain::Practitioner{};
}

domain::Organization organizationFrom(const QString &name, const domain::Identifier &identifier)
{
    domain::Organization organization{identifier.value, name, {}, {}};
    if (identifier.system == QLatin1StringView(naming::ura))
        keep(identifier.value, organization.ura);
    else if (identifier.system == QLatin1StringView(naming::agb))
        keep(identifier.value, organization.agb);
    return organization;
}

// The list has no code for both sides.
std::optional<domain::CodedValue> sideCoding(domain::Side side)
{
    if (side == domain::Side::Both)
        return std::nullopt;
    const bool isLeft = side == domain::Side::Left;
    return domain::CodedValue{QLatin1StringView(codeSystem::snomed), isLeft ? left : right,
                              isLeft ? u"Left"_s : u"Right"_s};
}

std::optional<domain::Side> sideFromCode(QStringView code)
{
    if (code == left)
        return domain::Side::Left;
    return code == right ? std::optional(domain::Side::Right) : std::nullopt;
}

QList<domain::CodedValue> inOrderOfPrecision(QList<domain::CodedValue> codings)
{
    std::stable_sort(codings.begin(), codings.end(), [](const auto &one, const auto &other) {
        return precision(one.system) < precision(other.system);
    });
    return codings;
}

int usualCentilitres(const domain::CodedValue &route)
{
    if (route.code == byMouth)
        return 150;
    return route.code == inTheNose ? 20 : 50;
}

} // namespace fhir::nl
