// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Problem.h"
#include "domain/ProductCatalogue.h"
#include "domain/ValueSet.h"
#include "schedule/VaccineMatch.h"
#include "services/Plan.h"

#include <QString>

#include <memory>

namespace schedule {
struct RecordQuestion;
}

namespace services {

// Makes plans from records: pure, and never changed once made, so that several threads may ask.
class Planner
{
public:
    // The catalogue parts outlive this object. Without knowledge there are no plans.
    Planner(std::shared_ptr<const schedule::Knowledge> knowledge,
            const domain::ProductCatalogue &packs, const domain::ValueSets &sets,
            std::optional<core::Error> dataError);

    // Record: nothing is said of somebody whose record was not read whole. WhatIsHere: what is
    // known here is planned by, and every series is uncertain then.
    enum class Basis { Record, WhatIsHere };
    [[nodiscard]] Plan plan(const domain::History &history,
                            const core::Result<domain::Circumstances> &circumstances,
                            const QString &jurisdiction, QDate day,
                            Basis basis = Basis::Record) const;
    // What stands against the last row of the record, a dose with a day that is not saved yet.
    [[nodiscard]] domain::Problems
    problems(const domain::History &history,
             const core::Result<domain::Circumstances> &circumstances, const QString &jurisdiction,
             QDate day) const;
    [[nodiscard]] const schedule::Programme *programme(const QString &jurisdiction,
                                                       QDate day) const;
    [[nodiscard]] QStringList jurisdictions() const;
    [[nodiscard]] QStringList antigensOf(const schedule::Programme &programme) const;
    [[nodiscard]] const std::optional<core::Error> &dataError() const { return m_dataError; }

private:
    void orderPacks(Plan &plan, const schedule::Programme &programme) const;
    void addDoses(Plan &plan, const schedule::Programme &programme,
                  const schedule::Forecast &forecast, const schedule::RecordQuestion &asked,
                  const domain::History &history) const;
    void addProposal(Plan &plan, const QStringList &products) const;
    void addSeries(Plan &plan, const schedule::Programme &programme,
                   const schedule::RecordQuestion &asked, const domain::History &history) const;

    std::shared_ptr<const schedule::Knowledge> m_knowledge;
    const domain::ProductCatalogue &m_packs;
    const domain::ValueSets &m_sets;
    std::optional<schedule::VaccineMatch> m_match;
    std::optional<core::Error> m_dataError;
};

} // namespace services
