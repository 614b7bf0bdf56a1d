// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificate/Certificate.h"
#include "core/Result.h"
#include "domain/ProductCatalogue.h"
#include "schedule/Forecast.h"
#include "services/ScheduleService.h"

#include <QDate>

#include <memory>
#include <optional>

namespace services {

// Asks the programme's engine about a person as the history shows them.
class DoseJudge
{
public:
    // Without a programme, or with one that is damaged, nothing is judged.
    DoseJudge(const domain::ProductCatalogue &catalogue, QString programme);

    [[nodiscard]] const QString &programme() const { return m_programme; }
    // nullopt: there is no programme, no full birth date, or the engine refuses the question.
    [[nodiscard]] std::optional<schedule::Forecast> forecast(const domain::Patient &person,
                                                             const QList<certificate::Line> &lines,
                                                             const schedule::Facts &facts,
                                                             QDate day) const;

    // The series of a programme that this product counts for.
    [[nodiscard]] QStringList seriesOf(const QString &product, const QString &programme) const;

private:
    [[nodiscard]] QString productOf(const certificate::Line &line) const;

    const domain::ProductCatalogue &m_catalogue;
    QString m_programme;
    std::optional<ScheduleService> m_schedule;
};

} // namespace services
