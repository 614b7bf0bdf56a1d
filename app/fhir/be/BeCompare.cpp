// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/be/BeCompare.h"

#include "fhir/be/BeCodes.h"

namespace fhir::be {

bool sameCode(const domain::CodedValue &one, const domain::CodedValue &other)
{
    const bool bothNamed = !one.system.isEmpty() && !other.system.isEmpty();
    return one.code == other.code &&
           (!bothNamed || canonicalSystem(one.system) == canonicalSystem(other.system));
}

bool samePractitioner(const domain::Practitioner &one, const domain::Practitioner &other)
{
    if (one.nihdi && other.nihdi)
        return one.nihdi == other.nihdi;
    if (one.insz && other.insz)
        return one.insz == other.insz;
    return one.name == other.name;
}

bool sameOrganization(const std::optional<domain::Organization> &one,
                      const std::optional<domain::Organization> &other)
{
    if (!one || !other)
        return one.has_value() == other.has_value();
    if (one->nihdi && other->nihdi)
        return one->nihdi == other->nihdi;
    if (one->enterprise && other->enterprise)
        return one->enterprise == other->enterprise;
    return one->name == other->name;
}

} // namespace fhir::be
