// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <chrono>
#include <utility>

namespace registry {

struct HttpLimits
{
    std::chrono::milliseconds silence{15'000}; // connecting, or nothing received
    std::chrono::milliseconds total{60'000};
    std::chrono::milliseconds history{30'000}; // total of one request of a history
    qint64 answerBytes = 32LL * 1024 * 1024;
};

// One request as it is wished; RequestBuilder adds what every request carries.
struct HttpRequest
{
    enum class Method { Get, Post, Put };

    Method method = Method::Get;
    QUrl url;
    QByteArray route; // for the log: "Immunization/{id}", never with a value in it
    QByteArray contentType;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    bool write = false;     // changes something at the register: leaves at most once
    bool authorized = true; // carries the token
    std::chrono::milliseconds total{60'000};
};

// An answer with its whole body, whatever its status.
struct HttpAnswer
{
    int status = 0;
    QByteArray contentType;
    QByteArray body;
    QByteArray location;
    QByteArray etag;
    QByteArray retryAfter;
    QString traceId; // the register's, else our own
};

} // namespace registry
