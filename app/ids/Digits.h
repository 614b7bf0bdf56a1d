// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "ids/IdProblem.h"

#include <QString>

namespace ids {

// What is left of a typed number once spaces (no-break ones too) and the given separators are
// taken out. Only ASCII digits may remain: other scripts have digits that look the same to
// QChar::isDigit but not to a register. Errors: Empty, Characters.
[[nodiscard]] core::Result<QString, IdProblem> digitsOf(QStringView text, QStringView separators);

// Precondition of both: ASCII digits only, at most eighteen of them.
[[nodiscard]] qint64 numberOf(QStringView digits);
[[nodiscard]] int digitAt(QStringView digits, qsizetype position);

} // namespace ids
