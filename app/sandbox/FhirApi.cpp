// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/FhirApi.h"

#include "sandbox/Capability.h"

#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr int minimumLevel = 400; // belgium.md 8.2

bool contains(const HttpRequest &request, const char *name, const char *part)
{
    return header(request.headers, name).toLower().contains(part);
}

// The client may have called us by another name than we do.
QString baseUrlOf(const HttpRequest &request, const QString &issuer)
{
    const QByteArray host = header(request.headers, "Host");
    const QString scheme = issuer.section(u':', 0, 0);
    return host.isEmpty() ? issuer.chopped(4) + "fhir"_L1
                          : scheme + "://"_L1 + QString::fromLatin1(host) + "/fhir"_L1;
}

QStringList segments(const QByteArray &path)
{
    QStringList parts;
    for (const QByteArray &part : path.split('/'))
        if (!part.isEmpty())
            parts.append(QString::fromUtf8(QByteArray::fromPercentEncoding(part)));
    return parts;
}

bool isWrite(const QByteArray &method)
{
    return method == "POST" || method == "PUT";
}

bool isForm(const HttpRequest &request)
{
    return contains(request, "Content-Type", "application/x-www-form-urlencoded");
}

bool isJson(const HttpRequest &request)
{
    const QByteArray type = header(request.headers, "Content-Type").toLower();
    const QByteArray name = type.split(';').first().trimmed();
    const bool otherCharset = type.contains("charset") && !type.contains("utf-8");
    return (name == "application/fhir+json" || name == "application/json") && !otherCharset;
}

bool wantsJson(const HttpRequest &request, const Parameters &query)
{
    const QString format = parameter(query, u"_format").toLower();
    if (!format.isEmpty())
        return format.contains("json"_L1);
    const QByteArray accept = header(request.headers, "Accept").toLower();
    return accept.isEmpty() || accept.contains("json") || accept.contains("*/*") ||
           accept.contains("application/*");
}

Answer unsupportedType()
{
    return refusal(415, u"not-supported"_s, u"CONTENT_TYPE"_s,
                   u"The body must be application/fhir+json."_s);
}

QByteArray httpDate(const QString &updated)
{
    const QDateTime time = QDateTime::fromString(updated, Qt::ISODateWithMs).toUTC();
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

core::Json bodyOf(const HttpRequest &request, const Answer &answer)
{
    if (!answer.issues.isEmpty())
        return operationOutcome(answer.issues);
    const bool writing = isWrite(request.method) && !answer.versionUrl.isEmpty();
    if (writing && contains(request, "Prefer", "return=minimal"))
        return nullptr;
    if (writing && contains(request, "Prefer", "return=operationoutcome"))
        return operationOutcome(
            {{u"informational"_s, {}, u"It is stored."_s, {}, Issue::Severity::Information}});
    return answer.resource;
}

void addVersionHeaders(HttpResponse &response, const HttpRequest &request, const Answer &answer,
                       const QString &baseUrl)
{
    if (answer.versionUrl.isEmpty())
        return;
    response.headers.append(Header{"ETag", "W/\"" + QByteArray::number(answer.version) + '"'});
    response.headers.append(Header{"Last-Modified", httpDate(answer.updated)});
    if (isWrite(request.method))
        response.headers.append(Header{"Location", (baseUrl + u'/' + answer.versionUrl).toUtf8()});
}

// Belgian government REST guideline: the trace id of the caller comes back.
void addTraceHeaders(HttpResponse &response, const HttpRequest &request)
{
    static const QRegularExpression shape(u"\\A[A-Za-z0-9._-]{1,36}\\z"_s);
    const QByteArray trace = header(request.headers, "BelGov-Trace-Id");
    if (!shape.match(QString::fromLatin1(trace)).hasMatch())
        return;
    response.headers.append(Header{"BelGov-Trace-Id", trace});
    response.headers.append(Header{"BelGov-Related-Trace-Id", trace});
}

HttpResponse render(const HttpRequest &request, const Answer &answer, const QString &baseUrl)
{
    HttpResponse response;
    response.status = answer.status;
    response.contentType = "application/fhir+json; charset=utf-8";
    if (const core::Json body = bodyOf(request, answer); !body.is_null())
        response.body = core::writeJson(body);
    addVersionHeaders(response, request, answer, baseUrl);
    addTraceHeaders(response, request);
    response.headers.append(Header{"Cache-Control", "no-store"});
    if (!answer.allow.isEmpty())
        response.headers.append(Header{"Allow", answer.allow});
    if (answer.status == 401)
        response.headers.append(
            Header{"WWW-Authenticate",
                   header(request.headers, "Authorization").isEmpty()
                       ? "Bearer realm=\"prikpost-sandbox\""
                       : "Bearer realm=\"prikpost-sandbox\", error=\"invalid_token\""});
    return response;
}

Interaction interactionOf(const HttpRequest &request, QStringList path, const QString &baseUrl)
{
    Interaction interaction;
    interaction.method = request.method;
    interaction.path = std::move(path);
    interaction.query = parseForm(request.query);
    if (isForm(request))
        interaction.query += parseForm(request.body);
    interaction.ifNoneExist = QString::fromUtf8(header(request.headers, "If-None-Exist"));
    interaction.requestId = QString::fromUtf8(header(request.headers, "Idempotency-Key")).left(64);
    interaction.ifMatch = QString::fromLatin1(header(request.headers, "If-Match"));
    interaction.strict = contains(request, "Prefer", "handling=strict");
    interaction.baseUrl = baseUrl;
    return interaction;
}

} // namespace

