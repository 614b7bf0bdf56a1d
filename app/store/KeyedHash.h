// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Secret.h"

#include <QByteArray>

#include <initializer_list>
#include <memory>

namespace store {

// HMAC-SHA256 with a kept key: for exact look-ups without plain text, and for the chain of the
// access log. One object per thread.
class KeyedHash
{
public:
    explicit KeyedHash(const core::Secret &key);
    ~KeyedHash();

    // 32 bytes over the parts, each with its length. Empty when OpenSSL failed.
    [[nodiscard]] QByteArray of(std::initializer_list<QByteArrayView> parts) const;
    // The first 16 bytes: enough to find a row by.
    [[nodiscard]] QByteArray lookup(QByteArrayView kind, QByteArrayView value) const;

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace store
