// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Problem.h"
#include "domain/ProductCatalogue.h"
#include "domain/Registration.h"
#include "domain/ValueSet.h"

namespace domain {

// The rules of the continuity plan's registration form (README, "Rules and sources"). Pure: the
// day is an argument.
class DraftValidator
{
public:
    DraftValidator(const ProductCatalogue &catalogue, const ValueSets &valueSets)
        : m_catalogue(catalogue)
        , m_valueSets(valueSets)
    {
    }

    // All problems at once, each bound to its field, in form order.
    [[nodiscard]] Problems check(const RegistrationDraft &draft, QDate today) const;

    // Precondition: check() found nothing that blocks. Fills in what follows from the draft (the
    // vaccine code from the product, displays from the value sets). `identifier`, `author`,
    // `trainer`, `recorded` and `language` are the caller's.
    [[nodiscard]] Registration toRegistration(const RegistrationDraft &draft) const;

    // The draft from which this registration would follow: for corrections and edits.
    [[nodiscard]] static RegistrationDraft toDraft(const Registration &registration);

private:
    const ProductCatalogue &m_catalogue;
    const ValueSets &m_valueSets;
};

} // namespace domain
