// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Secret.h"

#include <openssl/crypto.h>

namespace core {

Secret::Secret(std::span<const unsigned char> bytes)
    : m_bytes(bytes.begin(), bytes.end())
{
}

Secret::Secret(QByteArrayView bytes)
    : m_bytes(bytes.begin(), bytes.end())
{
}

Secret::~Secret()
{
    wipe();
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::move(other.m_bytes))
{
    other.m_bytes.clear();
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
        other.m_bytes.clear();
    }
    return *this;
}

Secret Secret::clone() const
{
    return Secret(bytes());
}

QByteArrayView Secret::view() const
{
    return QByteArrayView(m_bytes.data(), static_cast<qsizetype>(m_bytes.size()));
}

void Secret::wipe()
{
    OPENSSL_cleanse(m_bytes.data(), m_bytes.size());
    m_bytes.clear();
}

void wipe(QByteArray &bytes)
{
    OPENSSL_cleanse(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

} // namespace core
