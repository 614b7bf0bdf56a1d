// SPDX-License-Identifier: GPL-3.0-or-later
// The plan of a person with sixty doses, from the answer of the register: which vaccines they were,
// what counted, what is due and why. What the screen adds is timed in tests/ui/plan.
#include "Figure.h"

#include "catalogue/CatalogueLoader.h"
#include "schedule/ScheduleLoader.h"
#include "services/Planner.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int doses = 60;

domain::History record(QDate born)
{
    domain::History history;
    history.outcome = domain::HistoryOutcome::Complete;
    history.patient.birthDate = core::PartialDate::fromDate(born);
    const QStringList codes{u"871895005"_s, u"871831003"_s, u"871873006"_s, u"871878002"_s};
    for (int i = 0; i < doses; ++i) {
        domain::Immunization dose;
        dose.id = QString::number(i);
        dose.status = domain::ImmunizationStatus::Completed;
        dose.vaccineCodes = {{u"http://snomed.info/sct"_s, codes.at(i % codes.size()), {}}};
        dose.occurrence.date = core::PartialDate::fromDate(born.addDays(60 + i * 90));
        history.rows.append({.immunization = dose, .entry = {}});
    }
    return history;
}

} // namespace

int main()
{
    const auto sets = catalogue::loadValueSets(u"be"_s);
    const auto packs = sets ? catalogue::loadProducts({}, *sets)
                            : core::Result<catalogue::LoadedCatalogue>(sets.error());
    auto knowledge = schedule::loadKnowledge();
    if (!packs || !knowledge)
        return 1;
    Samples load;
    for (int i = 0; i < 20; ++i)
        load.time([] { (void)schedule::loadKnowledge(); });
    const services::Planner planner(std::move(*knowledge), packs->catalogue, *sets, {});
    const domain::History history = record(QDate(2008, 2, 29));
    Samples plan;
    for (int i = 0; i < 2000; ++i)
        plan.time([&] {
            (void)planner.plan(history, domain::Circumstances{}, u"BE-VL"_s, QDate(2026, 11, 24));
        });
    report("plan of a person with 60 doses, median", plan.median(), 50'000);
    report("plan of a person with 60 doses, p99", plan.quantile(0.99), 50'000);
    report("reading all programmes, once, median", load.median(), 50'000);
    return 0;
}
