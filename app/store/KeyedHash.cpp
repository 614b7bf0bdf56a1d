// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/KeyedHash.h"

#include <QtEndian>

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <array>

namespace store {

namespace {

struct FreeMac
{
    void operator()(EVP_MAC *mac) const { EVP_MAC_free(mac); }
    void operator()(EVP_MAC_CTX *context) const { EVP_MAC_CTX_free(context); }
};

constexpr size_t hashBytes = 32;
constexpr qsizetype lookupBytes = 16;

bool add(EVP_MAC_CTX *context, QByteArrayView part)
{
    // With the length in front, two lists of parts can never look the same.
    const quint64 size = qToBigEndian(static_cast<quint64>(part.size()));
    return EVP_MAC_update(context, reinterpret_cast<const unsigned char *>(&size), sizeof size) ==
               1 &&
           EVP_MAC_update(context, reinterpret_cast<const unsigned char *>(part.data()),
                          static_cast<size_t>(part.size())) == 1;
}

} // namespace

struct KeyedHash::Context
{
    std::unique_ptr<EVP_MAC, FreeMac> mac{EVP_MAC_fetch(nullptr, "HMAC", nullptr)};
    std::unique_ptr<EVP_MAC_CTX, FreeMac> keyed{EVP_MAC_CTX_new(mac.get())};
};

KeyedHash::KeyedHash(const core::Secret &key)
    : m_context(std::make_unique<Context>())
{
    char digest[] = "SHA256";
    const std::array parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0),
        OSSL_PARAM_construct_end(),
    };
    const auto bytes = key.bytes();
    if (m_context->keyed &&
        EVP_MAC_init(m_context->keyed.get(), bytes.data(), bytes.size(), parameters.data()) != 1)
        m_context->keyed.reset();
}

KeyedHash::~KeyedHash() = default;

QByteArray KeyedHash::of(std::initializer_list<QByteArrayView> parts) const
{
    EVP_MAC_CTX *context = m_context->keyed.get();
    // A null key means: the one that was set.
    if (!context || EVP_MAC_init(context, nullptr, 0, nullptr) != 1)
        return {};
    for (const QByteArrayView part : parts)
        if (!add(context, part))
            return {};
    QByteArray hash(hashBytes, Qt::Uninitialized);
    size_t written = 0;
    if (EVP_MAC_final(context, reinterpret_cast<unsigned char *>(hash.data()), &written,
                      hashBytes) != 1)
        return {};
    return hash;
}

QByteArray KeyedHash::lookup(QByteArrayView kind, QByteArrayView value) const
{
    return of({kind, value}).left(lookupBytes);
}

} // namespace store
