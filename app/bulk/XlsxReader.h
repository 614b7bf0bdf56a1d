// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulk/ListFault.h"
#include "bulk/Sheet.h"
#include "bulk/ZipFile.h"
#include "core/Result.h"

namespace bulk {

// The first sheet of an Office Open XML workbook (ECMA-376).
[[nodiscard]] core::Result<Sheet, ListFault> readXlsx(const ZipFile &zip);

} // namespace bulk
