// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ProductCatalogue.h"
#include "domain/Registration.h"
#include "domain/ValueSet.h"

#include <QDate>

namespace domain {

// What every rule may look at.
struct DraftContext
{
    const RegistrationDraft &draft;
    const ValueSets &valueSets;
    const VaccineProduct *product; // the chosen pack; null when there is none, or it is unknown
    QDate today;

    [[nodiscard]] bool isGiven() const { return draft.kind == RegistrationKind::Given; }
    [[nodiscard]] bool isNotGiven() const { return draft.kind == RegistrationKind::NotGiven; }
    [[nodiscard]] bool isHistorical() const { return draft.kind == RegistrationKind::Historical; }
    // Where a country has no free stock, nobody funds one.
    [[nodiscard]] bool hasFreeStock() const
    {
        return !valueSets.concepts(QStringLiteral("funding")).isEmpty();
    }
    // A code that may be written: what is only understood when read does not count.
    [[nodiscard]] bool knows(const QString &set, const QString &code) const
    {
        const Concept *found = valueSets.find(set, code);
        return found && found->offered;
    }
};

} // namespace domain
