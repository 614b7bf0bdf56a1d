// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace sandbox {

using Header = std::pair<QByteArray, QByteArray>;
using Headers = QList<Header>;
using Parameters = QList<std::pair<QString, QString>>;

// Value of the first header of that name, whatever its case; empty when absent.
[[nodiscard]] QByteArray header(const Headers &headers, QByteArrayView name);

struct HttpRequest
{
    QByteArray method;
    QByteArray path;  // as sent, still percent-encoded
    QByteArray query; // as sent, without the question mark
    Headers headers;
    QByteArray body;
};

struct HttpResponse
{
    // Close and Reset cut the connection instead of answering.
    enum class Ending { Answer, Close, Reset };

    int status = 200;
    QByteArray contentType;
    QByteArray body;
    Headers headers;
    Ending ending = Ending::Answer;
};

[[nodiscard]] HttpResponse jsonResponse(int status, QByteArray body);

// application/x-www-form-urlencoded, as in a query or a body; order and repeats are kept.
[[nodiscard]] Parameters parseForm(QByteArrayView encoded);
[[nodiscard]] QByteArray writeForm(const Parameters &parameters);
// The first value of that name; empty when absent.
[[nodiscard]] QString parameter(const Parameters &parameters, QStringView name);

} // namespace sandbox
