// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulk/ListFault.h"
#include "core/Result.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>

#include <optional>

namespace bulk {

// The encodings in which practices save lists. Names as IANA has them.
enum class Encoding { Utf8, Utf16Le, Utf16Be, Windows1252, Iso8859_15, Ibm850, Macintosh };
[[nodiscard]] QLatin1StringView name(Encoding encoding);
[[nodiscard]] QList<Encoding> allEncodings();

// A byte order mark decides; then what is valid UTF-8 is UTF-8; then ICU is asked for UTF-16
// without a mark; what is left is Windows-1252, or IBM 850 when its letters stand where
// Windows-1252 has signs or nothing.
[[nodiscard]] Encoding guessEncoding(const QByteArray &bytes);
// UTF-8 without a mark. Errors: UndefinedBytes and NulByte with the row of the first one.
[[nodiscard]] core::Result<QByteArray, ListFault> toUtf8(const QByteArray &bytes,
                                                         Encoding encoding);

} // namespace bulk
