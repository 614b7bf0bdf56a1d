// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "fhir/be/BeElements.h"

#include <QStringList>

namespace fhir::be {

// The remark is the first note: the guide's note extension (either URL), else the first `note` of
// plain FHIR R4.
[[nodiscard]] QStringList notesOf(const core::Json &resource);

// Adds a reason after what the note extension says already, or as a new one.
void appendReason(core::Json &resource, const QString &reason, const QString &authorName,
                  const BeElements &elements);
void setRemark(core::Json &resource, const QString &remark, const QString &authorName,
               const BeElements &elements);

} // namespace fhir::be
