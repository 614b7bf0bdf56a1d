// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "cli/InputLines.h"
#include "cli/JsonForms.h"
#include "cli/SheetLanguage.h"
#include "core/OwnerFile.h"
#include "services/TakeAlongService.h"
#include "ui/paper/PaperKit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using services::Services;
using services::TakenPerson;

const char *word(TakenPerson::Outcome outcome)
{
    switch (outcome) {
    case TakenPerson::Outcome::Taken:
        return "taken";
    case TakenPerson::Outcome::NotRead:
        return "not-understood";
    case TakenPerson::Outcome::Nobody:
        return "nobody";
    case TakenPerson::Outcome::Several:
        return "several";
    case TakenPerson::Outcome::NoAccess:
        return "no-access";
    case TakenPerson::Outcome::Unreadable:
        return "unreadable";
    case TakenPerson::Outcome::FromCopy:
        return "from-copy";
    case TakenPerson::Outcome::NotAsked:
        break;
    }
    return "not-asked";
}

// ---------------------------------------------------------------- take-along

void tellTaken(Invocation &call, const Services &services, const QList<TakenPerson> &people)
{
    int taken = 0;
    for (const TakenPerson &person : people) {
        core::Json json = core::Json::object();
        json["line"] = core::jsonText(person.line);
        json["outcome"] = word(person.outcome);
        json["doses"] = person.doses;
        call.console().row(json);
        taken += person.outcome == TakenPerson::Outcome::Taken ? 1 : 0;
    }
    call.console().flush();
    core::Json totals = core::Json::object();
    totals["taken"] = taken;
    totals["of"] = int(people.size());
    const auto list = services.takeAlong.list();
    totals["until"] = list ? core::jsonText(list->until.toString(Qt::ISODate)) : core::Json();
    call.console().result(totals);
    const bool notAsked = std::any_of(people.begin(), people.end(), [](const TakenPerson &person) {
        return person.outcome == TakenPerson::Outcome::NotAsked ||
               person.outcome == TakenPerson::Outcome::FromCopy;
    });
    call.finish(notAsked ? NotYet : taken == people.size() ? Done : Refused);
}

void forget(Invocation &call)
{
    call.withServices([&call](const Services &services) {
        if (const auto done = services.takeAlong.forget(); !done)
            return call.fail(done.error());
        call.console().message(u"Nothing is taken along any more."_s);
        call.finish(Done);
    });
}

void takeAlong(Invocation &call)
{
    const Arguments &given = call.arguments();
    if (given.has(u"forget"_s))
        return forget(call);
    bool isNumber = true;
    const int days = given.has(u"days"_s) ? given.value(u"days"_s).toInt(&isNumber)
                                          : services::TakeAlongService::standardDays;
    if (!isNumber || days < 1 || days > services::TakeAlongService::mostDays)
        return call.refuseUsage(u"--days takes a number from 1 to 14."_s);
    QStringList lines;
    forEachInputLine([&lines](const QByteArray &line) { lines.append(QString::fromUtf8(line)); });
    call.withServices([&call, lines, days](Services &services) {
        services.takeAlong.take(lines, days, &call,
                                [&](const core::Result<QList<TakenPerson>> &people) {
                                    if (!people)
                                        return call.fail(people.error());
                                    tellTaken(call, services, *people);
                                });
    });
}

// ---------------------------------------------------------------- paper

void writePdf(Invocation &call, const QByteArray &pdf)
{
    if (const auto done = core::writeOwnerFile(call.arguments().value(u"pdf"_s), pdf); !done)
        return call.fail(done.error());
    core::Json json = core::Json::object();
    json["file"] = core::jsonText(call.arguments().value(u"pdf"_s));
    json["bytes"] = pdf.size();
    call.console().result(json);
    call.finish(Done);
}

bool hasPdf(Invocation &call)
{
    if (!call.arguments().value(u"pdf"_s).isEmpty())
        return true;
    call.refuseUsage(u"--pdf says where to write it."_s);
    return false;
}

void paperForm(Invocation &call)
{
    if (!hasPdf(call))
        return;
    QByteArray pdf;
    if (inSheetLanguage(call, [&pdf] { pdf = ui::blankForm().pdf(); }))
        writePdf(call, pdf);
}

void paperList(Invocation &call)
{
    if (!hasPdf(call))
        return;
    call.withServices([&call](const Services &services) {
        const auto list = services.takeAlong.list();
        if (!list)
            return call.fail(core::error(core::ErrorCode::NotFound, u"no list taken along"_s));
        QByteArray pdf;
        if (inSheetLanguage(call, [&] { pdf = ui::dayList(list->people, call.today()).pdf(); }))
            writePdf(call, pdf);
    });
}

QList<OptionSpec> paperOptions()
{
    return {{u"pdf"_s, u"FILE"_s, u"where to write it"_s}, sheetLanguageOption()};
}

} // namespace

Command takeAlongCommand()
{
    return {.shape = {.name = u"take-along"_s,
                      .options = {{u"days"_s, u"N"_s, u"kept so long, 2 if not said (to 14)"_s},
                                  {u"forget"_s, {}, u"drop what was taken along"_s}}},
            .words = {},
            .summary = u"Keeps the histories of a list of people (stdin, one a line) for an "
                       u"outage."_s,
            .run = takeAlong};
}

Command paperFormCommand()
{
    return {.shape = {.name = u"paper form"_s, .options = paperOptions()},
            .words = {},
            .summary = u"An empty vaccination form to print, for when no computer works."_s,
            .run = paperForm,
            .laysOutPages = true};
}

Command paperListCommand()
{
    return {.shape = {.name = u"paper list"_s, .options = paperOptions()},
            .words = {},
            .summary = u"The people that were taken along, to print."_s,
            .run = paperList,
            .laysOutPages = true};
}

} // namespace cli
