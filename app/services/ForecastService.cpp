// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ForecastService.h"

#include "core/LogCategories.h"
#include "domain/FoldedText.h"
#include "schedule/ScheduleLoader.h"
#include "services/Planner.h"
#include "services/Rights.h"
#include "store/CareStore.h"

#include <QDir>
#include <QPointer>
#include <QThread>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

namespace {

// What a pregnancy and a birth can be; beyond that it is a slip of the fingers.
constexpr int leastGestation = 140;
constexpr int mostGestation = 320;

bool isTarget(const QString &target, const QStringList &series, const QStringList &antigens)
{
    static const QString prefix = u"antigen:"_s;
    return target == "ALL"_L1 || target == "LIVE"_L1 || series.contains(target) ||
           (target.startsWith(prefix) && antigens.contains(target.mid(prefix.size())));
}

// The first thing that cannot be so, by its name; empty: all can.
QString wrongIn(const domain::Circumstances &given, const domain::Circumstances &before,
                const QStringList &series, const QStringList &antigens, QDate today)
{
    if (given.gestationDays &&
        (*given.gestationDays < leastGestation || *given.gestationDays > mostGestation))
        return u"gestation"_s;
    if (given.maternalPertussisOn > today)
        return u"maternalPertussisOn"_s;
    if (given.lastMenstruation > today)
        return u"lastMenstruation"_s;
    if (!given.course.isEmpty() && given.course != "2+1"_L1 && given.course != "3+1"_L1)
        return u"course"_s;
    for (const domain::Holdback &holdback : given.holdbacks) {
        if (before.holdbacks.contains(holdback))
            continue; // of another programme, maybe
        if (!isTarget(holdback.target, series, antigens))
            return u"target"_s;
        if (!holdback.from.isNull() && !holdback.until.isNull() && holdback.until <= holdback.from)
            return u"until"_s;
        if (holdback.kind == domain::Holdback::Kind::Postponement && holdback.until.isNull())
            return u"until"_s;
    }
    return {};
}

domain::History recordOf(const store::KnownPerson &person, QDate day)
{
    domain::History history;
    history.patient = person.patient;
    const auto &kept = person.history;
    if (kept) {
        history.outcome = kept->outcome == domain::HistoryOutcome::NoAccess
                              ? domain::HistoryOutcome::NoAccess
                              : domain::HistoryOutcome::OfflineCopy;
        history.readAt = kept->readAt;
    }
    const bool hidden = history.outcome == domain::HistoryOutcome::NoAccess;
    history.rows =
        domain::mergeHistory(kept && !hidden ? kept->immunizations : QList<domain::Immunization>(),
                             person.entries, day, domain::bornOn(person.patient));
    return history;
}

// Enough of the draft for the engine.
domain::OutboxEntry asIfSaved(const domain::RegistrationDraft &draft,
                              const CatalogueService &catalogue)
{
    domain::OutboxEntry entry;
    domain::Registration &dose = entry.registration;
    dose.patient = *draft.patient;
    dose.occurrence = draft.occurrence;
    dose.dose = draft.dose;
    if (const auto *pack = catalogue.catalogue().byCnk(draft.cnk)) {
        dose.product = *pack;
        dose.vaccineCode = pack->vaccineCode;
    } else {
        dose.vaccineCode.code = draft.vaccineCode;
    }
    return entry;
}

void add(DueList &list, const store::KnownPerson &person, const Plan &plan)
{
    ++list.people;
    if (!plan.source.id.isEmpty())
        list.source = plan.source;
    if (plan.why == NoPlan::Deceased)
        return;
    if (plan.why != NoPlan::None) {
        list.untold.append({person.patient, plan.why});
        return;
    }
    for (const PlanSeries *due : plan.dueNow()) {
        const bool overdue = due->line.status == "overdue"_L1;
        list.rows.append({person.patient, due->id, due->nextNumber, overdue, due->line.recommended,
                          due->line.overdueFrom, due->line.latest, plan.readAt, due->uncertain});
        DueList::Count &count = list.counts[due->id];
        ++(overdue ? count.overdue : count.due);
    }
}

template <class Rows>
void sortByName(Rows &rows)
{
    using Row = typename Rows::value_type;
    QHash<QString, QString> folded; // each name once
    const auto key = [&folded](const Row &row) -> const QString & {
        const QString name = row.patient.family + u' ' + row.patient.given.join(u' ');
        auto found = folded.find(name);
        if (found == folded.end())
            found = folded.insert(name, domain::folded(name));
        return *found;
    };
    for (const Row &row : rows)
        (void)key(row);
    std::stable_sort(rows.begin(), rows.end(),
                     [&key](const Row &a, const Row &b) { return key(a) < key(b); });
}

} // namespace

