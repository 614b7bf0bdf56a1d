// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/Collaborator.h"
#include "domain/PersonNumber.h"
#include "domain/TherapeuticLink.h"

#include <QObject>

namespace registry {

// What a register keeps about the people of an organisation, and the requests to its
// administrator. Every call: thread of the object, asynchronous, the reply is called once;
// destroying `context` cancels without reply. Error NotSupported: this register has no such thing.
// Who asks, for whom.
struct Party
{
    domain::Practitioner practitioner;
    std::optional<domain::Organization> organization;
};

class PeopleClient : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Its kind, who is linked, and every request that is known, the decided ones too.
    virtual void readPractice(const domain::Organization &organization,
                              const domain::Practitioner &asker, QObject *context,
                              core::Reply<domain::Practice> reply) = 0;
    // The requests somebody made for themselves (RequestKind::Access), newest first.
    virtual void readOwnRequests(const domain::Practitioner &asker, QObject *context,
                                 core::Reply<QList<domain::LinkRequest>> reply) = 0;
    // As the register took it. Harmless when repeated: its identifier is the condition.
    virtual void sendRequest(const domain::LinkRequest &request, QObject *context,
                             core::Reply<domain::LinkRequest> reply) = 0;
    // Error VersionConflict: it was decided meanwhile.
    virtual void cancelRequest(const domain::LinkRequest &request, const QString &reason,
                               QObject *context, core::Reply<domain::LinkRequest> reply) = 0;

    // ---- the therapeutic link between a person and a party ----
    virtual void readLink(const domain::PersonNumber &person, const Party &party, QObject *context,
                          core::Reply<domain::LinkStatus> reply) = 0;
    virtual void createLink(const domain::PersonNumber &person, const Party &party,
                            domain::LinkEvidence evidence, QObject *context,
                            core::Reply<domain::LinkStatus> reply) = 0;
    virtual void revokeLink(const domain::TherapeuticLink &link, const QString &reason,
                            QObject *context, core::Reply<domain::LinkStatus> reply) = 0;
    // Goes along with every question about that person's record; empty: no more.
    virtual void giveReason(const QString &personNumber, const QString &reason) = 0;
};

} // namespace registry
