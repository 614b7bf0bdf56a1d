// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/OutboxTransitions.h"

#include <algorithm>

using core::ErrorCode;
using domain::OutboxEntry;
using domain::OutboxState;
using registry::RetryVerdict;

namespace outbox {

namespace {

bool isQuarantined(const OutboxEntry &entry)
{
    return entry.lastError && entry.lastError->code == ErrorCode::StoreTampered;
}

bool mayBeEdited(const OutboxEntry &entry)
{
    if (entry.outcomeUnknown)
        return false;
    return entry.state == OutboxState::NeedsYou ||
           (entry.state == OutboxState::SavedHere && entry.attempts == 0);
}

bool isHere(const OutboxEntry &entry)
{
    return entry.state == OutboxState::NeedsYou || entry.state == OutboxState::SavedHere;
}

bool isHandedOver(const OutboxEntry &entry)
{
    return heldFor(entry) == ErrorCode::HandedOver;
}

OutboxEntry moved(OutboxEntry entry, OutboxState state, const QDateTime &now)
{
    entry.state = state;
    entry.changed = now;
    entry.nextAttempt.reset();
    return entry;
}

OutboxEntry dueNow(OutboxEntry entry, const QDateTime &now)
{
    entry = moved(std::move(entry), OutboxState::SavedHere, now);
    entry.held = false;
    entry.lastError.reset();
    return entry;
}

} // namespace

bool isAllowed(OutboxState from, OutboxState to)
{
    using enum OutboxState;
    switch (from) {
    case SavedHere: // Accepted, NeedsYou: by the answer to the question whether it arrived
        return true;
    case Sending:
        return to == SavedHere || to == Accepted || to == NeedsYou;
    case NeedsYou:
        return to == NeedsYou || to == SavedHere || to == Withdrawn;
    case Accepted: // the register may take its word back
        return to == NeedsYou;
    case Withdrawn:
        return false;
    }
    return false;
}

core::Result<OutboxEntry> edited(OutboxEntry entry, const domain::Registration &registration,
                                 const QDateTime &now)
{
    if (isQuarantined(entry))
        return core::error(ErrorCode::StoreTampered);
    if (isHandedOver(entry))
        return core::error(ErrorCode::HandedOver);
    if (!mayBeEdited(entry))
        return core::error(ErrorCode::WrongState);
    const domain::Registration before = std::move(entry.registration);
    entry.registration = registration;
    entry.registration.identifier = before.identifier;
    entry.registration.author = before.author;
    entry.registration.trainer = before.trainer;
    entry.registration.organization = before.organization;
    entry.registration.recorded = before.recorded;
    // What was found and decided was about the dose as it stood before.
    entry.foundDouble.reset();
    entry.decision.clear();
    entry.decidedAbout.clear();
    return dueNow(std::move(entry), now);
}

core::Result<OutboxEntry> withdrawn(OutboxEntry entry, const QString &reason, const QDateTime &now)
{
    if (reason.trimmed().isEmpty())
        return core::error(ErrorCode::InvalidInput, QStringLiteral("reason"));
    if (isHandedOver(entry))
        return core::error(ErrorCode::HandedOver);
    if (!isHere(entry) || entry.outcomeUnknown)
        return core::error(ErrorCode::WrongState);
    entry = moved(std::move(entry), OutboxState::Withdrawn, now);
    entry.held = false;
    entry.reason = reason.trimmed();
    return entry;
}

core::Result<OutboxEntry> takenBackOnceKnown(OutboxEntry entry, const domain::TakeBack &wish,
                                             const QDateTime &now)
{
    if (wish.reason.trimmed().isEmpty())
        return core::error(ErrorCode::InvalidInput, QStringLiteral("reason"));
    if (isQuarantined(entry))
        return core::error(ErrorCode::StoreTampered);
    const bool isDose = entry.action == domain::OutboxAction::Register;
    if (!isHere(entry) || !isDose || !entry.outcomeUnknown || heldFor(entry))
        return core::error(ErrorCode::WrongState);
    entry.takeBack = wish;
    return dueNow(std::move(entry), now); // the question, not the dose
}

core::Result<OutboxEntry> retried(OutboxEntry entry, const QDateTime &now)
{
    if (isQuarantined(entry))
        return core::error(ErrorCode::StoreTampered);
    if (const auto why = heldFor(entry))
        return core::error(*why);
    if (!isHere(entry))
        return core::error(ErrorCode::WrongState);
    return dueNow(std::move(entry), now);
}

core::Result<OutboxEntry> handedOver(OutboxEntry entry, const domain::HandOver &handOver,
                                     const QDateTime &now)
{
    if (isQuarantined(entry))
        return core::error(ErrorCode::StoreTampered);
    if (const auto why = heldFor(entry))
        return core::error(*why);
    if (!isHere(entry) || entry.outcomeUnknown)
        return core::error(ErrorCode::WrongState);
    entry.handOver = handOver;
    entry.waitedOut = true;
    return heldBack(std::move(entry), ErrorCode::HandedOver, now);
}

core::Result<OutboxEntry> takenBack(OutboxEntry entry, const QDateTime &now)
{
    if (!isHandedOver(entry))
        return core::error(ErrorCode::WrongState);
    entry.handOver.reset();
    return dueNow(std::move(entry), now);
}

core::Result<OutboxEntry> uploaded(OutboxEntry entry, const QString &reason, const QDateTime &now)
{
    if (!isHandedOver(entry) || !entry.handOver)
        return core::error(ErrorCode::WrongState);
    entry = moved(std::move(entry), OutboxState::Withdrawn, now);
    entry.held = false;
    entry.lastError.reset();
    entry.handOver->uploaded = true;
    entry.reason = reason.trimmed();
    return entry;
}

core::Result<OutboxEntry> decided(OutboxEntry entry, const QString &decision, const QDateTime &now)
{
    if (decision.trimmed().isEmpty())
        return core::error(ErrorCode::InvalidInput, QStringLiteral("reason"));
    const auto why = heldFor(entry);
    const bool newer = entry.state == OutboxState::NeedsYou && entry.newer.has_value();
    const bool unanswered = entry.state == OutboxState::NeedsYou && entry.held && entry.lastError &&
                            entry.lastError->code == ErrorCode::ExchangeNotAsked;
    if (!newer && !unanswered && (!why || *why == ErrorCode::HandedOver))
        return core::error(ErrorCode::WrongState);
    if (newer) { // the change is made to what the register has now
        entry.base = entry.newer->received;
        entry.versionId = entry.newer->versionId;
        entry.newer.reset();
    }
    entry.decision = decision.trimmed();
    entry.decidedAbout +=
        why.value_or(newer ? ErrorCode::VersionConflict : ErrorCode::ExchangeNotAsked);
    return dueNow(std::move(entry), now);
}

std::optional<ErrorCode> heldFor(const OutboxEntry &entry)
{
    if (entry.state != OutboxState::NeedsYou || !entry.held || !entry.lastError)
        return std::nullopt;
    const ErrorCode code = entry.lastError->code;
    const bool decides = code == ErrorCode::HandedOver || code == ErrorCode::PossibleDouble ||
                         code == ErrorCode::PersonDeceased || code == ErrorCode::AuthorUnlinked;
    return decides ? std::optional(code) : std::nullopt;
}

OutboxEntry heldBack(OutboxEntry entry, ErrorCode why, const QDateTime &now)
{
    entry = moved(std::move(entry), OutboxState::NeedsYou, now);
    entry.held = true;
    entry.lastError = core::error(why);
    return entry;
}

OutboxEntry leaving(OutboxEntry entry, const QDateTime &now)
{
    entry = moved(std::move(entry), OutboxState::Sending, now);
    ++entry.attempts;
    return entry;
}

OutboxEntry accepted(OutboxEntry entry, const registry::Receipt &receipt, const QDateTime &now)
{
    entry = moved(std::move(entry), OutboxState::Accepted, now);
    if (!receipt.registerId.isEmpty())
        entry.registerId = receipt.registerId;
    if (!receipt.versionId.isEmpty())
        entry.versionId = receipt.versionId;
    entry.warnings = receipt.warnings;
    entry.outcomeUnknown = false;
    entry.held = false;
    entry.lastError.reset();
    return entry;
}

OutboxEntry failed(OutboxEntry entry, const core::Error &error,
                   const registry::RetryDecision &decision, const QDateTime &now)
{
    const bool needsPerson = decision.verdict == RetryVerdict::NeedsPerson;
    entry =
        moved(std::move(entry), needsPerson ? OutboxState::NeedsYou : OutboxState::SavedHere, now);
    entry.outcomeUnknown = entry.outcomeUnknown || error.delivery == core::Delivery::Unknown;
    entry.held = false;
    entry.lastError = error;
    if (decision.verdict == RetryVerdict::RetryLater && error.code != ErrorCode::Throttled)
        entry.waitedOut = true;
    if (decision.verdict == RetryVerdict::RetryLater)
        entry.nextAttempt = now.addSecs(decision.delay.count());
    if (decision.verdict == RetryVerdict::WaitForSignIn)
        entry.attempts = std::max(0, entry.attempts - 1);
    return entry;
}

OutboxEntry turnedBack(OutboxEntry entry, const QDateTime &now)
{
    entry = moved(std::move(entry), OutboxState::SavedHere, now);
    entry.attempts = std::max(0, entry.attempts - 1);
    return entry;
}

OutboxEntry interrupted(OutboxEntry entry, const QDateTime &now)
{
    entry = moved(std::move(entry), OutboxState::SavedHere, now);
    entry.outcomeUnknown = true;
    return entry;
}

OutboxEntry notArrived(OutboxEntry entry, const QDateTime &now)
{
    entry = moved(std::move(entry), OutboxState::SavedHere, now);
    entry.outcomeUnknown = false;
    return entry;
}

OutboxEntry neverArrived(OutboxEntry entry, const QDateTime &now)
{
    entry = moved(std::move(entry), OutboxState::Withdrawn, now);
    entry.outcomeUnknown = false;
    entry.held = false;
    entry.lastError.reset();
    entry.reason = entry.takeBack->reason;
    return entry;
}

OutboxEntry disowned(OutboxEntry entry, const QDateTime &now)
{
    entry = moved(std::move(entry), OutboxState::NeedsYou, now);
    entry.lastError = core::error(ErrorCode::TakenBackByRegister);
    return entry;
}

} // namespace outbox
