// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/AuthorizeEndpoint.h"

#include "sandbox/Text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr int pendingSeconds = 600;
constexpr int codeSeconds = 60;
constexpr int maxKept = 1000;

QString languageHeader(const HttpRequest &request)
{
    return QString::fromLatin1(header(request.headers, "Accept-Language"));
}

bool isChallenge(const QString &text)
{
    static const QRegularExpression shape(u"\\A[A-Za-z0-9_-]{43}\\z"_s);
    return shape.match(text).hasMatch();
}

// The error of RFC 6749 4.1.2.1 that the request deserves; empty: none.
QString errorOf(const Parameters &parameters)
{
    if (parameter(parameters, u"response_type") != "code"_L1)
        return u"unsupported_response_type"_s;
    if (!parameter(parameters, u"scope").split(u' ').contains("openid"_L1))
        return u"invalid_scope"_s;
    const bool complete = !parameter(parameters, u"state").isEmpty() &&
                          !parameter(parameters, u"nonce").isEmpty() &&
                          parameter(parameters, u"code_challenge_method") == "S256"_L1 &&
                          isChallenge(parameter(parameters, u"code_challenge"));
    return complete ? QString() : u"invalid_request"_s;
}

} // namespace

bool isLoopbackRedirect(const QString &uri)
{
    static const QRegularExpression shape(
        u"\\Ahttp://127\\.0\\.0\\.1:([1-9]\\d{0,4})(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?\\z"_s);
    const auto match = shape.match(uri);
    return match.hasMatch() && match.capturedView(1).toInt() <= 65535;
}

AuthorizeEndpoint::AuthorizeEndpoint(QString issuer, const Clinicians &clinicians,
                                     const LoginPage &page, const core::Clock &clock)
    : m_issuer(std::move(issuer))
    , m_clinicians(clinicians)
    , m_page(page)
    , m_clock(clock)
{
}

HttpResponse AuthorizeEndpoint::handle(const HttpRequest &request)
{
    return request.method == "POST" ? choose(request) : begin(request);
}

HttpResponse AuthorizeEndpoint::begin(const HttpRequest &request)
{
    const Parameters parameters = parseForm(request.query);
    const QString language =
        m_page.language(parameter(parameters, u"ui_locales"), languageHeader(request));
    AuthorizationRequest asked;
    asked.redirectUri = parameter(parameters, u"redirect_uri");
    asked.state = parameter(parameters, u"state");
    asked.nonce = parameter(parameters, u"nonce");
    asked.challenge = parameter(parameters, u"code_challenge");
    asked.scope = parameter(parameters, u"scope");
    // Never answer to an address that was not checked.
    if (parameter(parameters, u"client_id") != desktopClient ||
        !isLoopbackRedirect(asked.redirectUri))
        return m_page.refused(language);
    if (const QString error = errorOf(parameters); !error.isEmpty())
        return failed(asked, error);
    const QString hint = parameter(parameters, u"login_hint");
    if (parameter(parameters, u"prompt") == "none"_L1)
        return withoutPerson(asked, hint);
    return m_page.choice(language, keep(m_pending, asked, pendingSeconds), hint);
}

HttpResponse AuthorizeEndpoint::withoutPerson(AuthorizationRequest asked, const QString &hint)
{
    return m_clinicians.byUser(hint) ? grant(std::move(asked), hint)
                                     : failed(asked, u"login_required"_s);
}

HttpResponse AuthorizeEndpoint::choose(const HttpRequest &request)
{
    const Parameters form = parseForm(request.body);
    AuthorizationRequest asked;
    {
        const std::scoped_lock lock(m_mutex);
        asked = m_pending.take(parameter(form, u"request"));
    }
    const QString user = parameter(form, u"user");
    if (asked.redirectUri.isEmpty() || asked.until < m_clock.now())
        return m_page.refused(m_page.language({}, languageHeader(request)));
    if (!m_clinicians.byUser(user))
        return failed(asked, u"access_denied"_s);
    return grant(std::move(asked), user);
}

HttpResponse AuthorizeEndpoint::grant(AuthorizationRequest asked, const QString &user)
{
    asked.user = user;
    const QString code = keep(m_codes, asked, codeSeconds);
    return redirect(asked, {{u"code"_s, code}});
}

HttpResponse AuthorizeEndpoint::failed(const AuthorizationRequest &asked,
                                       const QString &error) const
{
    return redirect(asked, {{u"error"_s, error}});
}

HttpResponse AuthorizeEndpoint::redirect(const AuthorizationRequest &asked, Parameters answer) const
{
    if (!asked.state.isEmpty())
        answer.append({u"state"_s, asked.state});
    answer.append({u"iss"_s, m_issuer});
    HttpResponse response;
    response.status = 303; // also after the POST of the page, the browser comes back with GET
    response.headers = {{"Location", asked.redirectUri.toLatin1() + '?' + writeForm(answer)},
                        {"Cache-Control", "no-store"},
                        {"Referrer-Policy", "no-referrer"}};
    return response;
}

QString AuthorizeEndpoint::keep(QHash<QString, AuthorizationRequest> &where,
                                AuthorizationRequest asked, int seconds)
{
    const std::scoped_lock lock(m_mutex);
    const QDateTime now = m_clock.now();
    where.removeIf([&](const auto &entry) { return entry.value().until < now; });
    if (where.size() >= maxKept)
        where.clear();
    asked.until = now.addSecs(seconds);
    const QString key = randomText();
    where.insert(key, std::move(asked));
    return key;
}

AuthorizeEndpoint::Redeemed AuthorizeEndpoint::redeem(const QString &code)
{
    const std::scoped_lock lock(m_mutex);
    if (m_usedCodes.contains(code))
        return {std::nullopt, m_usedCodes.value(code)};
    const auto found = m_codes.constFind(code);
    if (found == m_codes.cend())
        return {};
    const AuthorizationRequest request = m_codes.take(code);
    m_usedCodes.insert(code, {});
    if (request.until < m_clock.now())
        return {};
    return {request, {}};
}

void AuthorizeEndpoint::remember(const QString &code, const QString &session)
{
    const std::scoped_lock lock(m_mutex);
    if (m_usedCodes.size() >= maxKept)
        m_usedCodes.clear();
    m_usedCodes.insert(code, session);
}

} // namespace sandbox
