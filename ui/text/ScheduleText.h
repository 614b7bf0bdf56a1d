// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/StateText.h"

#include <QString>

namespace ui {

// The codes of the schedule engine (schedules 4.13) as people say them.

// "Measles, mumps, rubella"; `title` where a programme has a series nobody knows here.
[[nodiscard]] QString seriesText(const QString &id, const QString &title);
// "Measles": of one antigen; the id where nobody knows it.
[[nodiscard]] QString antigenText(const QString &id);
// "Flanders": whose programme it is; the code where nobody knows it.
[[nodiscard]] QString placeText(const QString &place);
// What a contraindication or objection is about: a series, ALL, LIVE, "antigen:X".
[[nodiscard]] QString targetText(const QString &target);
// Word, shape and colour of a series' or a dose's status.
[[nodiscard]] StateLook planLook(const QString &status);
// "given 3 days too early"; `days` 0: nothing is counted. The code itself when it is not known.
[[nodiscard]] QString planReason(const QString &code, qint64 days = 0);

} // namespace ui
