// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Result.h"
#include "domain/OutboxEntry.h"
#include "outbox/Outbox.h"
#include "outbox/OutboxSender.h"
#include "services/AccessLogService.h"
#include "services/SessionService.h"

#include <QObject>
#include <QTimer>

namespace services {

class OutboxService final : public QObject
{
    Q_OBJECT
public:
    OutboxService(outbox::Outbox &outbox, outbox::OutboxSender &sender, SessionService &session,
                  const core::Clock &clock, QObject *parent = nullptr);

    void start(); // sends by itself from now on
    // Lets what is on its way finish and sends nothing more, until start() or sendNow(), or the
    // next start of the program.
    void pause();
    [[nodiscard]] bool isPaused() const { return m_paused; }
    // Names people: NotSignedIn without a session. How many there are may always be told.
    [[nodiscard]] core::Result<QList<domain::OutboxEntry>>
    list(std::optional<domain::OutboxState> state = {}, int limit = -1, int offset = 0) const;
    [[nodiscard]] core::Result<std::optional<domain::OutboxEntry>> entry(const QUuid &id) const;
    [[nodiscard]] domain::OutboxCounts counts() const;
    void sendNow();
    // What a person does with an item stands in the access log. Errors: those of Rights.h, and of
    // the transition.
    [[nodiscard]] core::Result<void> retry(const QUuid &id);
    // A dose that may have arrived is taken back once the register says whether it did.
    [[nodiscard]] core::Result<void> withdrawUnsent(const QUuid &id, const QString &reason);
    // What was held back for a decision goes all the same; the decision stays with it.
    [[nodiscard]] core::Result<void> decide(const QUuid &id, const QString &decision);
    [[nodiscard]] bool isIdle() const;
    [[nodiscard]] bool waitsForSignIn() const;
    [[nodiscard]] std::optional<QDateTime> pausedUntil() const;

Q_SIGNALS:
    void changed(const QUuid &id);
    // Once for everything that changed together, soon after it.
    void countsChanged(const domain::OutboxCounts &counts);
    void progress(int done, int total);
    void idle();
    void signInNeeded();

private:
    [[nodiscard]] core::Result<domain::OutboxEntry> required(const QUuid &id) const;
    void log(const QString &action, const domain::OutboxEntry &entry, const QString &outcome,
             const QString &reason = {}) const;

    outbox::Outbox &m_outbox;
    outbox::OutboxSender &m_sender;
    SessionService &m_session;
    AccessLogService m_log;
    QTimer m_telling;
    bool m_paused = false;
};

} // namespace services
