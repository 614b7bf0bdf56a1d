// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/HttpLog.h"

#include "core/LogCategories.h"

namespace registry {

namespace {

// What comes from the far side must not be able to forge lines.
QString oneWord(const QString &text)
{
    QString word;
    for (const QChar c : text.left(64))
        if (c > u' ' && c <= u'~')
            word.append(c);
    return word;
}

} // namespace

QByteArray verb(HttpRequest::Method method)
{
    switch (method) {
    case HttpRequest::Method::Get:
        return "GET";
    case HttpRequest::Method::Post:
        return "POST";
    case HttpRequest::Method::Put:
        return "PUT";
    }
    return "GET";
}

void logFinished(const HttpRequest &request, const core::Result<HttpAnswer> &result,
                 std::chrono::milliseconds duration)
{
    const QString outcome =
        result.ok() ? QString::number(result->status) : QString(core::name(result.error().code));
    const QString traceId = result.ok() ? result->traceId : result.error().traceId;
    qCInfo(core::logHttp).noquote() << verb(request.method) << request.route << outcome
                                    << duration.count() << "ms" << oneWord(traceId);
}

} // namespace registry
