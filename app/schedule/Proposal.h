// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/Person.h"
#include "schedule/SeriesForecast.h"

#include <vector>

namespace schedule {

// The products to give today: few injections, nothing that is refused or contraindicated, in the
// programme's order of preference. `outlooks` stand in the order of the programme's series.
[[nodiscard]] QStringList proposal(const Programme &programme, const Person &person,
                                   const std::vector<Outlook> &outlooks);

} // namespace schedule
