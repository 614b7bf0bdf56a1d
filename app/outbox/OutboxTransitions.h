// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/OutboxEntry.h"
#include "registry/RegistryClient.h"
#include "registry/RetryPolicy.h"

#include <QDateTime>

// Every way in which an item of the outbox changes. Pure: an entry in, the next one out.
namespace outbox {

[[nodiscard]] bool isAllowed(domain::OutboxState from, domain::OutboxState to);

// ---- by a person. Error: WrongState; StoreTampered for an entry that was quarantined. ----

// An item that never left, or that was refused. What belongs to the act of recording (author,
// trainer, organisation, moment, identifier) stays.
[[nodiscard]] core::Result<domain::OutboxEntry>
edited(domain::OutboxEntry entry, const domain::Registration &registration, const QDateTime &now);
// An item that did not arrive. With an unknown outcome nobody can know that.
[[nodiscard]] core::Result<domain::OutboxEntry>
withdrawn(domain::OutboxEntry entry, const QString &reason, const QDateTime &now);
// Due now: an item that needs a person, or that waits for a retry.
[[nodiscard]] core::Result<domain::OutboxEntry> retried(domain::OutboxEntry entry,
                                                        const QDateTime &now);

// ---- by the sender ----

// Written before the request leaves, so that a kill at any later moment is an unknown outcome.
[[nodiscard]] domain::OutboxEntry leaving(domain::OutboxEntry entry, const QDateTime &now);
[[nodiscard]] domain::OutboxEntry accepted(domain::OutboxEntry entry,
                                           const registry::Receipt &receipt, const QDateTime &now);
[[nodiscard]] domain::OutboxEntry failed(domain::OutboxEntry entry, const core::Error &error,
                                         const registry::RetryDecision &decision,
                                         const QDateTime &now);
// The request as a whole was not taken (a batch that is too large): no attempt of this item.
[[nodiscard]] domain::OutboxEntry turnedBack(domain::OutboxEntry entry, const QDateTime &now);
// It left, and nobody is left to hear the answer.
[[nodiscard]] domain::OutboxEntry interrupted(domain::OutboxEntry entry, const QDateTime &now);
// The register was asked and does not have it: it may be sent again.
[[nodiscard]] domain::OutboxEntry notArrived(domain::OutboxEntry entry, const QDateTime &now);

} // namespace outbox
