// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/TokenAnswer.h"

#include "core/Json.h"

using namespace Qt::StringLiterals;

namespace signin {

namespace {

core::Error refusal(const ProviderAnswer &answer)
{
    using Code = core::ErrorCode;
    if (answer.status >= 500)
        return core::error(Code::ServerError);
    const auto body = core::parseJson(answer.body);
    const QString reason = body ? core::stringMember(*body, "error") : QString();
    if (reason == "invalid_grant"_L1)
        return core::error(Code::SignInNeeded, reason);
    return core::error(Code::SignInProviderFailed,
                       reason.isEmpty() ? u"token endpoint: %1"_s.arg(answer.status) : reason);
}

} // namespace

core::Result<TokenAnswer> readTokenAnswer(const ProviderAnswer &answer)
{
    if (answer.status != 200)
        return refusal(answer);
    const auto body = core::parseJson(answer.body);
    if (!body)
        return core::error(core::ErrorCode::SignInProviderFailed, u"token endpoint: not JSON"_s);
    TokenAnswer result;
    result.accessToken = core::stringMember(*body, "access_token").toUtf8();
    result.refreshToken = core::stringMember(*body, "refresh_token").toUtf8();
    result.idToken = core::stringMember(*body, "id_token").toUtf8();
    const auto lifetime = core::integerMember(*body, "expires_in");
    if (lifetime && *lifetime > 0 && *lifetime < 7 * 86400)
        result.lifetimeSeconds = static_cast<int>(*lifetime);
    if (result.accessToken.isEmpty())
        return core::error(core::ErrorCode::SignInProviderFailed, u"token endpoint: no token"_s);
    return result;
}

} // namespace signin
