// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxFixture.h"
#include "sandbox/AuthorizeEndpoint.h"
#include "support/TokenPattern.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

#include <cjose/cjose.h>

using namespace Qt::StringLiterals;
using sandbox::Parameters;

namespace {

const QString verifier(64, u'w');
const QString redirectUri = u"http://127.0.0.1:49152/back"_s;

QString challenge()
{
    return QString::fromLatin1(
        QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Parameters request()
{
    return {{u"response_type"_s, u"code"_s},    {u"client_id"_s, u"prikpost-desktop"_s},
            {u"redirect_uri"_s, redirectUri},   {u"scope"_s, u"openid profile"_s},
            {u"state"_s, u"a state"_s},         {u"nonce"_s, u"a nonce"_s},
            {u"code_challenge"_s, challenge()}, {u"code_challenge_method"_s, u"S256"_s}};
}

Parameters with(Parameters parameters, const QString &name, const QString &value)
{
    for (auto &[key, old] : parameters)
        if (key == name) {
            old = value;
            return parameters;
        }
    parameters.append({name, value});
    return parameters;
}

Parameters redirectParameters(const SandboxFixture::Reply &reply)
{
    const QByteArray location = reply.header("Location");
    return sandbox::parseForm(location.mid(location.indexOf('?') + 1));
}

core::Json claimsOf(const QByteArray &token)
{
    const QByteArray payload =
        QByteArray::fromBase64(token.split('.').value(1), QByteArray::Base64UrlEncoding);
    auto parsed = core::parseJson(payload);
    return parsed ? std::move(*parsed) : core::Json::object();
}

} // namespace

class tst_SandboxSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void discovery();
    void pageInFourLanguages_data();
    void pageInFourLanguages();
    void pageToTokens();
    void cancelIsTold();
    void silentSignIn();
    void silentSignInNeedsHint();
    void refusesWithoutRedirect_data();
    void refusesWithoutRedirect();
    void refusesByRedirect_data();
    void refusesByRedirect();
    void redirectRule_data();
    void redirectRule();
    void codeWorksOnce();
    void codeNeedsItsVerifier();
    void codeNeedsItsRedirect();
    void refreshRotates();
    void refreshReuseEndsSession();
    void accessTokenExpires();
    void signOutEndsSession();
    void revokedTokenEndsSession();
    void tokensAreRecognised();
    void idTokenIsSigned();
    void everybodyHasClaims_data();
    void everybodyHasClaims();

private:
    SandboxFixture::Reply authorize(const Parameters &parameters);
    QString codeFor(const QString &user);
    SandboxFixture::Reply redeem(const QString &code, const QString &proof = verifier,
                                 const QString &redirect = redirectUri);
    SandboxFixture::Reply refresh(const QString &token);

    SandboxFixture m_sandbox;
};

SandboxFixture::Reply tst_SandboxSignIn::authorize(const Parameters &parameters)
{
    return m_sandbox.send("GET",
                          core::stringMember(m_sandbox.discovery(), "authorization_endpoint") +
                              u'?' + QString::fromLatin1(sandbox::writeForm(parameters)));
}

QString tst_SandboxSignIn::codeFor(const QString &user)
{
    const Parameters asked = with(with(request(), u"prompt"_s, u"none"_s), u"login_hint"_s, user);
    return sandbox::parameter(redirectParameters(authorize(asked)), u"code");
}

SandboxFixture::Reply tst_SandboxSignIn::redeem(const QString &code, const QString &proof,
                                                const QString &redirect)
{
    return m_sandbox.form(u"/auth/token"_s, {{u"grant_type"_s, u"authorization_code"_s},
                                             {u"client_id"_s, u"prikpost-desktop"_s},
                                             {u"code"_s, code},
                                             {u"redirect_uri"_s, redirect},
                                             {u"code_verifier"_s, proof}});
}

SandboxFixture::Reply tst_SandboxSignIn::refresh(const QString &token)
{
    return m_sandbox.form(u"/auth/token"_s, {{u"grant_type"_s, u"refresh_token"_s},
                                             {u"client_id"_s, u"prikpost-desktop"_s},
                                             {u"refresh_token"_s, token}});
}

void tst_SandboxSignIn::discovery()
{
    const core::Json json = m_sandbox.discovery();
    QCOMPARE(core::stringMember(json, "issuer"), m_sandbox.server().issuer().toString());
    for (const char *name : {"authorization_endpoint", "token_endpoint", "jwks_uri",
                             "userinfo_endpoint", "end_session_endpoint"})
        QVERIFY2(QUrl(core::stringMember(json, name)).isValid(), name);
}

void tst_SandboxSignIn::pageInFourLanguages_data()
{
    QTest::addColumn<QString>("locales");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("heading");
    QTest::newRow("nl") << u"nl-BE"_s << u"nl"_s << u"Wie bent u?"_s;
    QTest::newRow("fr") << u"fr"_s << u"fr"_s << u"Qui êtes-vous ?"_s;
    QTest::newRow("de") << u"de-BE"_s << u"de"_s << u"Wer sind Sie?"_s;
    QTest::newRow("en") << u"en"_s << u"en"_s << u"Who are you?"_s;
    QTest::newRow("second choice") << u"sv fr"_s << u"fr"_s << u"Qui êtes-vous ?"_s;
    QTest::newRow("none") << QString() << u"nl"_s << u"Wie bent u?"_s;
}

void tst_SandboxSignIn::pageInFourLanguages()
{
    QFETCH(QString, locales);
    QFETCH(QString, language);
    QFETCH(QString, heading);
    const auto reply = authorize(with(request(), u"ui_locales"_s, locales));
    QCOMPARE(reply.status, 200);
    const QString html = QString::fromUtf8(reply.body);
    QVERIFY(html.contains("<html lang=\""_L1 + language + u'"'));
    QVERIFY(html.contains("<h1>"_L1 + heading + "</h1>"_L1));
    QCOMPARE(html.count("name=\"user\""_L1), 10);
    QVERIFY(!html.contains("<script"_L1));
    QVERIFY(reply.header("Content-Security-Policy").contains("default-src 'none'"));
}

void tst_SandboxSignIn::pageToTokens()
{
    const auto page = authorize(request());
    static const QRegularExpression hidden(u"name=\"request\" value=\"([^\"]+)\""_s);
    const QString id = hidden.match(QString::fromUtf8(page.body)).captured(1);
    const QString url = core::stringMember(m_sandbox.discovery(), "authorization_endpoint");
    const auto back = m_sandbox.form(url, {{u"request"_s, id}, {u"user"_s, u"tom.claes"_s}});
    QCOMPARE(back.status, 303);
    QVERIFY(back.header("Location").startsWith(redirectUri.toLatin1() + '?'));
    const Parameters answer = redirectParameters(back);
    QCOMPARE(sandbox::parameter(answer, u"state"), u"a state"_s);
    QCOMPARE(sandbox::parameter(answer, u"iss"), m_sandbox.server().issuer().toString());
    const core::Json tokens = redeem(sandbox::parameter(answer, u"code")).json();
    QCOMPARE(core::stringMember(tokens, "token_type"), u"Bearer"_s);
    const core::Json claims = claimsOf(core::stringMember(tokens, "id_token").toLatin1());
    QCOMPARE(core::stringMember(claims, "sub"), u"tom.claes"_s);
    QCOMPARE(core::stringMember(claims, "nonce"), u"a nonce"_s);
    QCOMPARE(core::stringMember(claims, "aud"), u"prikpost-desktop"_s);
    const auto info = m_sandbox.send(
        "GET", u"/auth/userinfo"_s, {},
        {{"Authorization", "Bearer " + core::stringMember(tokens, "access_token").toLatin1()}});
    QCOMPARE(core::stringMember(info.json(), "sub"), u"tom.claes"_s);
    // The page's request is used up.
    QCOMPARE(m_sandbox.form(url, {{u"request"_s, id}, {u"user"_s, u"tom.claes"_s}}).status, 400);
}

void tst_SandboxSignIn::cancelIsTold()
{
    const auto page = authorize(request());
    static const QRegularExpression hidden(u"name=\"request\" value=\"([^\"]+)\""_s);
    const QString id = hidden.match(QString::fromUtf8(page.body)).captured(1);
    const auto back =
        m_sandbox.form(core::stringMember(m_sandbox.discovery(), "authorization_endpoint"),
                       {{u"request"_s, id}, {u"cancel"_s, u"1"_s}});
    QCOMPARE(sandbox::parameter(redirectParameters(back), u"error"), u"access_denied"_s);
}

void tst_SandboxSignIn::silentSignIn()
{
    QVERIFY(!codeFor(u"an.peeters"_s).isEmpty());
}

void tst_SandboxSignIn::silentSignInNeedsHint()
{
    const auto reply = authorize(with(request(), u"prompt"_s, u"none"_s));
    QCOMPARE(sandbox::parameter(redirectParameters(reply), u"error"), u"login_required"_s);
    QVERIFY(codeFor(u"nobody"_s).isEmpty());
}

void tst_SandboxSignIn::refusesWithoutRedirect_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("client") << u"client_id"_s << u"another"_s;
    QTest::newRow("host") << u"redirect_uri"_s << u"http://127.0.0.1.example.org:80/"_s;
    QTest::newRow("https elsewhere") << u"redirect_uri"_s << u"https://example.org/"_s;
    QTest::newRow("no port") << u"redirect_uri"_s << u"http://127.0.0.1/"_s;
}

