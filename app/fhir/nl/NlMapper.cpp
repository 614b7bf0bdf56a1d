// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/nl/NlMapper.h"

#include "fhir/nl/NlCorrection.h"
#include "fhir/nl/NlPatient.h"
#include "fhir/nl/NlProfiles.h"
#include "fhir/nl/NlReader.h"
#include "fhir/nl/NlWriter.h"

namespace fhir::nl {

core::Json NlMapper::immunization(const domain::Registration &registration,
                                  const WireOptions &options) const
{
    return writeImmunization(registration, NlElements(m_valueSets, options));
}

core::Result<core::Json> NlMapper::corrected(QByteArrayView received,
                                             const domain::Registration &registration,
                                             const QString &, const WireOptions &options) const
{
    return nl::corrected(received, registration, m_valueSets, options);
}

core::Result<core::Json> NlMapper::withdrawn(QByteArrayView received, const QString &) const
{
    return nl::withdrawn(received, m_valueSets);
}

domain::Immunization NlMapper::readImmunization(const core::Json &resource) const
{
    return nl::readImmunization(resource, m_valueSets);
}

core::Result<domain::Patient> NlMapper::readPatient(const core::Json &resource) const
{
    return nl::readPatient(resource);
}

core::Json NlMapper::patient(const domain::Patient &patient) const
{
    return patientJson(patient);
}

domain::Registration NlMapper::registrationFrom(const domain::Immunization &immunization,
                                                const domain::Patient &patient) const
{
    return nl::registrationFrom(immunization, patient, m_valueSets);
}

QString NlMapper::businessIdentifierSystem() const
{
    return QLatin1StringView(naming::vaccination);
}

QString NlMapper::personNumberSystem(domain::PersonNumber::Kind kind) const
{
    // A Belgian number has no naming system in the Dutch guides.
    return kind == domain::PersonNumber::Kind::Bsn ? QString(QLatin1StringView(naming::bsn))
                                                   : QString();
}

} // namespace fhir::nl
