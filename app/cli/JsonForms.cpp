// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/JsonForms.h"

#include "ui/text/ErrorText.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using core::Json;

template <class Number>
void putKnown(Json &json, const char *name, const std::optional<Number> &number)
{
    if (number)
        json[name] = core::jsonText(number->value());
}

Json isoDate(const std::optional<core::PartialDate> &date)
{
    return date ? core::jsonText(date->iso()) : Json();
}

const char *genderWord(std::optional<domain::Gender> gender)
{
    switch (gender.value_or(domain::Gender::Unknown)) {
    case domain::Gender::Male:
        return "male";
    case domain::Gender::Female:
        return "female";
    case domain::Gender::Other:
        return "other";
    case domain::Gender::Unknown:
        break;
    }
    return "unknown";
}

Json deceased(const domain::Patient &patient)
{
    if (patient.deceased)
        return core::jsonText(patient.deceased->iso());
    return patient.isDeceased ? Json(true) : Json();
}

Json toJson(const domain::FoundDouble &found)
{
    const domain::Immunization &dose = found.dose;
    Json json = Json::object();
    json["identical"] = found.identical;
    json["registerId"] = orNull(dose.id);
    json["date"] = orNull(dose.occurrence.wire());
    json["lot"] = orNull(dose.lot);
    json["performer"] = orNull(dose.performerName);
    json["organisation"] = orNull(dose.organizationName);
    return json;
}

} // namespace

const char *roleWord(domain::Role role)
{
    switch (role) {
    case domain::Role::Physician:
        return "physician";
    case domain::Role::Nurse:
        return "nurse";
    case domain::Role::Trainee:
        return "trainee";
    case domain::Role::Administrative:
        break;
    }
    return "administrative";
}

Json orNull(const QString &text)
{
    return text.isEmpty() ? Json() : core::jsonText(text);
}

Json isoOrNull(QDate date)
{
    return date.isNull() ? Json() : core::jsonText(date.toString(Qt::ISODate));
}

Json isoOrNull(const QDateTime &moment)
{
    return moment.isValid() ? core::jsonText(moment.toUTC().toString(Qt::ISODate)) : Json();
}

Json texts(const QStringList &list)
{
    Json result = Json::array();
    for (const QString &text : list)
        result.push_back(core::jsonText(text));
    return result;
}

Json toJson(const domain::Session &session)
{
    const domain::Practitioner &person = session.account.practitioner;
    Json json = Json::object();
    json["user"] = core::jsonText(session.account.subject);
    json["name"] = core::jsonText(person.name);
    json["nihdi"] = digits(person.nihdi);
    json["insz"] = digits(person.insz);
    putKnown(json, "big", person.big);
    putKnown(json, "uzi", person.uzi);
    putKnown(json, "agb", person.agb);
    json["level"] = session.account.level;
    json["role"] = roleWord(session.account.role);
    if (session.account.trainer)
        json["trainer"] = core::jsonText(session.account.trainer->name);
    json["organisations"] = Json::array();
    for (const domain::Organization &organization : session.account.organizations) {
        Json element = Json::object();
        element["id"] = core::jsonText(organization.id);
        element["name"] = core::jsonText(organization.name);
        json["organisations"].push_back(std::move(element));
    }
    json["organisation"] = session.organization ? core::jsonText(session.organization->id) : Json();
    json["tokenValid"] = session.tokenValid;
    return json;
}

Json toJson(const domain::Patient &patient)
{
    Json json = Json::object();
    const bool insz = patient.number && patient.number->insz();
    json["registerId"] = orNull(patient.registerId);
    json["insz"] = insz ? core::jsonText(patient.number->value()) : Json();
    if (patient.number && !insz)
        json["bsn"] = core::jsonText(patient.number->value());
    json["family"] = core::jsonText(patient.family);
    json["given"] = core::jsonText(patient.given.join(u' '));
    json["birthDate"] = isoDate(patient.birthDate);
    json["sex"] = genderWord(patient.gender);
    json["postalCode"] = orNull(patient.postalCode);
    json["deceased"] = deceased(patient);
    return json;
}

Json toJson(const domain::OutboxEntry &entry)
{
    Json json = Json::object();
    json["id"] = core::jsonText(plainId(entry.id));
    json["state"] = core::jsonText(QString(domain::name(entry.state)));
    json["attempts"] = entry.attempts;
    if (entry.outcomeUnknown)
        json["outcomeUnknown"] = true;
    json["next"] =
        entry.nextAttempt ? core::jsonText(entry.nextAttempt->toString(Qt::ISODate)) : Json();
    json["reason"] = orNull(reasonOf(entry));
    json["registerId"] = orNull(entry.registerId);
    json["performer"] = orNull(entry.registration.performer.name);
    json["recorder"] = orNull(entry.registration.author.name);
    const auto &organization = entry.registration.organization;
    json["organisation"] = orNull(organization ? organization->name : QString());
    if (entry.registration.trainer)
        json["trainer"] = orNull(entry.registration.trainer->name);
    json["trace"] = orNull(entry.lastError ? entry.lastError->traceId : QString());
    json["heldBy"] = entry.heldBy ? core::jsonText(plainId(*entry.heldBy)) : Json();
    if (entry.takeBack)
        json["takeBack"] = core::jsonText(entry.takeBack->reason);
    if (entry.foundDouble)
        json["double"] = toJson(*entry.foundDouble);
    if (entry.newer)
        json["newer"] = toJson(domain::FoundDouble{false, *entry.newer});
    if (entry.reviewer)
        json["reviewer"] = orNull(entry.reviewer->name);
    if (!entry.decision.isEmpty())
        json["decision"] = core::jsonText(entry.decision);
    if (entry.handOver)
        json["list"] = core::jsonText(entry.handOver->file);
    return json;
}

QString plainId(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QString reasonOf(const domain::OutboxEntry &entry)
{
    if (entry.state == domain::OutboxState::Withdrawn)
        return entry.reason;
    if (!entry.lastError || entry.state == domain::OutboxState::Accepted)
        return {};
    const QStringList words = ui::registerWords(*entry.lastError);
    return words.isEmpty() ? ui::errorText(*entry.lastError).what : words.first();
}

} // namespace cli