void tst_SandboxSignIn::refusesWithoutRedirect()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    const auto reply = authorize(with(request(), name, value));
    QCOMPARE(reply.status, 400);
    QVERIFY(reply.header("Location").isEmpty());
}

void tst_SandboxSignIn::refusesByRedirect_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("error");
    QTest::newRow("no PKCE") << u"code_challenge"_s << QString() << u"invalid_request"_s;
    QTest::newRow("plain PKCE") << u"code_challenge_method"_s << u"plain"_s << u"invalid_request"_s;
    QTest::newRow("no state") << u"state"_s << QString() << u"invalid_request"_s;
    QTest::newRow("no nonce") << u"nonce"_s << QString() << u"invalid_request"_s;
    QTest::newRow("token") << u"response_type"_s << u"token"_s << u"unsupported_response_type"_s;
    QTest::newRow("scope") << u"scope"_s << u"profile"_s << u"invalid_scope"_s;
}

void tst_SandboxSignIn::refusesByRedirect()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, error);
    const auto reply = authorize(with(request(), name, value));
    QCOMPARE(reply.status, 303);
    const Parameters answer = redirectParameters(reply);
    QCOMPARE(sandbox::parameter(answer, u"error"), error);
    QVERIFY(sandbox::parameter(answer, u"code").isEmpty());
}

