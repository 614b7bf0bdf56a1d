// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "core/Result.h"
#include "schedule/Forecast.h"

namespace schedule {

// The JSON form of a question; unknown keys are ignored. What has the wrong type is a wrong value
// (a date that is no text is a bad date, anything else makes the question malformed), never
// silently absent; null is absent.
[[nodiscard]] Question readQuestion(const core::Json &json);

// The JSON form of the answer: dates ISO, what is absent null; {"error": "BAD_DATE"} otherwise.
[[nodiscard]] core::Json toJson(const core::Result<Forecast, ForecastError> &answer);

} // namespace schedule
