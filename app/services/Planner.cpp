// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Planner.h"

#include "schedule/RecordQuestion.h"
#include "schedule/ScheduleEngine.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace services {

namespace {

using domain::HistoryOutcome;
using schedule::RecordQuestion;

// A programme that has been in force for so long may have a successor that this program does not
// know (fault 51).
constexpr int yearsUntilOld = 2;

// "XX": the invented programme of the engine's tests is no place.
constexpr auto invented = "XX"_L1;

NoPlan whyOf(HistoryOutcome outcome)
{
    switch (outcome) {
    case HistoryOutcome::Complete:
    case HistoryOutcome::OfflineCopy:
        return NoPlan::None;
    case HistoryOutcome::NoAccess:
        return NoPlan::NoAccess;
    case HistoryOutcome::Incomplete:
    case HistoryOutcome::Unreadable:
        return NoPlan::NotWhole;
    case HistoryOutcome::NotAsked:
        break;
    }
    return NoPlan::NotRead;
}

bool isUnread(NoPlan why)
{
    return why == NoPlan::NotRead || why == NoPlan::NoAccess || why == NoPlan::NotWhole;
}

NoPlan whyOf(const domain::History &history, QDate day)
{
    if (history.patient.isDeceased || history.patient.deceased)
        return NoPlan::Deceased;
    const auto born = domain::bornOn(history.patient);
    if (!born || !born->isFull() || born->first() > day)
        return NoPlan::NoBirthDate;
    return whyOf(history.outcome);
}

const domain::Occurrence &occurrenceOf(const domain::HistoryRow &row)
{
    return row.immunization ? row.immunization->occurrence : row.entry->registration.occurrence;
}

QString brandOf(const domain::HistoryRow &row, const domain::ProductCatalogue &packs)
{
    if (!row.immunization) {
        const domain::Registration &registration = row.entry->registration;
        return registration.product ? registration.product->brand : registration.vaccineText;
    }
    for (const domain::CodedValue &product : row.immunization->products)
        if (const auto *pack = packs.byCnk(product.code))
            return pack->brand;
    for (const domain::CodedValue &product : row.immunization->products)
        if (!product.display.isEmpty())
            return product.display;
    return row.immunization->vaccineText;
}

bool isUnreadable(const domain::HistoryRow &row)
{
    return row.immunization && row.immunization->status == domain::ImmunizationStatus::Unreadable;
}

// All words by which a contraindication may mean this series (schedules 4.11).
QStringList targetsOf(const schedule::Series &series)
{
    QStringList targets{series.id, u"ALL"_s};
    if (series.live == schedule::Live::Parenteral || series.live == schedule::Live::Oral)
        targets.append(u"LIVE"_s);
    for (const QString &antigen : series.antigenIds)
        targets.append(u"antigen:"_s + antigen);
    return targets;
}

// Precondition: it has one of that id.
const schedule::Series &seriesOf(const schedule::Programme &programme, const QString &id)
{
    return *std::find_if(programme.series.begin(), programme.series.end(),
                         [&id](const schedule::Series &series) { return series.id == id; });
}

// What the register says stands against a series whose dose was not given.
std::optional<domain::Holdback> toldByRegister(const RecordQuestion &asked,
                                               const schedule::Series &series)
{
    const auto &refusals = asked.question.refusals;
    for (const RecordQuestion::Recorded &recorded : asked.recorded) {
        if ((recorded.antigens & series.universe) == 0 || recorded.meaning == "immune"_L1)
            continue;
        domain::Holdback holdback;
        const bool objection = recorded.meaning == "objection"_L1;
        holdback.kind = objection ? domain::Holdback::Kind::Objection
                                  : domain::Holdback::Kind::Contraindication;
        holdback.target = series.id;
        holdback.from = recorded.since;
        const QString since = recorded.since.toString(Qt::ISODate);
        const bool stands =
            objection ? std::any_of(
                            refusals.begin(), refusals.end(),
                            [&](const auto &r) { return r.target == series.id && r.from == since; })
                      : std::any_of(asked.question.contraindications.begin(),
                                    asked.question.contraindications.end(), [&](const auto &c) {
                                        return c.target == series.id && c.from == since;
                                    });
        if (stands)
            return holdback;
    }
    return std::nullopt;
}

QString reasonOf(RecordQuestion::Unjudged::Why why)
{
    using Why = RecordQuestion::Unjudged::Why;
    return why == Why::Date ? u"NO_DATE"_s : why == Why::Recall ? u"RECALL"_s : u"NO_PRODUCT"_s;
}

// Given, and of no concern to this programme.
void setOutside(PlanDose &dose)
{
    dose.status = u"not-counted"_s;
    dose.reasons = {u"NOT_IN_PROGRAMME"_s};
}

PlanDose doseOf(int row, const domain::History &history, const domain::ProductCatalogue &packs)
{
    PlanDose dose;
    dose.row = row;
    dose.date = occurrenceOf(history.rows.at(row)).date;
    dose.brand = brandOf(history.rows.at(row), packs);
    return dose;
}

} // namespace

