// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace core {

// A date of which the day, or day and month, may be unknown: "2019", "2019-05", "2019-05-03"
// (FHIR R4 `date`). A value of this type is a real date between the years 1 and 9999.
class PartialDate
{
public:
    enum class Precision { Year, Month, Day };

    [[nodiscard]] static std::optional<PartialDate> fromIso(QStringView text);
    [[nodiscard]] static std::optional<PartialDate> fromParts(int year, int month = 0, int day = 0);
    [[nodiscard]] static std::optional<PartialDate> fromDate(QDate date);

    [[nodiscard]] Precision precision() const { return m_precision; }
    [[nodiscard]] bool isFull() const { return m_precision == Precision::Day; }
    [[nodiscard]] int year() const { return m_first.year(); }
    [[nodiscard]] int month() const { return m_precision == Precision::Year ? 0 : m_first.month(); }
    [[nodiscard]] QDate first() const { return m_first; } // first day it can mean
    [[nodiscard]] QDate last() const;                     // last day it can mean
    [[nodiscard]] QString iso() const;
    // True when both can mean the same day.
    [[nodiscard]] bool overlaps(const PartialDate &other) const;

    bool operator==(const PartialDate &) const = default;

private:
    PartialDate(QDate first, Precision precision)
        : m_first(first)
        , m_precision(precision)
    {
    }
    QDate m_first;
    Precision m_precision;
};

} // namespace core
