// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "fhir/PeopleMapper.h"
#include "fhir/ProfileMapper.h"
#include "registry/ConnectionState.h"
#include "registry/HttpRequest.h"
#include "registry/PeopleClient.h"
#include "registry/RegisterProfile.h"
#include "registry/RegistryClient.h"
#include "registry/TokenProvider.h"

#include <memory>

namespace registry {

struct ClientParts;

// A FHIR R4 register over HTTP. Which requests it makes stands in the *Call classes.
class HttpRegistryClient final : public RegistryClient
{
    Q_OBJECT
public:
    // `tokens` null: no token, or the one in the profile's token file. What is passed by reference
    // or pointer lives longer than this object.
    HttpRegistryClient(RegisterProfile profile, const fhir::ProfileMapper &mapper,
                       TokenProvider *tokens, ConnectionState &state, const core::Clock &clock,
                       QObject *parent = nullptr, const HttpLimits &limits = {});
    ~HttpRegistryClient() override;

    // Who is linked to the organisations of the same register. `mapper` is null where it keeps
    // none; it does not outlive this object.
    [[nodiscard]] std::unique_ptr<PeopleClient> people(const fhir::PeopleMapper *mapper);

    // For the register's messages (Accept-Language), "nl". "en" until set.
    void setLanguage(const QString &language);

    [[nodiscard]] QString address() const override;
    void readCapability(QObject *context, core::Reply<Capability> reply) override;
    void findPatients(const domain::PatientQuery &query, QObject *context,
                      core::Reply<PatientAnswer> reply) override;
    void findPeople(const QList<domain::PersonNumber> &numbers, QObject *context,
                    core::Reply<PatientAnswer> reply) override;
    void findNamed(const QList<domain::Patient> &people, QObject *context,
                   core::Reply<PatientAnswer> reply) override;
    void findDoses(const DosesQuestion &question, QObject *context,
                   core::Reply<DosesAnswer> reply) override;
    void readHistory(const domain::Patient &patient, QObject *context,
                     core::Reply<domain::RegisterHistory> reply) override;
    void send(const domain::OutboxEntry &entry, QObject *context,
              core::Reply<Receipt> reply) override;
    void sendBatch(const QList<domain::OutboxEntry> &entries, QObject *context,
                   core::Reply<QList<core::Result<Receipt>>> reply) override;
    void findOutcome(const domain::OutboxEntry &entry, QObject *context,
                     core::Reply<std::optional<Receipt>> reply) override;
    void readImmunization(const QString &registerId, QObject *context,
                          core::Reply<domain::Immunization> reply) override;
    [[nodiscard]] Capability capability() const override;

private:
    std::unique_ptr<TokenProvider> m_fileTokens;
    std::unique_ptr<ClientParts> m_parts;
    std::unique_ptr<QObject> m_calls; // parent of the running calls, which use the above
};

} // namespace registry
