// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "schedule/Forecast.h"
#include "schedule/Programme.h"

#include <memory>

namespace services {

// What is due and why, by the shipped programmes. Needs no data folder and no network.
class ScheduleService final
{
public:
    // With the programmes of `folder` beside the shipped ones. Error: CatalogueInvalid ("file:
    // key"), FileUnreadable.
    [[nodiscard]] static core::Result<ScheduleService> load(const QString &folder = {});

    [[nodiscard]] core::Result<schedule::Forecast, schedule::ForecastError>
    forecast(const schedule::Question &question) const;

private:
    explicit ScheduleService(std::shared_ptr<const schedule::Knowledge> knowledge)
        : m_knowledge(std::move(knowledge))
    {
    }
    std::shared_ptr<const schedule::Knowledge> m_knowledge;
};

} // namespace services