HttpResponse outcomeResponse(int status, const QString &code, const QString &detail,
                             const QString &text)
{
    HttpResponse response =
        jsonResponse(status, core::writeJson(operationOutcome({{code, detail, text, {}}})));
    response.contentType = "application/fhir+json; charset=utf-8";
    return response;
}

FhirApi::FhirApi(QString issuer, ResourceService &resources, BundleProcessor &bundles,
                 OpenIdProvider &provider, const Clinicians &clinicians, Staff &staff,
                 StaffApi &staffApi, LinkApi &linkApi)
    : m_issuer(std::move(issuer))
    , m_resources(resources)
    , m_bundles(bundles)
    , m_provider(provider)
    , m_clinicians(clinicians)
    , m_staff(staff)
    , m_staffApi(staffApi)
    , m_linkApi(linkApi)
{
}

HttpResponse FhirApi::handle(const QByteArray &path, const HttpRequest &request)
{
    return render(request, answer(path, request), baseUrlOf(request, m_issuer));
}

void FhirApi::announce(const QString &text)
{
    const std::scoped_lock lock(m_announcing);
    m_announcement = text;
}

Answer FhirApi::answer(const QByteArray &path, const HttpRequest &request)
{
    const bool reading = request.method == "GET" || request.method == "HEAD";
    if (!wantsJson(request, parseForm(request.query)))
        return refusal(406, u"not-supported"_s, u"ACCEPT"_s,
                       u"Answers are application/fhir+json."_s);
    if (path == "metadata" && reading) {
        const std::scoped_lock lock(m_announcing);
        Answer answer;
        answer.resource = capabilityStatement(baseUrlOf(request, m_issuer), m_issuer,
                                              m_announcement, m_staff.isKept());
        return answer;
    }
    const Clinician *caller = nullptr;
    if (auto refused = refuseCaller(request, caller))
        return std::move(*refused);
    return perform(path, request, *caller);
}

std::optional<Answer> FhirApi::refuseCaller(const HttpRequest &request, const Clinician *&caller)
{
    const auto check = m_provider.checkAccess(request);
    if (check.state == TokenStore::State::Expired)
        return refusal(401, u"expired"_s, u"TOKEN"_s, u"The sign-in has expired."_s);
    caller = m_clinicians.byUser(check.session.user);
    if (check.state != TokenStore::State::Valid || !caller)
        return refusal(401, u"login"_s, u"TOKEN"_s, u"A valid sign-in is needed."_s);
    if (caller->level < minimumLevel)
        return refusal(403, u"security"_s, u"LEVEL_TOO_LOW"_s,
                       u"The sign-in level must be at least 400."_s);
    return std::nullopt;
}

Answer FhirApi::perform(const QByteArray &path, const HttpRequest &request, const Clinician &caller)
{
    const QString baseUrl = baseUrlOf(request, m_issuer);
    Interaction interaction = interactionOf(request, segments(path), baseUrl);
    interaction.caller = &caller;
    interaction.accessReason = QString::fromUtf8(
        QByteArray::fromPercentEncoding(header(request.headers, "X-Access-Reason")));
    const bool aboutLinks = m_staff.isKept() && interaction.path.value(0) == "Consent"_L1;
    const bool aboutStaff = m_staff.isKept() && StaffApi::keeps(interaction.path.value(0));
    if (m_staff.isKept() && !aboutStaff && !m_staff.isLinked(Staff::personOf(caller)))
        return refusal(403, u"forbidden"_s, u"NOT_LINKED"_s,
                       u"You are not linked to any organisation."_s);
    const QString page = parameter(interaction.query, u"_page");
    if (interaction.path.isEmpty() && !page.isEmpty())
        return m_resources.nextPage(page, baseUrl); // by GET, or by POST without a body
    const bool searching = interaction.path.value(1) == "_search"_L1;
    if (searching && request.method == "POST")
        return !isForm(request) && !request.body.isEmpty() ? unsupportedType()
               : aboutStaff                                ? m_staffApi.perform(interaction, caller)
               : aboutLinks                                ? m_linkApi.perform(interaction, caller)
                                                           : m_resources.perform(interaction);
    if (isWrite(request.method)) {
        if (!isJson(request))
            return unsupportedType();
        auto body = core::parseJson(request.body);
        if (!body || !body->is_object())
            return refusal(400, u"structure"_s, u"JSON"_s, u"The body is not valid JSON."_s);
        interaction.body = std::move(*body);
    }
    if (aboutStaff)
        return m_staffApi.perform(interaction, caller);
    if (aboutLinks)
        return m_linkApi.perform(interaction, caller);
    if (!interaction.path.isEmpty())
        return m_resources.perform(interaction);
    if (request.method != "POST") {
        Answer answer =
            refusal(405, u"not-supported"_s, u"METHOD"_s, u"The base takes Bundles by POST."_s);
        answer.allow = "POST";
        return answer;
    }
    return m_bundles.process(interaction.body, interaction,
                             contains(request, "Prefer", "return=representation"));
}

} // namespace sandbox
