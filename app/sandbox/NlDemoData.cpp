// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/NlDemoData.h"

#include "core/Json.h"
#include "sandbox/NlSystems.h"

#include <QFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace sandbox::nl {

namespace {

using core::Json;

Json text(const QString &value)
{
    return core::jsonText(value);
}

Json identifier(const QString &system, const QString &value)
{
    return Json::object({{"system", text(system)}, {"value", text(value)}});
}

Json coded(const QString &system, const QString &code)
{
    return Json::object(
        {{"coding",
          Json::array({Json::object({{"system", text(system)}, {"code", text(code)}})})}});
}

// The same demo resource has the same id in every sandbox.
QString stableId(const QString &name)
{
    static const QUuid space(u"3a1c7e52-0d1f-4a86-9d6c-51f0a2d4e977"_s);
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

Json patientResource(const Json &entry)
{
    Json json = Json::object({{"resourceType", "Patient"}});
    if (const QString number = core::stringMember(entry, "bsn"); !number.isEmpty())
        json["identifier"] = Json::array({identifier(bsn, number)});
    json["active"] = true;
    json["name"] = Json::array({Json::object({{"use", "official"},
                                              {"family", entry.value("family", "")},
                                              {"given", core::arrayMember(entry, "given")}})});
    for (const char *member : {"gender", "birthDate", "deceasedDateTime"})
        if (const Json *value = core::member(entry, member))
            json[member] = *value;
    Json address = Json::object({{"use", "home"}});
    if (const Json *line = core::member(entry, "line"))
        address["line"] = Json::array({*line});
    for (const char *member : {"city", "postalCode"})
        if (const Json *value = core::member(entry, member))
            address[member] = *value;
    address["country"] = "NL";
    json["address"] = Json::array({address});
    return json;
}

class DoseBuilder
{
public:
    DoseBuilder(const Json &demo, const CodeLists &codes)
        : m_demo(demo)
        , m_codes(codes)
    {
    }
    [[nodiscard]] Json build(const Json &dose, const QString &patientId, const QString &number,
                             const QString &key) const;

private:
    void addProduct(Json &json, const Json &dose) const;
    void addBody(Json &json, const Json &dose) const;
    void addWho(Json &json, const Json &dose) const;

    const Json &m_demo;
    const CodeLists &m_codes;
};

void DoseBuilder::addProduct(Json &json, const Json &dose) const
{
    const QString brand = core::stringMember(dose, "brand");
    const QString vaccine = core::stringMember(dose, "vaccine");
    json["vaccineCode"] = coded(snomed, vaccine);
    json["vaccineCode"]["text"] = text(m_codes.label(u"vaccine"_s, vaccine));
    for (const auto &[from, to] : {std::pair{"lot", "lotNumber"}, {"expiry", "expirationDate"}})
        if (const Json *value = core::member(dose, from))
            json[to] = *value;
    if (brand.isEmpty())
        return;
    Json medication = Json::object({{"resourceType", "Medication"}, {"id", "prd"}});
    medication["code"] = coded(snomed, vaccine);
    medication["code"]["text"] = text(brand);
    if (json.contains("lotNumber"))
        medication["batch"] = Json::object({{"lotNumber", json["lotNumber"]}});
    json["contained"].push_back(medication);
    json["extension"] = Json::array({Json::object(
        {{"url", text(product)},
         {"valueReference", Json::object({{"reference", "#prd"}, {"type", "Medication"}})}})});
}

void DoseBuilder::addBody(Json &json, const Json &dose) const
{
    if (const QString site = core::stringMember(dose, "site"); !site.isEmpty()) {
        json["site"] = coded(snomed, site);
        const QString side = core::stringMember(dose, "side");
        if (!side.isEmpty())
            json["site"]["extension"] = Json::array({Json::object(
                {{"url", text(laterality)}, {"valueCodeableConcept", coded(snomed, side)}})});
    }
    if (const QString way = core::stringMember(dose, "route"); !way.isEmpty())
        json["route"] = coded(route, way);
}

void DoseBuilder::addWho(Json &json, const Json &dose) const
{
    const Json *parties = core::member(m_demo, "parties");
    Json performers = Json::array();
    for (const char *role : {"by", "organization"}) {
        const QString name = core::stringMember(dose, role);
        const Json *party = parties ? core::member(*parties, name.toUtf8().constData()) : nullptr;
        if (!party)
            continue;
        Json performer = Json::object({{"actor", *party}});
        if (QByteArrayView(role) == "by")
            performer["function"] =
                coded(u"http://terminology.hl7.org/CodeSystem/v2-0443"_s, u"AP"_s);
        else
            json["location"] = Json::object({{"display", party->value("display", "")}});
        performers.push_back(performer);
    }
    if (!performers.empty())
        json["performer"] = performers;
}

Json DoseBuilder::build(const Json &dose, const QString &patientId, const QString &number,
                        const QString &key) const
{
    Json json = Json::object({{"resourceType", "Immunization"}});
    json["meta"] = Json::object({{"profile", Json::array({text(coreProfile)})}});
    json["identifier"] = Json::array({identifier(vaccinationNumber, stableId(key))});
    json["status"] = dose.value("status", "completed");
    if (const QString reason = core::stringMember(dose, "reason"); !reason.isEmpty())
        json["statusReason"] = coded(m_codes.systemOf(u"reason"_s, reason), reason);
    addProduct(json, dose);
    json["patient"] =
        Json::object({{"reference", text("Patient/"_L1 + patientId)}, {"type", "Patient"}});
    if (!number.isEmpty())
        json["patient"]["identifier"] = identifier(bsn, number);
    if (const Json *date = core::member(dose, "date"))
        json["occurrenceDateTime"] = *date;
    if (const Json *words = core::member(dose, "dateText"))
        json["occurrenceString"] = *words;
    if (json["status"] != "not-done")
        json["primarySource"] = !core::boolMember(dose, "card").value_or(false);
    addBody(json, dose);
    addWho(json, dose);
    if (const Json *raw = core::member(dose, "raw"))
        for (const auto &[name, value] : raw->items())
            json[name] = value;
    return json;
}

} // namespace

core::Result<void> loadDemo(const CodeLists &codes, ResourceStore &store, const QDateTime &now)
{
    QFile file(u":/sandbox/nl.json"_s);
    const auto demo =
        core::parseJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    if (!demo)
        return core::error(core::ErrorCode::FileUnreadable, u"nl.json"_s);
    const DoseBuilder builder(*demo, codes);
    for (const Json &entry : core::arrayMember(*demo, "patients")) {
        const QString key = core::stringMember(entry, "key");
        const QString id = store.create(patientResource(entry), stableId(key), now).id;
        if (core::boolMember(entry, "excluded").value_or(false))
            store.exclude(id);
        int count = 0;
        for (const Json &dose : core::arrayMember(entry, "doses")) {
            const QString doseKey = key + u'/' + QString::number(++count);
            store.create(builder.build(dose, id, core::stringMember(entry, "bsn"), doseKey),
                         stableId("dose "_L1 + doseKey), now);
        }
    }
    return {};
}

} // namespace sandbox::nl
