// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "cli/SheetLanguage.h"
#include "services/CatalogueService.h"
#include "services/HandOverService.h"
#include "ui/paper/HandOverSheets.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using services::Services;

core::Json toJson(const services::HandOverReport &report,
                  const services::HandOverReport::List &list)
{
    core::Json json = core::Json::object();
    json["list"] = core::jsonText(list.name);
    json["file"] = core::jsonText(report.folder + u'/' + list.name + u".csv"_s);
    json["doses"] = list.doses;
    json["single"] = list.single;
    json["checkNames"] = list.hardened;
    return json;
}

void tell(Invocation &call, const services::HandOverReport &report)
{
    Console &console = call.console();
    for (const auto &list : report.lists)
        console.row(toJson(report, list));
    if (!report.apartName.isEmpty()) {
        console.flush();
        core::Json apart = core::Json::object();
        apart["list"] = core::jsonText(report.apartName);
        apart["file"] = core::jsonText(report.folder + u'/' + report.apartName + u".pdf"_s);
        apart["typedInOneByOne"] = report.typedIn;
        apart["left"] = report.left;
        console.result(apart);
    }
    if (report.lists.isEmpty() && report.typedIn == 0)
        console.message(u"There is nothing to hand over."_s);
    else
        console.message(u"What stands in a list is held here. After the upload: outbox uploaded "
                        u"LIST. To let it go by itself again: outbox take-back LIST."_s);
    call.finish(Done);
}

void exportLists(Invocation &call)
{
    const Arguments &given = call.arguments();
    bool isNumber = true;
    const int rows =
        given.has(u"rows"_s) ? given.value(u"rows"_s).toInt(&isNumber) : continuity::safeRows;
    if (!isNumber || rows < 1 || rows > continuity::mostRows)
        return call.refuseUsage(u"--rows takes a number from 1 to 100."_s);
    call.withServices([&call, rows](Services &services) {
        std::optional<core::Result<services::HandOverReport>> report;
        const bool known = inSheetLanguage(call, [&] {
            const ui::HandOverSheets sheets(services.catalogue.valueSets());
            report = services.handOver.exportTo(call.arguments().words.first(), sheets, rows);
        });
        if (known && !*report)
            call.fail(report->error());
        else if (known)
            tell(call, **report);
    });
}

using Settle = core::Result<int> (services::HandOverService::*)(const QString &);

template <Settle settle>
void settleList(Invocation &call)
{
    call.withServices([&call](Services &services) {
        const QString what = call.arguments().words.first();
        const auto doses = (services.handOver.*settle)(what);
        if (!doses)
            return call.fail(doses.error());
        core::Json json = core::Json::object();
        json["list"] = core::jsonText(what);
        json["doses"] = *doses;
        call.console().result(json);
        call.finish(Done);
    });
}

} // namespace

Command outboxExportCommand()
{
    return {.shape = {.name = u"outbox export"_s,
                      .options = {{u"rows"_s, u"N"_s,
                                   u"patients in a list at most, 99 if not said (to 100)"_s},
                                  sheetLanguageOption()},
                      .leastWords = 1,
                      .mostWords = 1},
            .words = u"DIR"_s,
            .summary = u"Writes what was not sent as lists to upload by hand, with cover sheets."_s,
            .run = exportLists,
            .laysOutPages = true};
}

Command outboxUploadedCommand()
{
    return {.shape = {.name = u"outbox uploaded"_s, .options = {}, .leastWords = 1, .mostWords = 1},
            .words = u"LIST|ID"_s,
            .summary = u"The list was uploaded by hand (or the dose typed in): it is done."_s,
            .run = settleList<&services::HandOverService::uploaded>};
}

Command outboxTakeBackCommand()
{
    return {
        .shape = {.name = u"outbox take-back"_s, .options = {}, .leastWords = 1, .mostWords = 1},
        .words = u"LIST|ID"_s,
        .summary = u"The list is not uploaded: its files go, its doses go by themselves."_s,
        .run = settleList<&services::HandOverService::takeBack>};
}

} // namespace cli
