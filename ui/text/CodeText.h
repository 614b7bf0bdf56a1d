// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/CodedValue.h"
#include "domain/ValueSet.h"

#include <QString>

namespace ui {

// The label of a coding in the current language; the display it came with, then the code, when
// the value set does not know it. Empty for an empty value.
[[nodiscard]] QString codeText(const domain::ValueSets &valueSets, const QString &set,
                               const domain::CodedValue &value);
// The same for a code of our own forms, which has no system.
[[nodiscard]] QString codeText(const domain::ValueSets &valueSets, const QString &set,
                               const QString &code);

} // namespace ui
