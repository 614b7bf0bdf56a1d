// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/CodedValue.h"
#include "ids/ProductCode.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace domain {

// A pack that can be given. The vaccine code follows from the product and is never chosen beside
// it; nothing is ever derived the other way round.
struct VaccineProduct
{
    ids::ProductCode cnk;   // a CNK, or the word of a list without pack numbers
    QString name;           // full name of the registry
    QString brand;          // the word people say: "Boostrix"
    QStringList otherNames; // older names in use
    QString atc;
    CodedValue vaccineCode;
    QStringList diseases;   // SNOMED codes of target diseases
    QStringList routes;     // codes of the route value set that the pack names; one: preset it
    QStringList doses;      // usual ones ("1", "0.5"), first is the preset; empty: not known
    bool orderable = false; // from the free stock
    QString season;         // "2025-2026" for influenza, empty otherwise
    QList<CodedValue> codes = {}; // its codes in other national lists, most precise first
    bool operator==(const VaccineProduct &) const = default;
};

} // namespace domain
