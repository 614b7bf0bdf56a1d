// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/BulkService.h"

#include "domain/Doubles.h"
#include "domain/NameContradiction.h"
#include "domain/PersonKey.h"
#include "domain/TypedPatient.h"
#include "services/Rights.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace services {

using core::ErrorCode;
using domain::ProblemCode;

namespace {

constexpr int c_keepSoonMilliseconds = 500;
constexpr qint64 c_pieceMilliseconds = 8;   // half a frame
constexpr std::size_t c_rowsTogether = 100; // in one look into the store
constexpr qint64 c_tellEveryMilliseconds = 100;

constexpr std::array c_states{"ready"_L1, "waiting"_L1, "already"_L1, "left-out"_L1, "saved"_L1};

bool has(const domain::Problems &problems, ProblemCode code)
{
    return std::any_of(problems.begin(), problems.end(),
                       [code](const domain::Problem &problem) { return problem.code == code; });
}

bool isDouble(const domain::Problem &problem)
{
    return problem.code == ProblemCode::DoseAlreadyRecorded ||
           problem.code == ProblemCode::DoseWithinWeek;
}

// Accepting a warning for everybody does not accept that one of them had the dose already.
bool standsInTheWay(const domain::Problem &problem, const QString &forAll,
                    const BulkException &forRow = {})
{
    if (problem.severity == domain::Severity::Blocking)
        return true;
    if (problem.severity != domain::Severity::Warning ||
        forRow.answered.contains(domain::name(problem.code)))
        return false;
    return isDouble(problem) || forAll.trimmed().isEmpty();
}

bool isSameDose(const BulkException &one, const BulkException &other)
{
    return one.lot == other.lot && one.dose == other.dose &&
           one.notGivenReason == other.notGivenReason;
}

// A copy of a record that was told anew is out of date.
QList<domain::Immunization> withoutOlder(QList<domain::Immunization> kept,
                                         const QList<domain::Immunization> &told)
{
    QSet<QString> ids;
    for (const domain::Immunization &dose : told)
        ids.insert(dose.id);
    kept.removeIf([&ids](const domain::Immunization &dose) { return ids.contains(dose.id); });
    return told + kept;
}

QString shownName(const domain::Patient &patient)
{
    const QString born = patient.birthDate ? patient.birthDate->iso() : QString();
    return QStringList{patient.family, patient.given.join(u' '), born}.join(u' ').simplified();
}

// Registered as typed, or somebody must say who is meant: by the number, or a given name.
bulk::Finding whyNobody(const BulkLookup::Found &found, bool byNumber)
{
    using bulk::FindingCode;
    using bulk::FindingSeverity;
    const bool several = found.candidates > 0;
    if (!several && found.alike)
        return {.code = FindingCode::OtherDetails,
                .column = bulk::Column::Family,
                .severity = FindingSeverity::Ask,
                .value = shownName(*found.alike)};
    return {.code = several ? FindingCode::SeveralCandidates : FindingCode::UnknownAtRegister,
            .column = byNumber ? bulk::Column::Number : bulk::Column::Family,
            .severity = several ? FindingSeverity::Error : FindingSeverity::Warning,
            .value = {}};
}

} // namespace

QLatin1StringView name(BulkState state)
{
    return c_states[static_cast<std::size_t>(state)];
}

