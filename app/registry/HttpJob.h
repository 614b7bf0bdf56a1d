// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "registry/HttpRequest.h"
#include "registry/RequestBuilder.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace registry {

class OneShotBody;

// One request: finishes once and deletes itself; destroying it earlier aborts without reply.
// Any HTTP status but 3xx is an answer (4xx and 5xx even when their body was cut). Errors:
// Offline, HostNotFound, Timeout, ConnectionCut, TlsRefused, RedirectRefused, AnswerTooLarge,
// AnswerNotFhir; `delivery` says how far the request got. A write leaves at most once; a read may
// be repeated by Qt and follows redirects within its origin.
class HttpJob final : public QObject
{
    Q_OBJECT
public:
    HttpJob(QNetworkAccessManager &network, const RequestBuilder &builder, HttpRequest request,
            QObject *parent);
    ~HttpJob() override;

    // Once. `token` may be null.
    void start(const core::Secret *token, core::Reply<HttpAnswer> reply);

private:
    void issue();
    [[nodiscard]] QNetworkReply *issueWrite();
    [[nodiscard]] QNetworkReply *issueRead();
    void receive();
    void stop(core::ErrorCode reason);
    void onFinished();
    [[nodiscard]] bool followRedirect(int status);
    [[nodiscard]] HttpAnswer answer(int status) const;
    [[nodiscard]] core::Error failure(int status) const;
    [[nodiscard]] core::Delivery delivery(int status) const;
    void finish(core::Result<HttpAnswer> result);

    QNetworkAccessManager &m_network;
    const RequestBuilder &m_builder;
    const HttpRequest m_request;
    const QByteArray m_traceId;
    core::Reply<HttpAnswer> m_done;
    QNetworkRequest m_wire;
    QPointer<QNetworkReply> m_reply;
    QPointer<OneShotBody> m_body;
    QByteArray m_received;
    QString m_tlsProblem;
    std::optional<core::ErrorCode> m_stopped; // why we ended it ourselves
    QTimer m_total;
    QElapsedTimer m_clock;
    int m_redirects = 0;
};

} // namespace registry
