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

QStringList ScheduleService::seriesOf(const QString &product, const QString &programme) const
{
    QStringList result;
    const schedule::Programme *chosen = m_knowledge->find(programme);
    const schedule::Product *known = m_knowledge->products.find(product);
    if (!chosen || !known)
        return result;
    for (const schedule::Series &series : chosen->series)
        if ((series.universe & known->antigens) != 0 &&
            (series.products.isEmpty() || series.products.contains(product)))
            result.append(series.id);
    return result;
}

} // namespace services
