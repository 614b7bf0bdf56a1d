// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Plan.h"

#include "domain/EnumNames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

namespace {

constexpr domain::EnumNames<NoPlan, 8> reasons{{
    {NoPlan::None, ""_L1},
    {NoPlan::NoProgramme, "no-programme"_L1},
    {NoPlan::NoBirthDate, "no-birth-date"_L1},
    {NoPlan::Deceased, "deceased"_L1},
    {NoPlan::NotRead, "not-read"_L1},
    {NoPlan::NoAccess, "no-access"_L1},
    {NoPlan::NotWhole, "not-whole"_L1},
    {NoPlan::StoreUnreadable, "store-unreadable"_L1},
}};

} // namespace

QLatin1StringView name(NoPlan why)
{
    return domain::nameOf(reasons, why);
}

const PlanSeries *Plan::find(const QString &id) const
{
    const auto found = std::find_if(series.begin(), series.end(),
                                    [&id](const PlanSeries &one) { return one.id == id; });
    return found == series.end() ? nullptr : &*found;
}

QList<const PlanSeries *> Plan::dueNow() const
{
    QList<const PlanSeries *> due;
    for (const auto status : {"overdue"_L1, "due"_L1})
        for (const PlanSeries &one : series)
            if (one.line.status == status)
                due.append(&one);
    return due;
}

QList<PlannedElsewhere> overlaid(const QStringList &series, const Plan &plan)
{
    QList<PlannedElsewhere> result;
    for (const QString &id : series) {
        const PlanSeries *own = plan.find(id);
        PlannedElsewhere planned{id, own ? own->notToday : std::nullopt};
        if (!own) // not in our programme, or nothing can be said: what is recorded still stands
            if (const auto *against =
                    domain::holdback(plan.circumstances, {id, u"ALL"_s}, plan.asOf))
                planned.notToday = *against;
        result.append(planned);
    }
    return result;
}

} // namespace services