Planner::Planner(std::shared_ptr<const schedule::Knowledge> knowledge,
                 const domain::ProductCatalogue &packs, const domain::ValueSets &sets,
                 std::optional<core::Error> dataError)
    : m_knowledge(std::move(knowledge))
    , m_packs(packs)
    , m_sets(sets)
    , m_dataError(std::move(dataError))
{
    if (m_knowledge)
        m_match.emplace(*m_knowledge, m_packs);
}

const schedule::Programme *Planner::programme(const QString &jurisdiction, QDate day) const
{
    return m_knowledge && !jurisdiction.isEmpty() ? m_knowledge->inForce(jurisdiction, day)
                                                  : nullptr;
}

QStringList Planner::jurisdictions() const
{
    QStringList places;
    if (m_knowledge)
        for (const schedule::Programme &programme : m_knowledge->programmes)
            if (programme.jurisdiction != invented && !places.contains(programme.jurisdiction))
                places.append(programme.jurisdiction);
    return places;
}

QStringList Planner::antigensOf(const schedule::Programme &programme) const
{
    QStringList antigens;
    for (const schedule::Series &series : programme.series)
        for (const QString &antigen : series.antigenIds)
            if (!antigens.contains(antigen))
                antigens.append(antigen);
    return antigens;
}

Plan Planner::plan(const domain::History &history,
                   const core::Result<domain::Circumstances> &circumstances,
                   const QString &jurisdiction, QDate day, Basis basis) const
{
    Plan plan;
    plan.asOf = day;
    plan.outcome = history.outcome;
    plan.readAt = history.readAt;
    if (circumstances)
        plan.circumstances = *circumstances;
    const auto *chosen = programme(jurisdiction, day);
    if (chosen)
        plan.source = {chosen->id, chosen->title, chosen->sources, chosen->inForceFrom,
                       chosen->inForceFrom.addYears(yearsUntilOld) < day};
    plan.why = !circumstances ? NoPlan::StoreUnreadable
               : !chosen      ? NoPlan::NoProgramme
                              : whyOf(history, day);
    plan.onlyHere = basis == Basis::WhatIsHere && isUnread(plan.why);
    if (plan.why != NoPlan::None && !plan.onlyHere)
        return plan;
    plan.why = NoPlan::None;
    plan.birth = domain::bornOn(history.patient)->first();
    RecordQuestion asked = schedule::questionOf(history, plan.circumstances, *m_match, m_sets, day);
    schedule::addRecorded(asked, *chosen, history, *m_match);
    asked.question.programme = chosen->id;
    const auto forecast = schedule::evaluate(*m_knowledge, asked.question);
    if (!forecast) { // a date that was recorded here cannot be
        plan.why = NoPlan::StoreUnreadable;
        return plan;
    }
    addDoses(plan, *chosen, *forecast, asked, history);
    addSeries(plan, *chosen, asked, history);
    addProposal(plan, forecast->proposal);
    orderPacks(plan, *chosen);
    return plan;
}

namespace {

domain::Problem problem(domain::Severity severity, domain::ProblemCode code,
                        const QStringList &arguments)
{
    return {.field = domain::Field::Product,
            .code = code,
            .severity = severity,
            .arguments = arguments};
}

// Of the pack itself, which the form judges.
bool isOfThePack(const QString &reason)
{
    return reason == "EXPIRED_LOT"_L1 || reason == "PARTIAL_DOSE"_L1;
}

} // namespace

