// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulk/ListFault.h"
#include "bulk/Sheet.h"
#include "core/Result.h"

#include <QByteArrayView>

namespace bulk {

// Cells of a text by RFC 4180, with any separator and any line ends (CRLF, LF, CR, mixed); a line
// end within quotes is kept as LF. Errors: LineTooLong, QuoteOpen, TooManyRows, with the row.
[[nodiscard]] core::Result<Sheet, ListFault> readCsv(QByteArrayView utf8, char separator);

} // namespace bulk
