// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

namespace schedule {

// "1y6m", "4w", "1m2w", "0d": a number of months and a number of days, kept apart because four
// weeks are not a month.
struct Duration
{
    int months = 0;
    int days = 0;

    // Years, months, weeks, days in this order, at least one of them.
    [[nodiscard]] static std::optional<Duration> parse(QStringView text);
    bool operator==(const Duration &) const = default;
};

// First the months, then the days. A day that the target month does not have becomes the first of
// the month after it (31 January + 1 month = 1 March), where QDate would clamp back.
[[nodiscard]] QDate add(QDate date, Duration duration);

} // namespace schedule
