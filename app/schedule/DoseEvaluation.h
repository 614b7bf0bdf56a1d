// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/Forecast.h"
#include "schedule/Person.h"
#include "schedule/SeriesState.h"

namespace schedule {

// Judges the doses of one series one by one, oldest first, and leaves the state they lead to.
// One line per dose.
[[nodiscard]] QList<DoseLine> evaluateDoses(const Programme &programme, const Series &series,
                                            const Person &person, SeriesState &state);

} // namespace schedule
