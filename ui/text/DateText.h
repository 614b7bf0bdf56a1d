// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/PartialDate.h"
#include "domain/Occurrence.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace ui {

// "15 mrt 1980": the month in letters, the day with its leading zero, in the current language.
[[nodiscard]] QString dateText(QDate date);
// With the precision it has: "15 mrt 1980", "mrt 1980", "1980".
[[nodiscard]] QString dateText(const core::PartialDate &date);
// A date, or the words it came with. Empty when nothing is known.
[[nodiscard]] QString occurrenceText(const domain::Occurrence &occurrence);
// "10:42" on `today`, otherwise with the day; local time. Empty for an invalid time.
[[nodiscard]] QString timeText(const QDateTime &time, QDate today);
// "5 weeks 3 days" up to 26 weeks, "14 months 2 days" up to 2 years, then "46 years". With a
// partial birth date only what is certain ("about 46 years"). Empty when born after `day`.
[[nodiscard]] QString ageText(const core::PartialDate &birth, QDate day);

} // namespace ui
