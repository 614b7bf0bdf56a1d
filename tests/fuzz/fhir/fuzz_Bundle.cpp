// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/Bundle.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString location = QString::fromUtf8(text);
    const fhir::ResourceLocation found = fhir::parseLocation(location, u"Immunization");
    if (found.id.size() > 64 || found.id.contains(u'/'))
        std::abort();
    static_cast<void>(fhir::versionFromETag(location));
    const auto bundle = core::parseJson(text);
    if (!bundle)
        return 0;
    static_cast<void>(fhir::readSearchPage(*bundle));
    const auto answers = fhir::readBatchAnswer(*bundle, 1);
    if (answers && answers->size() != 1)
        std::abort();
    return 0;
}
