// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/PeopleClient.h"

#include <QTimer>

#include <optional>

// The people of one organisation in memory. Requests wait until a test decides them.
class FakePeople final : public registry::PeopleClient
{
public:
    using PeopleClient::PeopleClient;

    domain::Practice practice;
    QList<domain::LinkRequest> own;
    std::optional<core::Error> error; // of everything
    int reads = 0;

    void readPractice(const domain::Organization &organization, const domain::Practitioner &,
                      QObject *context, core::Reply<domain::Practice> reply) override
    {
        ++reads;
        domain::Practice answer = practice;
        answer.organization = organization;
        later<domain::Practice>(context, answer, std::move(reply));
    }
    void readOwnRequests(const domain::Practitioner &, QObject *context,
                         core::Reply<QList<domain::LinkRequest>> reply) override
    {
        ++reads;
        later<QList<domain::LinkRequest>>(context, own, std::move(reply));
    }
    void sendRequest(const domain::LinkRequest &request, QObject *context,
                     core::Reply<domain::LinkRequest> reply) override
    {
        domain::LinkRequest taken = request;
        taken.registerId = QStringLiteral("task-%1").arg(++m_taken);
        taken.versionId = QStringLiteral("1");
        if (!error && request.kind == domain::RequestKind::Access)
            own.prepend(taken);
        else if (!error)
            practice.requests.prepend(taken);
        later<domain::LinkRequest>(context, taken, std::move(reply));
    }
    void cancelRequest(const domain::LinkRequest &request, const QString &reason, QObject *context,
                       core::Reply<domain::LinkRequest> reply) override
    {
        domain::LinkRequest cancelled = request;
        cancelled.reason = reason;
        decide(request.registerId, domain::RequestState::Cancelled, reason);
        cancelled.state = domain::RequestState::Cancelled;
        later<domain::LinkRequest>(context, cancelled, std::move(reply));
    }

    void readLink(const domain::PersonNumber &, const registry::Party &, QObject *context,
                  core::Reply<domain::LinkStatus> reply) override
    {
        later<domain::LinkStatus>(context, link, std::move(reply));
    }
    void createLink(const domain::PersonNumber &, const registry::Party &, domain::LinkEvidence,
                    QObject *context, core::Reply<domain::LinkStatus> reply) override
    {
        link.standing = domain::LinkStanding::Present;
        later<domain::LinkStatus>(context, link, std::move(reply));
    }
    void revokeLink(const domain::TherapeuticLink &, const QString &, QObject *context,
                    core::Reply<domain::LinkStatus> reply) override
    {
        link.standing = domain::LinkStanding::Missing;
        later<domain::LinkStatus>(context, link, std::move(reply));
    }
    void giveReason(const QString &, const QString &reason) override { reasons.append(reason); }

    domain::LinkStatus link; // of everybody
    QStringList reasons;

    // The administrator.
    void decide(const QString &id, domain::RequestState state, const QString &reason = {})
    {
        for (domain::LinkRequest &request : practice.requests)
            if (request.registerId == id) {
                request.state = state;
                request.reason = reason;
            }
    }

private:
    template <class T>
    void later(QObject *context, const T &value, core::Reply<T> reply)
    {
        const core::Result<T> answer = error ? core::Result<T>(*error) : core::Result<T>(value);
        QTimer::singleShot(0, context, [reply, answer] { reply(answer); });
    }
    int m_taken = 0;
};
