// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulk/Finding.h"
#include "bulk/ListFault.h"
#include "domain/VaccineStatus.h"

#include <QString>

namespace ui {

// What is wrong with a row of a list, and what to do about it.
[[nodiscard]] QString findingText(const bulk::Finding &finding);
// Why a file is no list, and what to do.
[[nodiscard]] QString listFaultText(const bulk::ListFault &fault);
// What somebody had of a vaccine; empty when nobody asked.
[[nodiscard]] QString vaccineStatusText(const domain::VaccineStatus &status);
// A column in the reader's language.
[[nodiscard]] QString columnText(bulk::Column column);

} // namespace ui
