// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/OpenIdProvider.h"

#include <QCryptographicHash>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr int refreshTokenSeconds = 12 * 3600;

HttpResponse withoutCache(HttpResponse response)
{
    response.headers.append(Header{"Cache-Control", "no-store"});
    return response;
}

HttpResponse tokenError(const QString &error)
{
    return withoutCache(
        jsonResponse(400, core::writeJson(core::Json::object({{"error", core::jsonText(error)}}))));
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

// RFC 7636 4.6
bool fitsChallenge(const QString &verifier, const QString &challenge)
{
    const QByteArray digest =
        QCryptographicHash::hash(verifier.toUtf8(), QCryptographicHash::Sha256);
    return verifier.size() >= 43 && QString::fromLatin1(base64Url(digest)) == challenge;
}

// OpenID Connect Core 3.1.3.6
QByteArray accessTokenHash(const QString &accessToken)
{
    const QByteArray digest =
        QCryptographicHash::hash(accessToken.toUtf8(), QCryptographicHash::Sha256);
    return base64Url(digest.first(digest.size() / 2));
}

core::Json list(std::initializer_list<const char *> texts)
{
    core::Json result = core::Json::array();
    for (const char *text : texts)
        result.push_back(text);
    return result;
}

// What they work for is as it is now, not as the file of the clinicians began.
void addPersonClaims(core::Json &claims, const Clinician &clinician, Staff &staff)
{
    claims["sub"] = core::jsonText(clinician.user);
    claims["preferred_username"] = core::jsonText(clinician.user);
    claims["acr"] = core::jsonText(u"urn:be:fedict:iam:fas:Level%1"_s.arg(clinician.level));
    for (const auto &[name, value] : clinician.claims.items())
        claims[name] = value;
    staff.addClaims(claims, clinician);
}

} // namespace

OpenIdProvider::OpenIdProvider(Addresses addresses, Database &database,
                               const Clinicians &clinicians, const SigningKey &key, Staff &staff,
                               int accessTokenSeconds, const core::Clock &clock)
    : m_addresses(std::move(addresses))
    , m_database(database)
    , m_clinicians(clinicians)
    , m_key(key)
    , m_staff(staff)
    , m_accessTokenSeconds(accessTokenSeconds)
    , m_clock(clock)
    , m_page(clinicians)
    , m_authorize(m_addresses.issuer, clinicians, m_page, clock)
    , m_tokens(database)
{
}

HttpResponse OpenIdProvider::handle(const QByteArray &endpoint, const HttpRequest &request)
{
    const bool reading = request.method == "GET" || request.method == "HEAD";
    if (endpoint == ".well-known/openid-configuration" && reading)
        return discovery();
    if (endpoint == "keys" && reading)
        return jsonResponse(200, m_key.publicKeys());
    if (endpoint == "authorize" && (reading || request.method == "POST"))
        return m_authorize.handle(request);
    if (endpoint == "token" && request.method == "POST")
        return token(request);
    if (endpoint == "userinfo" && (reading || request.method == "POST"))
        return userInfo(request);
    if (endpoint == "revoke" && request.method == "POST")
        return revoke(request);
    if (endpoint == "logout" && (reading || request.method == "POST"))
        return endSession(request);
    HttpResponse response;
    response.status = 404;
    return response;
}

