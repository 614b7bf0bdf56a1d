// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "domain/Circumstances.h"
#include "services/Plan.h"

namespace cli {

// What is due for a person, as JSON: the words of schedules 4.13, with what is known here on top.
[[nodiscard]] core::Json toJson(const services::PlanDose &dose);
[[nodiscard]] core::Json toJson(const services::PlanSeries &series);
[[nodiscard]] core::Json toJson(const services::PlanSource &source);
[[nodiscard]] core::Json toJson(const domain::Circumstances &circumstances);

} // namespace cli
