// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/ProductCatalogue.h"
#include "domain/ValueSet.h"

#include <QByteArray>
#include <QString>

namespace catalogue {

// Read our own JSON form (resources/schema/*.schema.json says what it must hold) and refuse the
// file whole when anything in it is wrong: CatalogueInvalid, detail = "path: rule".
[[nodiscard]] core::Result<domain::ProductCatalogue> parseProducts(QByteArrayView json,
                                                                   const domain::ValueSets &sets);
[[nodiscard]] core::Result<domain::ValueSets> parseValueSets(QByteArrayView json);

// The newest of the built-in file and the file dropped into `folder` ("products-*.json"). A
// dropped file that is wrong is reported in `refused`, and the older good one is kept.
struct LoadedCatalogue
{
    domain::ProductCatalogue catalogue;
    QString refusedFile;
    std::optional<core::Error> refused;
};
[[nodiscard]] core::Result<LoadedCatalogue>
loadProducts(const QString &folder, const domain::ValueSets &sets,
             const QString &country = QStringLiteral("be"));
[[nodiscard]] core::Result<domain::ValueSets> loadValueSets(const QString &country);

} // namespace catalogue
