// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulk/ListFault.h"
#include "bulk/Sheet.h"
#include "bulk/ZipFile.h"
#include "core/Result.h"

namespace bulk {

// The first table of an OpenDocument spreadsheet.
[[nodiscard]] core::Result<Sheet, ListFault> readOds(const ZipFile &zip);

} // namespace bulk
