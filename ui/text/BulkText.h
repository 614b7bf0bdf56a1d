// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulk/Finding.h"
#include "bulk/ListFault.h"
#include "core/Error.h"
#include "domain/Problem.h"
#include "domain/VaccineStatus.h"

#include <QString>

#include <optional>

namespace ui {

// What is wrong with a row of a list, and what to do about it.
[[nodiscard]] QString findingText(const bulk::Finding &finding);
// All that is the matter with a row: why the register refused it, what is wrong with the row, and
// with the dose.
[[nodiscard]] QString listRowText(const std::optional<core::Error> &refusal,
                                  const bulk::Findings &findings, const domain::Problems &problems);
// Why a file is no list, and what to do.
[[nodiscard]] QString listFaultText(const bulk::ListFault &fault);
// What somebody had of a vaccine; empty when nobody asked.
[[nodiscard]] QString vaccineStatusText(const domain::VaccineStatus &status);
// A column in the reader's language.
[[nodiscard]] QString columnText(bulk::Column column);

} // namespace ui