BulkService::BulkService(store::Store &store, registry::RegistryClient &client,
                         SessionService &session, RegistrationService &registrations,
                         OutboxService &outbox, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_registrations(registrations)
    , m_outbox(outbox)
    , m_session(session)
    , m_clock(clock)
    , m_memory(store)
    , m_lookup(client, store, session, clock)
{
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(c_keepSoonMilliseconds);
    connect(&m_keepSoon, &QTimer::timeout, this, &BulkService::keep);
    connect(&m_lookup, &BulkLookup::progress, this, &BulkService::checkProgress);
    connect(&m_outbox, &OutboxService::changed, this, [this](const QUuid &id) {
        const auto row = m_rowsOfEntries.constFind(id);
        if (row == m_rowsOfEntries.cend() || m_registering)
            return;
        readAnswer(id);
        Q_EMIT rowChanged(*row);
    });
}

// ---------------------------------------------------------------- the list

void BulkService::open(BulkList list, Keep keep)
{
    m_memory.setOn(keep == Keep::Yes);
    m_list = std::move(list);
    m_exceptions.clear();
    m_statuses.clear();
    setEntries({});
    forgetChecks();
    leaveOutHiddenRows();
    m_memory.keepList(m_list->bytes);
    this->keep();
    Q_EMIT opened();
}

void BulkService::remap(BulkList list)
{
    const auto edits = m_list ? m_list->people.sheet().edits() : bulk::Sheet().edits();
    if (!m_list || m_list->bytes != list.bytes)
        m_memory.keepList(list.bytes);
    m_list = std::move(list);
    typeAgain(edits);
    m_statuses.clear();
    forgetChecks();
    tellLeftOut();
    keep();
    Q_EMIT opened();
}

// Whoever filtered a sheet means those who are left.
void BulkService::leaveOutHiddenRows()
{
    for (const int row : m_list->people.rows())
        if (m_list->people.sheet().isHidden(row))
            m_exceptions[row].leftOut = true;
    tellLeftOut();
}

bool BulkService::hasWork() const
{
    if (!m_list)
        return false;
    const bool isSaid = std::any_of(
        m_exceptions.keyValueBegin(), m_exceptions.keyValueEnd(), [this](const auto &said) {
            return said.second !=
                   BulkException{.leftOut = m_list->people.sheet().isHidden(said.first)};
        });
    return isSaid || !m_entries.isEmpty() || !m_list->people.sheet().edits().isEmpty();
}

// One that is left out is nobody's double.
void BulkService::tellLeftOut()
{
    QSet<int> rows;
    for (auto exception = m_exceptions.cbegin(); exception != m_exceptions.cend(); ++exception)
        if (exception->leftOut)
            rows.insert(exception.key());
    if (m_list->people.leaveOut(rows))
        forgetChecks();
}

// What was typed in columns that are of no use now is forgotten.
void BulkService::typeAgain(const QHash<std::pair<int, int>, QByteArray> &edits)
{
    for (auto it = edits.cbegin(); it != edits.cend(); ++it)
        for (const bulk::Column column : bulk::allColumns)
            if (m_list->people.mapping().of(column) == it.key().second)
                m_list->people.setText(it.key().first, column, QString::fromUtf8(it.value()));
}

void BulkService::acceptColumns()
{
    m_list->wish.columns = m_list->people.mapping();
    m_list->wish.columnsAccepted = true;
    keep();
}

void BulkService::close()
{
    m_list.reset();
    m_exceptions.clear();
    setEntries({});
    m_shared = {};
    m_statuses.clear();
    forgetChecks();
    m_memory.forget();
    Q_EMIT opened();
}

void BulkService::setText(int row, bulk::Column column, const QString &text)
{
    if (!m_list || m_entries.contains(row) || !m_list->people.setText(row, column, text))
        return;
    m_statuses.remove(row);
    forgetReason(row); // it was given for whoever stood here
    forgetChecks();    // another row may be its double
    keep();
    Q_EMIT rowChanged(row);
}

int BulkService::acceptProposals(const std::vector<int> &rows)
{
    const int accepted = m_list ? m_list->people.acceptProposals(rows) : 0;
    if (accepted > 0) {
        m_statuses.clear();
        forgetChecks();
        keep();
    }
    return accepted;
}

// ---------------------------------------------------------------- what is given

domain::RegistrationDraft BulkService::newShared() const
{
    domain::RegistrationDraft draft = m_registrations.newDraft({});
    draft.patient.reset();
    return draft;
}

void BulkService::setShared(const domain::RegistrationDraft &draft)
{
    if (m_shared == draft)
        return;
    const bool otherVaccine =
        m_registrations.vaccineOf(m_shared) != m_registrations.vaccineOf(draft);
    if (otherVaccine)
        m_statuses.clear();
    // A reason was given for this vaccine on that day: for another one nobody gave it.
    if (otherVaccine || m_shared.occurrence != draft.occurrence) {
        const QList<int> rows = m_exceptions.keys();
        for (const int row : rows)
            forgetReason(row);
    }
    m_shared = draft;
    forgetChecks();
    if (m_list)
        m_memory.keepShared(draft);
}

domain::Problems BulkService::problemsOfShared(domain::RegistrationDraft draft) const
{
    draft.patient.reset();
    domain::Problems problems = m_registrations.check(draft);
    problems.removeIf(
        [](const domain::Problem &problem) { return problem.field == domain::Field::Patient; });
    if (draft.kind == domain::RegistrationKind::Historical)
        problems.prepend({.field = domain::Field::Form,
                          .code = ProblemCode::NotAllowedHere,
                          .severity = domain::Severity::Blocking,
                          .arguments = {}});
    return problems;
}

void BulkService::setException(int row, const BulkException &exception)
{
    if (m_entries.contains(row))
        return;
    const BulkException before = m_exceptions.value(row);
    if (exception == BulkException())
        m_exceptions.remove(row);
    else
        m_exceptions.insert(row, exception);
    if (!isSameDose(exception, before))
        forgetReason(row); // it was given for another one
    m_summary.reset();
    if (exception.leftOut != before.leftOut)
        tellLeftOut();
    keep();
    if (m_checked)
        judge({row});
    Q_EMIT rowChanged(row);
    if (!m_checked)
        return;
    // One that is left out makes room for the next row of the same person.
    for (const int other : rowsOfSamePerson(row)) {
        if (other == row)
            continue;
        judge({other});
        Q_EMIT rowChanged(other);
    }
}

void BulkService::forgetReason(int row)
{
    const auto exception = m_exceptions.find(row);
    if (exception == m_exceptions.end())
        return;
    exception->reason.clear();
    exception->answered.clear();
    if (*exception == BulkException())
        m_exceptions.erase(exception);
}

QStringList BulkService::answerable(int row) const
{
    QStringList names;
    if (!m_list || state(row) != BulkState::Waiting || !bulk::isGood(m_list->people.findings(row)))
        return names;
    for (const bulk::Finding &finding : foundOut(row))
        if (finding.severity == bulk::FindingSeverity::Ask)
            names.append(bulk::name(finding.code));
    // Of what is wrong with the dose nothing is known before the check.
    for (const domain::Problem &problem : m_judged.value(row).problems)
        if (problem.severity == domain::Severity::Warning)
            names.append(domain::name(problem.code));
    names.removeIf([answered = m_exceptions.value(row).answered](const QString &name) {
        return answered.contains(name);
    });
    return names;
}

void BulkService::giveReason(int row, const QString &reason)
{
    const QStringList names = answerable(row);
    if (names.isEmpty() || reason.trimmed().isEmpty())
        return;
    BulkException exception = m_exceptions.value(row);
    exception.reason = reason.trimmed();
    exception.answered += names;
    exception.answered.removeDuplicates();
    setException(row, exception);
}

domain::RegistrationDraft BulkService::draftFor(int row) const
{
    domain::RegistrationDraft draft = m_shared;
    draft.patient = personOf(row);
    const BulkException exception = m_exceptions.value(row);
    if (!exception.lot.isEmpty())
        draft.lot = exception.lot;
    if (!exception.dose.isEmpty())
        draft.dose = exception.dose;
    if (!exception.reason.isEmpty())
        draft.acceptedWarnings = exception.reason;
    if (!exception.notGivenReason.isEmpty()) {
        draft.kind = domain::RegistrationKind::NotGiven;
        draft.notGivenReason = exception.notGivenReason;
        draft.freeStock.reset();
        draft.dose.clear();
        draft.lot.clear();
        draft.expiry.clear();
        draft.route.clear();
        draft.site.clear();
        draft.side.clear();
    }
    return draft;
}

// ---------------------------------------------------------------- the check

void BulkService::forgetChecks()
{
    m_checking.reset();
    m_judged.clear();
    m_rowsOfPeople.clear();
    m_summary.reset();
    m_checked = false;
}

BulkService::Judged BulkService::judged(int row, const KnownDoses &known) const
{
    if (m_entries.contains(row))
        return {.state = BulkState::Saved, .problems = {}};
    const BulkException exception = m_exceptions.value(row);
    if (exception.leftOut)
        return {.state = BulkState::LeftOut, .problems = {}};
    if (!bulk::isGood(m_list->people.findings(row)))
        return {};
    for (const bulk::Finding &finding : foundOut(row)) {
        const bool answered = finding.severity == bulk::FindingSeverity::Ask &&
                              exception.answered.contains(bulk::name(finding.code));
        if (!answered && !bulk::isGood({finding}))
            return {};
    }
    const auto found = foundFor(row);
    Judged result{.state = BulkState::Ready,
                  .problems = m_registrations.check(draftFor(row), known),
                  .unknown = found && !found->patient};
    // What is wrong for everybody is said once, where it is filled in.
    result.problems.removeIf(
        [this](const domain::Problem &problem) { return m_problemsOfAll.contains(problem); });
    for (const domain::Problem &problem : std::as_const(result.problems))
        if (standsInTheWay(problem, m_shared.acceptedWarnings, exception))
            result.state = BulkState::Waiting;
    if (result.state == BulkState::Waiting && !domain::hasBlocking(result.problems) &&
        has(result.problems, ProblemCode::DoseAlreadyRecorded)) {
        const auto waiting =
            sameInOutbox(m_registrations.vaccineOf(m_shared), m_shared.occurrence, known);
        if (waiting)
            result.item = waiting->id;
        // What was refused or held is not done.
        if (!waiting || waiting->state != domain::OutboxState::NeedsYou)
            result.state = BulkState::Already;
    }
    return result;
}

QList<QUuid> BulkService::items() const
{
    QList<QUuid> all;
    for (const Judged &judged : m_judged)
        if (judged.item)
            all.append(*judged.item);
    return all;
}

// What can be said without looking anything up.
BulkService::Judged BulkService::unchecked(int row) const
{
    if (m_exceptions.value(row).leftOut)
        return {.state = BulkState::LeftOut, .problems = {}};
    const bool good = bulk::isGood(m_list->people.findings(row));
    return {.state = good ? BulkState::Ready : BulkState::Waiting, .problems = {}};
}

int BulkService::toCorrect() const
{
    const bulk::ListTotals totals = m_list->people.totals();
    int wrong = totals.people - totals.good;
    for (auto exception = m_exceptions.cbegin(); exception != m_exceptions.cend(); ++exception)
        if (exception->leftOut && !bulk::isGood(m_list->people.findings(exception.key())))
            --wrong;
    return wrong;
}

void BulkService::judge(const QList<int> &rows)
{
    const QList<KnownDoses> known = knownDoses(rows);
    for (const int row : rows)
        noteWhoItIs(row);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        m_judged.insert(rows[i], judged(rows[i], known[i]));
        if (const domain::VaccineStatus status = statusOf(rows[i], known[i]);
            status.told != domain::VaccineStatus::Told::NotAsked)
            m_statuses.insert(rows[i], status);
    }
    m_summary.reset();
}

