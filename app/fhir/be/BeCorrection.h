// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "core/Result.h"
#include "domain/Registration.h"
#include "fhir/be/BeElements.h"

namespace fhir::be {

// Both take the resource as received and change as little as possible: a correction compares the
// registration with the one the resource would have been read as, and puts in what differs.
// Error: that of core::parseJson, AnswerWrongResource, WrongState (correcting what has been
// withdrawn).
[[nodiscard]] core::Result<core::Json>
corrected(QByteArrayView received, const domain::Registration &registration, const QString &reason,
          const domain::ValueSets &valueSets, const WireOptions &options);
[[nodiscard]] core::Result<core::Json> withdrawn(QByteArrayView received, const QString &reason,
                                                 const domain::ValueSets &valueSets);

} // namespace fhir::be
