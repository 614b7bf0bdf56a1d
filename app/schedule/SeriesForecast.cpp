// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/SeriesForecast.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace schedule {

namespace {

// The dates of the next slot and which limit binds the earliest of them.
struct Dates
{
    QDate earliest;
    QString binding;
    QDate recommended;
    QDate overdueFrom;
    QDate latest; // null: none

    void atLeast(QDate date, QLatin1StringView limit)
    {
        if (earliest.isNull() || date > earliest) {
            earliest = date;
            binding = limit;
        }
    }
};

class SeriesForecaster
{
public:
    SeriesForecaster(const Programme &programme, const Series &series, const Person &person,
                     const SeriesState &state)
        : m_programme(programme)
        , m_series(series)
        , m_person(person)
        , m_state(state)
    {
    }

    Outlook run();

private:
    [[nodiscard]] bool isImmune() const;
    [[nodiscard]] bool concerns(const Contraindication &contraindication) const;
    [[nodiscard]] const Contraindication *active(bool permanent) const;
    [[nodiscard]] bool isRefused() const;
    [[nodiscard]] Dates dates(const Slot &slot) const;
    void addLiveLimits(Dates &dates) const;
    void addContraindications(Dates &dates) const;
    [[nodiscard]] QDate wanted(const Slot &slot, QDate earliest) const;
    [[nodiscard]] QDate latest(const Slot &slot) const;
    void setStatus(SeriesLine &line, const Dates &dates) const;

