// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/TypedPatient.h"

namespace domain {

Patient typedPatient(const PatientQuery &query)
{
    Patient patient;
    patient.number = query.number;
    patient.family = query.family;
    if (!query.given.isEmpty())
        patient.given = QStringList{query.given};
    patient.birthDate = query.birthDate;
    patient.postalCode = query.postalCode;
    patient.birthDate = bornOn(patient);
    return patient;
}

} // namespace domain
