// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/PartialDate.h"
#include "domain/Circumstances.h"
#include "domain/History.h"
#include "domain/VaccineProduct.h"
#include "schedule/Forecast.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace services {

// Why nothing can be said of a person; None: it can. What nobody asked is not "nothing is due".
// Names: "", "no-programme", "no-birth-date", "deceased", "not-read", "no-access", "not-whole",
// "store-unreadable".
enum class NoPlan {
    None,
    NoProgramme, // none chosen, none in force, or its data cannot be read
    NoBirthDate, // none, or only a part of one
    Deceased,
    NotRead,         // the register was never asked, or did not answer
    NoAccess,        // it may not be read
    NotWhole,        // a part of the record is missing or cannot be read
    StoreUnreadable, // what was recorded here cannot be read
};
[[nodiscard]] QLatin1StringView name(NoPlan why);

// Which programme answers, and how old that answer's data are.
struct PlanSource
{
    QString id; // "be-vl-2024"
    QString title;
    QStringList sources;
    QDate inForceFrom;
    bool old = false; // in force for so long that there may be a newer one
};

// One dose in one series: a shape in the picture, a row in its table.
struct PlanDose
{
    QString series; // empty: of no series of the programme
    int row = 0;    // in the history
    QString status; // of the engine: "valid", "invalid", "not-counted", "extra", "merged";
                    // "not-given"; "unjudged": which vaccine, or when, is not known
    int number = 0; // valid: which one of its series, from 1
    std::optional<core::PartialDate> date;
    QStringList reasons; // codes of schedules 4.13
    QList<qint64> days;  // beside the reasons: missed by how many
    QStringList notes;
    QString brand; // of its pack; empty: not known
};

// Where one series stands.
struct PlanSeries
{
    QString id;
    QString title; // of the programme file, English
    schedule::SeriesLine line;
    int nextNumber = 0;                       // of the dose that is next, from 1
    QList<domain::VaccineProduct> packs;      // those that fill it today; the user chooses
    std::optional<domain::Holdback> notToday; // recorded here, or told by the register
    bool fromRegister = false;                // that is
    bool uncertain = false;                   // a dose that could not be judged may belong to it
};

// What is due for one person, and why, by one programme on one day.
struct Plan
{
    NoPlan why = NoPlan::NotRead;
    PlanSource source; // as far as one was found
    QDate asOf;
    QDate birth;
    domain::HistoryOutcome outcome = domain::HistoryOutcome::NotAsked;
    QDateTime readAt;         // of the record it rests on
    bool onlyHere = false;    // the register's record, or a part of it, is not in it
    QList<PlanSeries> series; // in the programme's order, those that apply
    QStringList proposal;     // CNKs of packs that together fill what is due, as few as can be
    QList<PlanDose> doses;    // oldest first, those without a date last
    domain::Circumstances circumstances;
    [[nodiscard]] const PlanSeries *find(const QString &id) const;
    // Due and overdue ones, overdue first.
    [[nodiscard]] QList<const PlanSeries *> dueNow() const;
};

// A vaccine that a plan from elsewhere (a call-up card, another register) names for today.
struct PlannedElsewhere
{
    QString series;
    // What was recorded here stands against it: it is not given today (fault 50).
    std::optional<domain::Holdback> notToday;
};
// The plan from elsewhere under what is known here, which always wins.
[[nodiscard]] QList<PlannedElsewhere> overlaid(const QStringList &series, const Plan &plan);

} // namespace services
