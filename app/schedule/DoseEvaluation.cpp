// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/DoseEvaluation.h"

#include <algorithm>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace schedule {

namespace {

// 0.6 + 0.3 + 0.1 is one dose, whatever binary fractions make of it.
constexpr double whole = 1 - 1e-9;

// A dose on its way through one series.
struct Candidate
{
    const GivenDose *dose = nullptr;
    bool isWhole = true;  // a whole dose, by itself or added up from halves
    bool addedUp = false; // it stands for several halves
    bool merged = false;  // it is one of those halves
    bool judged = false;
};

// Judged as one: usually a single dose, or several of one day that cover the slot together.
using Group = std::vector<Candidate *>;

struct Verdict
{
    QStringList reasons;
    QList<qint64> days; // beside each reason
    bool startsRepeatInterval = false;

    void add(const QString &reason, qint64 missedBy = 0, bool repeats = false)
    {
        reasons.append(reason);
        days.append(missedBy);
        startsRepeatInterval = startsRepeatInterval || repeats;
    }
};

class Evaluation
{
public:
    Evaluation(const Programme &programme, const Series &series, const Person &person,
               SeriesState &state)
        : m_programme(programme)
        , m_series(series)
        , m_person(person)
        , m_state(state)
    {
    }

    QList<DoseLine> run();

private:
    void collect();
    void addUpHalves();
    void evaluate(Candidate &candidate);
    void judge(const Group &group, const Slot &slot, bool combined);
    [[nodiscard]] bool isOutsideWindow(const GivenDose &dose) const;
    [[nodiscard]] bool isGood(const Candidate &candidate) const;
    [[nodiscard]] Group sameDayGroup(Candidate &candidate, const Slot &slot);
    [[nodiscard]] Verdict verdict(const Group &group, const Slot &slot) const;
    void checkQuality(const Group &group, const Slot &slot, Verdict &verdict) const;
    void checkDates(const GivenDose &dose, const Slot &slot, Verdict &verdict) const;
    // The day from which on the interval and the wait after an invalid dose are kept.
    [[nodiscard]] QDate soonest(const Slot &slot) const;
    [[nodiscard]] QDate soonestAfterLive(const Group &group) const;
    void write(const Candidate &candidate, const QString &status, const QStringList &reasons = {},
               const QString &slot = {}, const QStringList &notes = {},
               const QList<qint64> &days = {});
    [[nodiscard]] QDate withGrace(QDate date) const { return date.addDays(-m_programme.graceDays); }

