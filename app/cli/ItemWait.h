// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Invocation.h"
#include "domain/OutboxEntry.h"
#include "services/OutboxService.h"

#include <chrono>
#include <functional>

namespace cli {

// Lets the outbox send until nothing more is to be expected now: `done` says so, nothing is on its
// way or due, a sign-in is needed, or the time is over. Then calls `next`. With no time at all
// nothing is sent.
void sendUntil(Invocation &call, services::Services &services, std::chrono::seconds time,
               std::function<bool()> done, std::function<void()> next);

// The same for one item, and the end of the command: what came of it is printed.
void sendAndTell(Invocation &call, services::Services &services, const domain::OutboxEntry &entry,
                 const core::Json &ownWarnings, std::chrono::seconds time);

[[nodiscard]] Exit exitOf(const domain::OutboxEntry &entry);

} // namespace cli
