// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "cli/JsonForms.h"
#include "cli/OnePerson.h"
#include "cli/PersonOptions.h"
#include "domain/Consent.h"
#include "services/ConsentService.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using core::Json;
using domain::Permission;
using Services = services::Services;

// ---------------------------------------------------------------- what is shown

Json words(const QList<domain::ConsentRole> &roles)
{
    Json list = Json::array();
    for (const domain::ConsentRole role : roles)
        list.push_back(core::jsonText(QString(domain::name(role))));
    return list;
}

Json toJson(const domain::EffectiveConsent &consent)
{
    Json json = Json::object();
    json["state"] = core::jsonText(QString(domain::name(consent.state)));
    json["missing"] = words(consent.missing);
    json["refusedBy"] = texts(consent.refusedBy);
    return json;
}

Json toJson(const domain::ConsentLine &line)
{
    Json json = Json::object();
    json["permission"] = core::jsonText(QString(domain::name(line.permission)));
    json["answer"] = line.yes ? "yes" : "no";
    json["role"] = core::jsonText(QString(domain::name(line.role)));
    json["by"] = core::jsonText(line.by);
    json["date"] = core::jsonText(line.date.toString(Qt::ISODate));
    json["manner"] = core::jsonText(QString(domain::name(line.manner)));
    json["askedBy"] = orNull(line.askedBy.name);
    json["organisation"] = orNull(line.organization ? line.organization->name : QString());
    json["recorded"] = core::jsonText(line.recorded.toString(Qt::ISODate));
    json["remark"] = orNull(line.remark);
    return json;
}

void tell(Invocation &call, const Services &services, const domain::Patient &patient)
{
    const auto overview = services.consents.overview(patient);
    if (!overview)
        return call.fail(overview.error());
    for (const domain::ConsentLine &line : overview->lines)
        call.console().row(toJson(line));
    call.console().flush();
    Json state = Json::object();
    state["asked"] = overview->asked;
    state["vaccinate"] = toJson(overview->vaccinate);
    state["exchange"] = toJson(overview->exchange);
    state["whoAnswers"] = words(overview->whoAnswers);
    state["count"] = int(overview->lines.size());
    call.console().result(state);
    call.finish(Done);
}

// ---------------------------------------------------------------- what is recorded

struct Order
{
    QList<services::ConsentAnswer> answers;
    bool roleGiven = false;
};

QList<Permission> permissionsOf(const QString &word)
{
    if (word == "both"_L1)
        return {Permission::Vaccinate, Permission::Exchange};
    const auto one = domain::permissionFromName(word);
    return one ? QList<Permission>{*one} : QList<Permission>();
}

std::optional<bool> answerOf(const QString &word)
{
    if (word == "yes"_L1)
        return true;
    return word == "no"_L1 ? std::optional(false) : std::nullopt;
}

// The whole order, or what is wrong with its words.
core::Result<Order, QString> readOrder(const Arguments &given, std::optional<bool> fixed)
{
    const auto answer = fixed ? fixed : answerOf(given.value(u"answer"_s));
    const QList<Permission> permissions = permissionsOf(given.value(u"permission"_s));
    const auto role = domain::consentRoleFromName(given.value(u"role"_s));
    const auto manner = given.has(u"manner"_s)
                            ? domain::consentMannerFromName(given.value(u"manner"_s))
                            : std::optional(domain::ConsentManner::Spoken);
    const QDate date = QDate::fromString(given.value(u"date"_s), Qt::ISODate);
    if (permissions.isEmpty())
        return u"--permission takes vaccinate, exchange or both."_s;
    if (!answer)
        return u"--answer takes yes or no."_s;
    if (given.has(u"role"_s) && !role)
        return u"--role takes parent, guardian, child, court or doctor."_s;
    if (!manner)
        return u"--manner takes spoken, written or portal."_s;
    if (given.has(u"date"_s) && given.value(u"date"_s) != "today"_L1 && !date.isValid())
        return u"--date takes a day such as 2026-05-03."_s;
    if (given.value(u"by"_s).trimmed().isEmpty())
        return u"--by names who answered."_s;
    Order order;
    order.roleGiven = role.has_value();
    for (const Permission permission : permissions)
        order.answers.append({.permission = permission,
                              .yes = *answer,
                              .role = role.value_or(domain::ConsentRole::Parent),
                              .by = given.value(u"by"_s),
                              .date = date,
                              .manner = *manner,
                              .remark = given.value(u"remark"_s)});
    return order;
}

