// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/OutboxEntry.h"
#include "domain/Registration.h"
#include "domain/ValueSet.h"

#include <QString>

namespace ui {

// What the dose is called: the brand, else the words typed, else the vaccine's label.
[[nodiscard]] QString doseName(const domain::Registration &registration,
                               const domain::ValueSets &valueSets);
// "Boostrix", "Boostrix, not given", "Correction: Boostrix": what an outbox item is about.
[[nodiscard]] QString entryName(const domain::OutboxEntry &entry,
                                const domain::ValueSets &valueSets);

} // namespace ui
