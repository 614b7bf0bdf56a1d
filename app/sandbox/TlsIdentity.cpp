// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/TlsIdentity.h"

#include "core/OwnerFile.h"

#include <QFile>

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr int authorityDays = 3650;
constexpr int serverDays = 397; // what browsers and systems accept at most is 398
constexpr int renewalDays = 30;

struct BioDeleter
{
    void operator()(BIO *bio) const { BIO_free(bio); }
};
using BioPtr = std::unique_ptr<BIO, BioDeleter>;

struct Pair
{
    CertificatePtr certificate;
    KeyPtr key;
};

struct Files
{
    QString certificate;
    QString key;
};

Files authorityFiles(const QString &folder)
{
    return {folder + "/ca.pem"_L1, folder + "/ca-key.pem"_L1};
}

Files serverFiles(const QString &folder)
{
    return {folder + "/server.pem"_L1, folder + "/server-key.pem"_L1};
}

BioPtr bioOf(const QString &path)
{
    QFile file(path);
    const QByteArray content = file.open(QIODevice::ReadOnly) ? file.read(64 * 1024) : QByteArray();
    BioPtr bio(BIO_new(BIO_s_mem()));
    BIO_write(bio.get(), content.constData(), static_cast<int>(content.size()));
    return bio;
}

QByteArray contentOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, size);
}

Pair load(const Files &files)
{
    const BioPtr certificate = bioOf(files.certificate);
    const BioPtr key = bioOf(files.key);
    return {CertificatePtr(PEM_read_bio_X509(certificate.get(), nullptr, nullptr, nullptr)),
            KeyPtr(PEM_read_bio_PrivateKey(key.get(), nullptr, nullptr, nullptr))};
}

bool save(const Pair &pair, const Files &files)
{
    const BioPtr certificate(BIO_new(BIO_s_mem()));
    const BioPtr key(BIO_new(BIO_s_mem()));
    return PEM_write_bio_X509(certificate.get(), pair.certificate.get()) == 1 &&
           PEM_write_bio_PrivateKey(key.get(), pair.key.get(), nullptr, nullptr, 0, nullptr,
                                    nullptr) == 1 &&
           core::writeOwnerFile(files.key, contentOf(key.get())) &&
           core::writeOwnerFile(files.certificate, contentOf(certificate.get()));
}

bool usable(const Pair &pair, X509 *issuer, const QDateTime &now)
{
    if (!pair.certificate || !pair.key)
        return false;
    time_t soon = now.addDays(renewalDays).toSecsSinceEpoch();
    const bool lasts = X509_cmp_time(X509_get0_notAfter(pair.certificate.get()), &soon) > 0;
    return lasts && X509_check_private_key(pair.certificate.get(), pair.key.get()) == 1 &&
           X509_verify(pair.certificate.get(), X509_get0_pubkey(issuer)) == 1;
}

void setSerial(X509 *certificate)
{
    quint64 serial = 0;
    RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial >> 1);
}

void setValidity(X509 *certificate, const QDateTime &now, int days)
{
    // A day back: clocks differ.
    const time_t from = now.addDays(-1).toSecsSinceEpoch();
    const time_t to = now.addDays(days).toSecsSinceEpoch();
    ASN1_TIME_set(X509_getm_notBefore(certificate), from);
    ASN1_TIME_set(X509_getm_notAfter(certificate), to);
}

void addExtension(X509 *certificate, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

void setSubject(X509 *certificate, const char *commonName)
{
    const auto *text = reinterpret_cast<const unsigned char *>(commonName);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8, text, -1,
                               -1, 0);
}

Pair blank(const char *commonName, const QDateTime &now, int days)
{
    Pair pair{CertificatePtr(X509_new()), KeyPtr(EVP_EC_gen("P-256"))};
    X509_set_version(pair.certificate.get(), X509_VERSION_3);
    setSerial(pair.certificate.get());
    setValidity(pair.certificate.get(), now, days);
    setSubject(pair.certificate.get(), commonName);
    X509_set_pubkey(pair.certificate.get(), pair.key.get());
    return pair;
}

void sign(X509 *certificate, X509 *issuer, EVP_PKEY *issuerKey)
{
    X509_set_issuer_name(certificate, X509_get_subject_name(issuer));
    addExtension(certificate, issuer, NID_authority_key_identifier, "keyid");
    X509_sign(certificate, issuerKey, EVP_sha256());
}

Pair makeAuthority(const QDateTime &now)
{
    Pair pair = blank("Prikpost sandbox authority", now, authorityDays);
    X509 *own = pair.certificate.get();
    addExtension(own, own, NID_basic_constraints, "critical,CA:TRUE,pathlen:0");
    addExtension(own, own, NID_key_usage, "critical,keyCertSign,cRLSign");
    addExtension(own, own, NID_subject_key_identifier, "hash");
    sign(own, own, pair.key.get());
    return pair;
}

Pair makeServer(const Pair &authority, const QDateTime &now)
{
    Pair pair = blank("Prikpost sandbox", now, serverDays);
    X509 *own = pair.certificate.get();
    X509 *issuer = authority.certificate.get();
    addExtension(own, issuer, NID_basic_constraints, "critical,CA:FALSE");
    addExtension(own, issuer, NID_key_usage, "critical,digitalSignature");
    addExtension(own, issuer, NID_ext_key_usage, "serverAuth");
    addExtension(own, issuer, NID_subject_alt_name, "IP:127.0.0.1,DNS:localhost");
    sign(own, issuer, authority.key.get());
    return pair;
}

} // namespace

QString TlsIdentity::caFile(const QString &folder)
{
    return authorityFiles(folder).certificate;
}

core::Result<TlsIdentity> TlsIdentity::loadOrMake(const QString &folder, const QDateTime &now)
{
    const core::Error unwritable = core::error(core::ErrorCode::FileUnwritable, u"certificate"_s);
    Pair authority = load(authorityFiles(folder));
    if (!usable(authority, authority.certificate.get(), now)) {
        authority = makeAuthority(now);
        if (!save(authority, authorityFiles(folder)))
            return unwritable;
    }
    Pair server = load(serverFiles(folder));
    if (!usable(server, authority.certificate.get(), now)) {
        server = makeServer(authority, now);
        if (!save(server, serverFiles(folder)))
            return unwritable;
    }
    return TlsIdentity(std::move(server.certificate), std::move(server.key));
}

} // namespace sandbox
