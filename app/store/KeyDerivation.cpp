// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/KeyDerivation.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <openssl/rand.h>

#include <array>
#include <memory>

namespace store {

namespace {

struct FreeKdf
{
    void operator()(EVP_KDF *kdf) const { EVP_KDF_free(kdf); }
    void operator()(EVP_KDF_CTX *context) const { EVP_KDF_CTX_free(context); }
};

// With its defaults OpenSSL refuses N = 2^17.
constexpr quint64 scryptMemory = 512ULL * 1024 * 1024;

OSSL_PARAM octets(const char *name, std::span<const unsigned char> bytes)
{
    // OpenSSL only reads it, but its type does not say so.
    return OSSL_PARAM_construct_octet_string(name, const_cast<unsigned char *>(bytes.data()),
                                             bytes.size());
}

std::span<const unsigned char> span(QByteArrayView bytes)
{
    return {reinterpret_cast<const unsigned char *>(bytes.data()),
            static_cast<size_t>(bytes.size())};
}

} // namespace

core::Result<core::Secret> deriveKey(const core::Secret &dataKey, QByteArrayView purpose)
{
    const std::unique_ptr<EVP_KDF, FreeKdf> kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr));
    const std::unique_ptr<EVP_KDF_CTX, FreeKdf> context(EVP_KDF_CTX_new(kdf.get()));
    char digest[] = "SHA256";
    const std::array parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
        octets(OSSL_KDF_PARAM_KEY, dataKey.bytes()),
        octets(OSSL_KDF_PARAM_INFO, span(purpose)),
        OSSL_PARAM_construct_end(),
    };
    std::array<unsigned char, keyBytes> key{};
    if (!context || EVP_KDF_derive(context.get(), key.data(), key.size(), parameters.data()) != 1)
        return core::error(core::ErrorCode::Internal, QStringLiteral("HKDF"));
    core::Secret result{std::span<const unsigned char>(key)};
    OPENSSL_cleanse(key.data(), key.size());
    return result;
}

core::Result<core::Secret> stretch(const core::Secret &passphrase, QByteArrayView salt,
                                   const ScryptCost &cost)
{
    std::array<unsigned char, keyBytes> key{};
    const auto text = passphrase.view();
    const auto saltBytes = span(salt);
    if (EVP_PBE_scrypt(text.data(), static_cast<size_t>(text.size()), saltBytes.data(),
                       saltBytes.size(), cost.n, cost.r, cost.p, scryptMemory, key.data(),
                       key.size()) != 1)
        return core::error(core::ErrorCode::Internal, QStringLiteral("scrypt"));
    core::Secret result{std::span<const unsigned char>(key)};
    OPENSSL_cleanse(key.data(), key.size());
    return result;
}

core::Result<QByteArray> randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), static_cast<int>(count)) != 1)
        return core::error(core::ErrorCode::Internal, QStringLiteral("no random numbers"));
    return bytes;
}

} // namespace store
