// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/be/BeProduct.h"

#include "fhir/DataTypes.h"
#include "fhir/be/BeCodes.h"
#include "fhir/be/BeExtensions.h"
#include "fhir/be/BeProfiles.h"

using namespace Qt::StringLiterals;

namespace fhir::be {

namespace {

using core::Json;

struct Detail
{
    const char *name;      // the same in the extension, in Medication.batch and in Immunization
    const char *valueName; // in the extension
};
constexpr Detail lotDetail{"lotNumber", "valueString"};
constexpr Detail expiryDetail{"expirationDate", "valueDate"};
constexpr const char *codingNames[] = {"coded", "code"};
const QString medicationId = u"med1"_s;

Json medicationFrame(const QString &id)
{
    Json result = resourceJson("Medication");
    result["id"] = core::jsonText(id);
    return result;
}

Json medicationReference(const QString &id)
{
    Json result = Json::object();
    result["reference"] = core::jsonText(u'#' + id);
    return result;
}

Json medicationExtensionTo(const QString &id)
{
    Json result = {{"url", extensionUrl::product}};
    addExtension(result, extensionJson("reference", "valueReference", medicationReference(id)));
    return result;
}

QString expiryText(const domain::Registration &registration)
{
    return registration.expiry ? registration.expiry->toString(Qt::ISODate) : QString();
}

Json cnkCoding(const domain::VaccineProduct &product, const char *system)
{
    return codingJson({QLatin1StringView(system), product.cnk.value(), product.name});
}

Json codedProduct(const domain::VaccineProduct &product, bool bothCnkSystems)
{
    Json codings = Json::array({cnkCoding(product, naming::cnk)});
    if (bothCnkSystems)
        codings.push_back(cnkCoding(product, naming::cnkOther));
    Json result = Json::object();
    result["coding"] = std::move(codings);
    return result;
}

template <class J>
J *memberOf(J &object, const char *name)
{
    if (!object.is_object())
        return nullptr;
    const auto found = object.find(name);
    return found == object.end() ? nullptr : &*found;
}

// The contained Medication that the product extension refers to.
template <class J>
J *medicationOf(J &resource)
{
    const Json *extension = findExtension(std::as_const(resource), extensionName::product);
    const Json *inner = extension ? findInner(*extension, "reference") : nullptr;
    const Json *reference = inner ? core::member(*inner, "valueReference") : nullptr;
    const Json *medication = containedResource(resource, reference);
    J *list = medication ? memberOf(resource, "contained") : nullptr;
    if (!list)
        return nullptr;
    for (J &contained : *list)
        if (&contained == medication)
            return &contained;
    return nullptr;
}

// Where a detail stands: in an extension (as an inner one) or as a member.
template <class J>
struct Place
{
    J *holder = nullptr;
    bool isExtension = false;
};

template <class J>
Place<J> placeOf(J &resource, const char *detail)
{
    if (J *extension = findExtension(resource, extensionName::product)) {
        if (findInner(*extension, detail))
            return {extension, true};
        J *batch = findInner(*extension, "batch");
        if (batch && findInner(*batch, detail))
            return {batch, true};
    }
    J *medication = medicationOf(resource);
    J *batch = medication ? memberOf(*medication, "batch") : nullptr;
    if (batch && memberOf(*batch, detail))
        return {batch, false};
    return memberOf(resource, detail) ? Place<J>{&resource, false} : Place<J>{};
}

QString detailText(const Json &resource, const char *detail)
{
    const auto place = placeOf(resource, detail);
    if (!place.holder)
        return {};
    if (!place.isExtension)
        return core::stringMember(*place.holder, detail);
    const Json &inner = *findInner(*place.holder, detail);
    for (const char *value : {"valueString", "valueDate", "valueDateTime"}) {
        const QString text = core::stringMember(inner, value);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

void setDetailAt(const Place<Json> &place, const Detail &detail, const QString &text)
{
    if (place.isExtension && text.isEmpty())
        removeInner(*place.holder, detail.name);
    else if (place.isExtension)
        setInner(*place.holder, detail.name, detail.valueName, core::jsonText(text));
    else if (text.isEmpty())
        place.holder->erase(detail.name);
    else
        (*place.holder)[detail.name] = core::jsonText(text);
}

bool hasCoding(const Json &extension)
{
    return findInner(extension, codingNames[0]) || findInner(extension, codingNames[1]);
}

// Adding a member moves the others: nothing that points into the resource outlives this.
void addMedication(Json &resource)
{
    const QString id = unusedContainedId(resource, medicationId);
    Json &contained = resource["contained"];
    if (!contained.is_array())
        contained = Json::array();
    contained.push_back(medicationFrame(id));
    if (Json *extension = findExtension(resource, extensionName::product))
        setInner(*extension, "reference", "valueReference", medicationReference(id));
    else
        addExtension(resource, medicationExtensionTo(id));
}

// Where a detail goes that was not told before.
Place<Json> newPlace(Json &resource)
{
    Json *extension = findExtension(resource, extensionName::product);
    if (extension && hasCoding(*extension))
        return {extension, true};
    if (!medicationOf(resource))
        addMedication(resource);
    Json *medication = medicationOf(resource);
    if (!medication)
        return {};
    Json &batch = (*medication)["batch"];
    if (!batch.is_object())
        batch = Json::object();
    return {&batch, false};
}

// An extension or batch without content is not valid.
void removeEmptyRests(Json &resource)
{
    Json *extension = findExtension(resource, extensionName::product);
    Json *batch = extension ? findInner(*extension, "batch") : nullptr;
    if (batch && core::arrayMember(*batch, "extension").empty())
        removeInner(*extension, "batch");
    if (extension && core::arrayMember(*extension, "extension").empty())
        removeExtension(resource, extensionName::product);
    Json *medication = medicationOf(resource);
    const Json *empty = medication ? core::member(*medication, "batch") : nullptr;
    if (empty && empty->empty())
        medication->erase("batch");
}

void setDetail(Json &resource, const Detail &detail, const QString &text)
{
    Place<Json> place = placeOf(resource, detail.name);
    if (!place.holder && text.isEmpty())
        return;
    if (!place.holder)
        place = newPlace(resource);
    if (place.holder)
        setDetailAt(place, detail, text);
    removeEmptyRests(resource);
}

void removeMedication(Json &resource)
{
    const Json *medication = medicationOf(resource);
    if (!medication)
        return;
    Json kept = Json::array();
    for (const Json &contained : core::arrayMember(resource, "contained"))
        if (&contained != medication)
            kept.push_back(contained);
    if (kept.empty())
        resource.erase("contained");
    else
        resource["contained"] = std::move(kept);
}

void forgetProduct(Json &resource)
{
    if (Json *extension = findExtension(resource, extensionName::product)) {
        removeMedication(resource);
        extension = findExtension(resource, extensionName::product);
        for (const char *name : {"coded", "code", "reference"})
            removeInner(*extension, name);
    }
    removeEmptyRests(resource);
}

void putProduct(Json &resource, const domain::VaccineProduct &product, bool bothCnkSystems)
{
    Json *extension = findExtension(resource, extensionName::product);
    if (!extension) {
        addExtension(resource, {{"url", extensionUrl::product}});
        extension = findExtension(resource, extensionName::product);
    }
    if (extension)
        setInner(*extension, "coded", "valueCodeableConcept",
                 codedProduct(product, bothCnkSystems));
}

// In the extension, lot and expiry go with a coded product only.
void removeDetailsFromExtension(Json &resource)
{
    for (const Detail &detail : {lotDetail, expiryDetail})
        if (placeOf(resource, detail.name).isExtension)
            setDetail(resource, detail, {});
}

void replaceProduct(Json &resource, const std::optional<domain::VaccineProduct> &product,
                    bool bothCnkSystems)
{
    forgetProduct(resource);
    if (product)
        putProduct(resource, *product, bothCnkSystems);
    else
        removeDetailsFromExtension(resource);
}

bool sameProduct(const std::optional<domain::VaccineProduct> &one,
                 const std::optional<domain::VaccineProduct> &other)
{
    return one.has_value() == other.has_value() && (!one || one->cnk == other->cnk);
}

void addConcept(const Json *codeableConcept, QList<domain::CodedValue> &products)
{
    const QList<domain::CodedValue> codings = canonical(readCodings(codeableConcept));
    if (!codings.isEmpty())
        products += codings;
    else if (codeableConcept && !core::stringMember(*codeableConcept, "text").isEmpty())
        products.append({{}, {}, core::stringMember(*codeableConcept, "text")});
}

} // namespace

Json productExtension(const domain::Registration &registration, bool bothCnkSystems)
{
    if (!registration.product)
        return nullptr;
    Json result = {{"url", extensionUrl::product}};
    addExtension(result, extensionJson("coded", "valueCodeableConcept",
                                       codedProduct(*registration.product, bothCnkSystems)));
    const Place<Json> place{&result, true};
    if (!registration.lot.isEmpty())
        setDetailAt(place, lotDetail, registration.lot);
    if (registration.expiry)
        setDetailAt(place, expiryDetail, expiryText(registration));
    return result;
}

Json containedMedication(const domain::Registration &registration)
{
    if (registration.product || (registration.lot.isEmpty() && !registration.expiry))
        return nullptr;
    Json batch = Json::object();
    put(batch, lotDetail.name, registration.lot);
    put(batch, expiryDetail.name, expiryText(registration));
    Json result = medicationFrame(medicationId);
    if (!registration.vaccineText.isEmpty())
        result["code"]["text"] = core::jsonText(registration.vaccineText);
    result["batch"] = std::move(batch);
    return result;
}

Json medicationExtension()
{
    return medicationExtensionTo(medicationId);
}

QList<domain::CodedValue> productsOf(const Json &resource)
{
    QList<domain::CodedValue> products;
    const Json *extension = findExtension(resource, extensionName::product);
    if (!extension)
        return products;
    for (const char *name : codingNames)
        if (const Json *inner = findInner(*extension, name))
            addConcept(core::member(*inner, "valueCodeableConcept"), products);
    if (const Json *medication = medicationOf(resource))
        addConcept(core::member(*medication, "code"), products);
    return products;
}

QString lotOf(const Json &resource)
{
    return detailText(resource, lotDetail.name);
}

QString expiryOf(const Json &resource)
{
    return detailText(resource, expiryDetail.name);
}

void correctProduct(Json &resource, const domain::Registration &before,
                    const domain::Registration &after, bool bothCnkSystems)
{
    // What has not changed stays as received, even when it is more than we can say ourselves.
    const QString lot = before.lot == after.lot ? lotOf(resource) : after.lot;
    const QString expiry = before.expiry == after.expiry ? expiryOf(resource) : expiryText(after);
    if (!sameProduct(before.product, after.product))
        replaceProduct(resource, after.product, bothCnkSystems);
    if (lot != lotOf(resource))
        setDetail(resource, lotDetail, lot);
    if (expiry != expiryOf(resource))
        setDetail(resource, expiryDetail, expiry);
}

} // namespace fhir::be
