// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "services/AccessLogService.h"
#include "services/SessionService.h"
#include "services/SettingsService.h"
#include "store/Store.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace services {

// Whether what stands on the screen may be seen: it locks after a set time without a key or a
// movement, and when the computer sleeps or its own screen locks. The secret of the data folder
// opens it again; after a set number of hours since the last sign-in, only a sign-in does, unless
// the provider cannot be reached: then the work goes on, and nothing is sent until a sign-in.
class IdleLock final : public QObject
{
    Q_OBJECT
public:
    enum class Why { Idle, Suspend, ScreenLock, Asked };

    IdleLock(store::Store &store, SessionService &session, const SettingsService &settings,
             AccessLogService log, const core::Clock &clock, QObject *parent = nullptr);

    void start();       // looks at the time by itself from now on
    void activity();    // a key or a movement
    void lock(Why why); // nothing to hide while nobody is signed in
    // At the start of the program, for which the secret was given.
    void lockUntilSignIn(); // where it is needed
    [[nodiscard]] bool isLocked() const { return m_locked; }
    [[nodiscard]] bool isSecretGiven() const { return m_secretGiven; }
    // The secret was right, but the last sign-in is too long ago.
    [[nodiscard]] bool needsSignIn() const;
    // The secret was right. False: a sign-in is needed as well.
    bool unlock();
    // Whether a sign-in is possible now.
    void findProvider(QObject *context, std::function<void(bool)> reply);
    // Refused (false) before the secret was given, and where the provider was found.
    bool goOnWithoutSignIn();
    void look(); // at the time, now

Q_SIGNALS:
    void locked();
    void unlocked(bool samePerson);

private:
    void onSignedIn();
    void close();
    void open(bool samePerson, const QString &outcome);
    [[nodiscard]] std::optional<QDateTime> signedInAt() const;

    store::Store &m_store;
    SessionService &m_session;
    const SettingsService &m_settings;
    AccessLogService m_log;
    const core::Clock &m_clock;
    QTimer m_timer;
    QDateTime m_lastActivity;
    bool m_locked = false;
    bool m_secretGiven = false;
    bool m_providerIsAway = false;
    QString m_subject; // who was at work when it locked
};

} // namespace services
