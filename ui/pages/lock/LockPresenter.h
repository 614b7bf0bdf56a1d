// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Secret.h"
#include "services/IdleLock.h"
#include "ui/Notice.h"

#include <QObject>

namespace ui {

// The way back from under the lock: the passphrase or the keyring, and a sign-in when the last one
// is too long ago. Where that cannot be had, one can go on without, and is told what that means.
class LockPresenter final : public QObject
{
    Q_OBJECT
public:
    // By passphrase: it is typed; otherwise the keyring of the computer opens it.
    LockPresenter(services::IdleLock &lock, services::SessionService &session, bool byPassphrase,
                  QObject *parent = nullptr);

    enum class Step { Secret, SignIn, Offline };
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool byPassphrase() const { return m_byPassphrase; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] const Notice &notice() const { return m_notice; }
    [[nodiscard]] QString person() const; // who is at work

    // An empty text by keyring.
    void submit(const QString &passphrase);
    void signIn(const QString &language, const QString &landingPage);
    void goOnWithoutSignIn(); // offline
    // What came of the secret.
    void accept();
    void refuse(const core::Error &error);
    void retranslate() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();
    // To be checked; empty: by the keyring.
    void secretGiven(const std::shared_ptr<core::Secret> &secret);

private:
    void tell(Notice notice);
    void askSignIn();
    void lookForProvider();
    [[nodiscard]] static Notice offlineNotice();

    services::IdleLock &m_lock;
    services::SessionService &m_session;
    bool m_byPassphrase;
    bool m_busy = false;
    Step m_step = Step::Secret;
    Notice m_notice;
};

} // namespace ui