// The register's word of today, the copies that are kept here, and the outbox.
QList<KnownDoses> BulkService::knownDoses(const QList<int> &rows) const
{
    QList<domain::Patient> people;
    for (const int row : rows)
        people.append(personOf(row));
    const auto histories = m_store.histories(people);
    const auto entries = m_store.entriesOf(people);
    const auto firstEntries = firstTypedEntries(people);
    QList<KnownDoses> all;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        KnownDoses known;
        const auto told = m_lookup.doses(typedPerson(rows[i]));
        if (told)
            known.atRegister = told->doses;
        if (const bool whole = told && told->whole; !whole && histories && (*histories)[i])
            known.atRegister = withoutOlder((*histories)[i]->immunizations, known.atRegister);
        if (entries)
            known.inOutbox = (*entries)[i] + firstEntries.value(i);
        all.append(std::move(known));
    }
    return all;
}

// By place in `people`; only of those who can have such.
QHash<qsizetype, QList<domain::OutboxEntry>>
BulkService::firstTypedEntries(const QList<domain::Patient> &people) const
{
    QList<domain::Patient> typed;
    QList<qsizetype> places;
    for (qsizetype i = 0; i < people.size(); ++i)
        if (const auto first = asFirstTyped(people[i])) {
            typed.append(*first);
            places.append(i);
        }
    QHash<qsizetype, QList<domain::OutboxEntry>> found;
    if (typed.isEmpty())
        return found;
    if (const auto entries = m_store.entriesOf(typed))
        for (qsizetype i = 0; i < typed.size(); ++i)
            found.insert(places[i], (*entries)[i]);
    return found;
}

