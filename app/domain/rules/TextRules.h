// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/ProblemList.h"

#include <QDate>

namespace domain {

// Typed text that travels: not longer than `limit` UTF-16 units, no control characters (line
// breaks and tabs only where several lines are allowed), no broken UTF-16.
enum class Lines { One, Several };
void checkText(Field field, const QString &text, qsizetype limit, Lines lines,
               ProblemList &problems);

// Warns about a person number in a text that others read.
void checkNoPersonNumber(Field field, const QString &text, QDate today, ProblemList &problems);

} // namespace domain
