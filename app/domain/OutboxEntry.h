// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "domain/Immunization.h"
#include "domain/Registration.h"

#include <QDateTime>
#include <QLatin1StringView>
#include <QUuid>

#include <optional>

namespace domain {

// The five words, and never more. Names: "saved-here", "sending", "accepted", "needs-you",
// "withdrawn".
enum class OutboxState { SavedHere, Sending, Accepted, NeedsYou, Withdrawn };
[[nodiscard]] QLatin1StringView name(OutboxState state);
[[nodiscard]] std::optional<OutboxState> outboxStateFromName(QStringView name);

enum class OutboxAction { Register, Correct, Withdraw };

// A dose of the same vaccine that the register already had when it was asked, before sending.
struct FoundDouble
{
    bool identical = false; // same day and same product; otherwise within seven days
    Immunization dose;      // as the register told it
    bool operator==(const FoundDouble &) const = default;
};

// Written into a file that a person uploads on the register's own site.
struct HandOver
{
    QString file;   // name without suffix: the list and its cover sheet
    QString folder; // where it was written
    QDateTime at;
    bool oneByOne = false; // on the sheet of what is typed in dose by dose
    bool uploaded = false; // a person said so
    bool operator==(const HandOver &) const = default;
};

// A dose that a person wants taken back while nobody knows whether it arrived. Once that is known
// it is withdrawn at the register, or simply never sent again.
struct TakeBack
{
    QString reason;
    Practitioner by;
    QDateTime at;
    bool operator==(const TakeBack &) const = default;
};

// One thing to bring to the register, once.
struct OutboxEntry
{
    QUuid id;            // Register: the same as registration.identifier
    qint64 sequence = 0; // order of saving
    OutboxAction action = OutboxAction::Register;
    OutboxState state = OutboxState::SavedHere;
    Registration registration;
    QByteArray base;    // Correct, Withdraw: the resource as received, which is changed
    QString registerId; // Correct, Withdraw: which one; Register: set when accepted
    QString acceptedBy; // address of the register that accepted it
    QString versionId;
    QString reason; // Correct, Withdraw, withdrawn before sending: why
    int attempts = 0;
    std::optional<QDateTime> nextAttempt; // SavedHere: not before
    bool outcomeUnknown = false;          // it left, and no answer came: ask the register first
    bool held = false;                    // NeedsYou by our own decision, not the register's
    std::optional<core::Error> lastError;
    QList<core::RemoteIssue> warnings; // said by the register when it accepted
    bool waitedOut = false; // the register could not be reached for it, or a list held it
    std::optional<FoundDouble> foundDouble;
    std::optional<Immunization> newer; // Correct, Withdraw: what somebody made of it meanwhile
    std::optional<HandOver> handOver;
    std::optional<TakeBack> takeBack; // Register, with an unknown outcome
    // SavedHere: the earlier one of the same person that goes first. Told by the store, not stored.
    std::optional<QUuid> heldBy;
    std::optional<Practitioner> reviewer; // AuthorUnlinked: who is to look at it, when known
    // Anonymous: by which the register recognises a repeated message; says nothing about a person.
    QUuid messageId;
    QString decision;                    // what a person decided about what held it, in their words
    QList<core::ErrorCode> decidedAbout; // what held it then
    QDateTime changed;
    // A decision about one thing says nothing about another. What was decided before that was kept
    // is not taken for a review of the author.
    [[nodiscard]] bool isDecided(core::ErrorCode about) const
    {
        if (decidedAbout.isEmpty())
            return !decision.isEmpty() && about != core::ErrorCode::AuthorUnlinked;
        return decidedAbout.contains(about);
    }
    bool operator==(const OutboxEntry &) const = default;
};

struct OutboxCounts
{
    int savedHere = 0;
    int sending = 0;
    int accepted = 0;
    int acceptedToday = 0;
    int needsYou = 0;
    int withdrawn = 0;
    [[nodiscard]] int unsent() const { return savedHere + sending + needsYou; }
    bool operator==(const OutboxCounts &) const = default;
};

} // namespace domain
