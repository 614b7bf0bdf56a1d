// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificate/Certificate.h"
#include "core/Json.h"

#include <optional>

namespace certificate {

// The draft of a report of a side effect (netherlands.md 9). It leaves by the hand of a person
// only, and does not hang on the permission to exchange: it goes to another body.
struct SideEffectReport
{
    QString reporter; // name
    QString organization;
    QString telephone;
    QString initials; // of the child: the name is not asked
    std::optional<domain::Gender> gender;
    std::optional<core::PartialDate> born;
    QList<Line> vaccines; // all of that day
    QString reaction;     // in words
    domain::CodedValue reactionCode;
    QString began;    // ISO date or moment
    QString duration; // in words
    std::optional<bool> hospital;
    std::optional<bool> lifeThreatening;
    std::optional<bool> lastingHarm;
    QString outcome; // "recovered", "recovering", "not-recovered", "fatal", "unknown"
    QString treatment;
    QString otherMedicines;
    QString earlierReactions;
    std::optional<bool> mayBeContacted;
    QDate written;
};

// Prefilled from what was given on that day; empty `vaccines`: nothing was.
[[nodiscard]] SideEffectReport sideEffectReport(const domain::History &history, QDate day);
// What cannot be left out and is: "vaccine", "reaction", "began" (also: no day between vaccination
// and report), "outcome"; and what is asked but may be missing: "lot".
[[nodiscard]] QStringList missingIn(const SideEffectReport &report);
[[nodiscard]] QStringList advisedIn(const SideEffectReport &report);
[[nodiscard]] bool isOutcome(const QString &word);
// As structured data (FHIR AdverseEvent), without the child's name or number.
[[nodiscard]] core::Json sideEffectData(const SideEffectReport &report);

} // namespace certificate
