// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ValueSet.h"
#include "fhir/ProfileMapper.h"

namespace fhir::nl {

// nl-core-Vaccination-event, or the profile that the register's settings name (netherlands.md,
// chapters 4 and 5). Precondition: the value sets outlive it.
class NlMapper final : public ProfileMapper
{
public:
    explicit NlMapper(const domain::ValueSets &valueSets)
        : m_valueSets(valueSets)
    {
    }

    [[nodiscard]] core::Json immunization(const domain::Registration &registration,
                                          const WireOptions &options) const override;
    [[nodiscard]] core::Result<core::Json> corrected(QByteArrayView received,
                                                     const domain::Registration &registration,
                                                     const QString &reason,
                                                     const WireOptions &options) const override;
    [[nodiscard]] core::Result<core::Json> withdrawn(QByteArrayView received,
                                                     const QString &reason) const override;
    [[nodiscard]] domain::Immunization readImmunization(const core::Json &resource) const override;
    [[nodiscard]] core::Result<domain::Patient>
    readPatient(const core::Json &resource) const override;
    [[nodiscard]] core::Json patient(const domain::Patient &patient) const override;
    [[nodiscard]] domain::Registration
    registrationFrom(const domain::Immunization &immunization,
                     const domain::Patient &patient) const override;
    [[nodiscard]] QString businessIdentifierSystem() const override;
    [[nodiscard]] QString personNumberSystem(domain::PersonNumber::Kind kind) const override;

private:
    const domain::ValueSets &m_valueSets;
};

} // namespace fhir::nl