void explain(Invocation &call, const core::Error &error)
{
    if (error.code == core::ErrorCode::NotSupported)
        call.console().message(u"The register that is set up asks for no permissions."_s);
    if (error.code == core::ErrorCode::InvalidInput && error.detail == "role"_L1)
        call.console().message(u"A child answers from its 12th birthday on, and a doctor decides "
                               u"about vaccinating only."_s);
    if (error.code == core::ErrorCode::InvalidInput && error.detail == "date"_L1)
        call.console().message(u"The day of the answer lies in the future or before the birth."_s);
    call.fail(error);
}

// Who is meant when nobody says it: the child from 16, else a parent.
void fillRole(const domain::Patient &patient, QDate today, Order &order)
{
    const bool childAlone =
        domain::consentRolesAt(domain::bornOn(patient), today) == QList{domain::ConsentRole::Child};
    for (services::ConsentAnswer &answer : order.answers)
        if (!order.roleGiven && childAlone)
            answer.role = domain::ConsentRole::Child;
}

void show(Invocation &call)
{
    withPerson(call, [&call](const Services &services, const domain::Patient &patient) {
        tell(call, services, patient);
    });
}

void recordAs(Invocation &call, std::optional<bool> fixed)
{
    const auto order = readOrder(call.arguments(), fixed);
    if (!order)
        return call.refuseUsage(order.error());
    withPerson(call, [&call, order = *order](Services &services, const domain::Patient &patient) {
        Order complete = order;
        fillRole(patient, call.today(), complete);
        if (const auto recorded = services.consents.record(patient, complete.answers); !recorded)
            return explain(call, recorded.error());
        tell(call, services, patient);
    });
}

void record(Invocation &call)
{
    recordAs(call, std::nullopt);
}

void withdraw(Invocation &call)
{
    recordAs(call, false);
}

QList<OptionSpec> answerOptions()
{
    return {{u"permission"_s, u"P"_s, u"vaccinate, exchange or both"_s},
            {u"by"_s, u"NAME"_s, u"who answered"_s},
            {u"role"_s, u"R"_s, u"parent guardian child court doctor; by age if not said"_s},
            {u"date"_s, u"D"_s, u"day of the answer, today if not said"_s},
            {u"manner"_s, u"M"_s, u"spoken written portal; spoken if not said"_s},
            {u"remark"_s, u"T"_s, u"free text; stays here"_s}};
}

} // namespace

Command consentShowCommand()
{
    return {.shape = {.name = u"consent show"_s, .options = personOptions()},
            .words = {},
            .summary = u"The permissions to vaccinate and to exchange: every answer, and what "
                       u"holds today."_s,
            .run = show};
}

Command consentRecordCommand()
{
    return {.shape = {.name = u"consent record"_s,
                      .options = personOptions() + answerOptions() +
                                 QList<OptionSpec>{{u"answer"_s, u"yes|no"_s, u"the answer"_s}}},
            .words = {},
            .summary = u"Records an answer about a permission; earlier answers stay."_s,
            .run = record};
}

Command consentWithdrawCommand()
{
    return {.shape = {.name = u"consent withdraw"_s, .options = personOptions() + answerOptions()},
            .words = {},
            .summary = u"Takes a permission back; no reason is needed."_s,
            .run = withdraw};
}

} // namespace cli
