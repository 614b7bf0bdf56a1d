// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "schedule/Forecast.h"
#include "schedule/Programme.h"

namespace schedule {

// What was valid, what is due, when and why. Pure: no clock, no locale, no chance; the same
// question gives the same answer to the byte.
[[nodiscard]] core::Result<Forecast, ForecastError> evaluate(const Knowledge &knowledge,
                                                             const Question &question);

} // namespace schedule
