// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/SeriesState.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace schedule {

namespace {

const FactValue *fact(const Facts &facts, const QString &name)
{
    const auto found = facts.constFind(name);
    return found == facts.constEnd() ? nullptr : &*found;
}

// An absent fact equals nothing.
bool equals(const Facts &facts, const QString &name, const FactValue &wanted)
{
    const FactValue *value = fact(facts, name);
    return value && *value == wanted;
}

bool anyEquals(const Facts &facts, const Condition &condition)
{
    return std::any_of(condition.facts.begin(), condition.facts.end(), [&](const auto &wanted) {
        return equals(facts, wanted.first, wanted.second);
    });
}

bool allEqual(const Facts &facts, const Condition &condition)
{
    return std::all_of(condition.facts.begin(), condition.facts.end(), [&](const auto &wanted) {
        return equals(facts, wanted.first, wanted.second);
    });
}

bool isWithin(QDate day, std::pair<int, int> monthDays)
{
    const int value = day.month() * 100 + day.day();
    const auto [from, to] = monthDays;
    return from <= to ? from <= value && value <= to : from <= value || value <= to;
}

std::optional<qint64> integer(const Facts &facts, const QString &name)
{
    const FactValue *value = fact(facts, name);
    const qint64 *number = value ? std::get_if<qint64>(value) : nullptr;
    return number ? std::optional(*number) : std::nullopt;
}

constexpr int fullTermDays = 280;

} // namespace

QString SeriesState::notApplicable() const
{
    if (anchor().isNull())
        return u"NO_PREGNANCY"_s;
    for (const Condition &condition : m_series.appliesIf) {
        if (holds(condition, std::nullopt))
            continue;
        if (condition.kind == Condition::Kind::Sex)
            return u"SEX"_s;
        const bool isFact =
            condition.kind == Condition::Kind::Fact || condition.kind == Condition::Kind::FactNot;
        return isFact ? u"FACT"_s : u"COHORT"_s;
    }
    return {};
}

void SeriesState::satisfy(const Slot &slot, const GivenDose &dose)
{
    m_satisfied.emplace_back(&slot, dose.low);
    if (dose.fullDate)
        m_validDays.push_back(dose.low);
    if (!m_firstValidLow)
        m_firstValidLow = dose.low;
    m_lastValidHigh = dose.high;
    m_repeatFrom.reset();
}

bool SeriesState::hasValidDoseOn(QDate day) const
{
    return std::find(m_validDays.begin(), m_validDays.end(), day) != m_validDays.end();
}

bool SeriesState::completeByAge() const
{
    if (!m_series.completeFromAge)
        return false;
    const QDate from = add(m_person.birth, *m_series.completeFromAge);
    return std::any_of(m_satisfied.begin(), m_satisfied.end(),
                       [from](const auto &dose) { return dose.second >= from; });
}

bool SeriesState::isSatisfied(const QString &slot) const
{
    return std::any_of(m_satisfied.begin(), m_satisfied.end(),
                       [&slot](const auto &dose) { return dose.first->id == slot; });
}

bool SeriesState::isMetOneOf(const QStringList &products) const
{
    return std::any_of(m_met.begin(), m_met.end(), [&products](const Product *product) {
        return products.contains(product->id);
    });
}

const Slot *SeriesState::target(std::optional<QDate> candidateLow, QDate reference) const
{
    std::vector<const Slot *> list;
    std::size_t start = 0;
    for (const Slot &slot : m_series.slotList) {
        if (!holdAll(slot.when, candidateLow))
            continue;
        list.push_back(&slot);
        if (isSatisfied(slot.id))
            start = list.size();
    }
    for (std::size_t i = start; i < list.size(); ++i)
        if (!isSkipped(*list[i], reference))
            return list[i];
    return nullptr;
}

bool SeriesState::isSkipped(const Slot &slot, QDate reference) const
{
    if (slot.skipIf) {
        const QDate from = add(m_person.birth, slot.skipIf->givenFromAge);
        for (const auto &[satisfied, low] : m_satisfied)
            if (satisfied->id == slot.skipIf->slot && low >= from)
                return true;
    }
    return slot.skipWhenMissed && slot.maxAge && add(anchor(), *slot.maxAge) <= reference;
}

