// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "registry/HttpRequest.h"
#include "registry/RegistryClient.h"

namespace registry {

// The receipt for a resource as the register returned it.
[[nodiscard]] Receipt receiptFor(const core::Json &immunization);
// Id and version from the headers Location and ETag only; the id may be empty.
[[nodiscard]] Receipt receiptFromHeaders(const HttpAnswer &answer);

// True when everything in `expected` stands in `actual` as well: registers add meta data and
// texts of their own. Order of members does not count.
[[nodiscard]] bool holds(const core::Json &actual, const core::Json &expected);
// `holds` for a whole resource, without what belongs to the register (id, meta, text).
[[nodiscard]] bool holdsContent(const core::Json &actual, const core::Json &expected);

// True when a record under our identifier tells of another act than the one that was sent: another
// status, moment, vaccine, dose or lot. What it does not tell is no contradiction.
[[nodiscard]] bool contradicts(const core::Json &record, const core::Json &sent);

} // namespace registry
