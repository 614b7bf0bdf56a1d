// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/ProviderMetadata.h"

#include "core/Json.h"
#include "registry/RegisterProfile.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace signin {

namespace {

QUrl endpoint(const core::Json &document, const char *name)
{
    const QUrl url(core::stringMember(document, name), QUrl::StrictMode);
    return registry::isAcceptableUrl(url) ? url : QUrl();
}

core::Error failed(const QString &detail)
{
    return core::error(core::ErrorCode::SignInProviderFailed, detail);
}

} // namespace

core::Result<ProviderMetadata> parseMetadata(QByteArrayView json, const QUrl &issuer)
{
    const auto document = core::parseJson(json);
    if (!document)
        return failed(u"discovery: not JSON"_s);
    ProviderMetadata metadata;
    metadata.issuer = QUrl(core::stringMember(*document, "issuer"), QUrl::StrictMode);
    if (metadata.issuer != issuer)
        return failed(u"discovery: another issuer"_s);
    metadata.authorization = endpoint(*document, "authorization_endpoint");
    metadata.token = endpoint(*document, "token_endpoint");
    metadata.keys = endpoint(*document, "jwks_uri");
    metadata.userInfo = endpoint(*document, "userinfo_endpoint");
    metadata.endSession = endpoint(*document, "end_session_endpoint");
    metadata.revocation = endpoint(*document, "revocation_endpoint");
    if (metadata.authorization.isEmpty() || metadata.token.isEmpty() || metadata.keys.isEmpty())
        return failed(u"discovery: an endpoint is missing or not https"_s);
    for (const core::Json &level : core::arrayMember(*document, "acr_values_supported"))
        metadata.levels.append(core::toQString(level));
    return metadata;
}

QUrl discoveryUrl(const QUrl &issuer)
{
    QUrl url = issuer;
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + "/.well-known/openid-configuration"_L1);
    return url;
}

int levelFromAcr(QStringView acr)
{
    static const QRegularExpression level(u"[Ll]evel(\\d{1,4})$"_s);
    const auto match = level.match(acr.toString());
    return match.hasMatch() ? match.capturedView(1).toInt() : 0;
}

int levelFromAmr(const QStringList &methods)
{
    if (methods.contains("eid"_L1))
        return 500;
    return methods.contains("bmid"_L1) ? 450 : 0;
}

} // namespace signin
