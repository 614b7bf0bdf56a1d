// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "schedule/Programme.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace schedule {

// Read our own JSON forms (prikpost-vaccines/1, prikpost-programme/1), after their schemas in
// resources/schema. Whatever does not fit them, and an unknown condition, a wrong duration, an
// antigen or product that the catalogue lacks, is an error that names file and key:
// CatalogueInvalid with detail "file: key".
[[nodiscard]] core::Result<Products> parseVaccines(QByteArrayView json, const QString &file);
[[nodiscard]] core::Result<Programme> parseProgramme(QByteArrayView json, const QString &file,
                                                     const Products &products);
// Error: CatalogueInvalid when there is one of that id, or one that is in force on the same day in
// the same place: it would depend on chance which of them answers.
[[nodiscard]] core::Result<void> addProgramme(Knowledge &knowledge, Programme programme,
                                              const QString &file);
// The shipped files, and the programmes of `folder` beside them (empty: none). The programmes
// point into the products, so the whole stays where it is made.
[[nodiscard]] core::Result<std::unique_ptr<const Knowledge>>
loadKnowledge(const QString &folder = {});

} // namespace schedule
