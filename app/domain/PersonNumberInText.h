// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "ids/Insz.h"

#include <optional>

namespace domain {

// The first group of exactly eleven digits in a text, in any punctuation of a person number, read
// as one. nullopt: the text has no such group. A group that is a valid number is preferred.
[[nodiscard]] std::optional<core::Result<ids::Insz, ids::IdProblem>>
personNumberIn(QStringView text, QDate today);

} // namespace domain
