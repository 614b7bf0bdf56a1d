// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace domain {

// "0.5", "1" or "2" from what was typed ("0,5", "1.0"); empty for every other amount.
[[nodiscard]] QString normalDose(QStringView text);

} // namespace domain
