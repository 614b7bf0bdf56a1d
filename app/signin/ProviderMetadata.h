// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QStringList>
#include <QUrl>

namespace signin {

// What an OpenID provider tells of itself (OpenID Connect Discovery 1.0, section 3).
struct ProviderMetadata
{
    QUrl issuer;
    QUrl authorization;
    QUrl token;
    QUrl keys;
    QUrl userInfo;      // may be empty
    QUrl endSession;    // may be empty
    QUrl revocation;    // may be empty
    QStringList levels; // acr_values_supported
};

// Error: SignInProviderFailed, when the document is not of this issuer, lacks an endpoint, or
// names one that is neither https nor on loopback.
[[nodiscard]] core::Result<ProviderMetadata> parseMetadata(QByteArrayView json, const QUrl &issuer);

[[nodiscard]] QUrl discoveryUrl(const QUrl &issuer);

// The CSAM level in an acr value ("urn:be:fedict:iam:fas:Level450" → 450); 0 when there is none.
[[nodiscard]] int levelFromAcr(QStringView acr);
// By the method, where no level is told: "eid" 500, "bmid" (itsme) 450 (belgium.md 8.2).
[[nodiscard]] int levelFromAmr(const QStringList &methods);

} // namespace signin
