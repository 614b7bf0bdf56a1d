// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Plan.h"
#include "services/Services.h"
#include "ui/Notice.h"
#include "ui/pages/plan/PlanModel.h"

#include <QObject>

#include <optional>

namespace ui {

// What is due for the open person and why, and the circumstances that decide it.
class PlanPresenter final : public QObject
{
    Q_OBJECT
public:
    explicit PlanPresenter(const services::Services &services, QObject *parent = nullptr);

    void show(const domain::History &history, bool reading); // at each change of the record
    void clear();
    void retranslate();

    [[nodiscard]] const services::Plan &plan() const { return m_plan; }
    [[nodiscard]] bool canTell() const { return m_plan.why == services::NoPlan::None; }
    [[nodiscard]] PlanModel &model() { return m_model; }
    [[nodiscard]] QStringList rows() const { return rowsOf(m_model.marks(), m_plan); }
    // The most urgent that can be recorded, in order.
    [[nodiscard]] QList<PlanMark> due() const;
    // "2 overdue, 1 due now"; "Nothing is due now"; why it cannot be told.
    [[nodiscard]] QString summary() const;
    // Which programme, since when, for which day.
    [[nodiscard]] QString sourceText() const;
    [[nodiscard]] QString sourcesText() const; // what it was taken from, a line each
    [[nodiscard]] Notice notice() const;       // a refused file; why nothing can be told

    // A form for the dose of this mark, with the packs that fit; nothing when it has none.
    void record(const QString &key);

    // ---- circumstances ----
    [[nodiscard]] const domain::Circumstances &circumstances() const
    {
        return m_plan.circumstances;
    }
    [[nodiscard]] bool isInfant() const;       // its mother and birth still decide
    [[nodiscard]] bool mayBePregnant() const;  // neither a man nor a child
    [[nodiscard]] QStringList targets() const; // series, ALL, LIVE, antigens
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QDate birth() const;
    // Empty: recorded.
    [[nodiscard]] Notice save(const domain::Circumstances &circumstances);

Q_SIGNALS:
    void changed();
    // The packs that fill the dose; `what`: "dose 2 against measles, mumps, rubella".
    void doseAsked(const QList<domain::VaccineProduct> &packs, const QString &what);
    void announced(const QString &text);

private:
    void make();

    const services::Services m_services;
    std::optional<domain::History> m_history;
    bool m_reading = false;
    services::Plan m_plan;
    PlanModel m_model;
};

} // namespace ui
