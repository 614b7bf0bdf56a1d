// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/Programme.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace schedule {

// What is asked: dates are still text, because a wrong one is an answer of the engine (BadDate).
struct Question
{
    struct Dose
    {
        QString id;
        QString date; // YYYY-MM-DD, YYYY-MM or YYYY
        QString product;
        QString expiry;
        double fraction = 1;
        bool coldChainBroken = false;
        bool recalled = false;
        bool notDone = false;
    };
    struct Contraindication
    {
        QString target; // series, "ALL", "LIVE", "antigen:X"
        QString from;   // empty: always
        QString to;     // empty: permanent; inclusive
    };
    struct Refusal
    {
        QString target; // series or "ALL"
        QString from;   // inclusive
        QString to;     // exclusive; empty: still
    };
    struct Immunity
    {
        QString series;
        QString from;
    };

    QString programme; // id, or "auto:NL"
    QString asOf;
    QString birthDate;
    QString sex = QStringLiteral("U");
    Facts facts;
    QList<Dose> doses;
    QList<Contraindication> contraindications;
    QList<Refusal> refusals;
    QList<Immunity> immunity;
    std::optional<QString> lmp; // of the pregnancy
    // Something in it was no value of its kind (a fraction that is a text, a list that is none):
    // an answer without it would be a guess.
    bool malformed = false;
};

// Codes, not texts: front ends have a text for each (ui/text).
struct DoseLine
{
    QString dose;
    QString series;
    QString status; // valid, invalid, not-counted, extra, merged
    QString slot;
    QStringList reasons;
    QStringList notes;
    // Beside each reason: by how many days the dose missed its limit; 0 where nothing is counted.
    QList<qint64> days;
};

struct SeriesLine
{
    QString series;
    QString status; // not-applicable, complete, too-late, contraindicated, refused, due-later,
                    // overdue, due
    QString next;
    QDate earliest;
    QDate recommended;
    QDate overdueFrom;
    QDate latest;
    bool mayGiveNow = false;
    QString reason;
    QString path;
    QString pathReason;
    const Slot *slot = nullptr; // the next one, in its programme
};

struct Forecast
{
    QString programme;
    QList<DoseLine> doses;
    QList<SeriesLine> series;
    QStringList proposal;
    QStringList unknownDoses;
};

// In the order in which they are looked for.
enum class ForecastError {
    BadDate,
    AsOfBeforeBirth,
    NoProgrammeInForce,
    UnknownProgramme,
    BadInput
};

} // namespace schedule
