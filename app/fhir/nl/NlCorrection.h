// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "core/Result.h"
#include "fhir/nl/NlElements.h"

namespace fhir::nl {

// Both take the resource as received and change as little as possible; one that names nobody holds
// afterwards what it may and no more (netherlands.md 4.3). The reason stays here: the
// register is told no remarks (netherlands.md 4.2). Error: that of core::parseJson,
// AnswerWrongResource, WrongState (correcting what has been withdrawn).
[[nodiscard]] core::Result<core::Json> corrected(QByteArrayView received,
                                                 const domain::Registration &registration,
                                                 const domain::ValueSets &valueSets,
                                                 const WireOptions &options);
[[nodiscard]] core::Result<core::Json> withdrawn(QByteArrayView received,
                                                 const domain::ValueSets &valueSets);

} // namespace fhir::nl
