// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/PeopleMapper.h"
#include "registry/PeopleClient.h"

namespace registry {

struct ClientParts;

// The same register as HttpRegistryClient, by the same way out.
class HttpPeopleClient final : public PeopleClient
{
    Q_OBJECT
public:
    // Both live longer. `mapper` null: everything is NotSupported.
    HttpPeopleClient(ClientParts &parts, const fhir::PeopleMapper *mapper)
        : m_parts(parts)
        , m_mapper(mapper)
    {
    }

    void readPractice(const domain::Organization &organization, const domain::Practitioner &asker,
                      QObject *context, core::Reply<domain::Practice> reply) override;
    void readOwnRequests(const domain::Practitioner &asker, QObject *context,
                         core::Reply<QList<domain::LinkRequest>> reply) override;
    void sendRequest(const domain::LinkRequest &request, QObject *context,
                     core::Reply<domain::LinkRequest> reply) override;
    void cancelRequest(const domain::LinkRequest &request, const QString &reason, QObject *context,
                       core::Reply<domain::LinkRequest> reply) override;

    void readLink(const domain::PersonNumber &person, const Party &party, QObject *context,
                  core::Reply<domain::LinkStatus> reply) override;
    void createLink(const domain::PersonNumber &person, const Party &party,
                    domain::LinkEvidence evidence, QObject *context,
                    core::Reply<domain::LinkStatus> reply) override;
    void revokeLink(const domain::TherapeuticLink &link, const QString &reason, QObject *context,
                    core::Reply<domain::LinkStatus> reply) override;
    void giveReason(const QString &personNumber, const QString &reason) override;

private:
    template <class T>
    bool canDo(QObject *context, const core::Reply<T> &reply, bool kept = true);

    ClientParts &m_parts;
    const fhir::PeopleMapper *m_mapper;
};

} // namespace registry
