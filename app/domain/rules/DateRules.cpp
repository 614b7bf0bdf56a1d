// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/DateRules.h"

#include "domain/rules/TextRules.h"

namespace domain {

namespace {

constexpr int c_oldestYear = 1900;
constexpr qsizetype c_longestDateText = 100;

// A partial date is impossible only when no day that it can mean is possible.
void checkWithinLife(const core::PartialDate &date, const Patient &patient, ProblemList &problems)
{
    const auto born = bornOn(patient);
    if (born && date.last() < born->first())
        problems.block(Field::Date, ProblemCode::DateBeforeBirth, {born->iso()});
    if (patient.deceased && date.first() > patient.deceased->last())
        problems.block(Field::Date, ProblemCode::DateAfterDeath, {patient.deceased->iso()});
}

void checkDay(const DraftContext &context, const core::PartialDate &date, ProblemList &problems)
{
    if (!context.isHistorical() && !date.isFull())
        problems.block(Field::Date, ProblemCode::DateNotFull);
    if (date.first() > context.today)
        problems.block(Field::Date, ProblemCode::DateInFuture);
    if (date.last().year() < c_oldestYear)
        problems.block(Field::Date, ProblemCode::DateBefore1900);
    else if (context.isGiven() && date.last() < context.today.addYears(-1))
        problems.warn(Field::Date, ProblemCode::DateLongAgo);
    if (context.draft.patient)
        checkWithinLife(date, *context.draft.patient, problems);
}

} // namespace

void checkDate(const DraftContext &context, ProblemList &problems)
{
    const Occurrence &occurrence = context.draft.occurrence;
    if (occurrence.date) {
        checkDay(context, *occurrence.date, problems);
    } else if (occurrence.text.trimmed().isEmpty()) {
        problems.block(Field::Date, ProblemCode::Missing);
    } else if (!context.isHistorical()) {
        problems.block(Field::Date, ProblemCode::NotADate);
    } else if (occurrence.isUnclear()) {
        problems.block(Field::Date, ProblemCode::NotADate);
    } else {
        checkText(Field::Date, occurrence.text, c_longestDateText, Lines::One, problems);
    }
}

} // namespace domain
