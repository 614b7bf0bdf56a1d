// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/VaccineStatus.h"

using namespace Qt::StringLiterals;

namespace domain {

QLatin1StringView name(const VaccineStatus &status)
{
    using Told = VaccineStatus::Told;
    switch (status.told) {
    case Told::NotAsked:
        return "not-asked"_L1;
    case Told::Nothing:
        return "unknown"_L1;
    case Told::Partly:
        return "incomplete"_L1;
    case Told::Whole:
        break;
    }
    return hasNone(status) ? "none"_L1 : "given"_L1;
}

bool hasNone(const VaccineStatus &status)
{
    return status.told == VaccineStatus::Told::Whole && status.doses == 0;
}

} // namespace domain
