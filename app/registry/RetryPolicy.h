// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <chrono>

namespace registry {

enum class RetryVerdict {
    RetryLater,    // by itself, after the delay
    WaitForSignIn, // the whole road waits
    NeedsPerson,   // refused: show it at the field
};

struct RetryDecision
{
    RetryVerdict verdict = RetryVerdict::NeedsPerson;
    std::chrono::seconds delay{0};
};

// Pure. `attempts` counts those made, this one included. `jitter` is between -1 and 1 and moves
// the delay by up to 20 %. Retry-After wins over our own pause; at most one hour either way.
// 15 s, then ×4.
[[nodiscard]] RetryDecision decideRetry(const core::Error &error, int attempts, double jitter);

} // namespace registry
