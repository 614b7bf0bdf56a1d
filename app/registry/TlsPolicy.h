// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QString>

namespace registry {

// Whom we trust: TLS 1.2 or later, always with verification; an own CA file replaces the
// system's CAs. It is set on every request, since the default configuration alone is not kept to
// everywhere.
class TlsPolicy
{
public:
    // Empty: the system's CAs.
    explicit TlsPolicy(const QString &caFile);

    // False: a CA file was named and holds no certificate. Nothing may be sent then: the system's
    // CAs are no substitute for it.
    [[nodiscard]] bool isUsable() const { return m_usable; }
    [[nodiscard]] QSslConfiguration configuration() const;

    // Which trust was missing, for the support desk: "expired", "untrusted", "host name", …
    [[nodiscard]] static QString describe(const QList<QSslError> &errors);

private:
    QList<QSslCertificate> m_authorities;
    bool m_usable = true;
};

} // namespace registry
