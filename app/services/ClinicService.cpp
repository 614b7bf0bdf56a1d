// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ClinicService.h"

#include "domain/Consent.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

namespace {

using domain::RegistrationDraft;
using domain::RegistrationKind;

constexpr int c_lotsLookedAt = 2000; // of the newest entries
constexpr int c_armFromYears = 1;    // below it the thigh

QString folded(const QString &lot)
{
    return lot.simplified().toUpper();
}

domain::Problem warning(domain::Field field, domain::ProblemCode code, const QString &argument)
{
    return {.field = field,
            .code = code,
            .severity = domain::Severity::Warning,
            .arguments = {argument}};
}

// In the clinic the lot is asked for, a dose that would not count needs a reason, and a pack that
// has expired is not given at all (netherlands.md 15, N16 and N18).
void judgeAsInClinic(const RegistrationDraft &draft, domain::Problems &problems)
{
    if (draft.kind != RegistrationKind::Given)
        return;
    for (domain::Problem &problem : problems) {
        if (problem.code == domain::ProblemCode::Expired)
            problem.severity = domain::Severity::Blocking;
        if (problem.code == domain::ProblemCode::LotMissing ||
            problem.code == domain::ProblemCode::WouldNotCount)
            problem.severity = domain::Severity::Warning;
    }
}

bool isInOneLimb(const RegistrationDraft &one, const RegistrationDraft &other)
{
    const auto isInjected = [](const RegistrationDraft &draft) {
        return draft.kind == RegistrationKind::Given && !draft.site.isEmpty() &&
               !draft.side.isEmpty();
    };
    return isInjected(one) && isInjected(other) && one.site == other.site && one.side == other.side;
}

bool isFor(const PlanSeries &series, const QString &product)
{
    return std::any_of(series.packs.begin(), series.packs.end(),
                       [&product](const auto &pack) { return pack.cnk.value() == product; });
}

// Why this product is proposed: the series that are due and that it fills.
PlannedDose dueFor(const QString &product, const Plan &plan)
{
    PlannedDose dose;
    dose.product = product;
    for (const PlanSeries *due : plan.dueNow()) {
        if (!isFor(*due, product))
            continue;
        const schedule::SeriesLine &line = due->line;
        dose.series.append(due->id);
        dose.uncertain = dose.uncertain || (due->uncertain && !plan.onlyHere);
        if (dose.status != "overdue"_L1)
            dose.status = line.status;
        if (dose.recommended.isNull() || line.recommended < dose.recommended)
            dose.recommended = line.recommended;
        for (const QString &reason : {line.reason, line.pathReason})
            if (!reason.isEmpty() && !dose.reasons.contains(reason))
                dose.reasons.append(reason);
    }
    return dose;
}

bool standsInTheWay(const domain::Problems &problems, const RegistrationDraft &draft)
{
    return domain::hasBlocking(problems) ||
           (domain::hasWarning(problems) && draft.acceptedWarnings.trimmed().isEmpty());
}

} // namespace

