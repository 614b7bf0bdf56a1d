// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "sandbox/LoginPage.h"

#include <QHash>

#include <mutex>
#include <optional>

namespace sandbox {

inline constexpr QLatin1StringView desktopClient("prikpost-desktop");

// http://127.0.0.1:<any port>/… (RFC 8252 section 7.3), without query or fragment.
[[nodiscard]] bool isLoopbackRedirect(const QString &uri);

// What a sign-in request asked for, and then what its code stands for.
struct AuthorizationRequest
{
    QString redirectUri;
    QString state;
    QString nonce;
    QString challenge; // PKCE, S256
    QString scope;
    QString user; // once somebody has signed in
    QDateTime until;
};

// The sign-in page and the one-time codes it gives out; both are kept in memory and expire.
class AuthorizeEndpoint
{
public:
    AuthorizeEndpoint(QString issuer, const Clinicians &clinicians, const LoginPage &page,
                      const core::Clock &clock);

    [[nodiscard]] HttpResponse handle(const HttpRequest &request);

    struct Redeemed
    {
        std::optional<AuthorizationRequest> request; // none: unknown, expired or used before
        QString usedBySession;                       // of a code that was used before
    };
    // A code works once.
    [[nodiscard]] Redeemed redeem(const QString &code);
    void remember(const QString &code, const QString &session);

private:
    HttpResponse begin(const HttpRequest &request);
    HttpResponse choose(const HttpRequest &request);
    HttpResponse withoutPerson(AuthorizationRequest asked, const QString &hint);
    HttpResponse grant(AuthorizationRequest asked, const QString &user);
    HttpResponse redirect(const AuthorizationRequest &asked, Parameters answer) const;
    HttpResponse failed(const AuthorizationRequest &asked, const QString &error) const;
    QString keep(QHash<QString, AuthorizationRequest> &where, AuthorizationRequest asked,
                 int seconds);

    QString m_issuer;
    const Clinicians &m_clinicians;
    const LoginPage &m_page;
    const core::Clock &m_clock;
    std::mutex m_mutex;
    QHash<QString, AuthorizationRequest> m_pending;
    QHash<QString, AuthorizationRequest> m_codes;
    QHash<QString, QString> m_usedCodes; // code → session
};

} // namespace sandbox
