// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace domain {

// The last day on which a pack may be used, from an ISO date. Packs print month and year
// ("2027-03"), which means the end of that month. Invalid for anything else.
[[nodiscard]] QDate lastUsableDay(QStringView text);

} // namespace domain
