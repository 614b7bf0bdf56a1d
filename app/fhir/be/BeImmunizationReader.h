// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "domain/Immunization.h"
#include "domain/ValueSet.h"

namespace fhir::be {

// Reads what a register tells, in every layout the Belgian guides have had and in plain FHIR R4.
// Nothing is guessed. A record whose status, or whose vaccine, is not told is Unreadable; why is
// the name of a core::ErrorCode.
class BeImmunizationReader
{
public:
    explicit BeImmunizationReader(const domain::ValueSets &valueSets)
        : m_valueSets(valueSets)
    {
    }

    [[nodiscard]] domain::Immunization read(const core::Json &resource) const;

private:
    void readVaccine(const core::Json &resource, domain::Immunization &result) const;
    void readCoded(const core::Json &resource, domain::Immunization &result) const;
    // Of several codings: the one that the value set knows; the text of the concept goes before
    // the display of its coding.
    [[nodiscard]] domain::CodedValue pick(const core::Json *codeableConcept,
                                          const QString &set) const;
    [[nodiscard]] std::optional<bool> freeStock(const core::Json &resource) const;

    const domain::ValueSets &m_valueSets;
};

} // namespace fhir::be
