// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Problem.h"
#include "ids/IdProblem.h"

#include <QString>

namespace ui {

// What is wrong with a field and what would be right; the field's own name is not repeated.
[[nodiscard]] QString problemText(const domain::Problem &problem);
// The name of the field, as it stands beside it in the form.
[[nodiscard]] QString fieldLabel(domain::Field field);
// Which check of a person number failed.
[[nodiscard]] QString idProblemText(ids::IdProblem problem);

} // namespace ui