HttpResponse OpenIdProvider::discovery() const
{
    const auto url = [this](const char *name) {
        return core::jsonText(m_addresses.issuer + u'/' + QLatin1StringView(name));
    };
    core::Json json = core::Json::object();
    json["issuer"] = core::jsonText(m_addresses.issuer);
    json["authorization_endpoint"] = core::jsonText(m_addresses.signInPage);
    json["token_endpoint"] = url("token");
    json["jwks_uri"] = url("keys");
    json["userinfo_endpoint"] = url("userinfo");
    json["end_session_endpoint"] = url("logout");
    json["revocation_endpoint"] = url("revoke");
    json["revocation_endpoint_auth_methods_supported"] = list({"none"});
    json["response_types_supported"] = list({"code"});
    json["response_modes_supported"] = list({"query"});
    json["grant_types_supported"] = list({"authorization_code", "refresh_token"});
    json["subject_types_supported"] = list({"public"});
    json["id_token_signing_alg_values_supported"] = list({"ES256"});
    json["code_challenge_methods_supported"] = list({"S256"});
    json["token_endpoint_auth_methods_supported"] = list({"none"});
    json["scopes_supported"] = list({"openid", "profile"});
    json["ui_locales_supported"] = list({"nl", "fr", "de", "en"});
    json["prompt_values_supported"] = list({"none", "login"});
    json["acr_values_supported"] =
        list({"urn:be:fedict:iam:fas:Level100", "urn:be:fedict:iam:fas:Level400",
              "urn:be:fedict:iam:fas:Level450", "urn:be:fedict:iam:fas:Level500"});
    json["authorization_response_iss_parameter_supported"] = true;
    return jsonResponse(200, core::writeJson(json));
}

HttpResponse OpenIdProvider::token(const HttpRequest &request)
{
    const Parameters form = parseForm(request.body);
    if (parameter(form, u"client_id") != desktopClient)
        return tokenError(u"invalid_client"_s);
    const QString grant = parameter(form, u"grant_type");
    if (grant == "authorization_code"_L1)
        return tokenFromCode(form);
    if (grant == "refresh_token"_L1)
        return tokenFromRefresh(form);
    return tokenError(u"unsupported_grant_type"_s);
}

HttpResponse OpenIdProvider::tokenFromCode(const Parameters &form)
{
    const QString code = parameter(form, u"code");
    const auto redeemed = m_authorize.redeem(code);
    Transaction transaction(m_database);
    // A code that comes twice was stolen once: what it gave is taken back (RFC 6749 4.1.2).
    if (!redeemed.usedBySession.isEmpty()) {
        m_tokens.end(redeemed.usedBySession);
        if (!transaction.commit())
            return tokenError(u"server_error"_s);
    }
    if (!redeemed.request || redeemed.request->redirectUri != parameter(form, u"redirect_uri") ||
        !fitsChallenge(parameter(form, u"code_verifier"), redeemed.request->challenge))
        return tokenError(u"invalid_grant"_s);
    const auto session = m_tokens.begin(redeemed.request->user, m_clock.now());
    HttpResponse response = tokens(session, redeemed.request->nonce, redeemed.request->scope);
    if (!transaction.commit())
        return tokenError(u"server_error"_s);
    m_authorize.remember(code, session.id);
    return response;
}

HttpResponse OpenIdProvider::tokenFromRefresh(const Parameters &form)
{
    Transaction transaction(m_database);
    const auto session = m_tokens.useRefreshToken(parameter(form, u"refresh_token"), m_clock.now());
    HttpResponse response = session && m_clinicians.byUser(session->user)
                                ? tokens(*session, {}, u"openid"_s)
                                : tokenError(u"invalid_grant"_s);
    return transaction.commit() ? response : tokenError(u"server_error"_s);
}

HttpResponse OpenIdProvider::tokens(const TokenStore::Session &session, const QString &nonce,
                                    const QString &scope)
{
    const QDateTime now = m_clock.now();
    const QString access =
        m_tokens.issue(session, TokenStore::Kind::Access, m_accessTokenSeconds, now);
    const QString refresh =
        m_tokens.issue(session, TokenStore::Kind::Refresh, refreshTokenSeconds, now);
    core::Json json = core::Json::object();
    json["access_token"] = core::jsonText(access);
    json["token_type"] = "Bearer";
    json["expires_in"] = m_accessTokenSeconds;
    json["refresh_token"] = core::jsonText(refresh);
    json["refresh_expires_in"] = refreshTokenSeconds;
    json["id_token"] = idToken(session, nonce, access).toStdString();
    json["scope"] = core::jsonText(scope);
    return withoutCache(jsonResponse(200, core::writeJson(json)));
}

