// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "cli/JsonForms.h"
#include "cli/PersonOptions.h"
#include "cli/SheetLanguage.h"
#include "core/OwnerFile.h"
#include "ui/paper/AccessExcerpt.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using core::Json;

Json toJson(const store::Store::AccessEvent &event)
{
    Json json = Json::object();
    json["sequence"] = event.sequence;
    json["at"] = core::jsonText(event.at.toString(Qt::ISODate));
    json["actor"] = orNull(event.actor);
    json["actorName"] = orNull(event.actorName);
    json["organisation"] = orNull(event.organization);
    json["organisationName"] = orNull(event.organizationName);
    json["action"] = core::jsonText(event.action);
    json["subject"] = orNull(event.subject);
    json["reason"] = orNull(event.reason);
    json["outcome"] = orNull(event.outcome);
    return json;
}

void show(Invocation &call)
{
    call.withServices([&call](services::Services &) {
        const auto events = call.host().accessLog().events();
        if (!events)
            return call.fail(events.error());
        for (const auto &event : *events)
            call.console().row(toJson(event));
        call.finish(Done);
    });
}

void verify(Invocation &call)
{
    call.withServices([&call](services::Services &) {
        const auto verified = call.host().accessLog().verify();
        Json json = Json::object();
        json["sound"] = verified.ok();
        json["reason"] = verified ? Json() : orNull(verified.error().detail);
        call.console().result(json);
        if (!verified)
            return call.fail(verified.error());
        call.finish(Done);
    });
}

// ---------------------------------------------------------------- excerpt

void writeExcerpt(Invocation &call, const QString &person,
                  const QList<store::Store::AccessEvent> &events)
{
    QList<ui::AccessLine> lines;
    for (const auto &event : events)
        lines.append({.at = event.at,
                      .who = event.actorName,
                      .number = event.actor,
                      .organization = event.organizationName.isEmpty() ? event.organization
                                                                       : event.organizationName,
                      .action = event.action,
                      .reason = event.reason,
                      .outcome = event.outcome});
    QByteArray pdf;
    if (!inSheetLanguage(call, [&] { pdf = ui::accessExcerpt(person, lines, call.today()).pdf(); }))
        return;
    const QString name = call.arguments().value(u"pdf"_s);
    if (const auto done = core::writeOwnerFile(name, pdf); !done)
        return call.fail(done.error());
    Json json = Json::object();
    json["file"] = core::jsonText(name);
    json["lines"] = lines.size();
    call.console().result(json);
    call.finish(Done);
}

void excerpt(Invocation &call)
{
    const PersonRead read = readPerson(call.arguments(), call.today());
    for (const Finding &finding : read.findings)
        call.console().message(finding.text + u" ("_s + finding.code + u')');
    if (!read.findings.isEmpty())
        return call.finish(Refused);
    if (!read.query.number)
        return call.refuseUsage(u"Give --insz or --bsn."_s);
    call.withServices([&call, number = *read.query.number](services::Services &) {
        const auto events = call.host().accessLog().excerpt(number.value());
        if (!events)
            return call.fail(events.error());
        if (call.arguments().has(u"pdf"_s))
            return writeExcerpt(call, number.display(), *events);
        for (const auto &event : *events)
            call.console().row(toJson(event));
        call.finish(Done);
    });
}

// ---------------------------------------------------------------- retention

void retention(Invocation &call)
{
    const auto settings = call.host().settings();
    if (!settings)
        return call.fail(settings.error());
    if (!call.arguments().words.isEmpty()) {
        bool isNumber = false;
        const int years = call.arguments().words.first().toInt(&isNumber);
        if (!isNumber)
            return call.refuseUsage(u"The log is kept for a number of years."_s);
        if (const auto set = (*settings)->setLogYears(years); !set) {
            call.console().message(u"The access log is kept for 5 years at least."_s);
            return call.fail(set.error());
        }
    }
    call.withServices([&call, years = (*settings)->logYears()](services::Services &) {
        const auto dropped = call.host().accessLog().keepYears(years);
        if (!dropped)
            return call.fail(dropped.error());
        Json json = Json::object();
        json["years"] = years;
        json["dropped"] = *dropped;
        call.console().result(json);
        call.finish(Done);
    });
}

} // namespace

Command logExcerptCommand()
{
    return {.shape = {.name = u"log excerpt"_s,
                      .options = {{u"insz"_s, u"X"_s, u"the person"_s},
                                  {u"bsn"_s, u"X"_s, u"the person"_s},
                                  {u"pdf"_s, u"FILE"_s, u"where to write it, to print"_s},
                                  sheetLanguageOption()}},
            .words = {},
            .summary = u"What one person may know of the log: who saw or changed what of theirs."_s,
            .run = excerpt,
            .laysOutPages = true};
}

Command logRetentionCommand()
{
    return {.shape = {.name = u"log retention"_s, .options = {}, .mostWords = 1},
            .words = u"[YEARS]"_s,
            .summary = u"How long lines of the log are kept; five years at least."_s,
            .run = retention};
}

Command logShowCommand()
{
    return {.shape = {.name = u"log show"_s, .options = {}},
            .words = {},
            .summary = u"The access log: who did what about whom, and when."_s,
            .run = show};
}

Command logVerifyCommand()
{
    return {.shape = {.name = u"log verify"_s, .options = {}},
            .words = {},
            .summary = u"Whether the chain of the access log is sound, or where it breaks."_s,
            .run = verify};
}

} // namespace cli
