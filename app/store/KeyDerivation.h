// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"

#include <QByteArrayView>

namespace store {

inline constexpr qsizetype keyBytes = 32;

// A key of its own for each purpose, from the data key (HKDF-SHA256, RFC 5869).
[[nodiscard]] core::Result<core::Secret> deriveKey(const core::Secret &dataKey,
                                                   QByteArrayView purpose);

// Stretches a passphrase (scrypt, RFC 7914).
struct ScryptCost
{
    quint64 n = 1U << 17;
    quint64 r = 8;
    quint64 p = 1;
};
[[nodiscard]] core::Result<core::Secret> stretch(const core::Secret &passphrase,
                                                 QByteArrayView salt, const ScryptCost &cost);

[[nodiscard]] core::Result<QByteArray> randomBytes(qsizetype count);

} // namespace store
