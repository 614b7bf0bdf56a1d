// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificate/SideEffect.h"
#include "domain/ValueSet.h"
#include "ui/paper/PaperDocument.h"

namespace ui {

// The draft of a report of a side effect, in the current language; `language` is of the labels.
[[nodiscard]] PaperDocument sideEffectSheet(const certificate::SideEffectReport &report,
                                            const domain::ValueSets &valueSets,
                                            const QString &language);

} // namespace ui
