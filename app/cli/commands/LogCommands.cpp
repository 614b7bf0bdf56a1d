// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "cli/JsonForms.h"

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
    json["organisation"] = orNull(event.organization);
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

} // namespace

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
