// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/DemoData.h"

#include "sandbox/LinkApi.h"

#include "sandbox/BeSystems.h"

#include <QFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace sandbox {

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

Json coding(const QString &system, const QString &code, const QString &display)
{
    Json json = Json::object({{"system", text(system)}, {"code", text(code)}});
    if (!display.isEmpty())
        json["display"] = text(display);
    return json;
}

Json concept_(const Json &code)
{
    return Json::object({{"coding", Json::array({code})}});
}

Json extension(QLatin1StringView url, const char *valueName, Json value)
{
    Json json = Json::object({{"url", text(url)}});
    json[valueName] = std::move(value);
    return json;
}

// The same demo resource has the same id in every sandbox.
QString stableId(const QString &name)
{
    static const QUuid space(u"6f0c9a50-6c9e-4b0e-9a0d-9d3c8a0f2b11"_s);
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

// Turns one dose of the compact form into an Immunization.
class DoseBuilder
{
public:
    DoseBuilder(const Json &demo, const CodeLists &codes)
        : m_demo(demo)
        , m_codes(codes)
    {
    }

    Json build(const Json &dose, const QString &patientId, const QString &ssin,
               const QString &key) const;

private:
    Json patientReference(const QString &patientId, const QString &ssin) const;
    Json who(const QString &name) const;
    Json coded(const QString &set, const QString &code) const;
    void addVaccine(Json &json, const Json &dose) const;
    void addExtensions(Json &json, const Json &dose) const;
    void addPlace(Json &json, const Json &dose) const;
    void addDetails(Json &json, const Json &dose) const;
    Json product(const Json &dose) const;

    const Json &m_demo;
    const CodeLists &m_codes;
};

Json DoseBuilder::patientReference(const QString &patientId, const QString &ssin) const
{
    Json json = Json::object({{"reference", text("Patient/"_L1 + patientId)}, {"type", "Patient"}});
    if (!ssin.isEmpty())
        json["identifier"] = identifier(be::ssin, ssin);
    return json;
}

// A party of the file's "parties": who gave or recorded doses, and organisations.
Json DoseBuilder::who(const QString &name) const
{
    const Json *parties = core::member(m_demo, "parties");
    const Json *party = parties ? core::member(*parties, name.toUtf8().constData()) : nullptr;
    return party ? *party : Json::object({{"display", text(name)}});
}

Json DoseBuilder::coded(const QString &set, const QString &code) const
{
    return concept_(coding(m_codes.systemOf(set, code), code, m_codes.label(set, code)));
}

void DoseBuilder::addVaccine(Json &json, const Json &dose) const
{
    const auto *pack = m_codes.product(core::stringMember(dose, "cnk"));
    const QString code = pack ? pack->vaccine : core::stringMember(dose, "vaccine");
    Json vaccine = coded(u"vaccine"_s, code);
    if (core::stringMember(vaccine["coding"][0], "system") == be::snomed)
        vaccine["coding"][0]["version"] = text(be::snomedBelgium);
    if (const Json *said = core::member(dose, "vaccineText"))
        vaccine["text"] = *said;
    json["vaccineCode"] = vaccine;
}

Json DoseBuilder::product(const Json &dose) const
{
    const QString cnk = core::stringMember(dose, "cnk");
    const auto *pack = m_codes.product(cnk);
    Json parts = Json::array();
    if (pack)
        parts.push_back(extension("coded"_L1, "valueCodeableConcept",
                                  concept_(coding(be::cnk, cnk, pack->name))));
    if (const Json *lot = core::member(dose, "lot"))
        parts.push_back(extension("lotNumber"_L1, "valueString", *lot));
    if (const Json *expiry = core::member(dose, "expiry"))
        parts.push_back(extension("expirationDate"_L1, "valueDate", *expiry));
    return parts;
}

void DoseBuilder::addExtensions(Json &json, const Json &dose) const
{
    Json extensions = Json::array(
        {extension(be::recorder, "valueReference", who(core::stringMember(dose, "recorder")))});
    if (const Json parts = product(dose); !parts.empty())
        extensions.push_back(
            Json::object({{"url", text(be::administeredProduct)}, {"extension", parts}}));
    if (const Json *confirmed = core::member(dose, "confirmation"))
        extensions.push_back(extension(be::confirmationStatus, "valueCode", *confirmed));
    const QString stock = core::stringMember(dose, "stock");
    if (!stock.isEmpty()) {
        Json place = who(stock);
        place.erase("display");
        extensions.push_back(extension(be::stockLocation, "valueReference", place));
        extensions.push_back(
            extension(be::stockFunding, "valueReference",
                      Json::object({{"display", "Vlaanderen - Departement Zorg"}})));
    }
    if (const Json *note = core::member(dose, "note"))
        extensions.push_back(
            extension(be::note, "valueAnnotation", Json::object({{"text", *note}})));
    json["extension"] = extensions;
}

void DoseBuilder::addPlace(Json &json, const Json &dose) const
{
    const QString place = core::stringMember(dose, "place");
    const QString organization = core::stringMember(dose, "organization");
    if (place.isEmpty() && organization.isEmpty())
        return;
    Json encounter = Json::object({{"resourceType", "Encounter"}, {"id", "enc1"}});
    encounter["status"] = "finished";
    encounter["class"] =
        coding(u"http://terminology.hl7.org/CodeSystem/v3-ActCode"_s, u"AMB"_s, {});
    encounter["subject"] = json["patient"];
    Json contained = Json::array();
    if (!place.isEmpty()) {
        Json location = Json::object({{"resourceType", "Location"}, {"id", "loc1"}});
        location["type"] = Json::array({coded(u"place"_s, place)});
        if (const Json *country = core::member(dose, "country"))
            location["address"] = Json::object({{"country", *country}});
        contained.push_back(location);
        encounter["location"] =
            Json::array({Json::object({{"location", Json::object({{"reference", "#loc1"}})}})});
    }
    if (!organization.isEmpty())
        encounter["serviceProvider"] = who(organization);
    contained.push_back(encounter);
    json["contained"] = contained;
    json["encounter"] = Json::object({{"reference", "#enc1"}});
}

void DoseBuilder::addDetails(Json &json, const Json &dose) const
{
    if (const QString site = core::stringMember(dose, "site"); !site.isEmpty()) {
        json["site"] = coded(u"site"_s, site);
        const QString side = core::stringMember(dose, "side");
        if (!side.isEmpty())
            json["site"]["extension"] = Json::array(
                {extension(be::laterality, "valueCoding",
                           coding(be::snomed, side, m_codes.label(u"laterality"_s, side)))});
    }
    if (const QString route = core::stringMember(dose, "route"); !route.isEmpty())
        json["route"] = coded(u"route"_s, route);
    if (const Json *amount = core::member(dose, "dose"))
        json["doseQuantity"] = Json::object({{"value", *amount}});
    if (const QString by = core::stringMember(dose, "by"); !by.isEmpty())
        json["performer"] = Json::array({Json::object({{"actor", who(by)}})});
    if (const QString reason = core::stringMember(dose, "prophylaxis"); !reason.isEmpty())
        json["reasonCode"] = Json::array({coded(u"prophylaxis"_s, reason)});
}

Json DoseBuilder::build(const Json &dose, const QString &patientId, const QString &ssin,
                        const QString &key) const
{
    Json json = Json::object({{"resourceType", "Immunization"}});
    json["meta"] = Json::object({{"profile", Json::array({text(be::profile)})}});
    const QString source = core::stringMember(dose, "source");
    json["identifier"] = Json::array(
        {identifier(source.isEmpty() ? QString(be::vaccinationNumber) : source, stableId(key))});
    json["status"] = dose.value("status", "completed");
    if (const QString reason = core::stringMember(dose, "reason"); !reason.isEmpty())
        json["statusReason"] = coded(u"reason"_s, reason);
    addVaccine(json, dose);
    json["patient"] = patientReference(patientId, ssin);
    addPlace(json, dose);
    if (const Json *date = core::member(dose, "date"))
        json["occurrenceDateTime"] = *date;
    if (const Json *words = core::member(dose, "dateText"))
        json["occurrenceString"] = *words;
    json["recorded"] = dose.value("recorded", "");
    json["primarySource"] = core::member(dose, "by") != nullptr;
    addExtensions(json, dose);
    addDetails(json, dose);
    if (const Json *raw = core::member(dose, "raw"))
        for (const auto &[name, value] : raw->items())
            json[name] = value;
    return json;
}

Json patientResource(const Json &entry)
{
    Json json = Json::object({{"resourceType", "Patient"}});
    const QString ssin = core::stringMember(entry, "insz");
    if (!ssin.isEmpty())
        json["identifier"] = Json::array({identifier(be::ssin, ssin)});
    json["active"] = true;
    Json name = Json::object({{"use", "official"}});
    name["family"] = entry.value("family", "");
    name["given"] = core::arrayMember(entry, "given");
    json["name"] = Json::array({name});
    for (const char *member : {"gender", "birthDate", "deceasedDateTime"})
        if (const Json *value = core::member(entry, member))
            json[member] = *value;
    Json address = Json::object({{"use", "home"}});
    for (const char *member : {"line", "city", "postalCode", "country"})
        if (const Json *value = core::member(entry, member))
            address[member] = member == QByteArrayView("line") ? Json::array({*value}) : *value;
    if (address.size() > 1)
        json["address"] = Json::array({address});
    return json;
}

} // namespace