ForecastService::ForecastService(store::Store &store, const SessionService &session,
                                 const CatalogueService &catalogue,
                                 const registry::RegisterProfile &profile,
                                 const SettingsService &settings, QString folder,
                                 const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
    , m_catalogue(catalogue)
    , m_profile(profile)
    , m_settings(settings)
    , m_folder(std::move(folder))
    , m_clock(clock)
    , m_log(m_store, m_session, m_clock)
{
}

ForecastService::~ForecastService()
{
    stopListing();
}

// Reading the programmes takes some milliseconds, which the start of the program does not have.
const std::shared_ptr<const Planner> &ForecastService::planner() const
{
    if (m_planner)
        return m_planner;
    std::optional<core::Error> fault;
    auto knowledge = schedule::loadKnowledge(QDir(m_folder).exists() ? m_folder : QString());
    if (!knowledge) {
        fault = knowledge.error();
        qCWarning(core::logApp) << "programmes refused:" << fault->detail;
        knowledge = schedule::loadKnowledge();
    }
    std::shared_ptr<const schedule::Knowledge> shared;
    if (knowledge)
        shared = std::move(*knowledge);
    m_planner =
        std::make_shared<Planner>(shared, m_catalogue.catalogue(), m_catalogue.valueSets(), fault);
    return m_planner;
}

std::optional<core::Error> ForecastService::dataError() const
{
    return planner()->dataError();
}

QStringList ForecastService::jurisdictions() const
{
    return planner()->jurisdictions();
}

QString ForecastService::jurisdiction() const
{
    const QString chosen = m_settings.jurisdiction();
    return chosen.isEmpty() ? m_profile.jurisdiction : chosen;
}

QStringList ForecastService::series() const
{
    QStringList ids;
    if (const auto *programme = planner()->programme(jurisdiction(), m_clock.today()))
        for (const schedule::Series &series : programme->series)
            ids.append(series.id);
    return ids;
}

QStringList ForecastService::antigens() const
{
    const auto *programme = planner()->programme(jurisdiction(), m_clock.today());
    return programme ? planner()->antigensOf(*programme) : QStringList();
}

Plan ForecastService::plan(const domain::History &history) const
{
    return plan(history, m_clock.today());
}

Plan ForecastService::plan(const domain::History &history, QDate day) const
{
    return planner()->plan(history, circumstances(history.patient), jurisdiction(), day);
}

Plan ForecastService::planByWhatIsHere(const domain::History &history) const
{
    return planner()->plan(history, circumstances(history.patient), jurisdiction(), m_clock.today(),
                           Planner::Basis::WhatIsHere);
}

// Somebody who was typed by number only, as they are known here.
domain::Patient ForecastService::known(const domain::Patient &typed) const
{
    if (domain::bornOn(typed) || !typed.number)
        return typed;
    domain::PatientQuery query;
    query.number = typed.number;
    const QList<domain::Patient> kept = m_store.matchPatients(query, 2);
    return kept.size() == 1 ? kept.first() : typed;
}

domain::Problems ForecastService::problems(const domain::RegistrationDraft &draft) const
{
    const auto &day = draft.occurrence.date;
    if (draft.kind != domain::RegistrationKind::Given || !draft.patient || !day || !day->isFull())
        return {};
    store::KnownPerson person{known(*draft.patient), {}, {}, {}};
    if (auto kept = m_store.history(person.patient))
        person.history = std::move(*kept);
    if (auto entries = m_store.entriesOf(person.patient))
        person.entries = std::move(*entries);
    domain::History history = recordOf(person, m_clock.today());
    history.rows.append({.immunization = {}, .entry = asIfSaved(draft, m_catalogue)});
    return planner()->problems(history, circumstances(person.patient), jurisdiction(),
                               m_clock.today());
}

core::Result<domain::Circumstances>
ForecastService::circumstances(const domain::Patient &patient) const
{
    return m_store.care().circumstances(patient);
}

core::Result<void> ForecastService::record(const domain::Patient &patient,
                                           domain::Circumstances circumstances)
{
    const auto before = this->circumstances(patient);
    if (!before)
        return before.error();
    const QString wrong = wrongIn(circumstances, *before, series(), antigens(), m_clock.today());
    if (!wrong.isEmpty())
        return core::error(core::ErrorCode::InvalidInput, wrong);
    const auto &session = m_session.session();
    const QString who = session ? session->account.practitioner.name : QString();
    for (domain::Holdback &holdback : circumstances.holdbacks)
        if (!before->holdbacks.contains(holdback)) {
            holdback.by = who;
            holdback.at = m_clock.now();
        }
    circumstances.by = who;
    circumstances.at = m_clock.now();
    if (const auto kept = m_store.care().keep(patient, circumstances); !kept)
        return kept;
    m_log.write({.action = u"circumstances"_s,
                 .subject = AccessLogService::subjectOf(patient),
                 .outcome = u"done"_s});
    Q_EMIT changed(patient);
    return {};
}

void ForecastService::stopListing()
{
    if (!m_thread)
        return;
    *m_stop = true;
    m_thread->wait();
    m_thread.reset();
}

void ForecastService::listDue(QObject *context, core::Reply<DueList> reply)
{
    stopListing();
    if (const auto may = mayConsult(m_session); !may)
        return QTimer::singleShot(0, context, [reply, error = may.error()] { reply(error); });
    m_log.write({.action = u"due list"_s, .subject = {}, .outcome = u"done"_s});
    m_stop = std::make_shared<std::atomic<bool>>(false);
    const auto work = [this, stop = m_stop, planner = planner(), place = jurisdiction(),
                       day = m_clock.today(),
                       reader = std::make_shared<store::PeopleReader>(m_store.care().reader()),
                       context = QPointer<QObject>(context), reply = std::move(reply)] {
        DueList list;
        list.asOf = day;
        const auto read = reader->forEach([&](const QList<store::KnownPerson> &people, int total) {
            for (const store::KnownPerson &person : people)
                add(list, person,
                    planner->plan(recordOf(person, day), person.circumstances, place, day));
            QMetaObject::invokeMethod(
                this, [this, done = list.people, total] { Q_EMIT listing(done, total); });
            return !stop->load(std::memory_order_relaxed);
        });
        sortByName(list.rows);
        sortByName(list.untold);
        const core::Result<DueList> answer =
            read ? core::Result<DueList>(std::move(list)) : core::Result<DueList>(read.error());
        QMetaObject::invokeMethod(this, [stop, context, reply, answer] {
            if (context && !*stop)
                reply(answer);
        });
    };
    m_thread.reset(QThread::create(work));
    m_thread->start(QThread::LowPriority);
}

} // namespace services
