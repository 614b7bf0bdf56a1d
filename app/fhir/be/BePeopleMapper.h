// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/PeopleMapper.h"

namespace fhir::be {

// belgium.md 7.3: be-core organisations and people, requests as Tasks for the administrator.
class BePeopleMapper final : public PeopleMapper
{
public:
    [[nodiscard]] core::Json task(const domain::LinkRequest &request) const override;
    [[nodiscard]] core::Result<core::Json> cancelled(const domain::LinkRequest &request,
                                                     const QString &reason) const override;
    [[nodiscard]] core::Result<domain::LinkRequest> readTask(const core::Json &task,
                                                             QDate today) const override;
    [[nodiscard]] core::Result<domain::Collaborator>
    readRole(const core::Json &role, const QList<core::Json> &included, QDate today) const override;
    [[nodiscard]] domain::PracticeKind practiceKind(const core::Json &organization) const override;
    [[nodiscard]] core::Json consent(const domain::PersonNumber &person,
                                     const domain::Practitioner &practitioner,
                                     const std::optional<domain::Organization> &organization,
                                     domain::LinkEvidence evidence,
                                     const QDateTime &now) const override;
    [[nodiscard]] core::Result<core::Json> revoked(const domain::TherapeuticLink &link,
                                                   const QString &reason) const override;
    [[nodiscard]] core::Result<domain::TherapeuticLink>
    readConsent(const core::Json &consent) const override;
    [[nodiscard]] domain::Identifier
    identifierOf(const domain::PersonNumber &person) const override;
    [[nodiscard]] domain::Identifier
    identifierOf(const domain::Organization &organization) const override;
    [[nodiscard]] domain::Identifier
    identifierOf(const domain::Practitioner &practitioner) const override;
    [[nodiscard]] domain::Identifier
    identifierOf(const domain::LinkRequest &request) const override;
};

} // namespace fhir::be
