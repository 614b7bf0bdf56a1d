// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/RegisterWords.h"

#include "catalogue/CatalogueLoader.h"
#include "core/LogCategories.h"
#include "fhir/MapperFactory.h"
#include "fhir/be/BeMapper.h"
#include "fhir/be/BePeopleMapper.h"
#include "fhir/nl/NlMapper.h"

using namespace Qt::StringLiterals;

namespace programs {

namespace {

std::unique_ptr<fhir::ProfileMapper> makeMapper(const QString &mapping,
                                                const domain::ValueSets &valueSets)
{
    if (mapping == "be"_L1)
        return std::make_unique<fhir::be::BeMapper>(valueSets);
    if (mapping == "nl"_L1)
        return std::make_unique<fhir::nl::NlMapper>(valueSets);
    return nullptr;
}

const fhir::MapperFactory mapperFactory = makeMapper;

} // namespace

core::Result<RegisterWords>
loadWords(const QString &folder, const registry::RegisterProfile &profile, const core::Clock &clock)
{
    auto valueSets = catalogue::loadValueSets(profile.mapping);
    if (!valueSets)
        return valueSets.error();
    auto products = catalogue::loadProducts(folder, *valueSets, profile.mapping);
    if (!products)
        return products.error();
    if (products->refused)
        qCWarning(core::logApp) << "product list refused:" << products->refused->detail;
    RegisterWords words;
    words.catalogue = std::make_unique<services::CatalogueService>(
        std::move(products->catalogue), std::move(*valueSets), products->refusedFile, clock);
    words.mapper = mapperFactory(profile.mapping, words.catalogue->valueSets());
    if (profile.mapping == "be"_L1)
        words.people = std::make_unique<fhir::be::BePeopleMapper>();
    if (!words.mapper)
        return core::error(core::ErrorCode::ProfileInvalid, u"mapping: is not known"_s);
    return words;
}

} // namespace programs
