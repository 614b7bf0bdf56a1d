// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/HttpPeopleClient.h"

#include "registry/LinkCall.h"
#include "registry/PracticeCall.h"
#include "registry/RequestCall.h"

namespace registry {

template <class T>
bool HttpPeopleClient::canDo(QObject *context, const core::Reply<T> &reply, bool kept)
{
    if (m_mapper && kept)
        return true;
    QTimer::singleShot(0, context, [reply] { reply(core::error(core::ErrorCode::NotSupported)); });
    return false;
}

void HttpPeopleClient::readPractice(const domain::Organization &organization,
                                    const domain::Practitioner &asker, QObject *context,
                                    core::Reply<domain::Practice> reply)
{
    if (canDo(context, reply))
        new PracticeCall({m_parts, *m_mapper}, organization, asker, this, context,
                         std::move(reply));
}

void HttpPeopleClient::readOwnRequests(const domain::Practitioner &asker, QObject *context,
                                       core::Reply<QList<domain::LinkRequest>> reply)
{
    if (canDo(context, reply))
        new OwnRequestsCall({m_parts, *m_mapper}, asker, this, context, std::move(reply));
}

void HttpPeopleClient::sendRequest(const domain::LinkRequest &request, QObject *context,
                                   core::Reply<domain::LinkRequest> reply)
{
    if (canDo(context, reply))
        new RequestCall({m_parts, *m_mapper}, request, this, context, std::move(reply));
}

void HttpPeopleClient::cancelRequest(const domain::LinkRequest &request, const QString &reason,
                                     QObject *context, core::Reply<domain::LinkRequest> reply)
{
    if (canDo(context, reply))
        new CancelCall({m_parts, *m_mapper}, request, reason, this, context, std::move(reply));
}

void HttpPeopleClient::readLink(const domain::PersonNumber &person, const Party &party,
                                QObject *context, core::Reply<domain::LinkStatus> reply)
{
    if (canDo(context, reply, m_parts.profile.therapeuticLinks))
        new ReadLinkCall({m_parts, *m_mapper}, person, party, this, context, std::move(reply));
}

void HttpPeopleClient::createLink(const domain::PersonNumber &person, const Party &party,
                                  domain::LinkEvidence evidence, QObject *context,
                                  core::Reply<domain::LinkStatus> reply)
{
    if (canDo(context, reply, m_parts.profile.therapeuticLinks))
        new WriteLinkCall({m_parts, *m_mapper},
                          m_mapper->consent(person, party.practitioner, party.organization,
                                            evidence, m_parts.clock.now()),
                          {}, this, context, std::move(reply));
}

void HttpPeopleClient::revokeLink(const domain::TherapeuticLink &link, const QString &reason,
                                  QObject *context, core::Reply<domain::LinkStatus> reply)
{
    if (canDo(context, reply, m_parts.profile.therapeuticLinks))
        new WriteLinkCall({m_parts, *m_mapper}, m_mapper->revoked(link, reason), link, this,
                          context, std::move(reply));
}

void HttpPeopleClient::giveReason(const QString &personNumber, const QString &reason)
{
    if (reason.isEmpty())
        m_parts.accessReasons.remove(personNumber);
    else
        m_parts.accessReasons.insert(personNumber, reason);
}

} // namespace registry
