// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/HttpJob.h"

#include "registry/HttpLog.h"
#include "registry/OneShotBody.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace registry {

namespace {

using core::Delivery;
using core::ErrorCode;

constexpr int mostRedirects = 3;
constexpr qint64 readBuffer = 1024 * 1024;

ErrorCode codeOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return ErrorCode::HostNotFound;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorCode::TlsRefused;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // by Qt's own transfer timeout
        return ErrorCode::Timeout;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return ErrorCode::Offline;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownContentError:
        return ErrorCode::AnswerNotFhir;
    default:
        return ErrorCode::ConnectionCut;
    }
}

QString detailOf(QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::ConnectionRefusedError)
        return u"connection refused"_s;
    if (error > QNetworkReply::UnknownNetworkError && error <= QNetworkReply::UnknownProxyError)
        return u"proxy"_s;
    return {};
}

QByteArray freshTraceId()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

} // namespace

HttpJob::HttpJob(QNetworkAccessManager &network, const RequestBuilder &builder, HttpRequest request,
                 QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_builder(builder)
    , m_request(std::move(request))
    , m_traceId(freshTraceId())
{
    m_total.setSingleShot(true);
    connect(&m_total, &QTimer::timeout, this, [this] { stop(ErrorCode::Timeout); });
}

HttpJob::~HttpJob()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

void HttpJob::start(const core::Secret *token, core::Reply<HttpAnswer> reply)
{
    m_done = std::move(reply);
    m_clock.start();
    m_wire = m_builder.build(m_request, m_traceId, token);
    if (m_builder.tls().isUsable()) {
        m_total.start(m_request.total);
        issue();
        return;
    }
    core::Error error = core::error(ErrorCode::TlsRefused, u"CA file"_s);
    error.delivery = Delivery::NotSent;
    QTimer::singleShot(0, this, [this, error] { finish(error); });
}

void HttpJob::issue()
{
    m_reply = m_request.write ? issueWrite() : issueRead();
    m_reply->setReadBufferSize(readBuffer);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpJob::receive);
    connect(m_reply, &QNetworkReply::finished, this, &HttpJob::onFinished);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsProblem = TlsPolicy::describe(errors); });
}

QNetworkReply *HttpJob::issueWrite()
{
    m_body = new OneShotBody(m_request.body, this);
    m_wire.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    m_wire.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    QNetworkReply *reply = m_request.method == HttpRequest::Method::Put
                               ? m_network.put(m_wire, m_body)
                               : m_network.post(m_wire, m_body);
    m_body->setParent(reply);
    return reply;
}

QNetworkReply *HttpJob::issueRead()
{
    if (m_request.method == HttpRequest::Method::Get)
        return m_network.get(m_wire);
    return m_network.post(m_wire, m_request.body);
}

void HttpJob::receive()
{
    const qint64 most = m_builder.limits().answerBytes;
    m_received += m_reply->readAll();
    const bool announced =
        m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > most;
    if (announced || m_received.size() > most)
        stop(ErrorCode::AnswerTooLarge);
}

void HttpJob::stop(ErrorCode reason)
{
    if (m_stopped || !m_reply)
        return;
    m_stopped = reason;
    m_reply->abort();
}

void HttpJob::onFinished()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 300 && status < 400 && followRedirect(status))
        return;
    if (!m_stopped && m_reply->isOpen())
        m_received += m_reply->readAll();
    const bool whole = m_reply->error() == QNetworkReply::NoError && !m_stopped;
    if (status >= 400 || (whole && status >= 200 && status < 300))
        finish(answer(status));
    else
        finish(failure(status));
}

bool HttpJob::followRedirect(int status)
{
    const QUrl location = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    const QUrl target = m_reply->url().resolved(location);
    const bool keepsMethod =
        m_request.method == HttpRequest::Method::Get || status == 307 || status == 308;
    if (m_request.write || m_stopped || location.isEmpty() || !keepsMethod ||
        !sameOrigin(target, m_request.url) || ++m_redirects > mostRedirects)
        return false;
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_received.clear();
    m_wire.setUrl(target);
    issue();
    return true;
}

HttpAnswer HttpJob::answer(int status) const
{
    HttpAnswer result;
    result.status = status;
    result.contentType = m_reply->rawHeader("Content-Type");
    result.body = m_received;
    result.location = m_reply->rawHeader("Location");
    result.etag = m_reply->rawHeader("ETag");
    result.retryAfter = m_reply->rawHeader("Retry-After");
    const QByteArray theirs = m_reply->rawHeader("BelGov-Trace-Id");
    result.traceId = QString::fromLatin1(theirs.isEmpty() ? m_traceId : theirs.left(64));
    return result;
}

core::Error HttpJob::failure(int status) const
{
    core::Error error = core::error(codeOf(m_reply->error()), detailOf(m_reply->error()));
    if (m_stopped)
        error.code = *m_stopped;
    else if (status >= 300 && status < 400)
        error.code = ErrorCode::RedirectRefused;
    if (error.code == ErrorCode::TlsRefused)
        error.detail = m_tlsProblem.isEmpty() ? TlsPolicy::describe({}) : m_tlsProblem;
    error.httpStatus = status;
    error.traceId = QString::fromLatin1(m_traceId);
    error.delivery = delivery(status);
    return error;
}

// A read is harmless when repeated. A write was certainly not received when no byte of its body
// was taken; anything else without a whole answer is unknown, except a redirect that says "not
// here".
Delivery HttpJob::delivery(int status) const
{
    if (!m_request.write)
        return Delivery::NotSent;
    if (status >= 300 && status < 400 && status != 303)
        return Delivery::Answered;
    const bool stayedHere = status == 0 && m_body && m_body->isUntouched();
    return stayedHere ? Delivery::NotSent : Delivery::Unknown;
}

void HttpJob::finish(core::Result<HttpAnswer> result)
{
    m_total.stop();
    logFinished(m_request, result, std::chrono::milliseconds(m_clock.elapsed()));
    deleteLater();
    const auto done = std::exchange(m_done, {});
    if (done)
        done(std::move(result));
}

} // namespace registry
