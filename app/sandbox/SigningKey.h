// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "sandbox/Database.h"

#include <cjose/cjose.h>

#include <memory>
#include <mutex>
#include <optional>

namespace sandbox {

// The provider's ES256 key, kept in the register's file. The only place that knows the JOSE
// library. Safe for several threads.
class SigningKey
{
public:
    // Makes and keeps one when there is none; a Transaction is open then. Null: not possible.
    [[nodiscard]] static std::unique_ptr<SigningKey> loadOrMake(Database &database);

    [[nodiscard]] QByteArray sign(const core::Json &claims) const; // compact; empty: failed
    [[nodiscard]] std::optional<core::Json> verified(const QByteArray &token) const;
    [[nodiscard]] QByteArray publicKeys() const; // JWKS

private:
    struct Release
    {
        void operator()(cjose_jwk_t *key) const { cjose_jwk_release(key); }
    };
    using Key = std::unique_ptr<cjose_jwk_t, Release>;
    explicit SigningKey(Key key)
        : m_key(std::move(key))
    {
    }

    Key m_key;
    mutable std::mutex m_mutex; // the library counts references without one
};

} // namespace sandbox
