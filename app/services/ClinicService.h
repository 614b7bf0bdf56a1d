// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Result.h"
#include "domain/History.h"
#include "domain/Problem.h"
#include "domain/Registration.h"
#include "services/CatalogueService.h"
#include "services/ForecastService.h"
#include "services/RegistrationService.h"
#include "store/Store.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace services {

// What is on a pack, as it was typed last for this product.
struct LotInUse
{
    QString lot;
    QString expiry; // ISO, may be empty
    bool operator==(const LotInUse &) const = default;
};

// One dose of the visit, to be looked at before it is given.
struct PlannedDose
{
    QString product;                 // code in the product list
    QStringList series;              // that it serves
    QString status;                  // of the most pressing one: "overdue", "due"
    QDate recommended;               // the earliest of them
    QStringList reasons;             // codes of the engine: why this course, why at all
    domain::RegistrationDraft draft; // prefilled: product, today, route, body part, side
    bool lotAskedBefore = false;     // the lot stands from an earlier dose of this session
    bool uncertain = false;          // a dose that could not be judged may have filled it
};

struct VisitPlan
{
    QString programme;         // by which it was planned; empty: there is none
    NoPlan why = NoPlan::None; // nothing can be planned
    bool onlyHere = false;     // the register's record is not in it
    QList<PlannedDose> doses;
};

// What came of saving a visit: all of it was saved, or nothing. One list of problems a dose, in
// their order.
struct VisitOutcome
{
    bool saved = false;
    QList<domain::Problems> problems;
    QList<QUuid> ids;
};

// Several doses of one person at one visit.
class ClinicService final : public QObject
{
    Q_OBJECT
public:
    ClinicService(store::Store &store, RegistrationService &registrations,
                  const CatalogueService &catalogue, const ForecastService &forecasts,
                  const core::Clock &clock, QObject *parent = nullptr);

    // What the programme proposes for today, by the circumstances that are known of the person.
    [[nodiscard]] VisitPlan plan(const domain::History &history) const;
    // A dose of this product for this person, prefilled; `before`: those of the same visit.
    [[nodiscard]] domain::RegistrationDraft
    draftFor(const domain::Patient &patient, const QString &product,
             const QList<domain::RegistrationDraft> &before) const;

    // The form's rules for each, what is known of its lot, and the same pack or place twice.
    [[nodiscard]] QList<domain::Problems>
    check(const QList<domain::RegistrationDraft> &drafts) const;
    // What else the lot is known as, for one draft.
    [[nodiscard]] domain::Problems lotProblems(const domain::RegistrationDraft &draft) const;
    // The product that this lot was recorded with; empty: not known. The lot decides.
    [[nodiscard]] QString productOfLot(const QString &lot) const;

    // One transaction. Warnings need `acceptedWarnings` in their draft. Errors: those of
    // RegistrationService::save.
    [[nodiscard]] core::Result<VisitOutcome> save(const QList<domain::RegistrationDraft> &drafts);

    // Of this run of the program: a new clinic session begins without.
    [[nodiscard]] std::optional<LotInUse> lotInUse(const QString &product) const;
    void forgetLots();

private:
    struct KnownLot
    {
        QString product;
        QString expiry;
    };
    [[nodiscard]] std::optional<KnownLot> known(const QString &lot) const;
    void remember(const QList<domain::RegistrationDraft> &drafts);
    void readKnownLots() const;

    store::Store &m_store;
    RegistrationService &m_registrations;
    const CatalogueService &m_catalogue;
    const ForecastService &m_forecasts;
    const core::Clock &m_clock;
    QHash<QString, LotInUse> m_inUse;         // by product
    mutable QHash<QString, KnownLot> m_known; // by lot, folded
    mutable bool m_knownRead = false;
};

} // namespace services