void tst_SandboxSignIn::redirectRule_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<bool>("fits");
    QTest::newRow("root") << u"http://127.0.0.1:1/"_s << true;
    QTest::newRow("no path") << u"http://127.0.0.1:65535"_s << true;
    QTest::newRow("path") << u"http://127.0.0.1:8080/a/b"_s << true;
    QTest::newRow("big port") << u"http://127.0.0.1:65536/"_s << false;
    QTest::newRow("name") << u"http://localhost:8080/"_s << false;
    QTest::newRow("user") << u"http://a@127.0.0.1:8080/"_s << false;
    QTest::newRow("user behind") << u"http://127.0.0.1:80@example.org/"_s << false;
    QTest::newRow("query") << u"http://127.0.0.1:8080/?a=b"_s << false;
    QTest::newRow("fragment") << u"http://127.0.0.1:8080/#a"_s << false;
    QTest::newRow("line end") << u"http://127.0.0.1:8080/\n"_s << false;
    QTest::newRow("header") << u"http://127.0.0.1:8080/a\r\nSet-Cookie: b"_s << false;
    QTest::newRow("https") << u"https://127.0.0.1:8080/"_s << false;
}

void tst_SandboxSignIn::redirectRule()
{
    QFETCH(QString, uri);
    QFETCH(bool, fits);
    QCOMPARE(sandbox::isLoopbackRedirect(uri), fits);
}

