// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/ProviderNetwork.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QSslConfiguration>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace signin {

namespace {

constexpr qint64 maxAnswer = 1024 * 1024;
constexpr int timeoutMs = 20000;

core::Error networkError(const QNetworkReply &reply)
{
    using Code = core::ErrorCode;
    switch (reply.error()) {
    case QNetworkReply::HostNotFoundError:
        return core::error(Code::HostNotFound);
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
        return core::error(Code::Offline);
    case QNetworkReply::SslHandshakeFailedError:
        return core::error(Code::TlsRefused);
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
        return core::error(reply.bytesAvailable() > maxAnswer ? Code::AnswerTooLarge
                                                              : Code::Timeout);
    default:
        return core::error(Code::ConnectionCut);
    }
}

ProviderAnswer answer(QNetworkReply &reply)
{
    ProviderAnswer result;
    result.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QUrl redirect = reply.attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (!redirect.isEmpty())
        result.redirect = reply.url().resolved(redirect);
    result.body = reply.readAll();
    return result;
}

} // namespace

ProviderNetwork::ProviderNetwork(const QString &caFile, QObject *parent)
    : QObject(parent)
{
    m_network.setParent(this);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    if (!caFile.isEmpty())
        m_authorities = QSslCertificate::fromPath(caFile, QSsl::Pem);
}

QNetworkRequest ProviderNetwork::request(const QUrl &url) const
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(timeoutMs);
    request.setRawHeader("Accept", "application/json");
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Prikpost"_s);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (!m_authorities.isEmpty())
        tls.setCaCertificates(m_authorities);
    request.setSslConfiguration(tls);
    return request;
}

// The system's proxy would be used for 127.0.0.1 as well.
void ProviderNetwork::chooseProxy(const QUrl &url)
{
    const bool loopback = QHostAddress(url.host()).isLoopback() || url.host() == "localhost"_L1;
    m_network.setProxy(loopback ? QNetworkProxy(QNetworkProxy::NoProxy)
                                : QNetworkProxy(QNetworkProxy::DefaultProxy));
}

void ProviderNetwork::get(const QUrl &url, QByteArrayView bearer, QObject *context,
                          core::Reply<ProviderAnswer> reply)
{
    chooseProxy(url);
    QNetworkRequest asked = request(url);
    if (!bearer.isEmpty())
        asked.setRawHeader("Authorization", "Bearer " + bearer.toByteArray());
    finishOnce(m_network.get(asked), context, std::move(reply));
}

void ProviderNetwork::postForm(const QUrl &url, const QUrlQuery &form, QObject *context,
                               core::Reply<ProviderAnswer> reply)
{
    chooseProxy(url);
    QNetworkRequest asked = request(url);
    asked.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    // QUrlQuery leaves '+' alone, which a form reads as a space.
    const QByteArray body = form.toString(QUrl::FullyEncoded).toLatin1().replace('+', "%2B");
    finishOnce(m_network.post(asked, body), context, std::move(reply));
}

void ProviderNetwork::finishOnce(QNetworkReply *reply, QObject *context,
                                 core::Reply<ProviderAnswer> done)
{
    reply->setReadBufferSize(maxAnswer + 1);
    connect(reply, &QNetworkReply::readyRead, reply, [reply] {
        if (reply->bytesAvailable() > maxAnswer)
            reply->abort();
    });
    // The transfer timeout only limits silence; a dripping provider must end as well.
    QTimer::singleShot(2 * timeoutMs, reply, &QNetworkReply::abort);
    connect(context, &QObject::destroyed, reply, &QNetworkReply::abort);
    connect(reply, &QNetworkReply::finished, this,
            [reply, guard = QPointer(context), done = std::move(done)] {
                reply->deleteLater();
                if (!guard)
                    return;
                const int status =
                    reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
                const bool whole =
                    reply->error() == QNetworkReply::NoError ||
                    (status >= 300 && reply->error() != QNetworkReply::OperationCanceledError &&
                     reply->error() != QNetworkReply::RemoteHostClosedError);
                if (status > 0 && whole)
                    done(answer(*reply));
                else
                    done(networkError(*reply));
            });
}

} // namespace signin
