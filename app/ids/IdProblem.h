// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace ids {

// Why a text is not such a number. The names are stable ("checksum"): front ends and files use
// them.
enum class IdProblem { Empty, Length, Characters, FirstDigit, Month, Counter, Checksum, Future };

[[nodiscard]] QLatin1StringView name(IdProblem problem);

enum class Sex { Unknown, Male, Female };

} // namespace ids
