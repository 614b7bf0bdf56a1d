// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ErrorCode.h"

namespace services {

// The register could not be asked at all: what is kept here may be shown in its place, as such. An
// answer that refuses or cannot be understood is no outage.
[[nodiscard]] bool isOutage(core::ErrorCode code);

} // namespace services
