// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/OutboxEntry.h"
#include "domain/RoleTable.h"
#include "services/SessionService.h"

namespace services {

// Whether whoever is signed in may do this to what the register has or is to get: level,
// organisation, role, and the trainer where the role asks for one. Errors: NotSignedIn,
// SignInLevelTooLow, NoOrganization, RoleNotAllowed. A register without sign-in knows nobody, so
// that without a session nothing is refused there.
[[nodiscard]] core::Result<void> mayDo(domain::Act act, const SessionService &session);

// Whether they may see what the program knows about people. A session known from an earlier run is
// enough; whether the register tells anything is the register's business.
[[nodiscard]] core::Result<void> mayConsult(const SessionService &session);

// The same for an item of the outbox, which is the business of its organisation (NotAllowed), and
// of a physician when whoever recorded it is not linked any more.
[[nodiscard]] core::Result<void> mayWithdraw(const domain::OutboxEntry &entry,
                                             const SessionService &session);
[[nodiscard]] core::Result<void> mayDecide(const domain::OutboxEntry &entry,
                                           const SessionService &session);

} // namespace services
