// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "fhir/ProfileMapper.h"
#include "registry/RegisterProfile.h"
#include "registry/RegistryClient.h"
#include "registry/Search.h"

#include <QHash>

#include <optional>

namespace registry {

// What every call of one client works with.
struct ClientParts
{
    RegisterProfile profile;
    const fhir::ProfileMapper &mapper;
    const core::Clock &clock;
    HttpLimits limits;
    FhirRequests requests;
    RequestGate gate;
    SearchManners manners;
    std::optional<Capability> capability; // as the register said it
    bool capabilityRefused = false;       // it has no readable capability statement
    bool batchRefused = false;            // it says it has batches, and has not
    // Why a person's record is asked for without a therapeutic link, by person number.
    QHash<QString, QString> accessReasons = {};

    [[nodiscard]] Search::Way searchWay()
    {
        return {gate,
                requests,
                manners,
                clock,
                !profile.searchByPost,
                profile.pageSize,
                2 * limits.answerBytes,
                {}};
    }
    // For a question about this person's record.
    [[nodiscard]] Search::Way searchWay(const domain::Patient &patient)
    {
        Search::Way way = searchWay();
        way.reason = accessReason(patient);
        return way;
    }
    // Why this person's record is needed without a therapeutic link; empty when nobody said.
    [[nodiscard]] QString accessReason(const domain::Patient &patient) const
    {
        return patient.number ? accessReasons.value(patient.number->value()) : QString();
    }
    // `system` and `value` of a person number as this register writes it.
    [[nodiscard]] domain::Identifier numberOf(const domain::PersonNumber &number) const
    {
        return {mapper.personNumberSystem(number.kind()), number.value()};
    }
    [[nodiscard]] domain::Identifier businessIdentifier(const domain::Registration &item) const
    {
        return {mapper.businessIdentifierSystem(), item.identifier.toString(QUuid::WithoutBraces)};
    }
    // The condition of a create: "identifier=<system>|<value>".
    [[nodiscard]] static QString condition(const domain::Identifier &identifier)
    {
        return fhir::conditionalQuery(identifier.system, identifier.value);
    }
    // Immunization searches of some registers must name a security label.
    [[nodiscard]] SearchParameters withSecurity(SearchParameters parameters) const
    {
        const QString label = core::toQString(profile.securitySearch);
        if (!label.isEmpty())
            parameters.append({QStringLiteral("_security"), label});
        return parameters;
    }
};

} // namespace registry
