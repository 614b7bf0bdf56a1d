// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Immunization.h"
#include "domain/ProductCatalogue.h"
#include "domain/Registration.h"
#include "schedule/Programme.h"

#include <QHash>

namespace schedule {

// Which vaccine of the schedules a recorded dose was. By the brand of its pack; else by its ATC
// code, else by its vaccine code, where all vaccines of that code are alike to every programme.
// Never by a guess: what may be one vaccine or another is none.
class VaccineMatch
{
public:
    // Both outlive this object.
    VaccineMatch(const Knowledge &knowledge, const domain::ProductCatalogue &packs);

    [[nodiscard]] const Product *of(const domain::Immunization &dose) const;
    [[nodiscard]] const Product *of(const domain::Registration &registration) const;
    [[nodiscard]] const Product *of(const domain::VaccineProduct &pack) const;
    // The antigens that a dose may have brought, as far as its codes say: of its vaccine, or those
    // against the diseases of its pack or of `diseases`.
    [[nodiscard]] AntigenSet possibleAntigens(const Product *product,
                                              const QStringList &diseases) const;
    // The packs that fill this slot of that series at that age, in the order of the list.
    [[nodiscard]] QList<domain::VaccineProduct> packsFor(const Series &series, const Slot &slot,
                                                         QDate birth, QDate day) const;

private:
    [[nodiscard]] const Product *byBrand(const QString &brand) const;
    [[nodiscard]] bool contradicts(const Product &product,
                                   const QList<domain::CodedValue> &vaccineCodes) const;
    template <class Fits>
    [[nodiscard]] const Product *only(Fits fits) const;
    [[nodiscard]] bool areAlike(const Product &one, const Product &other) const;
    [[nodiscard]] const Product *byCode(QStringView vaccineCode) const;

    const Knowledge &m_knowledge;
    const domain::ProductCatalogue &m_packs;
    QStringList m_named; // by id in a programme: not to be taken for another one
    QHash<QString, const Product *> m_ofPack; // by CNK
};

} // namespace schedule