ClinicService::ClinicService(store::Store &store, RegistrationService &registrations,
                             const CatalogueService &catalogue, const ForecastService &forecasts,
                             const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_registrations(registrations)
    , m_catalogue(catalogue)
    , m_forecasts(forecasts)
    , m_clock(clock)
{
}

// ---------------------------------------------------------------- what is planned

VisitPlan ClinicService::plan(const domain::History &history) const
{
    const Plan known = m_forecasts.planByWhatIsHere(history);
    VisitPlan plan;
    plan.programme = known.source.id;
    plan.why = known.why;
    plan.onlyHere = known.onlyHere;
    QList<RegistrationDraft> before;
    for (const QString &product : known.proposal) {
        PlannedDose dose = dueFor(product, known);
        dose.lotAskedBefore = m_inUse.contains(product);
        dose.draft = draftFor(history.patient, product, before);
        before.append(dose.draft);
        plan.doses.append(std::move(dose));
    }
    return plan;
}

// Left, then right, then left again; what is swallowed has no body part.
RegistrationDraft ClinicService::draftFor(const domain::Patient &patient, const QString &product,
                                          const QList<RegistrationDraft> &before) const
{
    RegistrationDraft draft = m_registrations.newDraft(patient);
    draft.cnk = product;
    draft.dose = u"1"_s;
    const domain::VaccineProduct *known = m_catalogue.catalogue().byCnk(product);
    if (known && known->routes.size() == 1)
        draft.route = known->routes.first();
    const domain::Concept *route = m_catalogue.valueSets().find(u"route"_s, draft.route);
    if (route && !route->withoutSite) {
        const auto sided = std::count_if(before.begin(), before.end(),
                                         [](const auto &other) { return !other.side.isEmpty(); });
        const auto born = domain::bornOn(patient);
        const bool isInfant =
            born && domain::ageInYears(born->last(), m_clock.today()) < c_armFromYears;
        const QList<domain::Concept> &sites = m_catalogue.valueSets().concepts(u"site"_s);
        for (const domain::Concept &site : sites)
            if (site.routes.contains(draft.route) && (draft.site.isEmpty() || !isInfant))
                draft.site = site.value.code;
        if (!draft.site.isEmpty())
            draft.side = sided % 2 == 0 ? u"left"_s : u"right"_s;
    }
    if (const auto lot = lotInUse(product)) {
        draft.lot = lot->lot;
        draft.expiry = lot->expiry;
    }
    return draft;
}

// ---------------------------------------------------------------- lots

void ClinicService::readKnownLots() const
{
    if (std::exchange(m_knownRead, true))
        return;
    const auto entries = m_store.entries({}, c_lotsLookedAt);
    for (const domain::OutboxEntry &entry : entries ? *entries : QList<domain::OutboxEntry>()) {
        const domain::Registration &dose = entry.registration;
        const bool tellsOfPack = dose.product && !dose.lot.isEmpty() &&
                                 dose.kind == RegistrationKind::Given &&
                                 entry.state != domain::OutboxState::Withdrawn;
        if (tellsOfPack && !m_known.contains(folded(dose.lot)))
            m_known.insert(folded(dose.lot),
                           {dose.product->cnk.value(),
                            dose.expiry ? dose.expiry->toString(Qt::ISODate) : QString()});
    }
}

std::optional<ClinicService::KnownLot> ClinicService::known(const QString &lot) const
{
    readKnownLots();
    const auto found = m_known.constFind(folded(lot));
    return found == m_known.cend() ? std::nullopt : std::optional(*found);
}

QString ClinicService::productOfLot(const QString &lot) const
{
    const auto found = known(lot);
    return found ? found->product : QString();
}

domain::Problems ClinicService::lotProblems(const RegistrationDraft &draft) const
{
    domain::Problems problems;
    const auto found = draft.lot.trimmed().isEmpty() ? std::nullopt : known(draft.lot);
    if (!found || draft.kind != RegistrationKind::Given)
        return problems;
    if (found->product != draft.cnk) {
        const domain::VaccineProduct *other = m_catalogue.catalogue().byCnk(found->product);
        problems.append(warning(domain::Field::Lot, domain::ProblemCode::LotOfOtherProduct,
                                other ? other->brand : found->product));
    } else if (!found->expiry.isEmpty() && !draft.expiry.isEmpty() &&
               found->expiry != draft.expiry) {
        problems.append(
            warning(domain::Field::Expiry, domain::ProblemCode::ExpiryOfLotDiffers, found->expiry));
    }
    return problems;
}

std::optional<LotInUse> ClinicService::lotInUse(const QString &product) const
{
    const auto found = m_inUse.constFind(product);
    return found == m_inUse.cend() ? std::nullopt : std::optional(*found);
}

void ClinicService::forgetLots()
{
    m_inUse.clear();
}

void ClinicService::remember(const QList<RegistrationDraft> &drafts)
{
    for (const RegistrationDraft &draft : drafts) {
        if (draft.kind != RegistrationKind::Given || draft.lot.trimmed().isEmpty())
            continue;
        m_inUse.insert(draft.cnk, {draft.lot.trimmed(), draft.expiry});
        m_known.insert(folded(draft.lot), {draft.cnk, draft.expiry});
    }
}

// ---------------------------------------------------------------- saving

QList<domain::Problems> ClinicService::check(const QList<RegistrationDraft> &drafts) const
{
    QList<domain::Problems> all;
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        const RegistrationDraft &draft = drafts.at(i);
        domain::Problems problems = m_registrations.check(draft) + lotProblems(draft);
        judgeAsInClinic(draft, problems);
        const bool twice =
            draft.kind == RegistrationKind::Given && !draft.cnk.isEmpty() &&
            std::any_of(drafts.begin(), drafts.begin() + i, [&](const RegistrationDraft &other) {
                return other.kind == RegistrationKind::Given && other.cnk == draft.cnk;
            });
        if (twice)
            problems.append(warning(domain::Field::Product,
                                    domain::ProblemCode::DoseAlreadyRecorded, draft.cnk));
        if (std::any_of(drafts.begin(), drafts.begin() + i,
                        [&](const auto &other) { return isInOneLimb(draft, other); }))
            problems.append({.field = domain::Field::Side,
                             .code = domain::ProblemCode::SameLimb,
                             .severity = domain::Severity::Note,
                             .arguments = {}});
        all.append(problems);
    }
    return all;
}

core::Result<VisitOutcome> ClinicService::save(const QList<RegistrationDraft> &drafts)
{
    VisitOutcome outcome;
    outcome.problems = check(drafts);
    for (qsizetype i = 0; i < drafts.size(); ++i)
        if (standsInTheWay(outcome.problems.at(i), drafts.at(i)))
            return outcome;
    const auto registrations = m_registrations.prepared(drafts);
    if (!registrations)
        return registrations.error();
    if (const auto saved = m_registrations.saveAll(*registrations); !saved)
        return saved.error();
    for (const domain::Registration &registration : *registrations)
        outcome.ids.append(registration.identifier);
    outcome.saved = true;
    remember(drafts);
    return outcome;
}

} // namespace services
