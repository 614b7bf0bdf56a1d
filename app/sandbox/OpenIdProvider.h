// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/AuthorizeEndpoint.h"
#include "sandbox/SigningKey.h"
#include "sandbox/Staff.h"
#include "sandbox/TokenStore.h"

namespace sandbox {

// The OpenID provider of the register: discovery, sign-in page, tokens, keys, user info and
// sign-out, all below /auth. Public client "prikpost-desktop", authorization code with PKCE S256
// only, rotating refresh tokens.
class OpenIdProvider
{
public:
    struct Addresses
    {
        QString issuer;
        QString signInPage; // authorization endpoint
    };

    OpenIdProvider(Addresses addresses, Database &database, const Clinicians &clinicians,
                   const SigningKey &key, Staff &staff, int accessTokenSeconds,
                   const core::Clock &clock);

    // `endpoint`: the path below /auth/.
    [[nodiscard]] HttpResponse handle(const QByteArray &endpoint, const HttpRequest &request);
    [[nodiscard]] TokenStore::Check checkAccess(const HttpRequest &request);

private:
    [[nodiscard]] HttpResponse discovery() const;
    HttpResponse token(const HttpRequest &request);
    HttpResponse tokenFromCode(const Parameters &form);
    HttpResponse tokenFromRefresh(const Parameters &form);
    HttpResponse tokens(const TokenStore::Session &session, const QString &nonce,
                        const QString &scope);
    [[nodiscard]] QByteArray idToken(const TokenStore::Session &session, const QString &nonce,
                                     const QString &accessToken) const;
    HttpResponse userInfo(const HttpRequest &request);
    HttpResponse revoke(const HttpRequest &request);
    HttpResponse endSession(const HttpRequest &request);

    Addresses m_addresses;
    Database &m_database;
    const Clinicians &m_clinicians;
    const SigningKey &m_key;
    Staff &m_staff;
    int m_accessTokenSeconds;
    const core::Clock &m_clock;
    LoginPage m_page;
    AuthorizeEndpoint m_authorize;
    TokenStore m_tokens;
};

} // namespace sandbox
