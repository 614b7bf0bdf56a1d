// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ValueCipher.h"

#include "store/KeyDerivation.h"
#include "store/Packing.h"

#include <openssl/evp.h>

namespace store {

namespace {

constexpr char asItIs = 1;
constexpr char packed = 2; // authenticated together with the place
constexpr qsizetype nonceBytes = 12;
constexpr qsizetype tagBytes = 16;
constexpr qsizetype headBytes = 1 + nonceBytes;

const unsigned char *in(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *out(QByteArray &bytes, qsizetype from = 0)
{
    return reinterpret_cast<unsigned char *>(bytes.data()) + from;
}

int length(qsizetype size)
{
    return static_cast<int>(size);
}

struct FreeCipher
{
    void operator()(EVP_CIPHER *cipher) const { EVP_CIPHER_free(cipher); }
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};

} // namespace

// The key is set once per context; each value only brings its nonce.
struct ValueCipher::Contexts
{
    std::unique_ptr<EVP_CIPHER, FreeCipher> cipher{
        EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr)};
    std::unique_ptr<EVP_CIPHER_CTX, FreeCipher> sealing{EVP_CIPHER_CTX_new()};
    std::unique_ptr<EVP_CIPHER_CTX, FreeCipher> opening{EVP_CIPHER_CTX_new()};
    Packing packing;
    bool usable = false;

    [[nodiscard]] core::Result<QByteArray> seal(QByteArrayView plain, QByteArrayView place,
                                                char format) const;
};

ValueCipher::ValueCipher(const core::Secret &key)
    : m_contexts(std::make_unique<Contexts>())
{
    Contexts &own = *m_contexts;
    const auto bytes = key.bytes();
    own.usable = bytes.size() == keyBytes && own.cipher && own.sealing && own.opening &&
                 EVP_EncryptInit_ex2(own.sealing.get(), own.cipher.get(), bytes.data(), nullptr,
                                     nullptr) == 1 &&
                 EVP_DecryptInit_ex2(own.opening.get(), own.cipher.get(), bytes.data(), nullptr,
                                     nullptr) == 1;
}

ValueCipher::~ValueCipher() = default;

core::Result<QByteArray> ValueCipher::seal(QByteArrayView plain, QByteArrayView place) const
{
    const auto smaller = m_contexts->packing.pack(plain);
    return smaller ? m_contexts->seal(*smaller, place, packed)
                   : m_contexts->seal(plain, place, asItIs);
}

core::Result<QByteArray> ValueCipher::Contexts::seal(QByteArrayView plain, QByteArrayView place,
                                                     char format) const
{
    const auto nonce = randomBytes(nonceBytes);
    if (!nonce)
        return nonce.error();
    QByteArray sealed(headBytes + plain.size() + tagBytes, Qt::Uninitialized);
    sealed[0] = format;
    std::copy(nonce->begin(), nonce->end(), sealed.begin() + 1);
    EVP_CIPHER_CTX *context = sealing.get();
    int written = 0;
    const bool done =
        usable && EVP_EncryptInit_ex2(context, nullptr, nullptr, in(*nonce), nullptr) == 1 &&
        (format == asItIs || EVP_EncryptUpdate(context, nullptr, &written, in(sealed), 1) == 1) &&
        EVP_EncryptUpdate(context, nullptr, &written, in(place), length(place.size())) == 1 &&
        EVP_EncryptUpdate(context, out(sealed, headBytes), &written, in(plain),
                          length(plain.size())) == 1 &&
        EVP_EncryptFinal_ex(context, out(sealed, headBytes + plain.size()), &written) == 1 &&
        EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_GCM_GET_TAG, length(tagBytes),
                            out(sealed, headBytes + plain.size())) == 1;
    if (!done)
        return core::error(core::ErrorCode::Internal, QStringLiteral("AES-GCM"));
    return sealed;
}

std::optional<QByteArray> ValueCipher::open(QByteArrayView sealed, QByteArrayView place) const
{
    const qsizetype size = sealed.size() - headBytes - tagBytes;
    if (size < 0 || (sealed[0] != asItIs && sealed[0] != packed) || !m_contexts->usable)
        return std::nullopt;
    const bool isPacked = sealed[0] == packed;
    QByteArray tag = sealed.last(tagBytes).toByteArray();
    QByteArray plain(size, Qt::Uninitialized);
    EVP_CIPHER_CTX *context = m_contexts->opening.get();
    int written = 0;
    const bool done =
        EVP_DecryptInit_ex2(context, nullptr, nullptr, in(sealed.sliced(1)), nullptr) == 1 &&
        (!isPacked || EVP_DecryptUpdate(context, nullptr, &written, in(sealed), 1) == 1) &&
        EVP_DecryptUpdate(context, nullptr, &written, in(place), length(place.size())) == 1 &&
        EVP_DecryptUpdate(context, out(plain), &written, in(sealed.sliced(headBytes)),
                          length(size)) == 1 &&
        EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_GCM_SET_TAG, length(tagBytes), out(tag)) == 1 &&
        EVP_DecryptFinal_ex(context, out(plain) + size, &written) == 1;
    if (!done)
        return std::nullopt;
    return isPacked ? m_contexts->packing.unpack(plain) : std::optional(plain);
}

} // namespace store
