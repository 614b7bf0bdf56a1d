// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

// "Lot: AC37B", with the space that French sets before the colon.
[[nodiscard]] QString labelled(const QString &label, const QString &text);

} // namespace ui
