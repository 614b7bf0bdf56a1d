// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "domain/Collaborator.h"
#include "outbox/OutboxSender.h"
#include "registry/PeopleClient.h"
#include "services/SessionService.h"

#include <QHash>
#include <QObject>

namespace services {

// Before an item leaves: is whoever recorded it still linked to its organisation? What somebody
// left behind who is not, or whose link was rejected, is held for a physician of the organisation.
// Costs nothing while everybody sends their own; where the register cannot tell, everything goes.
class AuthorCheck final : public QObject
{
    Q_OBJECT
public:
    AuthorCheck(registry::PeopleClient &client, SessionService &session,
                outbox::OutboxSender &sender, const core::Clock &clock, QObject *parent = nullptr);

    // What a person decided about goes.
    [[nodiscard]] outbox::OutboxSender::Ruling judge(const domain::OutboxEntry &entry);
    // The register refused it to its own author (403): is their link gone? They are asked for anew
    // at the provider, once for all that was refused meanwhile.
    void lookAgain(const domain::OutboxEntry &refused,
                   std::function<void(const outbox::OutboxSender::Ruling &)> done);
    // What was read otherwise counts, too.
    void learn(const domain::Practice &practice);

private:
    struct Known
    {
        std::optional<domain::Practice> practice; // empty: the register cannot tell
        QDateTime at;
    };
    [[nodiscard]] const Known *knownOf(const QString &organizationId) const;
    void ask(const domain::Organization &organization);
    [[nodiscard]] bool isOwn(const domain::OutboxEntry &entry) const;

    registry::PeopleClient &m_client;
    SessionService &m_session;
    outbox::OutboxSender &m_sender;
    const core::Clock &m_clock;
    QHash<QString, Known> m_known;
    QSet<QString> m_asked;                   // at this moment
    QList<std::function<void()>> m_renewing; // what waits for the account as it is now
};

// The link of the author ended, or was rejected and there is none.
[[nodiscard]] bool isUnlinked(const domain::Practitioner &author, const domain::Practice &practice);
// Who looks at what they left behind: whoever asked for the unlinking, or a physician who is there.
[[nodiscard]] std::optional<domain::Practitioner> reviewerFor(const domain::Practitioner &author,
                                                              const domain::Practice &practice);

} // namespace services
