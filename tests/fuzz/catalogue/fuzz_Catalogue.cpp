// SPDX-License-Identifier: GPL-3.0-or-later
// The product list and the value sets: a file is taken whole or refused with the reason.
#include "catalogue/CatalogueLoader.h"

#include <cstdint>
#include <cstdlib>

namespace {

const domain::ValueSets &belgianSets()
{
    static const auto sets = catalogue::loadValueSets(QStringLiteral("be"));
    if (!sets)
        std::abort();
    return *sets;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView text(data, static_cast<qsizetype>(size));
    const auto products = catalogue::parseProducts(text, belgianSets());
    if (!products && products.error().detail.isEmpty())
        std::abort();
    if (products && products->products().isEmpty())
        std::abort();
    const auto sets = catalogue::parseValueSets(text);
    if (!sets && sets.error().detail.isEmpty())
        std::abort();
    return 0;
}
