// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/RequestBuilder.h"

namespace registry {

RequestBuilder::RequestBuilder(const RegisterProfile &profile, const HttpLimits &limits)
    : m_userAgent(profile.userAgent.isEmpty() ? QByteArray("Prikpost")
                                              : profile.userAgent.toLatin1())
    , m_from(profile.from.toLatin1())
    , m_language("en")
    , m_tls(profile.caFile)
    , m_limits(limits)
{
}

QNetworkRequest RequestBuilder::build(const HttpRequest &request, const QByteArray &traceId,
                                      const core::Secret *token) const
{
    QNetworkRequest result(request.url);
    setTransport(result);
    result.setRawHeader("Accept", "application/fhir+json");
    // Some servers answer a repeated search from their memory; Qt says this for GET only.
    result.setRawHeader("Cache-Control", "no-cache");
    result.setRawHeader("Accept-Language", m_language);
    result.setRawHeader("User-Agent", m_userAgent);
    if (!m_from.isEmpty())
        result.setRawHeader("From", m_from);
    result.setRawHeader("BelGov-Trace-Id", traceId);
    result.setRawHeader("X-Request-Id", traceId);
    if (token && !token->isEmpty())
        result.setRawHeader("Authorization", "Bearer " + token->view().toByteArray());
    if (!request.contentType.isEmpty())
        result.setRawHeader("Content-Type", request.contentType);
    for (const auto &[name, value] : request.headers)
        result.setRawHeader(name, value);
    return result;
}

void RequestBuilder::setTransport(QNetworkRequest &target) const
{
    using Request = QNetworkRequest;
    target.setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
    // Qt 6.4's HTTP/2 has known holes and nothing here needs it.
    target.setAttribute(Request::Http2AllowedAttribute, false);
    target.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
    target.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
    target.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
    target.setAttribute(Request::CacheLoadControlAttribute, Request::AlwaysNetwork);
    target.setAttribute(Request::CacheSaveControlAttribute, false);
    // Our own cap guards against bombs, whatever the ratio; Qt's would refuse long histories.
    target.setDecompressedSafetyCheckThreshold(-1);
    target.setTransferTimeout(static_cast<int>(m_limits.silence.count()));
    target.setSslConfiguration(m_tls.configuration());
}

} // namespace registry