domain::VaccineStatus BulkService::statusOf(int row, const KnownDoses &known) const
{
    using Told = domain::VaccineStatus::Told;
    if (m_vaccine.isEmpty() || !bulk::isGood(m_list->people.findings(row)))
        return {};
    const auto told = m_lookup.doses(typedPerson(row));
    const bool nothing = !told || (!told->whole && !told->cut && told->doses.isEmpty());
    return services::vaccineStatus(m_vaccine, known,
                                   nothing       ? Told::Nothing
                                   : told->whole ? Told::Whole
                                                 : Told::Partly);
}

void BulkService::check(QObject *context, std::function<void()> done)
{
    forgetChecks();
    m_problemsOfAll = sharedProblems();
    m_problemsOfAll.removeIf([](const domain::Problem &problem) {
        return problem.severity != domain::Severity::Blocking;
    });
    m_checking = std::make_unique<QObject>();
    connect(context, &QObject::destroyed, m_checking.get(), [this] { m_checking.reset(); });
    m_vaccine = m_registrations.vaccineOf(m_shared);
    if (!domain::isSameVaccine({m_vaccine}, m_vaccine))
        m_vaccine = {}; // one that is like no other: nobody can have had it
    const auto next = std::make_shared<std::size_t>(0);
    m_lookup.ask(peopleToAsk(), m_vaccine, m_checking.get(),
                 [this, next, done = std::move(done)] { checkSome(next, done); });
}

