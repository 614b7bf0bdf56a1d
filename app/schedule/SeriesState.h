// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/Person.h"
#include "schedule/Programme.h"

#include <QDate>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace schedule {

struct Course
{
    QString path;
    QString reason;
};

// How far one person is in one series: what the doses judged so far have left behind, and what
// follows from it.
class SeriesState
{
public:
    SeriesState(const Programme &programme, const Series &series, const Person &person)
        : m_programme(programme)
        , m_series(series)
        , m_person(person)
    {
    }

    // Null for a series that counts from the last menstruation when there is no pregnancy.
    [[nodiscard]] QDate anchor() const
    {
        return m_series.anchor == Series::Anchor::Birth ? m_person.birth : m_person.lmp;
    }
    // Why the series is not for this person ("NO_PREGNANCY", "SEX", "FACT", "COHORT"); empty: it
    // is.
    [[nodiscard]] QString notApplicable() const;

    void meet(const Product &product) { m_met.push_back(&product); }
    void satisfy(const Slot &slot, const GivenDose &dose);
    void startRepeatInterval(QDate high) { m_repeatFrom = high; }

    // The slot a dose of these dates (evaluation) or of the day asked (forecast: no candidate)
    // would have to fill; null: nothing left.
    [[nodiscard]] const Slot *target(std::optional<QDate> candidateLow, QDate reference) const;
    [[nodiscard]] bool completeByAge() const;
    [[nodiscard]] bool hasValidDoseOn(QDate day) const;
    [[nodiscard]] const std::optional<QDate> &lastValid() const { return m_lastValidHigh; }
    [[nodiscard]] const std::optional<QDate> &repeatFrom() const { return m_repeatFrom; }
    // The course by the first valid dose, or by `candidateLow` while there is none.
    [[nodiscard]] Course course(std::optional<QDate> candidateLow) const;

private:
    [[nodiscard]] bool holds(const Condition &condition, std::optional<QDate> candidateLow) const;
    [[nodiscard]] bool holdAll(const Conditions &conditions,
                               std::optional<QDate> candidateLow) const;
    [[nodiscard]] bool holds(const PathRule &rule, std::optional<QDate> first) const;
    [[nodiscard]] bool maternalPertussisCounts(const PathRule &rule) const;
    [[nodiscard]] bool isSkipped(const Slot &slot, QDate reference) const;
    [[nodiscard]] bool isSatisfied(const QString &slot) const;
    [[nodiscard]] bool isMetOneOf(const QStringList &products) const;

    const Programme &m_programme;
    const Series &m_series;
    const Person &m_person;
    std::vector<std::pair<const Slot *, QDate>> m_satisfied; // with the low date of the dose
    std::vector<QDate> m_validDays;
    std::vector<const Product *> m_met;
    std::optional<QDate> m_firstValidLow;
    std::optional<QDate> m_lastValidHigh;
    std::optional<QDate> m_repeatFrom;
};

} // namespace schedule
