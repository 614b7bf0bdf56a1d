// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

namespace catalogue {

// A file that is refused: where ("products/3/cnk") and which rule, never what stands there.
[[nodiscard]] inline core::Error fault(const QString &path, const char *rule)
{
    return core::error(core::ErrorCode::CatalogueInvalid,
                       path + QStringLiteral(": ") + QString::fromLatin1(rule));
}

} // namespace catalogue
