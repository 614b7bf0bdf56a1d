// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/DoseForm.h"

#include "cli/JsonForms.h"
#include "domain/Pack.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using core::Json;

const QString language = u"en"_s;

const char *statusWord(domain::ImmunizationStatus status)
{
    switch (status) {
    case domain::ImmunizationStatus::Completed:
        return "completed";
    case domain::ImmunizationStatus::NotDone:
        return "not-done";
    case domain::ImmunizationStatus::EnteredInError:
        return "entered-in-error";
    case domain::ImmunizationStatus::Unreadable:
        break;
    }
    return "unreadable";
}

domain::ImmunizationStatus statusOf(const domain::OutboxEntry &entry)
{
    const bool isTakenBack = entry.action == domain::OutboxAction::Withdraw &&
                             entry.state == domain::OutboxState::Accepted;
    if (entry.state == domain::OutboxState::Withdrawn || isTakenBack)
        return domain::ImmunizationStatus::EnteredInError;
    return entry.registration.kind == domain::RegistrationKind::NotGiven
               ? domain::ImmunizationStatus::NotDone
               : domain::ImmunizationStatus::Completed;
}

QString businessId(const domain::Immunization &dose)
{
    for (const domain::Identifier &identifier : dose.identifiers) {
        const QString value = identifier.value.section(u"urn:uuid:"_s, -1);
        if (!QUuid(value).isNull())
            return value.toLower();
    }
    return dose.identifiers.isEmpty() ? QString() : dose.identifiers.first().value;
}

QString textOf(const domain::Occurrence &occurrence)
{
    return occurrence.date ? occurrence.date->iso() : occurrence.text;
}

} // namespace

Json DoseForm::json(const domain::HistoryRow &row) const
{
    Json json = Json::object();
    for (const char *name :
         {"status", "date", "product", "vaccineCode", "vaccineSystem", "vaccine", "notGivenReason",
          "lot", "source", "readAt", "outbox", "cnk", "id", "registerId", "businessId"})
        json[name] = nullptr;
    if (row.immunization) {
        putDose(json, *row.immunization);
        putOwnProduct(json, row);
    } else if (row.entry)
        putEntry(json, *row.entry);
    if (row.entry) {
        json["outbox"] = core::jsonText(QString(domain::name(row.entry->state)));
        json["id"] = core::jsonText(plainId(row.entry->id));
    }
    if (row.sameDayDouble)
        json["sameDayDouble"] = true;
    if (row.inFuture)
        json["inFuture"] = true;
    if (row.beforeBirth)
        json["beforeBirth"] = true;
    return json;
}

void DoseForm::putDose(Json &json, const domain::Immunization &dose) const
{
    const domain::CodedValue *pack = domain::packOf(dose);
    const domain::VaccineProduct *product =
        pack ? m_catalogue.catalogue().byCnk(pack->code) : nullptr;
    json["status"] = statusWord(dose.status);
    json["date"] = orNull(textOf(dose.occurrence));
    if (product)
        json["product"] = core::jsonText(product->brand);
    else if (!dose.products.isEmpty())
        json["product"] = orNull(dose.products.first().display);
    if (!dose.vaccineCodes.isEmpty()) {
        json["vaccineCode"] = orNull(dose.vaccineCodes.first().code);
        json["vaccineSystem"] = orNull(dose.vaccineCodes.first().system);
        json["vaccine"] =
            orNull(m_catalogue.label(u"vaccine"_s, dose.vaccineCodes.first(), language));
    }
    if (!dose.vaccineText.isEmpty())
        json["vaccine"] = core::jsonText(dose.vaccineText);
    json["lot"] = orNull(dose.lot);
    json["source"] = orNull(m_history.source);
    json["readAt"] = orNull(m_history.readAt.toString(Qt::ISODate));
    json["cnk"] = pack ? core::jsonText(pack->code) : Json();
    json["id"] = orNull(dose.id);
    json["registerId"] = orNull(dose.id);
    json["businessId"] = orNull(businessId(dose));
    json["notGivenReason"] = orNull(dose.statusReason.code);
    if (dose.occurrence.isUnclear())
        json["dateUnclear"] = true;
    if (domain::contradictsPack(dose, m_catalogue.catalogue()))
        json["packContradictsVaccine"] = true;
    if (dose.status == domain::ImmunizationStatus::Unreadable)
        json["why"] = orNull(dose.unreadableWhy);
}

// A register may be told no more than the kind of vaccine; here it is known which product it was.
void DoseForm::putOwnProduct(Json &json, const domain::HistoryRow &row) const
{
    const bool isOurs = row.entry && row.entry->state == domain::OutboxState::Accepted &&
                        row.entry->registration.product &&
                        row.entry->registration.lot == row.immunization->lot;
    if (!isOurs || !json["product"].is_null())
        return;
    json["product"] = core::jsonText(row.entry->registration.product->brand);
    json["cnk"] = core::jsonText(row.entry->registration.product->cnk.value());
}

void DoseForm::putEntry(Json &json, const domain::OutboxEntry &entry) const
{
    const domain::Registration &registration = entry.registration;
    json["status"] = statusWord(statusOf(entry));
    json["date"] = orNull(textOf(registration.occurrence));
    if (registration.product) {
        json["product"] = core::jsonText(registration.product->brand);
        json["cnk"] = core::jsonText(registration.product->cnk.value());
    }
    json["vaccineCode"] = orNull(registration.vaccineCode.code);
    json["vaccineSystem"] = orNull(registration.vaccineCode.system);
    json["notGivenReason"] = orNull(registration.notGivenReason.code);
    json["vaccine"] =
        registration.vaccineText.isEmpty()
            ? orNull(m_catalogue.label(u"vaccine"_s, registration.vaccineCode, language))
            : core::jsonText(registration.vaccineText);
    json["lot"] = orNull(registration.lot);
    json["source"] = "outbox";
    json["registerId"] = orNull(entry.registerId);
    json["businessId"] = core::jsonText(plainId(registration.identifier));
}

} // namespace cli
