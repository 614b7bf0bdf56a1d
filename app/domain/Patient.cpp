// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Patient.h"

namespace domain {

std::optional<core::PartialDate> bornOn(const Patient &patient)
{
    if (patient.birthDate)
        return patient.birthDate;
    const ids::Insz *insz = patient.number ? patient.number->insz() : nullptr;
    return insz ? insz->birthDate() : std::nullopt;
}

} // namespace domain
