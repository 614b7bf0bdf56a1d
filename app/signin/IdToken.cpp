// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/IdToken.h"

#include <cjose/cjose.h>

#include <array>
#include <cstdlib>
#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

namespace signin {

namespace {

constexpr qint64 leewaySeconds = 300;

struct JwsRelease
{
    void operator()(cjose_jws_t *jws) const { cjose_jws_release(jws); }
};
struct JwkRelease
{
    void operator()(cjose_jwk_t *jwk) const { cjose_jwk_release(jwk); }
};
using Jws = std::unique_ptr<cjose_jws_t, JwsRelease>;
using Jwk = std::unique_ptr<cjose_jwk_t, JwkRelease>;

core::Error invalid(const QString &detail)
{
    return core::error(core::ErrorCode::SignInTokenInvalid, detail);
}

Jws import(const QByteArray &token)
{
    cjose_err ignored{};
    return Jws(cjose_jws_import(token.constData(), static_cast<size_t>(token.size()), &ignored));
}

QByteArray header(const Jws &jws, const char *name)
{
    cjose_err ignored{};
    return cjose_header_get(cjose_jws_get_protected(jws.get()), name, &ignored);
}

// "none" and the HS family (where the public key would serve as the secret) are left out.
bool isSigned(const QByteArray &algorithm)
{
    static constexpr std::array accepted{"RS256", "RS384", "RS512", "PS256", "PS384",
                                         "PS512", "ES256", "ES384", "ES512"};
    for (const char *candidate : accepted)
        if (algorithm == candidate)
            return true;
    return false;
}

bool isSignedBy(Jws &jws, const core::Json &key)
{
    const QByteArray text = core::writeJson(key);
    cjose_err ignored{};
    const Jwk jwk(cjose_jwk_import(text.constData(), static_cast<size_t>(text.size()), &ignored));
    return jwk && cjose_jws_verify(jws.get(), jwk.get(), &ignored);
}

bool mayHaveSigned(const core::Json &key, const QString &keyId)
{
    const QString use = core::stringMember(key, "use");
    const bool forSignatures = use.isEmpty() || use == "sig"_L1;
    return forSignatures && (keyId.isEmpty() || core::stringMember(key, "kid") == keyId);
}

core::Result<core::Json> signedClaims(const QByteArray &token, QByteArrayView jwks)
{
    Jws jws = import(token);
    if (!jws)
        return invalid(u"not a signed token"_s);
    if (!isSigned(header(jws, CJOSE_HDR_ALG)))
        return invalid(u"algorithm"_s);
    const auto keys = core::parseJson(jwks);
    if (!keys)
        return invalid(u"keys of the provider"_s);
    const QString keyId = QString::fromUtf8(header(jws, CJOSE_HDR_KID));
    bool verified = false;
    for (const core::Json &key : core::arrayMember(*keys, "keys"))
        verified = verified || (mayHaveSigned(key, keyId) && isSignedBy(jws, key));
    if (!verified)
        return invalid(u"signature"_s);
    uint8_t *text = nullptr; // stays owned by the token
    size_t length = 0;
    cjose_err ignored{};
    if (!cjose_jws_get_plaintext(jws.get(), &text, &length, &ignored))
        return invalid(u"content"_s);
    const auto claims = core::parseJson(QByteArrayView(text, static_cast<qsizetype>(length)));
    if (!claims || !claims->is_object())
        return invalid(u"content"_s);
    return *claims;
}

bool isFor(const core::Json &claims, const QString &clientId)
{
    const core::Json *audience = core::member(claims, "aud");
    if (!audience)
        return false;
    if (audience->is_string())
        return core::toQString(*audience) == clientId;
    bool named = false;
    for (const core::Json &entry : *audience)
        named = named || core::toQString(entry) == clientId;
    return named;
}

// NumericDate may carry a fraction.
std::optional<double> seconds(const core::Json &claims, const char *name)
{
    const core::Json *found = core::member(claims, name);
    const auto digits = found ? core::numberText(*found) : std::nullopt;
    return digits ? std::optional(digits->toDouble()) : std::nullopt;
}

QString failingCheck(const core::Json &claims, const IdTokenExpectation &expectation)
{
    if (core::stringMember(claims, "iss") != expectation.issuer)
        return u"issuer"_s;
    if (!isFor(claims, expectation.clientId))
        return u"audience"_s;
    const QString authorized = core::stringMember(claims, "azp");
    if (!authorized.isEmpty() && authorized != expectation.clientId)
        return u"authorized party"_s;
    const auto now = static_cast<double>(expectation.now.toSecsSinceEpoch());
    const auto expires = seconds(claims, "exp");
    if (!expires || *expires + leewaySeconds < now)
        return u"expired"_s;
    const auto issued = seconds(claims, "iat");
    if (!issued || *issued - leewaySeconds > now)
        return u"issued in the future"_s;
    const auto authenticated = seconds(claims, "auth_time");
    if (expectation.authenticatedSince.isValid() && authenticated &&
        *authenticated + leewaySeconds <
            static_cast<double>(expectation.authenticatedSince.toSecsSinceEpoch()))
        return u"authentication time"_s;
    if (!expectation.nonce.isEmpty() && core::stringMember(claims, "nonce") != expectation.nonce)
        return u"nonce"_s;
    if (core::stringMember(claims, "sub").isEmpty())
        return u"subject"_s;
    return {};
}

} // namespace

core::Result<core::Json> verifyIdToken(const QByteArray &token, QByteArrayView jwks,
                                       const IdTokenExpectation &expectation)
{
    auto claims = signedClaims(token, jwks);
    if (!claims)
        return claims;
    const QString failing = failingCheck(*claims, expectation);
    if (!failing.isEmpty())
        return invalid(failing);
    return claims;
}

} // namespace signin
