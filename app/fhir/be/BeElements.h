// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "domain/Registration.h"
#include "domain/ValueSet.h"
#include "fhir/ProfileMapper.h"

namespace fhir::be {

// The elements of an Immunization as be-vaccination wants them, one by one: what the writer puts
// together and a correction puts in. A method returns an empty value when there is nothing to
// tell.
class BeElements
{
public:
    BeElements(const domain::ValueSets &valueSets, const WireOptions &options)
        : m_valueSets(valueSets)
        , m_options(options)
    {
    }

    [[nodiscard]] const WireOptions &options() const { return m_options; }

    // A CodeableConcept; system and display from the value set where the value lacks them.
    [[nodiscard]] core::Json coded(const QString &set, const domain::CodedValue &value) const;
    [[nodiscard]] core::Json vaccineCode(const domain::Registration &registration) const;
    [[nodiscard]] core::Json patient(const domain::Patient &patient) const;
    // The patient's own data for the register to find the person by; only when there is no number.
    [[nodiscard]] core::Json containedPatient(const domain::Patient &patient) const;
    [[nodiscard]] core::Json site(const domain::Registration &registration) const;
    [[nodiscard]] core::Json laterality(domain::Side side) const; // the extension
    [[nodiscard]] core::Json dose(const QString &dose) const;
    [[nodiscard]] core::Json actor(const domain::Practitioner &practitioner) const;
    [[nodiscard]] core::Json recorder(const domain::Practitioner &practitioner) const;
    [[nodiscard]] core::Json stockLocation(const domain::Registration &registration) const;
    // By name only, in the language of the register: the guide has no identifiers for funders.
    [[nodiscard]] core::Json stockFunding() const;
    [[nodiscard]] core::Json note(const QString &text, const QString &authorName) const;
    [[nodiscard]] core::Json intendedProfile() const;

private:
    [[nodiscard]] domain::CodedValue completed(const QString &set, domain::CodedValue value) const;
    [[nodiscard]] bool isLiteral() const;

    const domain::ValueSets &m_valueSets;
    const WireOptions &m_options;
};

// The name to go with a note: of whoever typed it, when that is not the one who is responsible.
[[nodiscard]] QString noteAuthor(const domain::Registration &registration);

} // namespace fhir::be