    const Programme &m_programme;
    const Series &m_series;
    const Person &m_person;
    const SeriesState &m_state;
};

// 29 February of a year without one is 1 March, as in add().
QDate dayOfYear(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? date : QDate(year, month, 1).addMonths(1);
}

void set(SeriesLine &line, const QString &status, const QString &reason)
{
    line.status = status;
    line.reason = reason;
}

Outlook SeriesForecaster::run()
{
    Outlook result;
    SeriesLine &line = result.line;
    line.series = m_series.id;
    const QString notApplicable = m_state.notApplicable();
    if (!notApplicable.isEmpty()) {
        set(line, u"not-applicable"_s, notApplicable);
        return result;
    }
    if (m_series.usesPath) {
        const Course course = m_state.course(std::nullopt);
        line.path = course.path;
        line.pathReason = course.reason;
    }
    if (isImmune()) {
        set(line, u"complete"_s, u"IMMUNE"_s);
    } else if (m_state.completeByAge()) {
        set(line, u"complete"_s, u"COMPLETE_BY_AGE_RULE"_s);
    } else if (const Slot *slot = m_state.target(std::nullopt, m_person.asOf)) {
        result.target = slot;
        line.next = slot->id;
        line.slot = slot;
        setStatus(line, dates(*slot));
    } else {
        set(line, u"complete"_s, u"ALL_DOSES"_s);
    }
    return result;
}

bool SeriesForecaster::isImmune() const
{
    return std::any_of(m_person.immunity.begin(), m_person.immunity.end(),
                       [this](const Immunity &immunity) {
                           return immunity.series == m_series.id &&
                                  (immunity.from.isNull() || immunity.from <= m_person.asOf);
                       });
}

bool SeriesForecaster::concerns(const Contraindication &contraindication) const
{
    const QString &target = contraindication.target;
    if (target == "ALL"_L1 || target == m_series.id)
        return true;
    if (target == "LIVE"_L1)
        return m_series.live == Live::Parenteral || m_series.live == Live::Oral;
    static const QString prefix = u"antigen:"_s;
    return target.startsWith(prefix) &&
           m_series.antigenIds.contains(QStringView(target).mid(prefix.size()));
}

const Contraindication *SeriesForecaster::active(bool permanent) const
{
    for (const Contraindication &contraindication : m_person.contraindications)
        if (contraindication.to.isNull() == permanent && concerns(contraindication) &&
            contraindication.isActive(m_person.asOf))
            return &contraindication;
    return nullptr;
}

bool SeriesForecaster::isRefused() const
{
    return std::any_of(m_person.refusals.begin(), m_person.refusals.end(),
                       [this](const Refusal &refusal) {
                           return (refusal.target == "ALL"_L1 || refusal.target == m_series.id) &&
                                  refusal.isActive(m_person.asOf);
                       });
}

// In the order of the limits: of several that fall on the same day the first is named.
Dates SeriesForecaster::dates(const Slot &slot) const
{
    Dates result;
    const QDate anchor = m_state.anchor();
    result.atLeast(slot.minAge ? add(anchor, *slot.minAge) : anchor, "MIN_AGE"_L1);
    if (slot.minInterval && m_state.lastValid())
        result.atLeast(add(*m_state.lastValid(), *slot.minInterval), "MIN_INTERVAL"_L1);
    if (m_state.repeatFrom())
        result.atLeast(add(*m_state.repeatFrom(), m_series.repeatInterval),
                       "REPEAT_AFTER_INVALID"_L1);
    addLiveLimits(result);
    addContraindications(result);
    result.latest = latest(slot);
    const QDate want = wanted(slot, result.earliest);
    result.recommended =
        std::max(result.earliest, result.latest.isNull() ? want : std::min(want, result.latest));
    result.overdueFrom = add(result.recommended, slot.overdueAfter);
    if (slot.overdueAge)
        result.overdueFrom = std::max(result.overdueFrom, add(anchor, *slot.overdueAge));
    return result;
}

// Only what was given before the day asked: a live dose of today may be joined by another.
void SeriesForecaster::addLiveLimits(Dates &result) const
{
    if (m_series.live != Live::Parenteral)
        return;
    for (const GivenDose &dose : m_person.doses)
        if (dose.done && dose.fullDate && dose.product->live == Live::Parenteral &&
            dose.low < m_person.asOf)
            result.atLeast(add(dose.low, m_programme.liveInterval), "LIVE_INTERVAL"_L1);
}

void SeriesForecaster::addContraindications(Dates &result) const
{
    for (const Contraindication &contraindication : m_person.contraindications)
        if (!contraindication.to.isNull() && concerns(contraindication) &&
            contraindication.isActive(m_person.asOf))
            result.atLeast(contraindication.to.addDays(1), "TEMP_CONTRAINDICATION"_L1);
}

QDate SeriesForecaster::wanted(const Slot &slot, QDate earliest) const
{
    QDate want;
    const auto atLeast = [&want](QDate date) {
        if (want.isNull() || date > want)
            want = date;
    };
    if (slot.recAge)
        atLeast(add(m_state.anchor(), *slot.recAge));
    if (slot.recYearTurning)
        atLeast(
            dayOfYear(m_person.birth.year() + *slot.recYearTurning, slot.recMonth, slot.recDay));
    if (!slot.recNotBefore.isNull())
        atLeast(slot.recNotBefore);
    if (slot.recInterval && m_state.lastValid())
        atLeast(add(*m_state.lastValid(), *slot.recInterval));
    return want.isNull() ? earliest : want;
}

QDate SeriesForecaster::latest(const Slot &slot) const
{
    QDate last;
    if (slot.maxAge)
        last = add(m_state.anchor(), *slot.maxAge).addDays(-1);
    if (m_series.anchor == Series::Anchor::Birth) {
        const QDate end = add(m_person.birth, m_programme.maxAge).addDays(-1);
        last = last.isNull() ? end : std::min(last, end);
    }
    return last;
}

void SeriesForecaster::setStatus(SeriesLine &line, const Dates &dates) const
{
    const QDate asOf = m_person.asOf;
    line.latest = dates.latest;
    if (!dates.latest.isNull() && asOf > dates.latest)
        return set(line, u"too-late"_s, u"PAST_MAX_AGE"_s);
    if (!dates.latest.isNull() && dates.earliest > dates.latest)
        return set(line, u"too-late"_s, u"INTERVAL_BEYOND_MAX_AGE"_s);
    if (active(true))
        return set(line, u"contraindicated"_s, u"PERMANENT"_s);
    line.earliest = dates.earliest;
    line.recommended = dates.recommended;
    line.overdueFrom = dates.overdueFrom;
    if (active(false))
        return set(line, u"contraindicated"_s, u"TEMPORARY"_s);
    if (isRefused())
        return set(line, u"refused"_s, u"REFUSED"_s);
    line.mayGiveNow = asOf >= dates.earliest;
    if (asOf < dates.recommended)
        return set(line, u"due-later"_s,
                   asOf < dates.earliest ? dates.binding : u"NOT_YET_RECOMMENDED"_s);
    if (asOf >= dates.overdueFrom)
        return set(line, u"overdue"_s, u"PAST_OVERDUE_DATE"_s);
    set(line, u"due"_s, u"RECOMMENDED_NOW"_s);
}

} // namespace

Outlook outlook(const Programme &programme, const Series &series, const Person &person,
                const SeriesState &state)
{
    return SeriesForecaster(programme, series, person, state).run();
}

} // namespace schedule