QList<domain::Patient> BulkService::peopleToAsk() const
{
    QList<domain::Patient> people;
    if (!m_list)
        return people;
    for (const int row : m_list->people.rows()) {
        if (m_entries.contains(row) || m_exceptions.value(row).leftOut ||
            !bulk::isGood(m_list->people.findings(row)))
            continue;
        people.append(typedPerson(row));
    }
    return people;
}

domain::Patient BulkService::typedPerson(int row) const
{
    return domain::typedPatient(m_list->people.person(row));
}

// As the register knows them, when it does.
domain::Patient BulkService::personOf(int row) const
{
    const auto found = foundFor(row);
    return found && found->patient ? *found->patient : typedPerson(row);
}

std::optional<BulkLookup::Found> BulkService::foundFor(int row) const
{
    return m_lookup.found(typedPerson(row));
}

void BulkService::checkSome(const std::shared_ptr<std::size_t> &next,
                            const std::function<void()> &done)
{
    if (!m_list)
        return;
    const auto &rows = m_list->people.rows();
    QElapsedTimer timer;
    timer.start();
    while (*next < rows.size() && timer.elapsed() < c_pieceMilliseconds) {
        const auto first = rows.begin() + std::ptrdiff_t(*next);
        const std::size_t many = std::min(rows.size() - *next, c_rowsTogether);
        judge(QList<int>(first, first + std::ptrdiff_t(many)));
        *next += many;
    }
    if (!m_told.isValid() || m_told.hasExpired(c_tellEveryMilliseconds)) {
        m_told.start();
        Q_EMIT checkProgress(int(*next), int(rows.size()));
    }
    if (*next < rows.size()) {
        QTimer::singleShot(0, m_checking.get(), [this, next, done] { checkSome(next, done); });
        return;
    }
    m_checked = true;
    m_summary.reset();
    Q_EMIT checked();
    const auto last = done; // `done` may start another check, which ends this one
    if (last)
        last();
}

