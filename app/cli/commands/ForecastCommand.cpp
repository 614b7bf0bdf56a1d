// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "cli/InputLines.h"
#include "schedule/ForecastJson.h"
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

void run(Invocation &call)
{
    const auto service = services::ScheduleService::load();
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

} // namespace

Command forecastCommand()
{
    return {.shape = {.name = u"forecast"_s, .options = {}, .leastWords = 0, .mostWords = 0},
            .words = {},
            .summary = u"Says what is due and why: a question a line on stdin, as JSON."_s,
            .run = run};
}

} // namespace cli
