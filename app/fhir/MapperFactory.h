// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/ProfileMapper.h"

#include "domain/ValueSet.h"

#include <functional>
#include <memory>

namespace fhir {

// How a register's profile names its mapping ("be", "nl"): filled by the composition root, so
// that this folder knows no country.
using MapperFactory = std::function<std::unique_ptr<ProfileMapper>(const QString &mapping,
                                                                   const domain::ValueSets &)>;

} // namespace fhir
