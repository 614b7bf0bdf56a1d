// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QDateTime>
#include <QString>

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>

namespace sandbox {

struct OpenSslDeleter
{
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};
using CertificatePtr = std::unique_ptr<X509, OpenSslDeleter>;
using KeyPtr = std::unique_ptr<EVP_PKEY, OpenSslDeleter>;

// The server's certificate for 127.0.0.1 and localhost, issued by an authority of the folder's
// own (ca.pem). Both are made when missing, unreadable or about to expire; a new server
// certificate keeps the authority, so that clients need not be told.
class TlsIdentity
{
public:
    // Error: FileUnwritable.
    [[nodiscard]] static core::Result<TlsIdentity> loadOrMake(const QString &folder,
                                                              const QDateTime &now);
    [[nodiscard]] static QString caFile(const QString &folder);

    // Owned by this object.
    [[nodiscard]] X509 *certificate() const { return m_certificate.get(); }
    [[nodiscard]] EVP_PKEY *privateKey() const { return m_key.get(); }

private:
    TlsIdentity(CertificatePtr certificate, KeyPtr key)
        : m_certificate(std::move(certificate))
        , m_key(std::move(key))
    {
    }
    CertificatePtr m_certificate;
    KeyPtr m_key;
};

} // namespace sandbox
