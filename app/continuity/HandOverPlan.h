// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "continuity/PatientList.h"
#include "domain/OutboxEntry.h"

#include <QList>

namespace continuity {

// The plan says "at most 100 lines" and not whether the header counts, so that 99 is safe.
constexpr int safeRows = 99;
constexpr int mostRows = 100;

// Doses that go as one upload: everything but the patient is the same. The web form asks the shared
// details once; they stand in `shared()`.
struct UploadList
{
    QList<domain::OutboxEntry> entries;
    QList<PatientRow> rows; // of the entries, in their order
    int part = 1;           // of a group that is too long for one list
    int parts = 1;
    [[nodiscard]] const domain::Registration &shared() const
    {
        return entries.first().registration;
    }
    // The web form for one patient may be used instead.
    [[nodiscard]] bool isSingle() const { return entries.size() == 1 && parts == 1; }
};

// Why a dose stands in no list.
enum class Apart {
    // typed in one by one
    Historical,       // doses given elsewhere or before may not go in bulk
    NotGiven,         // nor may what was not given
    PersonIncomplete, // neither INSZ nor name with full birth date
    SamePersonTwice,  // the site refuses a second line for a person
    // left where they are
    Change,         // a correction or withdrawal of what the register has
    OutcomeUnknown, // it was sent; the register must be asked first whether it arrived
    NeedsDecision,
    HandedOver, // already
    Unreadable,
};
// Such a dose is handed over on the sheet of those apart.
[[nodiscard]] bool isTypedIn(Apart why);

struct ApartEntry
{
    domain::OutboxEntry entry;
    Apart why = Apart::Historical;
};

struct HandOverPlan
{
    QList<UploadList> lists;
    QList<ApartEntry> apart;
    [[nodiscard]] QList<domain::OutboxEntry> typedIn() const;
};

// `unsent`: what is saved here or needs a person. Lists and their lines stand in the order in which
// the doses were saved. `rows` is clamped to 1…mostRows.
[[nodiscard]] HandOverPlan planHandOver(QList<domain::OutboxEntry> unsent, int rows = safeRows);

} // namespace continuity
