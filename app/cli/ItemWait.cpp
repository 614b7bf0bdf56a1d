// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ItemWait.h"

#include "cli/JsonForms.h"
#include "ui/text/ErrorText.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using core::Json;
using domain::OutboxState;

bool isAnswered(const domain::OutboxEntry &entry)
{
    return entry.state != OutboxState::SavedHere && entry.state != OutboxState::Sending;
}

Json toJson(const core::RemoteIssue &issue)
{
    const bool warning = issue.severity == core::RemoteIssue::Severity::Warning ||
                         issue.severity == core::RemoteIssue::Severity::Information;
    Json json = Json::object();
    json["field"] = core::jsonText(issue.field.isEmpty() ? u"form"_s : issue.field);
    json["code"] = core::jsonText(issue.detailCode.isEmpty() ? issue.code : issue.detailCode);
    json["severity"] = warning ? "warning" : "blocking";
    json["text"] = core::jsonText(issue.text);
    return json;
}

Json problemsOf(const core::Error &error)
{
    Json problems = Json::array();
    for (const core::RemoteIssue &issue : error.issues)
        problems.push_back(toJson(issue));
    if (!problems.empty())
        return problems;
    Json problem = Json::object();
    problem["field"] = "form";
    problem["code"] = core::jsonText(QString(core::name(error.code)));
    problem["severity"] = "blocking";
    problem["text"] = core::jsonText(ui::errorText(error).what);
    problems.push_back(std::move(problem));
    return problems;
}

void tell(Invocation &call, const domain::OutboxEntry &entry, Json warnings)
{
    for (const core::RemoteIssue &issue : entry.warnings)
        warnings.push_back(toJson(issue));
    Json json = Json::object();
    json["id"] = core::jsonText(plainId(entry.id));
    json["state"] = core::jsonText(QString(domain::name(entry.state)));
    json["registerId"] = orNull(entry.registerId);
    json["warnings"] = std::move(warnings);
    if (entry.state == OutboxState::NeedsYou && entry.lastError)
        json["problems"] = problemsOf(*entry.lastError);
    call.console().result(json);
    if (entry.lastError && entry.state != OutboxState::Accepted)
        call.console().error(*entry.lastError);
    call.finish(exitOf(entry));
}

} // namespace

Exit exitOf(const domain::OutboxEntry &entry)
{
    switch (entry.state) {
    case OutboxState::Accepted:
    case OutboxState::Withdrawn:
        return Done;
    case OutboxState::NeedsYou:
        return Refused;
    case OutboxState::SavedHere:
    case OutboxState::Sending:
        break;
    }
    return NotYet;
}

void sendUntil(Invocation &call, services::Services &services, std::chrono::seconds time,
               std::function<bool()> done, std::function<void()> next)
{
    using services::OutboxService;
    if (time.count() == 0 || done())
        return next();
    auto *wait = new QObject(&call);
    const auto stop = [wait, next = std::move(next), ended = std::make_shared<bool>(false)] {
        if (std::exchange(*ended, true))
            return;
        wait->deleteLater();
        next();
    };
    QObject::connect(&services.outbox, &OutboxService::changed, wait, [done, stop] {
        if (done())
            stop();
    });
    QObject::connect(&services.outbox, &OutboxService::idle, wait, stop);
    QObject::connect(&services.outbox, &OutboxService::signInNeeded, wait, stop);
    QTimer::singleShot(time, wait, stop);
    services.outbox.start();
}

void sendAndTell(Invocation &call, services::Services &services, const domain::OutboxEntry &entry,
                 const Json &ownWarnings, std::chrono::seconds time)
{
    const auto now = [&services, entry] {
        const auto read = services.outbox.entry(entry.id);
        return read && *read ? **read : entry;
    };
    sendUntil(
        call, services, time, [now] { return isAnswered(now()); },
        [&call, &services, now, ownWarnings] {
            const domain::OutboxEntry then = now();
            if (services.outbox.waitsForSignIn())
                call.console().error(core::error(core::ErrorCode::SignInNeeded));
            else if (const auto until = services.outbox.pausedUntil();
                     until && !isAnswered(then) && !then.lastError)
                call.console().message(
                    u"The register is not asked before %1; then it goes by itself."_s.arg(
                        until->toString(Qt::ISODate)));
            tell(call, then, ownWarnings);
        });
}

} // namespace cli
