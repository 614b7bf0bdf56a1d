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
// A dose whose outcome is unknown: it stays so until the register says whether it arrived, and is
// taken back then.
[[nodiscard]] core::Result<domain::OutboxEntry>
takenBackOnceKnown(domain::OutboxEntry entry, const domain::TakeBack &wish, const QDateTime &now);
// Due now: an item that needs a person, or that waits for a retry.
[[nodiscard]] core::Result<domain::OutboxEntry> retried(domain::OutboxEntry entry,
                                                        const QDateTime &now);

// It stands in a file from now on, and does not go by itself. What may have arrived already is not
// handed over: WrongState.
[[nodiscard]] core::Result<domain::OutboxEntry>
handedOver(domain::OutboxEntry entry, const domain::HandOver &handOver, const QDateTime &now);
// The end of that: it goes by itself again, or a person brought it there.
[[nodiscard]] core::Result<domain::OutboxEntry> takenBack(domain::OutboxEntry entry,
                                                          const QDateTime &now);
[[nodiscard]] core::Result<domain::OutboxEntry>
uploaded(domain::OutboxEntry entry, const QString &reason, const QDateTime &now);
// What was held for a decision (a possible double, a person who died) goes all the same; a change
// to what somebody else changed meanwhile is made to the newer version.
[[nodiscard]] core::Result<domain::OutboxEntry>
decided(domain::OutboxEntry entry, const QString &decision, const QDateTime &now);
// HandedOver, PossibleDouble, PersonDeceased or AuthorUnlinked when a person must settle that
// first.
[[nodiscard]] std::optional<core::ErrorCode> heldFor(const domain::OutboxEntry &entry);

// ---- by the sender ----

// Not sent: a person must decide something first.
[[nodiscard]] domain::OutboxEntry heldBack(domain::OutboxEntry entry, core::ErrorCode why,
                                           const QDateTime &now);

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

// The register was asked and does not have what a person wants taken back: it never goes.
[[nodiscard]] domain::OutboxEntry neverArrived(domain::OutboxEntry entry, const QDateTime &now);
// It was accepted, and the register does not stand by that any more.
[[nodiscard]] domain::OutboxEntry disowned(domain::OutboxEntry entry, const QDateTime &now);

} // namespace outbox