void tst_SandboxSignIn::codeWorksOnce()
{
    const QString code = codeFor(u"an.peeters"_s);
    const auto first = redeem(code);
    QCOMPARE(first.status, 200);
    const auto second = redeem(code);
    QCOMPARE(second.status, 400);
    QCOMPARE(core::stringMember(second.json(), "error"), u"invalid_grant"_s);
    // What the first gave is void: one of the two was a thief.
    QCOMPARE(refresh(core::stringMember(first.json(), "refresh_token")).status, 400);
}

void tst_SandboxSignIn::codeNeedsItsVerifier()
{
    const QString code = codeFor(u"an.peeters"_s);
    QCOMPARE(redeem(code, QString(64, u'x')).status, 400);
    QCOMPARE(redeem(code).status, 400); // and is used up
}

void tst_SandboxSignIn::codeNeedsItsRedirect()
{
    QCOMPARE(redeem(codeFor(u"an.peeters"_s), verifier, u"http://127.0.0.1:49152/other"_s).status,
             400);
}

void tst_SandboxSignIn::refreshRotates()
{
    const core::Json first = redeem(codeFor(u"an.peeters"_s)).json();
    const auto second = refresh(core::stringMember(first, "refresh_token"));
    QCOMPARE(second.status, 200);
    QVERIFY(core::stringMember(second.json(), "refresh_token") !=
            core::stringMember(first, "refresh_token"));
    QCOMPARE(refresh(core::stringMember(second.json(), "refresh_token")).status, 200);
}

void tst_SandboxSignIn::refreshReuseEndsSession()
{
    const core::Json first = redeem(codeFor(u"an.peeters"_s)).json();
    const QString old = core::stringMember(first, "refresh_token");
    const core::Json second = refresh(old).json();
    QCOMPARE(refresh(old).status, 400);
    QCOMPARE(refresh(core::stringMember(second, "refresh_token")).status, 400);
    m_sandbox.accessToken = core::stringMember(second, "access_token").toLatin1();
    QCOMPARE(m_sandbox.fhir("GET", u"Patient?_count=0"_s).status, 401);
}

void tst_SandboxSignIn::accessTokenExpires()
{
    sandbox::Options options;
    options.accessTokenSeconds = 1;
    SandboxFixture brief(options);
    brief.signIn();
    QTRY_COMPARE_WITH_TIMEOUT(brief.fhir("GET", u"Patient?_count=0"_s).status, 401, 3000);
    QCOMPARE(core::stringMember(brief.fhir("GET", u"Patient"_s).json()["issue"][0], "code"),
             u"expired"_s);
}

void tst_SandboxSignIn::signOutEndsSession()
{
    const core::Json tokens = redeem(codeFor(u"an.peeters"_s)).json();
    const auto page = m_sandbox.form(
        u"/auth/logout"_s, {{u"id_token_hint"_s, core::stringMember(tokens, "id_token")}});
    QCOMPARE(page.status, 200);
    QCOMPARE(refresh(core::stringMember(tokens, "refresh_token")).status, 400);
}

