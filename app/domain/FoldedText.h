// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace domain {

// The text for comparing: lower case, without accents, letters and digits only; everything else
// is a space or, with Squeeze::Yes, left out ("M-M-RVaxPro" is found as "mmr").
enum class Squeeze { No, Yes };
[[nodiscard]] QString folded(QStringView text, Squeeze squeeze = Squeeze::No);

} // namespace domain
