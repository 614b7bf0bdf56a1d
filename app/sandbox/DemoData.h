// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "sandbox/CodeLists.h"
#include "sandbox/ResourceStore.h"

namespace sandbox {

// The invented people and their histories, resources/demo/be.json.
// Error: FileUnreadable.
[[nodiscard]] core::Result<core::Json> readDemoFile();

// Writes them as FHIR resources; a Transaction is open.
void loadDemoData(const core::Json &demo, const CodeLists &codes, ResourceStore &store,
                  const QDateTime &now);

} // namespace sandbox
