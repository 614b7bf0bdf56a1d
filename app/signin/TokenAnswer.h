// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Result.h"
#include "signin/ProviderNetwork.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace signin {

// What a token endpoint answered (RFC 6749 section 5).
struct TokenAnswer
{
    QByteArray accessToken;
    QByteArray refreshToken; // empty: keep the one there is
    QByteArray idToken;
    int lifetimeSeconds = 300; // where the provider does not say
};

// Errors: SignInNeeded for invalid_grant (the person must sign in again), SignInProviderFailed for
// the rest, ServerError for 5xx.
[[nodiscard]] core::Result<TokenAnswer> readTokenAnswer(const ProviderAnswer &answer);

} // namespace signin
