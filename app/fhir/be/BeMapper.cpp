// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/be/BeMapper.h"

#include "fhir/be/BeCorrection.h"
#include "fhir/be/BeElements.h"
#include "fhir/be/BeImmunizationReader.h"
#include "fhir/be/BeImmunizationWriter.h"
#include "fhir/be/BePatient.h"
#include "fhir/be/BeProfiles.h"
#include "fhir/be/BeRegistration.h"

namespace fhir::be {

core::Json BeMapper::immunization(const domain::Registration &registration,
                                  const WireOptions &options) const
{
    return writeImmunization(registration, BeElements(m_valueSets, options));
}

core::Result<core::Json> BeMapper::corrected(QByteArrayView received,
                                             const domain::Registration &registration,
                                             const QString &reason,
                                             const WireOptions &options) const
{
    return be::corrected(received, registration, reason, m_valueSets, options);
}

core::Result<core::Json> BeMapper::withdrawn(QByteArrayView received, const QString &reason) const
{
    return be::withdrawn(received, reason, m_valueSets);
}

domain::Immunization BeMapper::readImmunization(const core::Json &resource) const
{
    return BeImmunizationReader(m_valueSets).read(resource);
}

core::Result<domain::Patient> BeMapper::readPatient(const core::Json &resource) const
{
    return be::readPatient(resource);
}

core::Json BeMapper::patient(const domain::Patient &patient) const
{
    return patientJson(patient);
}

domain::Registration BeMapper::registrationFrom(const domain::Immunization &immunization,
                                                const domain::Patient &patient) const
{
    return be::registrationFrom(immunization, patient, m_valueSets);
}

QString BeMapper::businessIdentifierSystem() const
{
    return QLatin1StringView(naming::vaccination);
}

QString BeMapper::personNumberSystem(domain::PersonNumber::Kind kind) const
{
    // A Dutch number has no naming system in the Belgian guides.
    return kind == domain::PersonNumber::Kind::Insz ? QString(QLatin1StringView(naming::ssin))
                                                    : QString();
}

} // namespace fhir::be
