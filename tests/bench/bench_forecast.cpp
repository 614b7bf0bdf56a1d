// SPDX-License-Identifier: GPL-3.0-or-later
// The forecast of every worked case, over and over.
#include "Figure.h"

#include "core/Json.h"
#include "schedule/ForecastJson.h"
#include "schedule/ScheduleEngine.h"
#include "schedule/ScheduleLoader.h"

#include <QFile>

int main()
{
    const auto knowledge = schedule::loadKnowledge();
    QFile file(QStringLiteral(FIXTURES "/schedule/cases.json"));
    if (!knowledge || !file.open(QIODevice::ReadOnly))
        return 1;
    const auto json = core::parseJson(file.readAll());
    if (!json)
        return 1;
    QList<schedule::Question> questions;
    for (const core::Json &item : core::arrayMember(*json, "cases"))
        questions.append(schedule::readQuestion(item));
    Samples person;
    for (int round = 0; round < 50; ++round)
        for (const schedule::Question &question : questions)
            person.time([&] { (void)schedule::evaluate(**knowledge, question); });
    report("forecast of a person, median", person.median(), 100);
    report("forecast of a person, p99", person.quantile(0.99), 100);
    return 0;
}
