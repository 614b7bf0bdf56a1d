// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signin/ProviderMetadata.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace signin {

// The random parts of one sign-in: each is used once.
struct AuthorizationRequest
{
    QString state;
    QString nonce;
    QByteArray verifier; // PKCE, RFC 7636
    QString redirect;    // http://127.0.0.1:PORT/callback

    [[nodiscard]] static AuthorizationRequest make(const QString &redirect);

    struct Wishes
    {
        QString clientId;
        QStringList scopes;
        QString loginHint;
        QString language;
        int minimumLevel = 0;
        bool silent = false; // prompt=none
        bool anew = false;   // prompt=login, max_age=0
    };
    [[nodiscard]] QUrl url(const ProviderMetadata &provider, const Wishes &wishes) const;
};

} // namespace signin
