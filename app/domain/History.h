// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "domain/Immunization.h"
#include "domain/OutboxEntry.h"

#include <QDateTime>
#include <QLatin1StringView>
#include <QList>

#include <optional>

namespace domain {

// Five different things, never mixed up. Names: "not-asked", "complete", "incomplete",
// "no-access", "unreadable", "offline-copy".
enum class HistoryOutcome { NotAsked, Complete, Incomplete, NoAccess, Unreadable, OfflineCopy };
[[nodiscard]] QLatin1StringView name(HistoryOutcome outcome);

// What the register answered for one person (or the kept copy of it).
struct RegisterHistory
{
    HistoryOutcome outcome = HistoryOutcome::NotAsked;
    QList<Immunization> immunizations; // unreadable ones included
    QDateTime readAt;
    QString source;                   // profile name
    std::optional<core::Error> error; // why it is not complete
    QList<core::RemoteIssue> remarks;
};

// One line on screen: a dose of the register, something of the outbox, or both when the outbox
// item is about a dose the register has.
struct HistoryRow
{
    std::optional<Immunization> immunization;
    std::optional<OutboxEntry> entry;
    bool sameDayDouble = false; // another line has the same vaccine on the same day
    bool inFuture = false;      // an error in the register, shown as such
    bool beforeBirth = false;   // an error, too: in the register, or in the birth date
};

struct History
{
    Patient patient;
    HistoryOutcome outcome = HistoryOutcome::NotAsked;
    QList<HistoryRow> rows; // newest first
    QDateTime readAt;
    QString source;
    std::optional<core::Error> error;
    QList<core::RemoteIssue> remarks;
};

// The answer with what is still in the outbox, each marked as such, newest first.
[[nodiscard]] QList<HistoryRow> mergeHistory(const QList<Immunization> &immunizations,
                                             const QList<OutboxEntry> &entries, QDate today,
                                             const std::optional<core::PartialDate> &born = {});

} // namespace domain