QByteArray OpenIdProvider::idToken(const TokenStore::Session &session, const QString &nonce,
                                   const QString &accessToken) const
{
    const qint64 now = m_clock.now().toSecsSinceEpoch();
    core::Json claims = core::Json::object();
    claims["iss"] = core::jsonText(m_addresses.issuer);
    claims["aud"] = core::jsonText(QString(desktopClient));
    claims["azp"] = core::jsonText(QString(desktopClient));
    claims["iat"] = now;
    claims["exp"] = now + 300;
    claims["auth_time"] = session.signedInAt;
    claims["sid"] = core::jsonText(session.id);
    claims["jti"] = core::jsonText(QUuid::createUuid().toString(QUuid::WithoutBraces));
    claims["at_hash"] = accessTokenHash(accessToken).toStdString();
    if (!nonce.isEmpty())
        claims["nonce"] = core::jsonText(nonce);
    if (const auto *clinician = m_clinicians.byUser(session.user))
        addPersonClaims(claims, *clinician, m_staff);
    return m_key.sign(claims);
}

TokenStore::Check OpenIdProvider::checkAccess(const HttpRequest &request)
{
    const QByteArray value = header(request.headers, "Authorization");
    if (value.first(std::min<qsizetype>(7, value.size())).compare("Bearer ", Qt::CaseInsensitive) !=
        0)
        return {};
    return m_tokens.check(QString::fromLatin1(value.sliced(7).trimmed()), TokenStore::Kind::Access,
                          m_clock.now());
}

HttpResponse OpenIdProvider::userInfo(const HttpRequest &request)
{
    const auto check = checkAccess(request);
    const auto *clinician = m_clinicians.byUser(check.session.user);
    if (check.state != TokenStore::State::Valid || !clinician) {
        HttpResponse response;
        response.status = 401;
        response.headers = {{"WWW-Authenticate", "Bearer error=\"invalid_token\""}};
        return response;
    }
    core::Json claims = core::Json::object();
    addPersonClaims(claims, *clinician, m_staff);
    return withoutCache(jsonResponse(200, core::writeJson(claims)));
}

// RFC 7009: with either token, all of the session ends. A token that nobody knows is as gone as one
// that was revoked.
HttpResponse OpenIdProvider::revoke(const HttpRequest &request)
{
    const Parameters form = parseForm(request.body);
    if (parameter(form, u"client_id") != desktopClient)
        return tokenError(u"invalid_client"_s);
    const QString token = parameter(form, u"token");
    Transaction transaction(m_database);
    for (const auto kind : {TokenStore::Kind::Refresh, TokenStore::Kind::Access}) {
        const auto found = m_tokens.check(token, kind, m_clock.now());
        if (found.state != TokenStore::State::Unknown)
            m_tokens.end(found.session.id);
    }
    if (!transaction.commit())
        return tokenError(u"server_error"_s);
    return withoutCache(HttpResponse());
}

// OpenID Connect RP-Initiated Logout; also with the refresh token alone, as Keycloak has it.
HttpResponse OpenIdProvider::endSession(const HttpRequest &request)
{
    const Parameters sent = parseForm(request.method == "POST" ? request.body : request.query);
    Transaction transaction(m_database);
    if (const auto claims = m_key.verified(parameter(sent, u"id_token_hint").toLatin1()))
        m_tokens.end(core::stringMember(*claims, "sid"));
    const auto refresh =
        m_tokens.check(parameter(sent, u"refresh_token"), TokenStore::Kind::Refresh, m_clock.now());
    m_tokens.end(refresh.session.id);
    if (!transaction.commit())
        return tokenError(u"server_error"_s);
    const QString target = parameter(sent, u"post_logout_redirect_uri");
    if (!isLoopbackRedirect(target))
        return m_page.signedOut(
            m_page.language(parameter(sent, u"ui_locales"),
                            QString::fromLatin1(header(request.headers, "Accept-Language"))));
    HttpResponse response;
    response.status = 303;
    response.headers = {{"Location", target.toLatin1() + '?' +
                                         writeForm({{u"state"_s, parameter(sent, u"state")}})}};
    return response;
}

} // namespace sandbox
