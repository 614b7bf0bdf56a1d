// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "domain/Registration.h"
#include "domain/ValueSet.h"
#include "fhir/ProfileMapper.h"

#include <QLatin1StringView>

namespace fhir::nl {

// The elements of an Immunization as netherlands.md chapters 4 and 5 want them, one by one: what
// the writer puts together and a correction puts in. A method returns an empty value when there is
// nothing to tell.
class NlElements
{
public:
    NlElements(const domain::ValueSets &valueSets, const WireOptions &options)
        : m_valueSets(valueSets)
        , m_options(options)
    {
    }

    [[nodiscard]] const WireOptions &options() const { return m_options; }
    // Only what is told of a dose to a register that needs no more: no body part, no amount.
    [[nodiscard]] bool isReport() const
    {
        return m_options.content == WireOptions::Content::Report;
    }
    [[nodiscard]] bool isImm() const;

    [[nodiscard]] core::Json meta() const;
    [[nodiscard]] core::Json coded(const QString &set, const domain::CodedValue &value) const;
    [[nodiscard]] core::Json vaccineCode(const domain::Registration &registration) const;
    [[nodiscard]] core::Json patient(const domain::Patient &patient) const;
    // The person's own data: where there is no number to find the person by, and in a report.
    [[nodiscard]] core::Json containedPatient(const domain::Patient &patient) const;
    // Refers to by productExtension(); null in a report and without a product.
    [[nodiscard]] core::Json containedProduct(const domain::Registration &registration) const;
    [[nodiscard]] core::Json productExtension() const;
    [[nodiscard]] core::Json containedLocation(const domain::Registration &registration) const;
    [[nodiscard]] core::Json site(const domain::Registration &registration) const;
    [[nodiscard]] core::Json dose(const domain::Registration &registration) const;
    [[nodiscard]] core::Json person(const domain::Practitioner &practitioner) const;
    [[nodiscard]] core::Json organization(const domain::Organization &organization) const;
    [[nodiscard]] core::Json protocol(const domain::Registration &registration) const;

private:
    [[nodiscard]] QStringList diseases(const domain::Registration &registration) const;

    const domain::ValueSets &m_valueSets;
    const WireOptions &m_options;
};

// "Location.name": where it was given, as far as anybody says.
[[nodiscard]] QString locationName(const domain::Registration &registration);

[[nodiscard]] core::Json extensionJson(const char *url, const char *valueName, core::Json value);
[[nodiscard]] const core::Json *findExtension(const core::Json &element, const char *url);
void removeExtension(core::Json &element, const char *url);
void addExtension(core::Json &element, core::Json extension);

} // namespace fhir::nl
