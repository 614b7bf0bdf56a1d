// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/VaccineMatch.h"

#include "domain/FoldedText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace schedule {

namespace {

// An ATC code that names a substance, not a group of them.
constexpr qsizetype fullAtc = 7;

QString squeezed(const QString &name)
{
    return domain::folded(name, domain::Squeeze::Yes);
}

QStringList namedIn(const Conditions &conditions)
{
    QStringList ids;
    for (const Condition &condition : conditions)
        ids += condition.products;
    return ids;
}

QStringList namedIn(const Knowledge &knowledge)
{
    QStringList ids;
    for (const Programme &programme : knowledge.programmes)
        for (const Series &series : programme.series) {
            ids += series.products;
            for (const Slot &slot : series.slotList)
                ids += namedIn(slot.when);
        }
    return ids;
}

QString atcOf(const QList<domain::CodedValue> &codings)
{
    for (const domain::CodedValue &coding : codings)
        if (coding.system.contains("whocc.no/atc"_L1) && coding.code.size() == fullAtc)
            return coding.code;
    return {};
}

} // namespace

VaccineMatch::VaccineMatch(const Knowledge &knowledge, const domain::ProductCatalogue &packs)
    : m_knowledge(knowledge)
    , m_packs(packs)
    , m_named(namedIn(knowledge))
{
    for (const domain::VaccineProduct &pack : packs.products()) {
        const Product *product = byBrand(pack.brand);
        if (!product && pack.atc.size() == fullAtc)
            product = only([&pack](const Product &p) { return p.atc == pack.atc; });
        m_ofPack.insert(pack.cnk.value(), product);
    }
}

bool VaccineMatch::areAlike(const Product &one, const Product &other) const
{
    return &one == &other || (one.antigens == other.antigens && one.live == other.live &&
                              one.boosterOnly == other.boosterOnly && !m_named.contains(one.id) &&
                              !m_named.contains(other.id));
}

// The first of those that fit, when they are all alike.
template <class Fits>
const Product *VaccineMatch::only(Fits fits) const
{
    const Product *found = nullptr;
    for (const Product &product : m_knowledge.products.products) {
        if (!fits(product))
            continue;
        if (found && !areAlike(*found, product))
            return nullptr;
        if (!found)
            found = &product;
    }
    return found;
}

const Product *VaccineMatch::byBrand(const QString &brand) const
{
    const QString wanted = squeezed(brand);
    if (wanted.isEmpty())
        return nullptr;
    for (const Product &product : m_knowledge.products.products)
        if (squeezed(product.label) == wanted ||
            std::any_of(product.otherNames.begin(), product.otherNames.end(),
                        [&wanted](const QString &name) { return squeezed(name) == wanted; }))
            return &product;
    // "Engerix B" is the beginning of several, which must be alike.
    return only(
        [&wanted](const Product &product) { return squeezed(product.label).startsWith(wanted); });
}

const Product *VaccineMatch::byCode(QStringView code) const
{
    if (code.isEmpty())
        return nullptr;
    const Product *found = only([code](const Product &product) { return product.sct == code; });
    return found && !found->codeIsShared ? found : nullptr;
}

const Product *VaccineMatch::of(const domain::VaccineProduct &pack) const
{
    return m_ofPack.value(pack.cnk.value());
}

const Product *VaccineMatch::of(const domain::Immunization &dose) const
{
    for (const domain::CodedValue &coding : dose.products)
        if (const auto *pack = m_packs.byCnk(coding.code))
            return of(*pack);
    if (const QString atc = atcOf(dose.products); !atc.isEmpty())
        return only([&atc](const Product &product) { return product.atc == atc; });
    for (const domain::CodedValue &code : dose.vaccineCodes)
        if (const Product *product = byCode(code.code))
            return product;
    for (const domain::CodedValue &coding : dose.products) // some registers know it by name only
        if (const Product *product = byBrand(coding.display);
            product && !contradicts(*product, dose.vaccineCodes))
            return product;
    return nullptr;
}

// The code is known, and of other vaccines only.
bool VaccineMatch::contradicts(const Product &product,
                               const QList<domain::CodedValue> &vaccineCodes) const
{
    const auto isOf = [&vaccineCodes](const Product &one) {
        return std::any_of(vaccineCodes.begin(), vaccineCodes.end(),
                           [&one](const auto &coding) { return coding.code == one.sct; });
    };
    const auto &all = m_knowledge.products.products;
    return !isOf(product) && std::any_of(all.begin(), all.end(), isOf);
}

const Product *VaccineMatch::of(const domain::Registration &registration) const
{
    return registration.product ? of(*registration.product) : byCode(registration.vaccineCode.code);
}

AntigenSet VaccineMatch::possibleAntigens(const Product *product, const QStringList &diseases) const
{
    if (product)
        return product->antigens;
    AntigenSet set = 0;
    const Products &products = m_knowledge.products;
    for (qsizetype i = 0; i < products.antigens.size(); ++i)
        if (diseases.contains(products.diseases.value(products.antigens.at(i))))
            set |= AntigenSet{1} << i;
    return set;
}

QList<domain::VaccineProduct> VaccineMatch::packsFor(const Series &series, const Slot &slot,
                                                     QDate birth, QDate day) const
{
    QList<domain::VaccineProduct> packs;
    for (const domain::VaccineProduct &pack : m_packs.products()) {
        const Product *product = of(pack);
        if (product && (slot.antigens & ~product->antigens) == 0 &&
            !(slot.primary && product->boosterOnly) &&
            (series.products.isEmpty() || series.products.contains(product->id)) &&
            (!product->offerMinAge || add(birth, *product->offerMinAge) <= day) &&
            (!product->offerMaxAge || day < add(birth, *product->offerMaxAge)))
            packs.append(pack);
    }
    return packs;
}

} // namespace schedule
