// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Result.h"
#include "domain/Account.h"
#include "registry/RegisterProfile.h"
#include "registry/TokenProvider.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace signin {

// Where the refresh token is kept between runs: the keyring, or the encrypted store.
class TokenVault
{
public:
    virtual ~TokenVault() = default;
    virtual void save(const core::Secret &refreshToken) = 0;
    virtual void load(QObject *context, core::Reply<std::optional<core::Secret>> reply) = 0;
    virtual void clear() = 0;
};

// Sign-in with an OpenID provider: discovery, authorization code, PKCE S256, state and nonce,
// loopback redirect on 127.0.0.1 (RFC 8252), the system's browser, ID token checked against the
// provider's keys. It is the token provider of the register afterwards: access token in memory
// only, refreshed at 80 % of its life, rotating refresh tokens kept in the vault.
class SignInFlow final : public registry::TokenProvider
{
    Q_OBJECT
public:
    // Opens a URL for the person. Returns false when there is no browser.
    using OpenBrowser = std::function<bool(const QUrl &)>;

    SignInFlow(registry::RegisterProfile profile, std::shared_ptr<TokenVault> vault,
               OpenBrowser openBrowser, const core::Clock &clock, QObject *parent = nullptr);
    ~SignInFlow() override;

    struct Request
    {
        QString loginHint;   // tried silently first (prompt=none), with the browser when refused
        QString language;    // ui_locales
        QString landingPage; // HTML shown in the browser when the person has come back
        bool anew = false;   // a session that the browser still has is not enough
    };
    // One at a time: a second call cancels the first. Errors: SignInCancelled, SignInExpired
    // (nobody came back within 5 minutes), SignInStateMismatch, SignInTokenInvalid,
    // SignInProviderFailed, BrowserFailed, and the network ones.
    void signIn(const Request &request, QObject *context, core::Reply<domain::Account> reply);
    void cancel();
    // Where the browser was sent, while a person is awaited; empty otherwise.
    [[nodiscard]] QUrl browserAddress() const;
    // Whether the provider can be reached now.
    void find(QObject *context, core::Reply<bool> reply);
    // From now on every token takes a person; nobody is told.
    void dropTokens();
    // Without a person, from the refresh token in the vault: `known` as the provider describes them
    // now. Error: SignInNeeded, also when it is somebody else.
    void resume(const domain::Account &known, QObject *context, core::Reply<domain::Account> reply);
    // At the provider too, where it can revoke or end the session. The local token is gone either
    // way; true when the provider confirmed it.
    void signOut(QObject *context, core::Reply<bool> reply);

    void token(bool refresh, QObject *context,
               core::Reply<std::shared_ptr<const core::Secret>> reply) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace signin
