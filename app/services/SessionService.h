// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/Account.h"
#include "registry/RegisterProfile.h"
#include "registry/RegistryClient.h"
#include "signin/SignInFlow.h"
#include "store/Store.h"

#include <QObject>

#include <optional>

namespace services {

// Who is at work, for which organisation. Known again at the next start (also without a network);
// a token is fetched when something has to be sent.
class SessionService final : public QObject
{
    Q_OBJECT
public:
    // `signIn` is null for a register without sign-in: the clinician is then entered by hand.
    SessionService(store::Store &store, const registry::RegisterProfile &profile,
                   signin::SignInFlow *signIn, registry::RegistryClient &client,
                   QObject *parent = nullptr);

    [[nodiscard]] const std::optional<domain::Session> &session() const { return m_session; }
    [[nodiscard]] bool canRegister() const; // signed in once, organisation chosen, level reached
    [[nodiscard]] int minimumLevel() const { return m_profile.minimumLevel; }
    [[nodiscard]] bool signInByProvider() const { return m_signIn != nullptr; }

    struct SignInWish
    {
        QString loginHint;   // tried without the browser first
        QString language;    // of the sign-in page
        QString landingPage; // HTML for the browser when the person has come back
        bool anew = false;   // who it is must be proven again
    };
    void signIn(const SignInWish &wish, QObject *context, core::Reply<domain::Session> reply);
    // Where the browser was sent, while a person is awaited; empty otherwise.
    [[nodiscard]] QUrl signInAddress() const;
    void cancelSignIn();
    // Whether the provider can be reached now.
    void findProvider(QObject *context, core::Reply<bool> reply);
    // The person works on without having proven again who they are: nothing leaves until they
    // have. Error of whatever takes a token: SignInNeeded.
    void oweSignIn();
    // For a register without sign-in: who works here, with at least one valid number.
    [[nodiscard]] core::Result<domain::Session> signInLocally(const domain::Account &account);
    // Picks up the last session, without a token. No network.
    void restore();
    // Fetches a token for the restored session, without a person. Error: SignInNeeded (also
    // signalled), NotSignedIn, and those of the network.
    void renew(QObject *context, core::Reply<domain::Session> reply);
    // Picks up the last session; the token is fetched in the background.
    void resume();
    void signOut(QObject *context, core::Reply<bool> reply);
    [[nodiscard]] core::Result<void> chooseOrganization(const QString &id);

Q_SIGNALS:
    void changed();      // session, organisation or token state
    void signInNeeded(); // the register refused the token and a person must sign in
    void signedIn();     // a person has just come in, by the provider or by hand
    void signedOut();    // before the session goes

private:
    [[nodiscard]] QString registerKey() const;
    void begin(const domain::Account &account, bool tokenValid);
    [[nodiscard]] core::Result<void> keep() const;
    void onTokenLost();

    store::Store &m_store;
    const registry::RegisterProfile &m_profile;
    signin::SignInFlow *m_signIn;
    registry::RegistryClient &m_client;
    std::optional<domain::Session> m_session;
    bool m_owesSignIn = false;
};

} // namespace services