bool SeriesState::holdAll(const Conditions &conditions, std::optional<QDate> candidateLow) const
{
    return std::all_of(conditions.begin(), conditions.end(),
                       [&](const Condition &condition) { return holds(condition, candidateLow); });
}

bool SeriesState::holds(const Condition &condition, std::optional<QDate> candidateLow) const
{
    using Kind = Condition::Kind;
    const QDate birth = m_person.birth;
    const QDate start = m_firstValidLow ? *m_firstValidLow : candidateLow.value_or(m_person.asOf);
    switch (condition.kind) {
    case Kind::BornFrom:
        return birth >= condition.date;
    case Kind::BornBefore:
        return birth < condition.date;
    case Kind::BornMonthDay:
        return isWithin(birth, condition.monthDays);
    case Kind::Path:
        return course(candidateLow).path == condition.text;
    case Kind::StartAgeBelow:
        return start < add(birth, condition.age);
    case Kind::StartAgeFrom:
        return start >= add(birth, condition.age);
    case Kind::Fact:
        return allEqual(*m_person.facts, condition);
    case Kind::FactNot:
        return !anyEquals(*m_person.facts, condition);
    case Kind::AnyProduct:
        return isMetOneOf(condition.products);
    case Kind::NotAnyProduct:
        return !isMetOneOf(condition.products);
    case Kind::Sex:
        return m_person.sex == condition.text;
    }
    return false;
}

Course SeriesState::course(std::optional<QDate> candidateLow) const
{
    if (!m_programme.paths)
        return {};
    const std::optional<QDate> first = m_firstValidLow ? m_firstValidLow : candidateLow;
    for (const PathRule &rule : m_programme.paths->rules) {
        if (!holds(rule, first))
            continue;
        switch (rule.kind) {
        case PathRule::Kind::FirstCountedDoseBelowAge:
            return {rule.path, u"PATH_EARLY_START"_s};
        case PathRule::Kind::FactPathOverride:
            return {std::get<QString>(*fact(*m_person.facts, rule.fact)), u"PATH_OVERRIDE"_s};
        case PathRule::Kind::MaternalPertussisValid:
            return {rule.path, u"PATH_MATERNAL"_s};
        case PathRule::Kind::FactEquals:
        case PathRule::Kind::GestationBelowDays:
            return {rule.path, u"PATH_FACT"_s};
        }
    }
    return {m_programme.paths->defaultPath, m_programme.paths->defaultReason};
}

bool SeriesState::holds(const PathRule &rule, std::optional<QDate> first) const
{
    const Facts &facts = *m_person.facts;
    switch (rule.kind) {
    case PathRule::Kind::FirstCountedDoseBelowAge:
        return first && *first < add(m_person.birth, rule.age);
    case PathRule::Kind::FactPathOverride:
        return equals(facts, rule.fact, u"2+1"_s) || equals(facts, rule.fact, u"3+1"_s);
    case PathRule::Kind::FactEquals:
        return equals(facts, rule.fact, rule.value);
    case PathRule::Kind::GestationBelowDays: {
        const auto days = integer(facts, u"gestationDays"_s);
        return days && *days < rule.days;
    }
    case PathRule::Kind::MaternalPertussisValid:
        return maternalPertussisCounts(rule);
    }
    return false;
}

// In time for the child: from 13 weeks of the pregnancy on and two weeks before birth. Infection
// counts as well; a date decides where it is known.
bool SeriesState::maternalPertussisCounts(const PathRule &rule) const
{
    const Facts &facts = *m_person.facts;
    if (equals(facts, u"maternalPertussisInfection"_s, true))
        return true;
    if (m_person.maternalPertussis.isNull())
        return equals(facts, u"maternalPertussis"_s, u"yes"_s);
    const qint64 before = m_person.maternalPertussis.daysTo(m_person.birth);
    const qint64 gestation = integer(facts, u"gestationDays"_s).value_or(fullTermDays);
    return rule.days <= before && before <= gestation - rule.gestationFromDays;
}

} // namespace schedule
