// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Result.h"
#include "fhir/PeopleMapper.h"
#include "fhir/ProfileMapper.h"
#include "registry/RegisterProfile.h"
#include "services/CatalogueService.h"

#include <QString>

#include <memory>

namespace programs {

// The products, coded choices and wire format of the country a register is in.
struct RegisterWords
{
    std::unique_ptr<services::CatalogueService> catalogue;
    std::unique_ptr<fhir::ProfileMapper> mapper; // uses the catalogue's value sets
    std::unique_ptr<fhir::PeopleMapper> people;  // null: not told in this country's words
};

// `folder`: where a newer product list may lie. Errors: ProfileInvalid for a mapping that does not
// exist, CatalogueInvalid for built-in data that is wrong.
[[nodiscard]] core::Result<RegisterWords> loadWords(const QString &folder,
                                                    const registry::RegisterProfile &profile,
                                                    const core::Clock &clock);

} // namespace programs
