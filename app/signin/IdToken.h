// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "core/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace signin {

struct IdTokenExpectation
{
    QString issuer;
    QString clientId;
    QString nonce; // empty: a refreshed token, which need not repeat it
    QDateTime now;
    QDateTime authenticatedSince = {}; // earlier is refused; what is not told cannot be
};

// Verifies signature (JWKS; RS256, PS256, ES256 and their larger kin, never "none" or a shared
// secret), iss, aud, azp, exp, iat, auth_time and nonce, as OpenID Connect Core 1.0 section 3.1.3.7
// says, and returns the claims. Clocks may differ by five minutes. Error: SignInTokenInvalid with
// the failing check in `detail`.
[[nodiscard]] core::Result<core::Json> verifyIdToken(const QByteArray &token, QByteArrayView jwks,
                                                     const IdTokenExpectation &expectation);

} // namespace signin
