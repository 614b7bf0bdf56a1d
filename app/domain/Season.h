// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace domain {

// A season is written "2025-2026" and runs from the first of July to the end of June. Invalid
// when the text is no season.
[[nodiscard]] QDate seasonStart(QStringView season);
[[nodiscard]] QDate seasonEnd(QStringView season);

} // namespace domain
