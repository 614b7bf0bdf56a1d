// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/PartialDate.h"

#include <QLatin1StringView>

#include <optional>

namespace domain {

// What somebody had of one vaccine. Only an answer that was told whole can say that there is none.
struct VaccineStatus
{
    enum class Told { NotAsked, Nothing, Partly, Whole };
    Told told = Told::NotAsked;
    int doses = 0; // on different days; at least, unless told whole
    std::optional<core::PartialDate> last = {};
    bool operator==(const VaccineStatus &) const = default;
};
// "not-asked", "unknown", "incomplete", "none", "given"
[[nodiscard]] QLatin1StringView name(const VaccineStatus &status);
[[nodiscard]] bool hasNone(const VaccineStatus &status); // for certain

} // namespace domain
