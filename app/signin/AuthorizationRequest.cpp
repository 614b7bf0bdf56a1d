// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/AuthorizationRequest.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QUrlQuery>

#include <array>

using namespace Qt::StringLiterals;

namespace signin {

namespace {

constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray randomText()
{
    std::array<quint32, 8> words;
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toBase64(urlSafe);
}

QByteArray challenge(const QByteArray &verifier)
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(urlSafe);
}

// The levels the provider offers that are high enough.
QString acrValues(const ProviderMetadata &provider, int minimumLevel)
{
    QStringList wanted;
    for (const QString &level : provider.levels)
        if (minimumLevel > 0 && levelFromAcr(level) >= minimumLevel)
            wanted.append(level);
    return wanted.join(u' ');
}

} // namespace

AuthorizationRequest AuthorizationRequest::make(const QString &redirect)
{
    return {QString::fromLatin1(randomText()), QString::fromLatin1(randomText()), randomText(),
            redirect};
}

QUrl AuthorizationRequest::url(const ProviderMetadata &provider, const Wishes &wishes) const
{
    QUrl url = provider.authorization;
    QUrlQuery query(url.query());
    const auto add = [&query](const QString &name, const QString &value) {
        if (!value.isEmpty())
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add(u"response_type"_s, u"code"_s);
    add(u"client_id"_s, wishes.clientId);
    add(u"redirect_uri"_s, redirect);
    add(u"scope"_s, wishes.scopes.join(u' '));
    add(u"state"_s, state);
    add(u"nonce"_s, nonce);
    add(u"code_challenge"_s, QString::fromLatin1(challenge(verifier)));
    add(u"code_challenge_method"_s, u"S256"_s);
    add(u"ui_locales"_s, wishes.language);
    add(u"login_hint"_s, wishes.loginHint);
    add(u"acr_values"_s, acrValues(provider, wishes.minimumLevel));
    add(u"prompt"_s, wishes.silent ? u"none"_s : wishes.anew ? u"login"_s : QString());
    add(u"max_age"_s, wishes.anew ? u"0"_s : QString());
    url.setQuery(query);
    return url;
}

} // namespace signin