core::Result<core::Json> readDemoFile()
{
    QFile file(u":/sandbox/be.json"_s);
    auto json = core::parseJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    if (!json)
        return core::error(core::ErrorCode::FileUnreadable, u"be.json"_s);
    return json;
}

void loadDemoData(const core::Json &demo, const CodeLists &codes, ResourceStore &store,
                  const QDateTime &now)
{
    const DoseBuilder builder(demo, codes);
    for (const Json &entry : core::arrayMember(demo, "patients")) {
        const QString key = core::stringMember(entry, "key");
        Json patient = patientResource(entry);
        if (core::boolMember(entry, "linkNeeded").value_or(false))
            patient["meta"] = Json::object(
                {{"tag",
                  Json::array({Json::object({{"system", text(QString(LinkApi::tagSystem))},
                                             {"code", text(QString(LinkApi::linkNeeded))}})})}});
        const QString patientId = store.create(std::move(patient), stableId(key), now).id;
        if (core::boolMember(entry, "excluded").value_or(false))
            store.exclude(patientId);
        int number = 0;
        for (const Json &dose : core::arrayMember(entry, "doses")) {
            const QString doseKey = key + u'/' + QString::number(++number);
            store.create(builder.build(dose, patientId, core::stringMember(entry, "insz"), doseKey),
                         stableId("dose "_L1 + doseKey), now);
        }
    }
}

} // namespace sandbox
