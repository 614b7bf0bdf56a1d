// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Circumstances.h"
#include "domain/History.h"
#include "domain/ValueSet.h"
#include "schedule/Forecast.h"
#include "schedule/VaccineMatch.h"

namespace schedule {

// What a person's record says, as a question to the engine. Each dose of it has the number of its
// row as id.
struct RecordQuestion
{
    // A dose the engine cannot be asked about.
    struct Unjudged
    {
        // Which vaccine, or when, is not known; or somebody only remembers it, which does not count
        // (netherlands.md 11).
        enum class Why { Product, Date, Recall };
        int row = 0;
        Why why = Why::Product;
        AntigenSet possible = 0; // what it may have been against
    };
    // Not given, for a reason that stands against the next one, too: what the register says.
    struct Recorded
    {
        int row = 0;
        QString meaning; // "contraindication", "precaution", "objection", "immune"
        AntigenSet antigens = 0;
        QDate since;
    };

    Question question;
    QList<Unjudged> unjudged;
    QList<Recorded> recorded;
};

// `history` with a full birth date (otherwise the engine answers BadDate). What was withdrawn,
// marked as an error or could not be read is no dose.
[[nodiscard]] RecordQuestion questionOf(const domain::History &history,
                                        const domain::Circumstances &circumstances,
                                        const VaccineMatch &match, const domain::ValueSets &sets,
                                        QDate today);

// The facts, objections and contraindications that were recorded here.
void addCircumstances(Question &question, const domain::Circumstances &circumstances, QDate today);
// Those of the register, for the series of `programme` that a later dose did not lift them from.
void addRecorded(RecordQuestion &asked, const Programme &programme, const domain::History &history,
                 const VaccineMatch &match);

} // namespace schedule
