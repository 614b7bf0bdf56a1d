// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/TlsPolicy.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace registry {

namespace {

QString describe(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired:
        return u"expired"_s;
    case QSslError::CertificateNotYetValid:
        return u"not yet valid"_s;
    case QSslError::HostNameMismatch:
        return u"host name"_s;
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return u"revoked"_s;
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate:
        return u"untrusted"_s;
    default:
        return u"certificate "_s + QString::number(error);
    }
}

} // namespace

TlsPolicy::TlsPolicy(const QString &caFile)
{
    if (caFile.isEmpty())
        return;
    m_authorities = QSslCertificate::fromPath(caFile, QSsl::Pem);
    m_usable = !m_authorities.isEmpty();
}

QSslConfiguration TlsPolicy::configuration() const
{
    QSslConfiguration result = QSslConfiguration::defaultConfiguration();
    result.setProtocol(QSsl::TlsV1_2OrLater);
    result.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!m_authorities.isEmpty())
        result.setCaCertificates(m_authorities);
    return result;
}

QString TlsPolicy::describe(const QList<QSslError> &errors)
{
    QStringList words;
    for (const QSslError &error : errors)
        words.append(registry::describe(error.error()));
    words.removeDuplicates();
    return words.isEmpty() ? u"handshake"_s : words.join(u", "_s);
}

} // namespace registry