domain::Problems Planner::problems(const domain::History &history,
                                   const core::Result<domain::Circumstances> &circumstances,
                                   const QString &jurisdiction, QDate day) const
{
    const auto *chosen = programme(jurisdiction, day);
    const int row = static_cast<int>(history.rows.size()) - 1;
    const schedule::Product *product =
        chosen ? m_match->of(history.rows.last().entry->registration) : nullptr;
    if (!product)
        return {};
    const Plan plan = this->plan(history, circumstances, jurisdiction, day, Basis::WhatIsHere);
    const QDate given = history.rows.last().entry->registration.occurrence.date->first();
    domain::Problems found;
    for (const schedule::Series &series : chosen->series) {
        if ((series.universe & product->antigens) == 0)
            continue;
        // What was recorded here counts without a birth date, too.
        const auto *own =
            circumstances ? domain::holdback(*circumstances, targetsOf(series), given) : nullptr;
        const PlanSeries *known = plan.find(series.id);
        if (!own && known && known->notToday && known->notToday->from <= given)
            own = &*known->notToday;
        if (own)
            found.append(problem(domain::Severity::Warning, domain::ProblemCode::StandsAgainst,
                                 {domain::name(own->kind), series.id}));
    }
    for (const PlanDose &dose : plan.doses)
        if (dose.row == row && dose.status == "invalid"_L1 && !dose.reasons.isEmpty() &&
            !isOfThePack(dose.reasons.first()))
            found.append(
                problem(domain::Severity::Note, domain::ProblemCode::WouldNotCount,
                        {dose.series, dose.reasons.first(), QString::number(dose.days.value(0))}));
    return found;
}

void Planner::addDoses(Plan &plan, const schedule::Programme &programme,
                       const schedule::Forecast &forecast, const RecordQuestion &asked,
                       const domain::History &history) const
{
    for (const schedule::SeriesLine &line : forecast.series) {
        if (line.status == "not-applicable"_L1)
            continue;
        PlanSeries one;
        one.id = line.series;
        one.line = line;
        plan.series.append(one);
    }
    QHash<QString, int> valid;
    QSet<int> seen;
    for (const schedule::DoseLine &line : forecast.doses) {
        PlanDose dose = doseOf(line.dose.toInt(), history, m_packs);
        const bool notGiven = line.reasons == QStringList{u"NOT_DONE"_s};
        dose.series = line.series;
        dose.status = notGiven ? u"not-given"_s : line.status;
        dose.reasons = notGiven ? QStringList() : line.reasons;
        dose.days = line.days;
        dose.notes = line.notes;
        // Several of one day that count as one have one number.
        const bool joins = line.notes.contains(u"COMBINED_SAME_DAY"_s) && !plan.doses.isEmpty() &&
                           plan.doses.last().series == line.series &&
                           plan.doses.last().status == "valid"_L1 &&
                           plan.doses.last().date == dose.date;
        if (line.status == "valid"_L1)
            dose.number = joins ? valid.value(line.series) : ++valid[line.series];
        plan.doses.append(dose);
        seen.insert(dose.row);
    }
    for (const RecordQuestion::Unjudged &unjudged : asked.unjudged) {
        PlanDose dose = doseOf(unjudged.row, history, m_packs);
        dose.status = u"unjudged"_s;
        dose.reasons = {reasonOf(unjudged.why)};
        // In the first series it may belong to; all of those are uncertain.
        for (const PlanSeries &one : std::as_const(plan.series))
            if (dose.series.isEmpty() &&
                (seriesOf(programme, one.id).universe & unjudged.possible) != 0)
                dose.series = one.id;
        if (dose.series.isEmpty() && unjudged.possible != 0)
            setOutside(dose);
        plan.doses.append(dose);
        seen.insert(unjudged.row);
    }
    for (const schedule::Question::Dose &known : asked.question.doses)
        if (const int row = known.id.toInt(); !known.notDone && !seen.contains(row)) {
            PlanDose dose = doseOf(row, history, m_packs);
            setOutside(dose);
            plan.doses.append(dose);
        }
    for (int row = 0; row < history.rows.size(); ++row)
        if (isUnreadable(history.rows.at(row)) && !seen.contains(row)) {
            PlanDose dose = doseOf(row, history, m_packs);
            dose.status = u"unjudged"_s;
            dose.reasons = {u"UNREADABLE"_s};
            plan.doses.append(dose);
        }
    std::stable_sort(plan.doses.begin(), plan.doses.end(), [](const auto &a, const auto &b) {
        const auto when = [](const PlanDose &dose) {
            return std::tuple(!dose.date, dose.date ? dose.date->first() : QDate());
        };
        return when(a) < when(b);
    });
    for (PlanSeries &one : plan.series)
        one.nextNumber = one.line.slot ? valid.value(one.id) + 1 : 0;
}