    const Programme &m_programme;
    const Series &m_series;
    const Person &m_person;
    SeriesState &m_state;
    std::vector<Candidate> m_candidates; // sorted, those that count
    std::vector<std::pair<const GivenDose *, DoseLine>> m_lines;
};

QList<DoseLine> Evaluation::run()
{
    collect();
    addUpHalves();
    for (Candidate &candidate : m_candidates)
        if (!candidate.judged)
            evaluate(candidate);
    // Lines come in the order of the doses, whatever order they were judged in.
    std::stable_sort(m_lines.begin(), m_lines.end(), [](const auto &a, const auto &b) {
        return std::tuple(a.first->low, a.first->high, a.first) <
               std::tuple(b.first->low, b.first->high, b.first);
    });
    QList<DoseLine> lines;
    for (auto &line : m_lines)
        lines.append(std::move(line.second));
    return lines;
}

void Evaluation::collect()
{
    for (const GivenDose &dose : m_person.doses) {
        if ((dose.product->antigens & m_series.universe) == 0)
            continue;
        const Candidate candidate{&dose, dose.asked->fraction >= 1, false, false, false};
        if (!dose.done)
            write(candidate, u"not-counted"_s, {u"NOT_DONE"_s});
        else if (dose.low > m_person.asOf)
            write(candidate, u"not-counted"_s, {u"FUTURE_DOSE"_s});
        else
            m_candidates.push_back(candidate);
    }
    std::stable_sort(
        m_candidates.begin(), m_candidates.end(), [](const Candidate &a, const Candidate &b) {
            return std::tuple(a.dose->low, a.dose->high) < std::tuple(b.dose->low, b.dose->high);
        });
}

void Evaluation::addUpHalves()
{
    for (Candidate &first : m_candidates) {
        if (first.isWhole || first.merged || !first.dose->fullDate)
            continue;
        Group halves;
        double sum = 0;
        for (Candidate &other : m_candidates) {
            const bool same = other.dose->fullDate && other.dose->low == first.dose->low &&
                              other.dose->product == first.dose->product &&
                              other.dose->asked->fraction < 1;
            if (same) {
                halves.push_back(&other);
                sum += other.dose->asked->fraction;
            }
        }
        if (halves.size() < 2 || sum < whole || halves.front() != &first)
            continue;
        first.isWhole = true;
        first.addedUp = true;
        for (std::size_t i = 1; i < halves.size(); ++i) {
            halves[i]->merged = true;
            halves[i]->judged = true;
            write(*halves[i], u"merged"_s, {}, {}, {u"PARTIALS_COMBINED"_s});
        }
    }
}

bool Evaluation::isOutsideWindow(const GivenDose &dose) const
{
    const QDate anchor = m_state.anchor();
    return (m_series.windowFrom && dose.high < add(anchor, *m_series.windowFrom)) ||
           (m_series.windowTo && dose.low >= add(anchor, *m_series.windowTo));
}

void Evaluation::evaluate(Candidate &candidate)
{
    const GivenDose &dose = *candidate.dose;
    candidate.judged = true;
    if (dose.high < m_person.birth)
        return write(candidate, u"invalid"_s, {u"PRIOR_TO_BIRTH"_s});
    if (isOutsideWindow(dose))
        return write(candidate, u"not-counted"_s, {u"OUTSIDE_SERIES_WINDOW"_s});
    if (dose.fullDate && m_state.hasValidDoseOn(dose.low))
        return write(candidate, u"extra"_s, {u"DUPLICATE_SAME_DAY"_s});
    if (!m_series.products.isEmpty() && !m_series.products.contains(dose.product->id))
        return write(candidate, u"not-counted"_s, {u"WRONG_PRODUCT"_s});
    m_state.meet(*dose.product);
    const Slot *slot = m_state.completeByAge() ? nullptr : m_state.target(dose.low, dose.low);
    if (!slot)
        return write(candidate, u"extra"_s, {u"EXTRA_DOSE"_s});
    if ((slot->antigens & ~dose.product->antigens) == 0)
        return judge({&candidate}, *slot, false);
    const Group group = sameDayGroup(candidate, *slot);
    if (group.empty())
        return write(candidate, u"not-counted"_s, {u"WRONG_ANTIGENS"_s});
    judge(group, *slot, true);
}

bool Evaluation::isGood(const Candidate &candidate) const
{
    const GivenDose &dose = *candidate.dose;
    const bool expired = !dose.expires.isNull() && dose.high > dose.expires;
    return candidate.isWhole && !expired && !dose.asked->coldChainBroken && !dose.asked->recalled;
}

// The doses of that day which cover the slot together; empty when they do not.
Group Evaluation::sameDayGroup(Candidate &candidate, const Slot &slot)
{
    const auto mayJoin = [&](const Candidate &other) {
        return other.dose->fullDate && other.dose->low == candidate.dose->low && !other.merged &&
               isGood(other) && (other.dose->product->antigens & slot.antigens) != 0;
    };
    if (!candidate.dose->fullDate || !mayJoin(candidate))
        return {};
    Group group;
    AntigenSet covered = 0;
    for (Candidate &other : m_candidates) {
        if (&other != &candidate && (other.judged || !mayJoin(other)))
            continue;
        group.push_back(&other);
        covered |= other.dose->product->antigens;
    }
    return (slot.antigens & ~covered) == 0 ? group : Group{};
}

void Evaluation::judge(const Group &group, const Slot &slot, bool combined)
{
    const Verdict found = verdict(group, slot);
    const GivenDose &dose = *group.front()->dose;
    for (Candidate *candidate : group) {
        if (!candidate->judged)
            m_state.meet(*candidate->dose->product);
        candidate->judged = true;
        QStringList notes;
        if (combined)
            notes.append(u"COMBINED_SAME_DAY"_s);
        if (candidate->addedUp)
            notes.append(u"PARTIALS_COMBINED"_s);
        if (candidate->dose->asked->fraction > 1)
            notes.append(u"DOUBLE_DOSE"_s);
        write(*candidate, found.reasons.isEmpty() ? u"valid"_s : u"invalid"_s, found.reasons,
              slot.id, notes, found.days);
    }
    if (found.reasons.isEmpty())
        m_state.satisfy(slot, dose);
    else if (found.startsRepeatInterval)
        m_state.startRepeatInterval(dose.high);
}

Verdict Evaluation::verdict(const Group &group, const Slot &slot) const
{
    Verdict result;
    checkQuality(group, slot, result);
    checkDates(*group.front()->dose, slot, result);
    const QDate low = group.front()->dose->low;
    const QDate afterLive = soonestAfterLive(group);
    if (!afterLive.isNull() && low < withGrace(afterLive))
        result.add(u"LIVE_CONFLICT"_s, low.daysTo(afterLive), true);
    return result;
}

void Evaluation::checkQuality(const Group &group, const Slot &slot, Verdict &result) const
{
    const auto any = [&group](auto test) {
        return std::any_of(group.begin(), group.end(),
                           [&test](const Candidate *candidate) { return test(*candidate); });
    };
    qint64 expired = 0;
    for (const Candidate *candidate : group)
        if (!candidate->dose->expires.isNull())
            expired = std::max(expired, candidate->dose->expires.daysTo(candidate->dose->high));
    if (expired > 0)
        result.add(u"EXPIRED_LOT"_s, expired);
    if (any([](const Candidate &c) { return !c.isWhole; }))
        result.add(u"PARTIAL_DOSE"_s);
    if (any([](const Candidate &c) { return c.dose->asked->coldChainBroken; }))
        result.add(u"COLD_CHAIN"_s);
    if (any([](const Candidate &c) { return c.dose->asked->recalled; }))
        result.add(u"RECALLED"_s);
    if (slot.primary && any([](const Candidate &c) { return c.dose->product->boosterOnly; }))
        result.add(u"BOOSTER_ONLY_PRODUCT"_s);
}

void Evaluation::checkDates(const GivenDose &dose, const Slot &slot, Verdict &result) const
{
    const QDate anchor = m_state.anchor();
    const QDate old = slot.minAge ? add(anchor, *slot.minAge) : QDate();
    if (slot.minAge && dose.low < withGrace(old))
        result.add(u"TOO_YOUNG"_s, dose.low.daysTo(old), true);
    const QDate soon = soonest(slot);
    if (!soon.isNull() && dose.low < withGrace(soon))
        result.add(u"INTERVAL_TOO_SHORT"_s, dose.low.daysTo(soon), true);
    const QDate end = slot.maxAge ? add(anchor, *slot.maxAge) : QDate();
    if (slot.maxAge && !slot.skipWhenMissed && dose.high >= end)
        result.add(u"TOO_OLD"_s, end.daysTo(dose.high) + 1);
}

QDate Evaluation::soonest(const Slot &slot) const
{
    QDate day;
    if (slot.minInterval && m_state.lastValid())
        day = add(*m_state.lastValid(), *slot.minInterval);
    if (const auto &repeat = m_state.repeatFrom()) {
        const QDate again = add(*repeat, m_series.repeatInterval);
        day = day.isNull() ? again : std::max(day, again);
    }
    return day;
}

// Only the later of two suffers, and the validity of the earlier one does not matter.
QDate Evaluation::soonestAfterLive(const Group &group) const
{
    const bool isLive = std::any_of(group.begin(), group.end(), [](const Candidate *candidate) {
        return candidate->dose->product->live == Live::Parenteral;
    });
    const GivenDose &dose = *group.front()->dose;
    QDate day;
    if (!isLive || !dose.fullDate)
        return day;
    for (const GivenDose &other : m_person.doses)
        if (other.done && other.fullDate && other.product->live == Live::Parenteral &&
            other.low < dose.low && (day.isNull() || other.low > day))
            day = other.low;
    return day.isNull() ? day : add(day, m_programme.liveInterval);
}

void Evaluation::write(const Candidate &candidate, const QString &status,
                       const QStringList &reasons, const QString &slot, const QStringList &notes,
                       const QList<qint64> &days)
{
    m_lines.emplace_back(candidate.dose, DoseLine{candidate.dose->asked->id, m_series.id, status,
                                                  slot, reasons, notes, days});
}

} // namespace

QList<DoseLine> evaluateDoses(const Programme &programme, const Series &series,
                              const Person &person, SeriesState &state)
{
    return Evaluation(programme, series, person, state).run();
}

} // namespace schedule