// RFC 7009
void tst_SandboxSignIn::revokedTokenEndsSession()
{
    const core::Json tokens = redeem(codeFor(u"an.peeters"_s)).json();
    const QString token = core::stringMember(tokens, "refresh_token");
    const auto revoke = [this](const QString &which, const QString &client) {
        return m_sandbox.form(u"/auth/revoke"_s, {{u"token"_s, which}, {u"client_id"_s, client}})
            .status;
    };
    QCOMPARE(core::stringMember(m_sandbox.discovery(), "revocation_endpoint"),
             m_sandbox.server().issuer().toString() + u"/revoke"_s);
    QCOMPARE(revoke(token, u"another"_s), 400);
    QCOMPARE(revoke(token, u"prikpost-desktop"_s), 200);
    QCOMPARE(refresh(token).status, 400);
    m_sandbox.accessToken = core::stringMember(tokens, "access_token").toLatin1();
    QCOMPARE(m_sandbox.fhir("GET", u"Patient?_count=0"_s).status, 401);
    QCOMPARE(revoke(u"unknown"_s, u"prikpost-desktop"_s), 200);
}

// What the tests that look for tokens left lying look for, is what is given.
void tst_SandboxSignIn::tokensAreRecognised()
{
    const core::Json tokens = redeem(codeFor(u"an.peeters"_s)).json();
    for (const char *name : {"access_token", "refresh_token", "id_token"})
        QVERIFY2(tokenPattern().match(core::stringMember(tokens, name)).hasMatch(), name);
}

void tst_SandboxSignIn::idTokenIsSigned()
{
    m_sandbox.signIn();
    const core::Json keys = m_sandbox.send("GET", u"/auth/keys"_s).json();
    const QByteArray key = core::writeJson(keys["keys"][0]);
    QVERIFY(!key.contains("\"d\""));
    cjose_jwk_t *jwk = cjose_jwk_import(key.constData(), static_cast<size_t>(key.size()), nullptr);
    const auto verifies = [jwk](const QByteArray &token) {
        cjose_jws_t *jws =
            cjose_jws_import(token.constData(), static_cast<size_t>(token.size()), nullptr);
        const bool good = jws && cjose_jws_verify(jws, jwk, nullptr);
        cjose_jws_release(jws);
        return good;
    };
    QVERIFY(verifies(m_sandbox.idToken));
    QByteArray forged = m_sandbox.idToken;
    const qsizetype inPayload = forged.indexOf('.') + 20;
    forged[inPayload] = forged[inPayload] == 'A' ? 'B' : 'A';
    QVERIFY(!verifies(forged));
    cjose_jwk_release(jwk);
}

void tst_SandboxSignIn::everybodyHasClaims_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("role");
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("organizations");
    QTest::newRow("physician") << u"an.peeters"_s << u"physician"_s << 500 << 2;
    QTest::newRow("nurse") << u"tom.claes"_s << u"nurse"_s << 450 << 1;
    QTest::newRow("trainee") << u"sara.haio"_s << u"trainee"_s << 450 << 1;
    QTest::newRow("staff") << u"els.medewerker"_s << u"administrative"_s << 400 << 1;
    QTest::newRow("low level") << u"luc.laag"_s << u"physician"_s << 100 << 1;
}

void tst_SandboxSignIn::everybodyHasClaims()
{
    QFETCH(QString, user);
    QFETCH(QString, role);
    QFETCH(int, level);
    QFETCH(int, organizations);
    m_sandbox.signIn(user);
    const core::Json claims = claimsOf(m_sandbox.idToken);
    QCOMPARE(core::stringMember(claims, "role"), role);
    QCOMPARE(core::stringMember(claims, "acr"), u"urn:be:fedict:iam:fas:Level%1"_s.arg(level));
    QCOMPARE(core::arrayMember(claims, "organizations").size(), size_t(organizations));
    QCOMPARE(core::stringMember(claims, "ssin").size(), 11);
}

QTEST_GUILESS_MAIN(tst_SandboxSignIn)
#include "tst_SandboxSignIn.moc"
