// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxFixture.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>
#include <QUrl>
#include <QUuid>

#include <httplib.h>

using namespace Qt::StringLiterals;

namespace {

const QByteArray verifier(64, 'v');
const QString redirectUri = u"http://127.0.0.1:4711/back"_s;

QString challenge()
{
    return QString::fromLatin1(
        QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::unique_ptr<httplib::ClientImpl> clientFor(const QUrl &url, const QString &caFile)
{
    const std::string host = url.host().toStdString();
    if (url.scheme() == "http"_L1)
        return std::make_unique<httplib::ClientImpl>(host, url.port());
    auto client = std::make_unique<httplib::SSLClient>(host, url.port());
    client->set_ca_cert_path(QFile::encodeName(caFile).toStdString());
    client->enable_server_certificate_verification(true);
    return client;
}

} // namespace

QByteArray SandboxFixture::Reply::header(const char *name) const
{
    return sandbox::header(headers, name);
}

core::Json SandboxFixture::Reply::json() const
{
    auto parsed = core::parseJson(body);
    return parsed ? std::move(*parsed) : core::Json::object();
}

QStringList SandboxFixture::Reply::details() const
{
    QStringList codes;
    const core::Json outcome = json();
    for (const core::Json &issue : core::arrayMember(outcome, "issue"))
        for (const core::Json &coding : core::arrayMember(issue["details"], "coding"))
            codes.append(core::stringMember(coding, "code"));
    return codes;
}

QStringList SandboxFixture::Reply::expressions() const
{
    QStringList found;
    const core::Json outcome = json();
    for (const core::Json &issue : core::arrayMember(outcome, "issue"))
        for (const core::Json &expression : core::arrayMember(issue, "expression"))
            found.append(core::toQString(expression));
    return found;
}

SandboxFixture::SandboxFixture(const sandbox::Options &options)
    : m_options(options)
{
    m_options.folder = m_folder.path();
    restart();
}

void SandboxFixture::restart()
{
    m_server.reset();
    auto started = sandbox::SandboxServer::start(m_options);
    if (!started)
        qFatal("the sandbox does not start");
    m_server = std::move(*started);
    m_origin = m_server->issuer();
    m_caFile = m_server->caFile();
}

core::Json SandboxFixture::discovery() const
{
    return send("GET", u"/auth/.well-known/openid-configuration"_s).json();
}

void SandboxFixture::signIn(const QString &user)
{
    const core::Json provider = discovery();
    const sandbox::Parameters asked{
        {u"response_type"_s, u"code"_s},    {u"client_id"_s, u"prikpost-desktop"_s},
        {u"redirect_uri"_s, redirectUri},   {u"scope"_s, u"openid"_s},
        {u"state"_s, u"state"_s},           {u"nonce"_s, u"nonce"_s},
        {u"code_challenge"_s, challenge()}, {u"code_challenge_method"_s, u"S256"_s},
        {u"prompt"_s, u"none"_s},           {u"login_hint"_s, user}};
    const Reply back = send("GET", core::stringMember(provider, "authorization_endpoint") + u'?' +
                                       QString::fromLatin1(sandbox::writeForm(asked)));
    const QByteArray location = back.header("Location");
    const QString code =
        sandbox::parameter(sandbox::parseForm(location.mid(location.indexOf('?') + 1)), u"code");
    const core::Json tokens =
        form(u"/auth/token"_s, {{u"grant_type"_s, u"authorization_code"_s},
                                {u"client_id"_s, u"prikpost-desktop"_s},
                                {u"redirect_uri"_s, redirectUri},
                                {u"code"_s, code},
                                {u"code_verifier"_s, QString::fromLatin1(verifier)}})
            .json();
    accessToken = core::stringMember(tokens, "access_token").toLatin1();
    refreshToken = core::stringMember(tokens, "refresh_token").toLatin1();
    idToken = core::stringMember(tokens, "id_token").toLatin1();
}

SandboxFixture::Reply SandboxFixture::send(const QByteArray &method, const QString &url,
                                           const QByteArray &body, sandbox::Headers headers) const
{
    const QUrl target = m_origin.resolved(QUrl(url));
    const auto client = clientFor(target, m_caFile);
    client->set_tcp_nodelay(true);
    httplib::Request request;
    request.method = method.toStdString();
    request.path = target.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority).toStdString();
    request.body = body.toStdString();
    for (const auto &[name, value] : headers)
        request.set_header(name.toStdString(), value.toStdString());
    const httplib::Result result = client->send(request);
    Reply reply;
    if (!result)
        return reply;
    reply.status = result->status;
    reply.body = QByteArray::fromStdString(result->body);
    for (const auto &[name, value] : result->headers)
        reply.headers.append(
            sandbox::Header{QByteArray::fromStdString(name), QByteArray::fromStdString(value)});
    return reply;
}

SandboxFixture::Reply SandboxFixture::fhir(const QByteArray &method, const QString &path,
                                           const QByteArray &body, sandbox::Headers headers) const
{
    headers.append(sandbox::Header{"Authorization", "Bearer " + accessToken});
    headers.append(sandbox::Header{"Accept", "application/fhir+json"});
    if (!body.isEmpty() && sandbox::header(headers, "Content-Type").isEmpty())
        headers.append(sandbox::Header{"Content-Type", "application/fhir+json"});
    return send(method, path.isEmpty() ? u"/fhir"_s : "/fhir/"_L1 + path, body, headers);
}

SandboxFixture::Reply SandboxFixture::search(const QString &type,
                                             const sandbox::Parameters &parameters) const
{
    return fhir("POST", type + "/_search"_L1, sandbox::writeForm(parameters),
                {{"Content-Type", "application/x-www-form-urlencoded"}});
}

SandboxFixture::Reply SandboxFixture::form(const QString &url,
                                           const sandbox::Parameters &form) const
{
    return send("POST", url, sandbox::writeForm(form),
                {{"Content-Type", "application/x-www-form-urlencoded"}});
}

SandboxFixture::Reply SandboxFixture::create(const core::Json &dose) const
{
    const core::Json &identifier = dose["identifier"][0];
    const QString condition = "identifier="_L1 + core::stringMember(identifier, "system") + u'|' +
                              core::stringMember(identifier, "value");
    return fhir("POST", u"Immunization"_s, core::writeJson(dose),
                {{"If-None-Exist", condition.toUtf8()}});
}

void SandboxFixture::setFault(const QByteArray &json) const
{
    QFile file(m_server->adminKeyFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Reply reply = send("POST", u"/admin/faults"_s, json,
                             {{"Authorization", "Bearer " + file.readAll().trimmed()},
                              {"Content-Type", "application/json"}});
    QCOMPARE(reply.status, 200);
}

core::Json exampleDose(const char *insz)
{
    QFile file(QStringLiteral(FIXTURES "/sandbox/dose.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("dose.json is missing");
    auto parsed = core::parseJson(file.readAll());
    if (!parsed)
        qFatal("dose.json is no JSON");
    core::Json dose = std::move(*parsed);
    dose["identifier"][0]["value"] =
        QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    dose["patient"]["identifier"]["value"] = insz;
    dose["contained"][1]["subject"]["identifier"]["value"] = insz;
    return dose;
}

core::Json exampleDoseOf(const char *family, const char *given, const char *born,
                         const char *postalCode)
{
    core::Json dose = exampleDose();
    core::Json person = core::Json::object({{"resourceType", "Patient"}, {"id", "pat1"}});
    core::Json name = core::Json::object({{"family", family}});
    if (given)
        name["given"] = core::Json::array({given});
    person["name"] = core::Json::array({name});
    person["birthDate"] = born;
    if (postalCode)
        person["address"] = core::Json::array({core::Json::object({{"postalCode", postalCode}})});
    dose["patient"] = core::Json::object({{"reference", "#pat1"}});
    dose["contained"][1]["subject"] = dose["patient"];
    dose["contained"].push_back(person);
    return dose;
}

QString ssinToken(const char *insz)
{
    return QLatin1StringView(ssinSystem) + u'|' + QLatin1StringView(insz);
}
