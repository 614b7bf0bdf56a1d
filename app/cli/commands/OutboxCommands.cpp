// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "cli/ItemWait.h"
#include "cli/JsonForms.h"
#include "services/OutboxService.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using Services = services::Services;

bool isUnsent(const domain::OutboxEntry &entry)
{
    return entry.state != domain::OutboxState::Accepted &&
           entry.state != domain::OutboxState::Withdrawn;
}

void list(Invocation &call)
{
    std::optional<domain::OutboxState> state;
    if (call.arguments().has(u"state"_s)) {
        state = domain::outboxStateFromName(call.arguments().value(u"state"_s));
        if (!state)
            return call.refuseUsage(
                u"--state takes saved-here, sending, accepted, needs-you or withdrawn."_s);
    }
    call.withServices([&call, state](Services &services) {
        const auto entries = services.outbox.list(state);
        if (!entries)
            return call.fail(entries.error());
        for (const domain::OutboxEntry &entry : *entries)
            call.console().row(toJson(entry));
        if (entries->isEmpty())
            call.console().message(state ? u"Nothing is in this state."_s
                                         : u"The outbox is empty."_s);
        call.finish(Done);
    });
}

// ---------------------------------------------------------------- send

core::Result<QList<QUuid>> unsentIds(const Services &services)
{
    const auto entries = services.outbox.list();
    if (!entries)
        return entries.error();
    QList<QUuid> ids;
    for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry)
        if (isUnsent(*entry))
            ids.append(entry->id);
    return ids;
}

void tellAll(Invocation &call, const Services &services, const QList<QUuid> &ids)
{
    Exit worst = Done;
    for (const QUuid &id : ids) {
        const auto entry = services.outbox.entry(id);
        if (!entry)
            return call.fail(entry.error());
        if (!*entry)
            continue;
        call.console().row(toJson(**entry));
        const Exit exit = exitOf(**entry);
        if (exit == Refused || worst == Done)
            worst = exit;
    }
    if (services.outbox.waitsForSignIn())
        call.console().error(core::error(core::ErrorCode::SignInNeeded));
    if (ids.isEmpty())
        call.console().message(u"There is nothing to send."_s);
    call.finish(worst);
}

void send(Invocation &call)
{
    const auto time = call.waitTime();
    if (!time)
        return call.refuseUsage(u"--wait takes a number of seconds."_s);
    call.withServices([&call, time = *time](Services &services) {
        const auto ids = unsentIds(services);
        if (!ids)
            return call.fail(ids.error());
        // Until the sender is idle: it looks at what was refused before, too.
        sendUntil(
            call, services, time, [] { return false; },
            [&call, &services, ids = *ids] { tellAll(call, services, ids); });
        if (!call.isFinished())
            services.outbox.sendNow();
    });
}

// ---------------------------------------------------------------- retry

void retry(Invocation &call)
{
    const QUuid id(call.arguments().words.first());
    if (!call.waitTime())
        return call.refuseUsage(u"--wait takes a number of seconds."_s);
    call.withServices([&call, id](Services &services) {
        if (const auto retried = services.outbox.retry(id); !retried)
            return call.fail(retried.error());
        const auto entry = services.outbox.entry(id);
        if (!entry)
            return call.fail(entry.error());
        if (!*entry)
            return call.fail(core::error(core::ErrorCode::NotFound));
        sendUntil(
            call, services, *call.waitTime(),
            [&services, id] {
                const auto now = services.outbox.entry(id);
                return !now || !*now || exitOf(**now) != NotYet;
            },
            [&call, &services, id] { tellAll(call, services, {id}); });
    });
}

// ---------------------------------------------------------------- keep

void keep(Invocation &call)
{
    const QUuid id(call.arguments().words.first());
    const QString reason = call.arguments().value(u"reason"_s);
    if (reason.trimmed().isEmpty())
        return call.refuseUsage(u"--reason says why it is to go all the same."_s);
    if (!call.waitTime())
        return call.refuseUsage(u"--wait takes a number of seconds."_s);
    call.withServices([&call, id, reason](Services &services) {
        if (const auto decided = services.outbox.decide(id, reason); !decided)
            return call.fail(decided.error());
        sendUntil(
            call, services, *call.waitTime(),
            [&services, id] {
                const auto now = services.outbox.entry(id);
                return !now || !*now || exitOf(**now) != NotYet;
            },
            [&call, &services, id] { tellAll(call, services, {id}); });
    });
}

const OptionSpec waitOption{u"wait"_s, u"S"_s, u"wait for answers, 10 seconds if not said"_s};

} // namespace

Command outboxListCommand()
{
    return {.shape = {.name = u"outbox list"_s,
                      .options = {{u"state"_s, u"WORD"_s, u"only what stands there"_s}}},
            .words = {},
            .summary = u"What was saved here and where it stands, newest first."_s,
            .run = list};
}

Command outboxSendCommand()
{
    return {.shape = {.name = u"outbox send"_s, .options = {waitOption}},
            .words = {},
            .summary = u"Sends what is due now, and says what came of it."_s,
            .run = send};
}

Command outboxKeepCommand()
{
    return {.shape = {.name = u"outbox keep"_s,
                      .options = {{u"reason"_s, u"R"_s, u"why it is another dose, or right"_s},
                                  waitOption},
                      .leastWords = 1,
                      .mostWords = 1},
            .words = u"ID"_s,
            .summary = u"Sends what was held as a possible double; to drop it: withdraw."_s,
            .run = keep};
}

Command outboxRetryCommand()
{
    return {.shape = {.name = u"outbox retry"_s,
                      .options = {waitOption},
                      .leastWords = 1,
                      .mostWords = 1},
            .words = u"ID"_s,
            .summary = u"Sends an item that was refused or held once more."_s,
            .run = retry};
}

} // namespace cli
