// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "sandbox/CodeLists.h"
#include "sandbox/ResourceStore.h"

#include <QDateTime>

namespace sandbox::nl {

// The invented people of resources/demo/nl.json with their histories. Error: FileUnreadable.
[[nodiscard]] core::Result<void> loadDemo(const CodeLists &codes, ResourceStore &store,
                                          const QDateTime &now);

} // namespace sandbox::nl
