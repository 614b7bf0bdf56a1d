// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Invocation.h"
#include "core/Json.h"
#include "domain/LinkRules.h"

namespace cli {

// {"type":"request","id","registerId","request","state",…,"history":[{"state","at","reason"}]}
[[nodiscard]] core::Json toJson(const domain::LinkRequest &request, const QDateTime &now);
// {"type":"link","id","state","name",…,"history":[…]}
[[nodiscard]] core::Json toJson(const domain::Collaborator &collaborator,
                                const domain::Practice &practice);

// Nothing was asked: prints all that is wrong at once and ends the command.
void refuse(Invocation &call, const domain::LinkProblems &problems);

} // namespace cli