BulkState BulkService::state(int row) const
{
    if (m_entries.contains(row))
        return BulkState::Saved;
    const auto known = m_judged.constFind(row);
    return known == m_judged.cend() ? unchecked(row).state : known->state;
}

BulkRow BulkService::row(int row) const
{
    const auto judged = m_judged.constFind(row);
    const Judged known = judged == m_judged.cend() ? unchecked(row) : *judged;
    const auto entry = m_entries.constFind(row);
    bulk::Findings findings = m_list->people.findings(row);
    const auto found = foundFor(row);
    if (entry == m_entries.cend())
        findings += foundOut(row);
    return {.state = entry == m_entries.cend() ? known.state : BulkState::Saved,
            .findings = findings,
            .problems = known.problems,
            .entry = entry == m_entries.cend() ? std::nullopt : std::optional<QUuid>(*entry),
            .item = known.item,
            .known = found ? found->patient : std::nullopt,
            .status = m_statuses.value(row)};
}

bulk::Findings BulkService::foundOut(int row) const
{
    using bulk::FindingCode;
    using bulk::FindingSeverity;
    bulk::Findings findings;
    const auto found = foundFor(row);
    const domain::Patient typed = typedPerson(row);
    if (found && !found->patient)
        findings.append(whyNobody(*found, typed.number.has_value()));
    if (found && found->patient && !typed.number && typed.given.join(QString()).isEmpty())
        findings.append({.code = FindingCode::NameIncomplete,
                         .column = bulk::Column::Given,
                         .severity = FindingSeverity::Ask,
                         .value = shownName(*found->patient)});
    if (found && found->patient && typed.number && domain::contradicts(typed, *found->patient))
        findings.append({.code = FindingCode::NameContradicts,
                         .column = bulk::Column::Family,
                         .severity = FindingSeverity::Ask,
                         .value = shownName(*found->patient)});
    if (const auto before = rowBefore(row))
        findings.append({.code = FindingCode::DuplicateInFile,
                         .column = {},
                         .severity = FindingSeverity::Error,
                         .value = QString::number(*before + 1)});
    return findings;
}

// Typed by number in one row and by name in another, they are one person only for the register.
void BulkService::noteWhoItIs(int row)
{
    if (!bulk::isGood(m_list->people.findings(row)))
        return;
    QList<int> &rows = m_rowsOfPeople[domain::personKey(personOf(row))];
    if (!rows.contains(row))
        rows.append(row);
}

QList<int> BulkService::rowsOfSamePerson(int row) const
{
    return m_rowsOfPeople.value(domain::personKey(personOf(row)));
}

bool BulkService::isTakenBack(int row) const
{
    const auto entry = m_entries.constFind(row);
    if (entry == m_entries.cend())
        return false;
    const Answer answer = m_states.value(*entry);
    return answer.takenBack || answer.state == domain::OutboxState::Withdrawn;
}

std::optional<int> BulkService::rowBefore(int row) const
{
    for (const int other : rowsOfSamePerson(row))
        if (other < row && !m_exceptions.value(other).leftOut && !isTakenBack(other))
            return other;
    return std::nullopt;
}

BulkSummary BulkService::summary() const
{
    if (!m_summary)
        m_summary = counted();
    return *m_summary;
}

BulkSummary BulkService::counted() const
{
    BulkSummary summary;
    if (!m_list)
        return summary;
    summary.people = int(m_list->people.rows().size());
    for (const int row : m_list->people.rows()) {
        const BulkState state = this->state(row);
        const bool ready = state == BulkState::Ready;
        summary.ready += ready;
        summary.unknown += ready && m_judged.value(row).unknown;
        summary.notGiven += ready && !m_exceptions.value(row).notGivenReason.isEmpty();
        summary.waiting += state == BulkState::Waiting;
        summary.already += state == BulkState::Already;
        summary.leftOut += state == BulkState::LeftOut;
        summary.saved += state == BulkState::Saved;
    }
    return summary;
}

