// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Pack.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {

const CodedValue *packOf(const Immunization &dose)
{
    for (const CodedValue &product : dose.products)
        if (product.system.contains("cnk"_L1))
            return &product;
    return nullptr;
}

bool contradictsPack(const Immunization &dose, const ProductCatalogue &catalogue)
{
    const CodedValue *pack = packOf(dose);
    const VaccineProduct *known = pack ? catalogue.byCnk(pack->code) : nullptr;
    if (!known || known->vaccineCode.isEmpty())
        return false;
    const auto inItsSystem = [&](const CodedValue &code) {
        return code.system == known->vaccineCode.system;
    };
    const auto isIt = [&](const CodedValue &code) { return code.code == known->vaccineCode.code; };
    return std::any_of(dose.vaccineCodes.begin(), dose.vaccineCodes.end(), inItsSystem) &&
           std::none_of(dose.vaccineCodes.begin(), dose.vaccineCodes.end(), isIt);
}

} // namespace domain
