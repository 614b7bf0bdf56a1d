// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulk/Finding.h"

#include <QByteArrayView>
#include <QString>

namespace bulk {

// A cell as it was meant: composed (NFC), without the spaces that spreadsheets and copying leave.
// What was changed or cannot stay is added to the findings, with the text that is left.
[[nodiscard]] QString cleanCell(QByteArrayView utf8, Column column, Findings &findings);

// Without the mark by which a spreadsheet keeps a number as text: one of ' ’ ‘ `.
[[nodiscard]] QString withoutApostrophe(const QString &text, Column column, Findings &findings);

// A spreadsheet would take it for a formula.
[[nodiscard]] bool looksLikeFormula(QStringView text);

} // namespace bulk
