// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/HttpMessage.h"

#include <QUrl>

namespace sandbox {

namespace {

QString decoded(QByteArrayView text)
{
    QByteArray bytes = text.toByteArray();
    bytes.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(bytes));
}

} // namespace

QByteArray header(const Headers &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers)
        if (QByteArrayView(key).compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

HttpResponse jsonResponse(int status, QByteArray body)
{
    HttpResponse response;
    response.status = status;
    response.contentType = "application/json";
    response.body = std::move(body);
    return response;
}

Parameters parseForm(QByteArrayView encoded)
{
    Parameters parameters;
    for (const QByteArray &pair : encoded.toByteArray().split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QByteArrayView view(pair);
        const bool bare = equals < 0;
        parameters.append({decoded(bare ? view : view.first(equals)),
                           bare ? QString() : decoded(view.sliced(equals + 1))});
    }
    return parameters;
}

QByteArray writeForm(const Parameters &parameters)
{
    QByteArray form;
    for (const auto &[name, value] : parameters) {
        if (!form.isEmpty())
            form += '&';
        form += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return form;
}

QString parameter(const Parameters &parameters, QStringView name)
{
    for (const auto &[key, value] : parameters)
        if (key == name)
            return value;
    return {};
}

} // namespace sandbox
