// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"
#include "store/KeyDerivation.h"
#include "store/KeyedHash.h"
#include "store/ValueCipher.h"

#include <memory>

namespace store {

// What the tables need of the data key, each with a key of its own. One object per thread.
struct Keys
{
    ValueCipher cipher;
    KeyedHash lookup;
    KeyedHash chain;

    [[nodiscard]] static core::Result<std::unique_ptr<Keys>> derive(const core::Secret &dataKey)
    {
        const auto value = deriveKey(dataKey, "prikpost value encryption");
        const auto lookup = deriveKey(dataKey, "prikpost look-up");
        const auto chain = deriveKey(dataKey, "prikpost access log");
        if (!value || !lookup || !chain)
            return core::error(core::ErrorCode::Internal, QStringLiteral("key derivation"));
        return std::make_unique<Keys>(*value, *lookup, *chain);
    }

    Keys(const core::Secret &valueKey, const core::Secret &lookupKey, const core::Secret &chainKey)
        : cipher(valueKey)
        , lookup(lookupKey)
        , chain(chainKey)
    {
    }
};

} // namespace store
