// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulk/Finding.h"

#include <QDate>

#include <optional>

namespace bulk {

// A birth date as the form wants it: eight digits, ddmmyyyy. A lost leading zero is put back;
// every other writing is proposed in that form, never silently taken: 1/2/2020 may be two days.
// `text` is clean and not empty.
[[nodiscard]] std::optional<QDate> readBirthDate(const QString &text, QDate today,
                                                 Findings &findings);
[[nodiscard]] QString birthDateText(QDate date); // ddmmyyyy

} // namespace bulk
