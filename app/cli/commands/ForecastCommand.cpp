// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "cli/InputLines.h"
#include "cli/JsonForms.h"
#include "cli/OnePerson.h"
#include "cli/PersonOptions.h"
#include "cli/PlanForm.h"
#include "schedule/ForecastJson.h"
#include "services/ForecastService.h"
#include "services/RecordService.h"
#include "services/ScheduleService.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

core::Json answerTo(const services::ScheduleService &service, const QByteArray &line)
{
    const auto question = core::parseJson(line);
    if (!question || !question->is_object())
        return {{"error", "BAD_JSON"}};
    return schedule::toJson(service.forecast(schedule::readQuestion(*question)));
}

void answerQuestions(Invocation &call)
{
    const auto service = services::ScheduleService::load(call.arguments().value(u"programmes"_s));
    if (!service && service.error().code == core::ErrorCode::CatalogueInvalid) {
        call.console().message(u"A programme file has mistakes: "_s + service.error().detail);
        return call.finish(Refused);
    }
    if (!service)
        return call.fail(service.error());
    bool allAnswered = true;
    forEachInputLine([&](const QByteArray &line) {
        if (line.trimmed().isEmpty())
            return;
        const core::Json answer = answerTo(*service, line);
        allAnswered = allAnswered && !answer.contains("error");
        call.console().text(QString::fromUtf8(core::writeJson(answer)));
    });
    call.finish(allAnswered ? Done : Refused);
}

Exit exitOf(const services::Plan &plan)
{
    if (plan.why != services::NoPlan::None)
        return plan.why == services::NoPlan::NotRead ? NotYet : Refused;
    return plan.outcome == domain::HistoryOutcome::Complete ? Done : NotYet;
}

void show(Invocation &call, const services::Plan &plan)
{
    if (call.arguments().has(u"doses"_s)) {
        for (const services::PlanDose &dose : plan.doses)
            call.console().row(toJson(dose));
        call.console().flush();
    }
    for (const services::PlanSeries &series : plan.series)
        call.console().row(toJson(series));
    call.console().flush();
    core::Json last = toJson(plan.source);
    last["asOf"] = isoOrNull(plan.asOf);
    last["readAt"] = isoOrNull(plan.readAt);
    last["outcome"] = core::jsonText(QString(domain::name(plan.outcome)));
    last["cannotTell"] = plan.why == services::NoPlan::None
                             ? core::Json()
                             : core::jsonText(QString(services::name(plan.why)));
    call.console().result(last);
    if (plan.why == services::NoPlan::None)
        call.console().message(u"This is not medical advice: a clinician decides."_s);
    call.finish(exitOf(plan));
}

std::optional<QDate> dayAsked(const Invocation &call)
{
    const QString text = call.arguments().value(u"day"_s);
    if (text.isEmpty())
        return call.today();
    const auto day = core::PartialDate::fromIso(text);
    return day && day->isFull() ? std::optional(day->first()) : std::nullopt;
}

void forecastOf(Invocation &call)
{
    const auto day = dayAsked(call);
    if (!day)
        return call.refuseUsage(u"--day takes a date: 2026-03-15."_s);
    withPerson(call, [&call, day = *day](services::Services &services,
                                         const domain::Patient &patient) {
        services.records.read(patient, &call,
                              [&call, &services, day](const core::Result<domain::History> &read) {
                                  if (!read)
                                      return call.fail(read.error());
                                  if (read->error)
                                      call.console().error(*read->error);
                                  show(call, services.forecasts.plan(*read, day));
                              });
    });
}

void run(Invocation &call)
{
    const Arguments &given = call.arguments();
    const bool one = namesPerson(given);
    if (!one && (given.has(u"day"_s) || given.has(u"doses"_s) || given.has(u"born"_s) ||
                 given.has(u"given"_s) || given.has(u"postcode"_s)))
        return call.refuseUsage(u"--day and --doses go with a person: --insz, --bsn or --name."_s);
    if (one && given.has(u"programmes"_s))
        return call.refuseUsage(u"--programmes goes with questions on stdin."_s);
    one ? forecastOf(call) : answerQuestions(call);
}

} // namespace

Command forecastCommand()
{
    return {.shape = {.name = u"forecast"_s,
                      .options = personOptions() +
                                 QList<OptionSpec>{
                                     {u"day"_s, u"D"_s, u"of a person: as of this day"_s},
                                     {u"doses"_s, {}, u"of a person: each dose as judged, too"_s},
                                     {u"programmes"_s, u"DIR"_s,
                                      u"of questions: read the programmes there, too"_s}},
                      .leastWords = 0,
                      .mostWords = 0},
            .words = {},
            .summary = u"Says what is due and why: for one person, or a question a line on stdin, "
                       u"as JSON."_s,
            .run = run};
}

} // namespace cli
