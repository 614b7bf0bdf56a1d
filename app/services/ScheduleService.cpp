// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ScheduleService.h"

#include "schedule/ScheduleEngine.h"
#include "schedule/ScheduleLoader.h"

namespace services {

core::Result<ScheduleService> ScheduleService::load(const QString &folder)
{
    auto knowledge = schedule::loadKnowledge(folder);
    if (!knowledge)
        return knowledge.error();
    return ScheduleService(std::move(*knowledge));
}

core::Result<schedule::Forecast, schedule::ForecastError>
ScheduleService::forecast(const schedule::Question &question) const
{
    return schedule::evaluate(*m_knowledge, question);
}

} // namespace services
