// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/FhirRequests.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registry {

namespace {

constexpr auto fhirJson = "application/fhir+json";
constexpr auto form = "application/x-www-form-urlencoded";

QByteArray encoded(const SearchParameters &parameters)
{
    QByteArrayList pairs;
    for (const auto &[name, value] : parameters)
        pairs.append(QUrl::toPercentEncoding(name, ":") + '=' + QUrl::toPercentEncoding(value));
    return pairs.join('&');
}

} // namespace

FhirRequests::FhirRequests(QUrl base, HttpLimits limits)
    : m_base(std::move(base))
    , m_limits(limits)
{
    QString path = m_base.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    m_base.setPath(path);
}

HttpRequest FhirRequests::capability() const
{
    HttpRequest request;
    request.url = at(u"metadata"_s);
    request.route = "metadata";
    request.authorized = false; // public; nobody need be signed in
    request.total = m_limits.total;
    return request;
}

HttpRequest FhirRequests::read(const QByteArray &type, const QString &id) const
{
    HttpRequest request;
    request.url = at(QString::fromLatin1(type) + u'/' + id);
    request.route = type + "/{id}";
    request.total = m_limits.total;
    return request;
}

HttpRequest FhirRequests::searchByPost(const QByteArray &type,
                                       const SearchParameters &parameters) const
{
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.url = at(QString::fromLatin1(type) + "/_search"_L1);
    request.route = type + "/_search";
    request.contentType = form;
    request.body = encoded(parameters);
    request.total = m_limits.history;
    return request;
}

HttpRequest FhirRequests::searchByGet(const QByteArray &type,
                                      const SearchParameters &parameters) const
{
    HttpRequest request;
    request.url = at(QString::fromLatin1(type));
    request.url.setQuery(QString::fromLatin1(encoded(parameters)), QUrl::StrictMode);
    request.route = type + "?{query}";
    request.total = m_limits.history;
    return request;
}

HttpRequest FhirRequests::page(const QUrl &link, HttpRequest::Method method) const
{
    HttpRequest request;
    request.method = method;
    request.url = link;
    request.route = "{next page}";
    if (method == HttpRequest::Method::Post)
        request.contentType = form;
    request.total = m_limits.history;
    return request;
}

HttpRequest FhirRequests::create(const QByteArray &type, const core::Json &resource,
                                 const QString &condition) const
{
    HttpRequest request = write(HttpRequest::Method::Post, at(QString::fromLatin1(type)), resource);
    request.route = type;
    if (!condition.isEmpty())
        request.headers.emplaceBack("If-None-Exist", condition.toUtf8());
    return request;
}

HttpRequest FhirRequests::update(const QByteArray &type, const QString &id,
                                 const QString &versionId, const core::Json &resource) const
{
    HttpRequest request =
        write(HttpRequest::Method::Put, at(QString::fromLatin1(type) + u'/' + id), resource);
    request.route = type + "/{id}";
    if (!versionId.isEmpty())
        request.headers.emplaceBack("If-Match", "W/\"" + versionId.toLatin1() + '"');
    return request;
}

HttpRequest FhirRequests::batch(const core::Json &bundle) const
{
    HttpRequest request = write(HttpRequest::Method::Post, m_base, bundle);
    request.route = "{batch}";
    return request;
}

QUrl FhirRequests::resolved(const QString &link) const
{
    QUrl folder = m_base;
    folder.setPath(m_base.path() + u'/');
    return folder.resolved(QUrl::fromEncoded(link.toUtf8(), QUrl::TolerantMode));
}

QUrl FhirRequests::at(const QString &path) const
{
    QUrl url = m_base;
    url.setPath(m_base.path() + u'/' + path);
    return url;
}

HttpRequest FhirRequests::write(HttpRequest::Method method, QUrl url, const core::Json &body) const
{
    HttpRequest request;
    request.method = method;
    request.url = std::move(url);
    request.contentType = fhirJson;
    request.body = core::writeJson(body);
    request.headers.emplaceBack("Prefer", "return=representation");
    request.write = true;
    request.total = m_limits.total;
    return request;
}

QString searchText(QString value)
{
    for (const QChar c : {u'\\', u'|', u',', u'$'})
        value.replace(c, QString(u'\\') + c);
    return value;
}

QString searchToken(const domain::Identifier &identifier)
{
    return searchText(identifier.system) + u'|' + searchText(identifier.value);
}

bool isFhirId(QStringView text)
{
    const auto allowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               c == u'-' || c == u'.' || c == u'_';
    };
    const bool dotsOnly = text == u"." || text == u"..";
    return !text.isEmpty() && text.size() <= 64 && !dotsOnly &&
           std::all_of(text.begin(), text.end(), allowed);
}

void addAccessReason(HttpRequest &request, const QString &reason)
{
    if (!reason.isEmpty())
        request.headers.emplaceBack("X-Access-Reason", QUrl::toPercentEncoding(reason));
}

} // namespace registry
