// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSslCertificate>
#include <QUrl>
#include <QUrlQuery>

namespace signin {

struct ProviderAnswer
{
    int status = 0;
    QUrl redirect; // of a 3xx, resolved
    QByteArray body;
};

// The few requests that sign-in makes itself. Redirects are never followed, answers are capped at
// 1 MiB, TLS is 1.2 or later and, with a CA file, trusts that file only.
class ProviderNetwork final : public QObject
{
    Q_OBJECT
public:
    explicit ProviderNetwork(const QString &caFile, QObject *parent = nullptr);

    // Errors: the network ones only; any HTTP status is an answer.
    void get(const QUrl &url, QByteArrayView bearer, QObject *context,
             core::Reply<ProviderAnswer> reply);
    void postForm(const QUrl &url, const QUrlQuery &form, QObject *context,
                  core::Reply<ProviderAnswer> reply);

private:
    void chooseProxy(const QUrl &url);
    [[nodiscard]] QNetworkRequest request(const QUrl &url) const;
    void finishOnce(QNetworkReply *reply, QObject *context, core::Reply<ProviderAnswer> done);

    QNetworkAccessManager m_network;
    QList<QSslCertificate> m_authorities;
};

} // namespace signin
