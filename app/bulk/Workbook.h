// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulk/ListFault.h"
#include "bulk/Sheet.h"
#include "core/Result.h"

#include <QByteArray>

#include <optional>

namespace bulk {

enum class ListFormat { Text, Xlsx, Ods };
[[nodiscard]] QLatin1StringView name(ListFormat format);

// By the first bytes, whatever the file is called. Errors: WorkbookOld and WorkbookLocked (an OLE
// file), NoText (PDF, picture, program), WorkbookBroken (a ZIP that is no workbook).
[[nodiscard]] core::Result<ListFormat, ListFault> formatOf(const QByteArray &bytes);

// The first sheet of a workbook. Nothing in it is run or followed: formulas give the result they
// had when it was saved. Errors: WorkbookBroken, WorkbookLocked, WorkbookMacros, TooLarge,
// TooManyRows.
[[nodiscard]] core::Result<Sheet, ListFault> readWorkbook(const QByteArray &bytes,
                                                          ListFormat format);

} // namespace bulk
