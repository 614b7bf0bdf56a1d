// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/ProductReader.h"

#include "catalogue/CodeLists.h"
#include "catalogue/Fault.h"
#include "domain/Season.h"

#include <QSet>

using core::Json;
using domain::Concept;
using domain::VaccineProduct;
using namespace Qt::StringLiterals;

namespace catalogue {

namespace {

// By which else the pack is known: the organisation's own table may bring the licensed ones.
QList<domain::CodedValue> codes(const Json &json)
{
    QList<domain::CodedValue> result;
    for (const Json &coding : core::arrayMember(json, "codes"))
        result.append({core::stringMember(coding, "system"), core::stringMember(coding, "code"),
                       core::stringMember(coding, "display")});
    return result;
}

// What the pack itself does not say follows from its vaccine code: the diseases.
VaccineProduct product(const Json &json, ids::ProductCode code, const Concept &vaccine)
{
    VaccineProduct result{std::move(code),
                          core::stringMember(json, "name"),
                          core::stringMember(json, "brand"),
                          texts(json, "otherNames"),
                          core::stringMember(json, "atc"),
                          vaccine.value,
                          texts(json, "diseases"),
                          texts(json, "routes"),
                          texts(json, "doses"),
                          core::boolMember(json, "orderable").value_or(false),
                          core::stringMember(json, "season"),
                          codes(json)};
    if (result.diseases.isEmpty())
        result.diseases = vaccine.diseases;
    return result;
}

core::Result<VaccineProduct> readProduct(const Json &json, const QString &path,
                                         const domain::ValueSets &sets)
{
    const bool isPack = core::member(json, "cnk");
    const QString written = core::stringMember(json, isPack ? "cnk" : "id");
    auto code = ids::ProductCode::parse(written);
    if (!code || code->value() != written)
        return fault(path + u"/cnk"_s, "pattern");
    const Concept *vaccine = sets.find(u"vaccine"_s, core::stringMember(json, "vaccine"));
    if (!vaccine)
        return fault(path + u"/vaccine"_s, "unknown");
    VaccineProduct result = product(json, std::move(code).value(), *vaccine);
    if (!allKnown(sets, u"disease"_s, result.diseases))
        return fault(path + u"/diseases"_s, "unknown");
    if (!allKnown(sets, u"route"_s, result.routes))
        return fault(path + u"/routes"_s, "unknown");
    if (!result.season.isEmpty() && !domain::seasonStart(result.season).isValid())
        return fault(path + u"/season"_s, "season");
    return result;
}

} // namespace

core::Result<domain::ProductCatalogue> readProducts(const Json &file, const domain::ValueSets &sets)
{
    const QDate issued = QDate::fromString(core::stringMember(file, "issued"), Qt::ISODate);
    if (!issued.isValid())
        return fault(u"issued"_s, "date");
    QList<VaccineProduct> products;
    QSet<QString> seen;
    for (const Json &json : core::arrayMember(file, "products")) {
        const QString path = u"products/%1"_s.arg(products.size());
        auto product = readProduct(json, path, sets);
        if (!product)
            return product.error();
        if (seen.contains(product->cnk.value()))
            return fault(path + u"/cnk"_s, "doubled");
        seen.insert(product->cnk.value());
        products.append(std::move(product).value());
    }
    return domain::ProductCatalogue(issued, core::stringMember(file, "source"),
                                    std::move(products));
}

} // namespace catalogue