// ---------------------------------------------------------------- the act

core::Result<BulkSummary> BulkService::registerReady()
{
    if (!m_list || !m_checked)
        return core::error(ErrorCode::WrongState, u"not checked"_s);
    for (const domain::Problem &problem : sharedProblems())
        if (standsInTheWay(problem, m_shared.acceptedWarnings))
            return core::error(ErrorCode::InvalidInput, u"shared details"_s);
    QList<int> rows;
    QList<domain::RegistrationDraft> drafts;
    for (const int row : m_list->people.rows()) {
        if (m_entries.contains(row) || m_judged.value(row).state != BulkState::Ready)
            continue;
        rows.append(row);
        drafts.append(draftFor(row));
    }
    const auto registrations = m_registrations.prepared(drafts);
    if (!registrations)
        return registrations.error();
    // First which item is whose, then the items: after a crash in between, those that are not in
    // the outbox are forgotten, and none is registered a second time.
    const auto before = m_entries;
    auto planned = before;
    for (qsizetype i = 0; i < rows.size(); ++i)
        planned.insert(rows[i], (*registrations)[i].identifier);
    setEntries(planned);
    if (const auto kept = m_memory.keepTyped(typed()); !kept) {
        setEntries(before);
        return kept.error();
    }
    m_registering = true;
    const auto saved = m_registrations.saveAll(*registrations);
    m_registering = false;
    if (!saved) {
        setEntries(before);
        keep();
        return saved.error();
    }
    for (const domain::Registration &each : *registrations)
        setAnswer(each.identifier, Answer());
    Q_EMIT this->saved();
    return summary();
}

core::Result<QList<QUuid>> BulkService::undo(const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return core::error(ErrorCode::InvalidInput, u"reason"_s);
    if (const auto may = mayDo(domain::Act::Withdraw, m_session); !may)
        return may.error();
    QList<QUuid> atRegister;
    QHash<int, QUuid> left;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        const auto entry = m_outbox.entry(it.value());
        if (!entry)
            return entry.error();
        const bool goingBack = *entry && (*entry)->action == domain::OutboxAction::Withdraw;
        const bool gone = !*entry || (*entry)->state == domain::OutboxState::Withdrawn;
        if (!goingBack && (gone || m_outbox.withdrawUnsent(it.value(), reason.trimmed())))
            continue;
        if (!goingBack)
            atRegister.append(it.value());
        left.insert(it.key(), it.value());
    }
    setEntries(std::move(left));
    forgetChecks();
    keep();
    return atRegister;
}

bool BulkService::canTakeInAgain(int row) const
{
    using State = domain::OutboxState;
    const auto item = m_entries.constFind(row);
    if (item == m_entries.cend())
        return false;
    const Answer answer = m_states.value(*item);
    return answer.state == State::Withdrawn || (answer.state == State::NeedsYou && answer.isHere);
}

core::Result<void> BulkService::takeInAgain(int row, const QString &reason)
{
    if (!canTakeInAgain(row))
        return core::error(ErrorCode::WrongState);
    const QUuid item = m_entries.value(row);
    if (m_states.value(item).state != domain::OutboxState::Withdrawn)
        if (const auto dropped = m_outbox.withdrawUnsent(item, reason); !dropped)
            return dropped.error();
    m_entries.remove(row);
    m_rowsOfEntries.remove(item);
    setAnswer(item, std::nullopt);
    forgetChecks();
    m_keepSoon.start(); // there may be ten thousand
    Q_EMIT rowChanged(row);
    return {};
}

void BulkService::follow(const QUuid &item, const domain::OutboxEntry &withdrawal)
{
    const auto row = m_rowsOfEntries.constFind(item);
    if (row == m_rowsOfEntries.cend())
        return;
    const int which = *row;
    m_rowsOfEntries.erase(row);
    setAnswer(item, std::nullopt);
    m_entries.insert(which, withdrawal.id);
    m_rowsOfEntries.insert(withdrawal.id, which);
    setAnswer(withdrawal.id, answerOf(withdrawal));
    m_keepSoon.start(); // there may be ten thousand
    Q_EMIT rowChanged(which);
}

