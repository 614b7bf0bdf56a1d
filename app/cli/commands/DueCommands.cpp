// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "cli/JsonForms.h"
#include "cli/PlanForm.h"
#include "core/OwnerFile.h"
#include "services/ForecastService.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using services::DueList;
using services::DueRow;
using services::UntoldRow;

core::Json who(const domain::Patient &patient)
{
    const auto born = domain::bornOn(patient);
    return {{"family", core::jsonText(patient.family)},
            {"given", core::jsonText(patient.given.join(u' '))},
            {"born", born ? core::jsonText(born->iso()) : core::Json()},
            {"number", patient.number ? core::jsonText(patient.number->value()) : core::Json()}};
}

core::Json toJson(const DueRow &row)
{
    core::Json json = who(row.patient);
    json["series"] = core::jsonText(row.series);
    json["dose"] = row.number;
    json["status"] = row.overdue ? "overdue" : "due";
    json["recommended"] = isoOrNull(row.recommended);
    json["overdueFrom"] = isoOrNull(row.overdueFrom);
    json["latest"] = isoOrNull(row.latest);
    json["readAt"] = isoOrNull(row.readAt);
    json["uncertain"] = row.uncertain;
    return json;
}

core::Json toJson(const UntoldRow &row)
{
    core::Json json = who(row.patient);
    json["status"] = "cannot-tell";
    json["why"] = core::jsonText(QString(services::name(row.why)));
    return json;
}

services::DueWords words()
{
    return {
        .head = {u"family"_s, u"given"_s, u"born"_s, u"number"_s, u"series"_s, u"dose"_s,
                 u"status"_s, u"recommended"_s, u"overdue from"_s, u"latest"_s},
        .due = u"due"_s,
        .overdue = u"overdue"_s,
        .series = [](const QString &id) { return id; },
        .untold = [](services::NoPlan why) { return u"cannot tell: "_s + services::name(why); }};
}

void show(Invocation &call, const DueList &list)
{
    const Arguments &given = call.arguments();
    const QString series = given.value(u"series"_s);
    QList<DueRow> rows = list.rows;
    rows.removeIf([&](const DueRow &row) {
        return (given.has(u"overdue"_s) && !row.overdue) ||
               (!series.isEmpty() && row.series != series);
    });
    if (given.has(u"csv"_s)) {
        const QByteArray csv = services::dueCsv(rows, list.untold, words());
        if (const auto done = core::writeOwnerFile(given.value(u"csv"_s), csv); !done)
            return call.fail(done.error());
    } else {
        for (const DueRow &row : rows)
            call.console().row(toJson(row));
        for (const UntoldRow &row : list.untold)
            call.console().row(toJson(row));
        call.console().flush();
    }
    core::Json counts = core::Json::object();
    for (auto it = list.counts.begin(); it != list.counts.end(); ++it)
        counts[it.key().toStdString()] = {{"due", it->due}, {"overdue", it->overdue}};
    core::Json last = cli::toJson(list.source);
    last["asOf"] = isoOrNull(list.asOf);
    last["people"] = list.people;
    last["rows"] = int(rows.size());
    last["cannotTell"] = int(list.untold.size());
    last["counts"] = counts;
    call.console().result(last);
    call.finish(Done);
}

void listDue(Invocation &call)
{
    call.withServices([&call](services::Services &services) {
        const QString series = call.arguments().value(u"series"_s);
        const QStringList known = services.forecasts.series();
        if (known.isEmpty()) {
            call.console().message(u"No programme is in force: \"programme use\" chooses one."_s);
            return call.finish(Refused);
        }
        if (!series.isEmpty() && !known.contains(series))
            return call.refuseUsage(u"--series takes one of "_s + known.join(u", "_s) + u'.');
        services.forecasts.listDue(&call, [&call](const core::Result<DueList> &list) {
            list ? show(call, *list) : call.fail(list.error());
        });
    });
}

void tellProgrammes(Invocation &call, const services::Services &services)
{
    const QString inUse = services.forecasts.jurisdiction();
    for (const QString &place : services.forecasts.jurisdictions())
        call.console().row(core::Json{{"place", core::jsonText(place)}, {"inUse", place == inUse}});
    call.console().flush();
    if (const auto fault = services.forecasts.dataError())
        call.console().message(u"A programme file has mistakes and is not used: "_s +
                               fault->detail);
    const domain::History nobody;
    call.console().result(cli::toJson(services.forecasts.plan(nobody).source));
    call.finish(inUse.isEmpty() ? Refused : Done);
}

void showProgrammes(Invocation &call)
{
    call.withServices([&call](services::Services &services) { tellProgrammes(call, services); });
}

void useProgramme(Invocation &call)
{
    call.withServices([&call](services::Services &services) {
        const QString wanted = call.arguments().words.value(0);
        const QString place = wanted == "register"_L1 ? QString() : wanted;
        if (!place.isEmpty() && !services.forecasts.jurisdictions().contains(place))
            return call.refuseUsage(u"Give one of register, "_s +
                                    services.forecasts.jurisdictions().join(u", "_s) + u'.');
        if (const auto done = services.settings.setJurisdiction(place); !done)
            return call.fail(done.error());
        tellProgrammes(call, services);
    });
}

} // namespace

Command dueListCommand()
{
    return {.shape = {.name = u"due list"_s,
                      .options = {{u"overdue"_s, {}, u"only what is overdue"_s},
                                  {u"series"_s, u"X"_s, u"only this series"_s},
                                  {u"csv"_s, u"FILE"_s, u"write a table for a spreadsheet"_s}}},
            .words = {},
            .summary = u"Who is due or overdue of the people known here, and of whom it cannot be "
                       u"said."_s,
            .run = listDue};
}

Command programmeShowCommand()
{
    return {.shape = {.name = u"programme show"_s, .options = {}},
            .words = {},
            .summary = u"Whose vaccination programmes there are, and which one is in use."_s,
            .run = showProgrammes};
}

Command programmeUseCommand()
{
    return {.shape = {.name = u"programme use"_s, .options = {}, .leastWords = 1, .mostWords = 1},
            .words = u"PLACE"_s,
            .summary = u"Whose programme applies: BE-VL, NL, or register (as its profile says)."_s,
            .run = useProgramme};
}

} // namespace cli
