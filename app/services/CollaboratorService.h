// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Result.h"
#include "domain/LinkRules.h"
#include "registry/PeopleClient.h"
#include "registry/RegisterProfile.h"
#include "services/AccessLogService.h"
#include "services/SessionService.h"
#include "store/Store.h"

#include <QObject>
#include <QTimer>

namespace services {

// A form that is not sent yet.
struct KeptLinkDraft
{
    QUuid id;
    QString organizationId;
    domain::LinkDraft draft;
    QDateTime kept;
    bool operator==(const KeptLinkDraft &) const = default;
};

// What came of asking: the request as the register took it, or what stands in the way.
struct LinkOutcome
{
    std::optional<domain::LinkRequest> request;
    domain::LinkProblems problems;
};

struct UnlinkOverview
{
    QList<domain::Collaborator> leaving;
    int remaining = 0;
    domain::LinkProblems problems;
};

struct UnlinkOutcome
{
    QList<domain::LinkRequest> requests;
    domain::LinkProblems problems;
    std::optional<core::Error> error; // where the rest of them stopped
};

// The people of the chosen organisation: who is linked, linking and unlinking them (belgium.md
// section 7). Every call reads the organisation anew before it asks for a change, so that what
// colleagues asked meanwhile counts.
class CollaboratorService final : public QObject
{
    Q_OBJECT
public:
    CollaboratorService(store::Store &store, registry::PeopleClient &client,
                        SessionService &session, const registry::RegisterProfile &profile,
                        const core::Clock &clock, QObject *parent = nullptr);

    // Errors: NotSignedIn, NoOrganization, NotSupported, and those of the register.
    void read(QObject *context, core::Reply<domain::Practice> reply);
    // As it was read last, for the chosen organisation; empty: not read.
    [[nodiscard]] const std::optional<domain::Practice> &practice() const { return m_practice; }

    // By what was read last; precondition of both: practice() is there.
    [[nodiscard]] domain::LinkProblems check(const domain::LinkDraft &draft) const;
    [[nodiscard]] UnlinkOverview overview(const QStringList &linkIds) const;

    void request(const domain::LinkDraft &draft, QObject *context, core::Reply<LinkOutcome> reply);
    void unlink(const QStringList &linkIds, QObject *context, core::Reply<UnlinkOutcome> reply);
    // A request, by its id at the register or its identifier, before it is decided.
    void cancel(const QString &id, const QString &reason, QObject *context,
                core::Reply<LinkOutcome> reply);

    // Forms that were broken off, of the chosen organisation, newest first.
    [[nodiscard]] QList<KeptLinkDraft> drafts() const;
    // An empty id: a new one. Errors: those of the store, NoOrganization.
    [[nodiscard]] core::Result<KeptLinkDraft> keepDraft(const QUuid &id,
                                                        const domain::LinkDraft &draft);
    [[nodiscard]] core::Result<void> dropDraft(const QUuid &id);

    // Reads by itself now and then while something waits for the administrator.
    void watch();

Q_SIGNALS:
    void changed(); // practice() is another one
    void draftsChanged();
    // The administrator decided what was open before.
    void decided(const domain::LinkRequest &request);

private:
    [[nodiscard]] domain::LinkContext context() const;
    void take(const domain::Practice &practice);
    void takeCancelled(const domain::LinkRequest &cancelled);
    [[nodiscard]] bool isChosen(const QString &organizationId) const;
    [[nodiscard]] bool shows(const domain::LinkRequest &request) const;
    void readBefore(QObject *context, std::function<void(const core::Result<domain::Practice> &)>);
    void send(const domain::LinkRequest &request, QObject *context, core::Reply<LinkOutcome> reply);
    void unlinkNext(QStringList left, UnlinkOutcome outcome, QObject *context,
                    core::Reply<UnlinkOutcome> reply);
    void log(const QString &action, const domain::LinkRequest &request, const QString &outcome);
    [[nodiscard]] QList<KeptLinkDraft> allDrafts() const;
    [[nodiscard]] core::Result<void> keepAll(const QList<KeptLinkDraft> &drafts);
    void onSessionChanged();

    store::Store &m_store;
    registry::PeopleClient &m_client;
    SessionService &m_session;
    const registry::RegisterProfile &m_profile;
    const core::Clock &m_clock;
    AccessLogService m_log;
    std::optional<domain::Practice> m_practice;
    QTimer m_watch;
};

} // namespace services