std::vector<int> BulkService::openRows() const
{
    std::vector<int> rows;
    for (const int row : m_list->people.rows()) {
        const bool refused = answer(row) == domain::OutboxState::NeedsYou;
        if (refused || state(row) == BulkState::Waiting)
            rows.push_back(row);
    }
    return rows;
}

// ---------------------------------------------------------------- kept on disk

BulkTyped BulkService::typed() const
{
    return {.wish = m_list->wish,
            .edits = m_list->people.sheet().edits(),
            .exceptions = m_exceptions,
            .entries = m_entries};
}

void BulkService::keep()
{
    (void)m_memory.keepTyped(typed()); // a failure is in the log
}

// What was planned when the program ended, and never entered the outbox.
void BulkService::forgetUnsavedPlan()
{
    for (const QUuid &id : std::as_const(m_entries))
        readAnswer(id);
    auto entries = m_entries;
    entries.removeIf([this](const std::pair<const int &, QUuid &> &planned) {
        return !m_states.contains(planned.second);
    });
    setEntries(std::move(entries));
}

void BulkService::setEntries(QHash<int, QUuid> entries)
{
    m_entries = std::move(entries);
    m_summary.reset();
    m_rowsOfEntries.clear();
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it)
        m_rowsOfEntries.insert(it.value(), it.key());
    for (const QUuid &id : m_states.keys())
        if (!m_rowsOfEntries.contains(id))
            setAnswer(id, std::nullopt);
}

// One item at a time: there may be ten thousand, and each costs a decryption.
void BulkService::readAnswer(const QUuid &id)
{
    const auto entry = m_outbox.entry(id);
    setAnswer(id, entry && *entry ? std::optional(answerOf(**entry)) : std::nullopt);
}

// A withdrawal that arrived is the end of the dose; one that was dropped leaves it as it was.
BulkService::Answer BulkService::answerOf(const domain::OutboxEntry &entry)
{
    using State = domain::OutboxState;
    if (entry.action != domain::OutboxAction::Withdraw)
        return {entry.state, entry.state == State::Withdrawn,
                !entry.outcomeUnknown && !entry.handOver};
    switch (entry.state) {
    case State::Accepted:
        return {State::Withdrawn, true};
    case State::Withdrawn:
        return {State::Accepted, false};
    default:
        return {entry.state, true};
    }
}

void BulkService::setAnswer(const QUuid &id, std::optional<Answer> answer)
{
    const auto count = [this](const Answer &counted, int change) {
        using State = domain::OutboxState;
        m_answers.sent += change;
        m_answers.accepted += counted.state == State::Accepted ? change : 0;
        m_answers.needsYou += counted.state == State::NeedsYou ? change : 0;
        m_answers.withdrawn += counted.state == State::Withdrawn ? change : 0;
        m_answers.takenBack += counted.takenBack ? change : 0;
    };
    if (const auto before = m_states.constFind(id); before != m_states.cend()) {
        count(*before, -1);
        m_states.erase(before);
    }
    if (answer)
        count(*m_states.insert(id, *answer), 1);
}

std::optional<domain::OutboxState> BulkService::answer(int row) const
{
    const auto answer = m_states.constFind(m_entries.value(row));
    return answer == m_states.cend() ? std::nullopt : std::optional(answer->state);
}

bool BulkService::restore()
{
    const auto bytes = m_memory.list();
    const auto typed = m_memory.typed();
    if (!bytes || !typed)
        return false;
    auto list = readBulkList(*bytes, typed->wish, m_clock.today());
    if (!list)
        return false;
    m_list = std::move(*list);
    typeAgain(typed->edits);
    m_exceptions = typed->exceptions;
    tellLeftOut();
    setEntries(typed->entries);
    m_shared = m_memory.shared().value_or(m_shared);
    forgetUnsavedPlan();
    forgetChecks();
    Q_EMIT opened();
    return true;
}

} // namespace services
