// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"

#include <QByteArray>

#include <memory>
#include <optional>

namespace store {

// AES-256-GCM for single values (NIST SP 800-38D): format byte, fresh 12 byte nonce, cipher text,
// 16 byte tag. What becomes smaller by it is packed first (Packing). `place` says where the value
// stands (table, column, row, and whatever else must not be changed beside it): a value that was
// changed or moved does not open. One object per thread.
class ValueCipher
{
public:
    explicit ValueCipher(const core::Secret &key);
    ~ValueCipher();

    [[nodiscard]] core::Result<QByteArray> seal(QByteArrayView plain, QByteArrayView place) const;
    [[nodiscard]] std::optional<QByteArray> open(QByteArrayView sealed, QByteArrayView place) const;

private:
    struct Contexts;
    std::unique_ptr<Contexts> m_contexts;
};

} // namespace store
