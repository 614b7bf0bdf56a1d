// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "core/Result.h"
#include "domain/CodedValue.h"
#include "domain/Collaborator.h"
#include "domain/PersonNumber.h"
#include "domain/TherapeuticLink.h"

#include <QDate>
#include <QList>

namespace fhir {

// The people of organisations, and what is asked about them, as one country's register tells them:
// Organization, Practitioner, PractitionerRole and Task. Stateless; no HTTP.
class PeopleMapper
{
public:
    virtual ~PeopleMapper() = default;

    // A Task that waits for an administrator.
    [[nodiscard]] virtual core::Json task(const domain::LinkRequest &request) const = 0;
    // The Task as it was received, cancelled. Error: AnswerMalformed.
    [[nodiscard]] virtual core::Result<core::Json> cancelled(const domain::LinkRequest &request,
                                                             const QString &reason) const = 0;
    // Error: AnswerMalformed for a Task that is no such request.
    [[nodiscard]] virtual core::Result<domain::LinkRequest> readTask(const core::Json &task,
                                                                     QDate today) const = 0;
    // `included`: the Practitioners that came along. Error: AnswerMalformed.
    [[nodiscard]] virtual core::Result<domain::Collaborator>
    readRole(const core::Json &role, const QList<core::Json> &included, QDate today) const = 0;
    [[nodiscard]] virtual domain::PracticeKind
    practiceKind(const core::Json &organization) const = 0;

    // A therapeutic link as a Consent.
    [[nodiscard]] virtual core::Json
    consent(const domain::PersonNumber &person, const domain::Practitioner &practitioner,
            const std::optional<domain::Organization> &organization, domain::LinkEvidence evidence,
            const QDateTime &now) const = 0;
    // The Consent as it was received, no longer in force. Error: AnswerMalformed.
    [[nodiscard]] virtual core::Result<core::Json> revoked(const domain::TherapeuticLink &link,
                                                           const QString &reason) const = 0;
    // Error: AnswerMalformed for a Consent that is neither a link nor an exclusion.
    [[nodiscard]] virtual core::Result<domain::TherapeuticLink>
    readConsent(const core::Json &consent) const = 0;
    [[nodiscard]] virtual domain::Identifier
    identifierOf(const domain::PersonNumber &person) const = 0;

    [[nodiscard]] virtual domain::Identifier
    identifierOf(const domain::Organization &organization) const = 0;
    [[nodiscard]] virtual domain::Identifier
    identifierOf(const domain::Practitioner &practitioner) const = 0;
    [[nodiscard]] virtual domain::Identifier
    identifierOf(const domain::LinkRequest &request) const = 0;
};

} // namespace fhir
