// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Secret.h"
#include "registry/HttpRequest.h"
#include "registry/RegisterProfile.h"
#include "registry/TlsPolicy.h"

#include <QNetworkRequest>

namespace registry {

// What every request to the register carries: who asks, in which language, the token, one fresh
// id under both its names (belgium.md 10.1), and the rules of transport.
class RequestBuilder
{
public:
    RequestBuilder(const RegisterProfile &profile, const HttpLimits &limits);

    void setLanguage(const QString &language) { m_language = language.toLatin1(); }
    [[nodiscard]] const TlsPolicy &tls() const { return m_tls; }
    [[nodiscard]] const HttpLimits &limits() const { return m_limits; }
    // `token` may be null.
    [[nodiscard]] QNetworkRequest build(const HttpRequest &request, const QByteArray &traceId,
                                        const core::Secret *token) const;

private:
    void setTransport(QNetworkRequest &target) const;

    QByteArray m_userAgent;
    QByteArray m_from;
    QByteArray m_language;
    TlsPolicy m_tls;
    HttpLimits m_limits;
};

} // namespace registry
