// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulk/ListWriter.h"
#include "core/Result.h"
#include "services/BulkService.h"

#include <functional>

namespace services {

// The rows of a list that were not accepted, as they stand in it, each with `why` of its row.
[[nodiscard]] QList<bulk::WrittenRow> openRows(const BulkService &bulk,
                                               const std::function<QString(int row)> &why);

// Writes a list for its owner's eyes only, as CSV, XLSX or ODS by the ending of the name; without
// rows a template. All of it or nothing. Error: FileUnwritable.
[[nodiscard]] core::Result<void> writeListFile(const QString &path,
                                               const QList<bulk::WrittenRow> &rows,
                                               const bulk::MoreTitles &titles);

} // namespace services
