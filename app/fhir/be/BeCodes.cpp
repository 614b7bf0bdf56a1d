// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/be/BeCodes.h"

#include "fhir/be/BeExtensions.h"
#include "fhir/be/BeProfiles.h"

#include <array>

using namespace Qt::StringLiterals;

namespace fhir::be {

namespace {

struct SystemName
{
    QLatin1StringView lastPart;
    const char *system;
};
constexpr std::array belgianSystems{
    SystemName{"ssin"_L1, naming::ssin},
    SystemName{"nihdi"_L1, naming::nihdi},
    SystemName{"nihdi-professional"_L1, naming::nihdi},
    SystemName{"nihdi-organization"_L1, naming::nihdi},
    SystemName{"cbe"_L1, naming::cbe},
    SystemName{"ehp"_L1, naming::ehp},
    SystemName{"be-ns-vaccination"_L1, naming::vaccination},
    SystemName{"be-ns-cnk-codes"_L1, naming::cnk},
    SystemName{"cnk-codes"_L1, naming::cnk},
    SystemName{"be-ns-cti-extended-code"_L1, naming::cti},
    SystemName{"cti-extended-code"_L1, naming::cti},
    SystemName{"be-cs-vaccine-code"_L1, codeSystem::vaccineCode},
    SystemName{"be-cs-care-location"_L1, codeSystem::careLocation},
    SystemName{"be-cs-vaccination-administration-route"_L1, codeSystem::route},
    SystemName{"be-cs-vaccination-status-reason"_L1, codeSystem::statusReason},
};

constexpr std::array otherSpellings{
    SystemName{"urn:oid:2.16.840.1.113883.3.6777.5.1"_L1, naming::ssin},
    SystemName{"urn:oid:2.16.840.1.113883.3.6777.5.2"_L1, naming::nihdi},
    SystemName{"urn:oid:2.16.840.1.113883.3.6777.5.5"_L1, naming::cbe},
    SystemName{"urn:oid:2.16.840.1.113883.3.6777.5.6"_L1, naming::ehp},
    SystemName{"urn:oid:2.16.840.1.113883.6.96"_L1, codeSystem::snomed},
    SystemName{"http://www.whocc.no/atc"_L1, naming::atc},
    SystemName{"https://www.whocc.no/atc"_L1, naming::atc},
};

struct SideCode
{
    domain::Side side;
    QLatin1StringView profile;
    QLatin1StringView code;
    QLatin1StringView display;
};
constexpr std::array sideCodes{
    SideCode{domain::Side::Left, "1.0.0"_L1, "419161000"_L1, "Unilateral left"_L1},
    SideCode{domain::Side::Right, "1.0.0"_L1, "419465000"_L1, "Unilateral right"_L1},
    SideCode{domain::Side::Both, "1.0.0"_L1, "51440002"_L1, "Right and left"_L1},
    SideCode{domain::Side::Left, "1.1.0"_L1, "7771000"_L1, "Left"_L1},
    SideCode{domain::Side::Right, "1.1.0"_L1, "24028007"_L1, "Right"_L1},
    SideCode{domain::Side::Both, "1.1.0"_L1, "51440002"_L1, "Right and left"_L1},
};

domain::Identifier make(const char *system, const QString &value)
{
    return {QLatin1StringView(system), value};
}

constexpr int fullNihdiLength = 11;

} // namespace

QString canonicalSystem(const QString &system)
{
    for (const SystemName &other : otherSpellings)
        if (system == other.lastPart)
            return QLatin1StringView(other.system);
    if (!isBelgianUrl(system))
        return system;
    const QString lastPart = system.section(u'/', -1);
    for (const SystemName &known : belgianSystems)
        if (lastPart == known.lastPart)
            return QLatin1StringView(known.system);
    return system;
}

domain::CodedValue canonical(domain::CodedValue coding)
{
    coding.system = canonicalSystem(coding.system);
    return coding;
}

domain::Identifier canonical(domain::Identifier identifier)
{
    identifier.system = canonicalSystem(identifier.system);
    return identifier;
}

QList<domain::CodedValue> canonical(QList<domain::CodedValue> codings)
{
    for (domain::CodedValue &coding : codings)
        coding.system = canonicalSystem(coding.system);
    return codings;
}

QList<domain::Identifier> canonical(QList<domain::Identifier> identifiers)
{
    for (domain::Identifier &identifier : identifiers)
        identifier.system = canonicalSystem(identifier.system);
    return identifiers;
}

bool isCnk(const domain::CodedValue &coding)
{
    return canonicalSystem(coding.system) == QLatin1StringView(naming::cnk);
}

domain::CodedValue sideCoding(domain::Side side, const QString &lateralityProfile)
{
    const SideCode *chosen = nullptr;
    for (const SideCode &code : sideCodes)
        if (code.side == side && (!chosen || code.profile == lateralityProfile))
            chosen = &code;
    return {QLatin1StringView(codeSystem::snomed), chosen->code, chosen->display};
}

std::optional<domain::Side> sideFromCode(QStringView code)
{
    for (const SideCode &known : sideCodes)
        if (code == known.code)
            return known.side;
    return std::nullopt;
}

std::optional<domain::Identifier>
patientIdentifier(const std::optional<domain::PersonNumber> &number)
{
    if (!number || !number->insz())
        return std::nullopt;
    return make(naming::ssin, number->insz()->value());
}

std::optional<domain::Identifier> practitionerIdentifier(const domain::Practitioner &practitioner)
{
    const auto &nihdi = practitioner.nihdi;
    if (nihdi && nihdi->value().size() == fullNihdiLength)
        return make(naming::nihdi, nihdi->value());
    if (practitioner.insz)
        return make(naming::ssin, practitioner.insz->value());
    return nihdi ? std::optional(make(naming::nihdi, nihdi->value())) : std::nullopt;
}

std::optional<domain::Identifier> organizationIdentifier(const domain::Organization &organization)
{
    if (organization.nihdi)
        return make(naming::nihdi, organization.nihdi->value());
    if (organization.enterprise)
        return make(naming::cbe, organization.enterprise->value());
    return std::nullopt;
}

std::optional<ids::Insz> inszFrom(const domain::Identifier &identifier)
{
    if (canonicalSystem(identifier.system) != QLatin1StringView(naming::ssin))
        return std::nullopt;
    const auto parsed = ids::Insz::parse(identifier.value, QDate(9999, 12, 31));
    return parsed ? std::optional(*parsed) : std::nullopt;
}

std::optional<ids::NihdiNumber> nihdiFrom(const domain::Identifier &identifier)
{
    if (canonicalSystem(identifier.system) != QLatin1StringView(naming::nihdi))
        return std::nullopt;
    const auto parsed = ids::NihdiNumber::parse(identifier.value);
    return parsed ? std::optional(*parsed) : std::nullopt;
}

std::optional<ids::EnterpriseNumber> enterpriseFrom(const domain::Identifier &identifier)
{
    if (canonicalSystem(identifier.system) != QLatin1StringView(naming::cbe))
        return std::nullopt;
    const auto parsed = ids::EnterpriseNumber::parse(identifier.value);
    return parsed ? std::optional(*parsed) : std::nullopt;
}

} // namespace fhir::be
