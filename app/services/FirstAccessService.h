// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Result.h"
#include "domain/AccessRequest.h"
#include "registry/PeopleClient.h"
#include "registry/RegisterProfile.h"
#include "services/AccessLogService.h"
#include "services/CollaboratorService.h"
#include "services/SessionService.h"
#include "store/Store.h"

#include <QObject>
#include <QTimer>

namespace services {

// The first access of a physician to the register (belgium.md 8.1): terms, form, check, waiting,
// decision. A broken-off form is kept, per person.
class FirstAccessService final : public QObject
{
    Q_OBJECT
public:
    FirstAccessService(store::Store &store, registry::PeopleClient &client, SessionService &session,
                       const registry::RegisterProfile &profile, const core::Clock &clock,
                       QObject *parent = nullptr);

    // Somebody is signed in who works for no organisation yet.
    [[nodiscard]] bool isNeeded() const;
    // The status as it was read last; while isNeeded() it is read again and again (watch()).
    [[nodiscard]] const std::optional<domain::AccessStatus> &status() const { return m_status; }
    // Once approved, the session is renewed, so that its organisations are there. Errors:
    // NotSignedIn, NotSupported, and those of the register.
    void read(QObject *context, core::Reply<domain::AccessStatus> reply);
    void watch();

    // The kept form, or one with what is known about the person.
    [[nodiscard]] domain::AccessDraft draft(const QString &language) const;
    [[nodiscard]] bool hasKeptDraft() const;
    void keepDraft(const domain::AccessDraft &draft);
    void dropDraft();

    [[nodiscard]] domain::LinkProblems check(const domain::AccessDraft &draft) const;
    void request(const domain::AccessDraft &draft, QObject *context,
                 core::Reply<LinkOutcome> reply);

Q_SIGNALS:
    void changed(); // status() is another one
    // The administrator decided: the session has its organisations, or the reason stands in
    // status().
    void decided(const domain::LinkRequest &request);

private:
    [[nodiscard]] QString draftName() const;
    void take(const domain::AccessStatus &status);

    store::Store &m_store;
    registry::PeopleClient &m_client;
    SessionService &m_session;
    const registry::RegisterProfile &m_profile;
    const core::Clock &m_clock;
    AccessLogService m_log;
    std::optional<domain::AccessStatus> m_status;
    QString m_subject; // whose status it is
    QTimer m_watch;
};

} // namespace services