// Nothing that holds what is contraindicated or refused; first what is proposed and what the
// programme gives, then what covers most of what is due, as few injections are better than many
// (schedules 4.12), and what the free stock has.
void Planner::orderPacks(Plan &plan, const schedule::Programme &programme) const
{
    schedule::AntigenSet forbidden = 0;
    for (const PlanSeries &one : plan.series)
        if (one.line.status == "contraindicated"_L1 || one.line.status == "refused"_L1)
            forbidden |= seriesOf(programme, one.id).universe;
    const auto covers = [](const schedule::Product &product, const schedule::Slot &slot) {
        return (slot.antigens & ~product.antigens) == 0 && !(slot.primary && product.boosterOnly);
    };
    const auto covered = [&](const domain::VaccineProduct &pack) {
        const schedule::Product &product = *m_match->of(pack);
        return std::count_if(plan.series.begin(), plan.series.end(), [&](const PlanSeries &one) {
            const bool due = one.line.status == "due"_L1 || one.line.status == "overdue"_L1 ||
                             (one.line.status == "due-later"_L1 && one.line.mayGiveNow);
            return due && covers(product, *one.line.slot);
        });
    };
    const auto isPreferred = [&](const domain::VaccineProduct &pack) {
        return std::find(programme.preferred.begin(), programme.preferred.end(),
                         m_match->of(pack)) != programme.preferred.end();
    };
    for (PlanSeries &one : plan.series) {
        one.packs.removeIf([&](const domain::VaccineProduct &pack) {
            return (m_match->of(pack)->antigens & forbidden) != 0;
        });
        std::stable_sort(one.packs.begin(), one.packs.end(), [&](const auto &a, const auto &b) {
            const auto rank = [&](const domain::VaccineProduct &pack) {
                return std::tuple(plan.proposal.contains(pack.cnk.value()), isPreferred(pack),
                                  covered(pack), pack.orderable);
            };
            return rank(a) > rank(b);
        });
    }
}

// The engine's products as packs of the list; one that the list does not have is not proposed.
void Planner::addProposal(Plan &plan, const QStringList &products) const
{
    const auto &packs = m_packs.products();
    for (const QString &id : products) {
        const auto pack = std::find_if(packs.begin(), packs.end(), [&](const auto &one) {
            const schedule::Product *product = m_match->of(one);
            return product && product->id == id;
        });
        if (pack != packs.end())
            plan.proposal.append(pack->cnk.value());
    }
}

void Planner::addSeries(Plan &plan, const schedule::Programme &programme,
                        const RecordQuestion &asked, const domain::History &history) const
{
    const bool anyUnreadable = std::any_of(history.rows.begin(), history.rows.end(), isUnreadable);
    for (PlanSeries &one : plan.series) {
        const schedule::Series *series = &seriesOf(programme, one.id);
        one.title = series->title;
        if (one.line.slot)
            one.packs = m_match->packsFor(*series, *one.line.slot, plan.birth, plan.asOf);
        if (const auto *own = domain::holdback(plan.circumstances, targetsOf(*series), plan.asOf)) {
            one.notToday = *own;
        } else if (auto told = toldByRegister(asked, *series)) {
            one.notToday = told;
            one.fromRegister = true;
        }
        one.uncertain = plan.onlyHere || anyUnreadable ||
                        std::any_of(asked.unjudged.begin(), asked.unjudged.end(),
                                    [&](const RecordQuestion::Unjudged &unjudged) {
                                        return (unjudged.possible & series->universe) != 0;
                                    });
    }
}

} // namespace services
