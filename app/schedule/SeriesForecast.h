// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/Forecast.h"
#include "schedule/Person.h"
#include "schedule/SeriesState.h"

namespace schedule {

// Where a series stands on the day asked, with the slot that is next (null: none).
struct Outlook
{
    SeriesLine line;
    const Slot *target = nullptr;
};

[[nodiscard]] Outlook outlook(const Programme &programme, const Series &series,
                              const Person &person, const SeriesState &state);

} // namespace schedule
