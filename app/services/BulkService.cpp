// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/BulkService.h"

#include "core/Json.h"
#include "core/LogCategories.h"
#include "domain/TypedPatient.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace services {

using core::ErrorCode;
using domain::ProblemCode;

namespace {

const QString c_listName = u"bulk.list"_s;
const QString c_stateName = u"bulk.state"_s;
const QString c_sharedKey = u"bulk.shared"_s;
constexpr qint64 c_pieceMilliseconds = 8; // half a frame
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
bool standsInTheWay(const domain::Problem &problem, const QString &forAll, const QString &forRow)
{
    if (problem.severity == domain::Severity::Blocking)
        return true;
    if (problem.severity != domain::Severity::Warning || !forRow.trimmed().isEmpty())
        return false;
    return isDouble(problem) || forAll.trimmed().isEmpty();
}

core::Json toJson(const BulkException &exception)
{
    return core::Json::object({{"leftOut", exception.leftOut},
                               {"lot", core::jsonText(exception.lot)},
                               {"dose", core::jsonText(exception.dose)},
                               {"notGivenReason", core::jsonText(exception.notGivenReason)},
                               {"reason", core::jsonText(exception.reason)}});
}

BulkException exceptionFrom(const core::Json &json)
{
    return {.leftOut = core::boolMember(json, "leftOut").value_or(false),
            .lot = core::stringMember(json, "lot"),
            .dose = core::stringMember(json, "dose"),
            .notGivenReason = core::stringMember(json, "notGivenReason"),
            .reason = core::stringMember(json, "reason")};
}

// Registered as typed, or somebody must say who is meant: by the number, or a given name.
bulk::Finding whyNobody(const BulkLookup::Found &found, bool byNumber)
{
    using bulk::FindingCode;
    using bulk::FindingSeverity;
    const bool several = found.candidates > 0;
    return {.code = several ? FindingCode::SeveralCandidates : FindingCode::UnknownAtRegister,
            .column = byNumber ? bulk::Column::Number : bulk::Column::Family,
            .severity = several ? FindingSeverity::Error : FindingSeverity::Warning,
            .value = {}};
}

void warn(const char *what, const core::Error &error)
{
    qCWarning(core::logStore) << what << core::name(error.code);
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
    , m_clock(clock)
    , m_lookup(client, store, session, clock)
{
    connect(&m_lookup, &BulkLookup::progress, this, &BulkService::checkProgress);
    connect(&m_outbox, &OutboxService::changed, this, [this](const QUuid &id) {
        const auto row = m_rowsOfEntries.constFind(id);
        if (row != m_rowsOfEntries.cend())
            Q_EMIT rowChanged(*row);
    });
}

// ---------------------------------------------------------------- the list

void BulkService::open(BulkList list, Keep keep)
{
    m_keeps = keep == Keep::Yes;
    m_list = std::move(list);
    m_exceptions.clear();
    setEntries({});
    forgetChecks();
    keepList();
    this->keep();
    Q_EMIT opened();
}

void BulkService::remap(BulkList list)
{
    const auto edits = m_list ? m_list->people.sheet().edits() : bulk::Sheet().edits();
    m_list = std::move(list);
    for (auto it = edits.cbegin(); it != edits.cend(); ++it)
        typeAgain(it.key().first, it.key().second, QString::fromUtf8(it.value()));
    forgetChecks();
    keep();
    Q_EMIT opened();
}

void BulkService::typeAgain(int row, int sheetColumn, const QString &text)
{
    for (const bulk::Column column : bulk::allColumns)
        if (m_list->people.mapping().of(column) == sheetColumn)
            m_list->people.setText(row, column, text);
}

void BulkService::acceptColumns()
{
    m_list->wish.columns = m_list->people.mapping();
    keep();
}

void BulkService::close()
{
    m_list.reset();
    m_exceptions.clear();
    setEntries({});
    m_shared = {};
    forgetChecks();
    for (const QString &each : {c_listName, c_stateName})
        if (const auto dropped = m_store.dropValue(each); !dropped)
            warn("list not dropped:", dropped.error());
    if (const auto dropped = m_store.dropDraft(c_sharedKey); !dropped)
        warn("list not dropped:", dropped.error());
    Q_EMIT opened();
}

void BulkService::setText(int row, bulk::Column column, const QString &text)
{
    if (!m_list || m_entries.contains(row) || !m_list->people.setText(row, column, text))
        return;
    forgetChecks(); // another row may be its double
    keep();
    Q_EMIT rowChanged(row);
}

int BulkService::acceptProposals(const std::vector<int> &rows)
{
    const int accepted = m_list ? m_list->people.acceptProposals(rows) : 0;
    if (accepted > 0) {
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
    m_shared = draft;
    forgetChecks();
    if (const auto kept =
            m_keeps && m_list ? m_store.keepDraft(c_sharedKey, draft) : core::Result<void>();
        !kept)
        warn("list not kept:", kept.error());
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
    if (exception == BulkException())
        m_exceptions.remove(row);
    else
        m_exceptions.insert(row, exception);
    m_summary.reset();
    keep();
    if (m_checked)
        judge(row);
    Q_EMIT rowChanged(row);
}

domain::RegistrationDraft BulkService::draftFor(int row) const
{
    domain::RegistrationDraft draft = m_shared;
    draft.patient = domain::typedPatient(m_list->people.person(row));
    if (const auto found = foundFor(row); found && found->patient)
        draft.patient = found->patient;
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
    m_summary.reset();
    m_checked = false;
}

BulkService::Judged BulkService::judged(int row) const
{
    if (m_entries.contains(row))
        return {.state = BulkState::Saved, .problems = {}};
    const BulkException exception = m_exceptions.value(row);
    if (exception.leftOut)
        return {.state = BulkState::LeftOut, .problems = {}};
    if (!bulk::isGood(m_list->people.findings(row)))
        return {};
    const auto found = foundFor(row);
    if (found && !found->patient && found->candidates > 0)
        return {};
    const QList<domain::Immunization> told = found ? found->doses : QList<domain::Immunization>();
    Judged result{.state = BulkState::Ready,
                  .problems = m_registrations.check(draftFor(row), told)};
    // What is wrong for everybody is said once, where it is filled in.
    result.problems.removeIf(
        [this](const domain::Problem &problem) { return m_problemsOfAll.contains(problem); });
    for (const domain::Problem &problem : std::as_const(result.problems))
        if (standsInTheWay(problem, m_shared.acceptedWarnings, exception.reason))
            result.state = BulkState::Waiting;
    if (result.state == BulkState::Waiting && !domain::hasBlocking(result.problems) &&
        has(result.problems, ProblemCode::DoseAlreadyRecorded))
        result.state = BulkState::Already;
    return result;
}

// What can be said without looking anything up.
BulkService::Judged BulkService::unchecked(int row) const
{
    if (m_exceptions.value(row).leftOut)
        return {.state = BulkState::LeftOut, .problems = {}};
    const bool good = bulk::isGood(m_list->people.findings(row));
    return {.state = good ? BulkState::Ready : BulkState::Waiting, .problems = {}};
}

void BulkService::judge(int row)
{
    m_judged.insert(row, judged(row));
    m_summary.reset();
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
    const auto next = std::make_shared<std::size_t>(0);
    const QDate day = m_shared.occurrence.date ? m_shared.occurrence.date->first() : QDate();
    m_lookup.ask(day.isValid() ? peopleToAsk() : QList<domain::Patient>(), day, m_checking.get(),
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
        people.append(domain::typedPatient(m_list->people.person(row)));
    }
    return people;
}

std::optional<BulkLookup::Found> BulkService::foundFor(int row) const
{
    return m_lookup.found(domain::typedPatient(m_list->people.person(row)));
}

void BulkService::checkSome(const std::shared_ptr<std::size_t> &next,
                            const std::function<void()> &done)
{
    if (!m_list)
        return;
    const auto &rows = m_list->people.rows();
    QElapsedTimer timer;
    timer.start();
    while (*next < rows.size() && timer.elapsed() < c_pieceMilliseconds)
        judge(rows[(*next)++]);
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

BulkRow BulkService::row(int row) const
{
    const Judged known = m_judged.contains(row) ? m_judged.value(row) : unchecked(row);
    const auto entry = m_entries.constFind(row);
    bulk::Findings findings = m_list->people.findings(row);
    const auto found = foundFor(row);
    if (found && !found->patient)
        findings.append(whyNobody(*found, m_list->people.person(row).number.has_value()));
    return {.state = entry == m_entries.cend() ? known.state : BulkState::Saved,
            .findings = findings,
            .problems = known.problems,
            .entry = entry == m_entries.cend() ? std::nullopt : std::optional<QUuid>(*entry),
            .known = found ? found->patient : std::nullopt};
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
        const BulkState state = m_entries.contains(row)
                                    ? BulkState::Saved
                                    : (m_checked ? m_judged.value(row) : unchecked(row)).state;
        summary.ready += state == BulkState::Ready;
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
        if (standsInTheWay(problem, m_shared.acceptedWarnings, {}))
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
    if (const auto kept = keepState(); !kept) {
        setEntries(before);
        return kept.error();
    }
    if (const auto saved = m_registrations.saveAll(*registrations); !saved) {
        setEntries(before);
        keep();
        return saved.error();
    }
    Q_EMIT saved();
    return summary();
}

core::Result<QList<domain::OutboxEntry>> BulkService::undo(const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return core::error(ErrorCode::InvalidInput, u"reason"_s);
    QList<domain::OutboxEntry> atRegister;
    QHash<int, QUuid> left;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        const auto entry = m_outbox.entry(it.value());
        if (!entry)
            return entry.error();
        const bool gone = !*entry || (*entry)->state == domain::OutboxState::Withdrawn;
        if (gone || m_outbox.withdrawUnsent(it.value(), reason.trimmed()))
            continue;
        atRegister.append(**entry);
        left.insert(it.key(), it.value());
    }
    setEntries(std::move(left));
    forgetChecks();
    keep();
    return atRegister;
}

std::vector<int> BulkService::openRows() const
{
    std::vector<int> rows;
    for (const int row : m_list->people.rows()) {
        const auto id = m_entries.constFind(row);
        if (id != m_entries.cend()) {
            const auto entry = m_outbox.entry(*id);
            if (!entry || !*entry || (*entry)->state != domain::OutboxState::NeedsYou)
                continue;
        } else if (m_judged.value(row).state != BulkState::Waiting) {
            continue;
        }
        rows.push_back(row);
    }
    return rows;
}

// ---------------------------------------------------------------- kept on disk

void BulkService::keepList()
{
    if (!m_keeps)
        return;
    if (const auto kept = m_store.keepValue(c_listName, m_list->bytes); !kept)
        warn("list not kept:", kept.error());
}

core::Result<void> BulkService::keepState()
{
    return m_keeps ? m_store.keepValue(c_stateName, state()) : core::Result<void>();
}

void BulkService::keep()
{
    if (const auto kept = keepState(); !kept)
        warn("list not kept:", kept.error());
}

QByteArray BulkService::state() const
{
    core::Json json = core::Json::object({{"version", 1}});
    const ListWish &wish = m_list->wish;
    if (wish.read.encoding)
        json["encoding"] = int(*wish.read.encoding);
    if (wish.read.separator)
        json["separator"] = int(*wish.read.separator);
    if (wish.columns) {
        json["columns"] = wish.columns->columns;
        json["headerRow"] = wish.columns->headerRow;
        json["firstRow"] = wish.columns->firstRow;
        json["titledColumns"] = wish.columns->titledColumns;
    }
    core::Json &edits = json["edits"] = core::Json::array();
    const auto &typed = m_list->people.sheet().edits();
    for (auto it = typed.cbegin(); it != typed.cend(); ++it)
        edits.push_back(core::Json::array(
            {it.key().first, it.key().second, core::jsonText(QString::fromUtf8(it.value()))}));
    core::Json &exceptions = json["exceptions"] = core::Json::array();
    for (auto it = m_exceptions.cbegin(); it != m_exceptions.cend(); ++it)
        exceptions.push_back(core::Json::array({it.key(), toJson(it.value())}));
    core::Json &entries = json["entries"] = core::Json::array();
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it)
        entries.push_back(core::Json::array(
            {it.key(), core::jsonText(it.value().toString(QUuid::WithoutBraces))}));
    return core::writeJson(json);
}

namespace {

ListWish wishFrom(const core::Json &json)
{
    const auto number = [&json](const char *name) -> std::optional<int> {
        const core::Json *found = core::member(json, name);
        return found && found->is_number_integer() ? std::optional<int>(found->get<int>())
                                                   : std::nullopt;
    };
    ListWish wish;
    if (const auto encoding = number("encoding");
        encoding && *encoding >= 0 && *encoding < bulk::allEncodings().size())
        wish.read.encoding = bulk::Encoding(*encoding);
    if (const auto separator = number("separator"))
        wish.read.separator = char(*separator);
    const auto columns = core::arrayMember(json, "columns");
    if (columns.size() != bulk::columnCount)
        return wish;
    bulk::ColumnMapping mapping;
    for (std::size_t i = 0; i < bulk::columnCount; ++i)
        mapping.columns[i] = columns[i].is_number_integer() ? columns[i].get<int>() : -1;
    mapping.headerRow = number("headerRow").value_or(-1);
    mapping.firstRow = number("firstRow").value_or(0);
    mapping.titledColumns = number("titledColumns").value_or(bulk::columnCount);
    wish.columns = mapping;
    return wish;
}

// [row, something]
std::optional<int> rowOf(const core::Json &pair, std::size_t size)
{
    const bool sound = pair.is_array() && pair.size() == size && pair[0].is_number_integer();
    return sound ? std::optional<int>(pair[0].get<int>()) : std::nullopt;
}

} // namespace

bool BulkService::readState(QByteArrayView bytes)
{
    const auto json = core::parseJson(bytes.toByteArray());
    const auto kept = m_store.value(c_listName);
    if (!json || !kept || !*kept)
        return false;
    auto list = readBulkList(**kept, wishFrom(*json), m_clock.today());
    if (!list)
        return false;
    m_list = std::move(*list);
    for (const core::Json &edit : core::arrayMember(*json, "edits")) {
        const auto row = rowOf(edit, 3);
        if (row && edit[1].is_number_integer() && edit[2].is_string())
            typeAgain(*row, edit[1].get<int>(),
                      core::toQString(edit[2].get_ref<const std::string &>()));
    }
    for (const core::Json &pair : core::arrayMember(*json, "exceptions"))
        if (const auto row = rowOf(pair, 2))
            m_exceptions.insert(*row, exceptionFrom(pair[1]));
    QHash<int, QUuid> entries;
    for (const core::Json &pair : core::arrayMember(*json, "entries"))
        if (const auto row = rowOf(pair, 2); row && pair[1].is_string())
            entries.insert(*row, QUuid(core::toQString(pair[1].get_ref<const std::string &>())));
    setEntries(std::move(entries));
    return true;
}

// What was planned when the program ended, and never entered the outbox.
void BulkService::forgetUnsavedPlan()
{
    auto entries = m_entries;
    for (auto it = entries.begin(); it != entries.end();) {
        const auto entry = m_outbox.entry(it.value());
        it = entry && !*entry ? entries.erase(it) : std::next(it);
    }
    setEntries(std::move(entries));
}

void BulkService::setEntries(QHash<int, QUuid> entries)
{
    m_entries = std::move(entries);
    m_summary.reset();
    m_rowsOfEntries.clear();
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it)
        m_rowsOfEntries.insert(it.value(), it.key());
}

bool BulkService::restore()
{
    const auto kept = m_store.value(c_stateName);
    if (!kept || !*kept || !readState(**kept))
        return false;
    if (const auto draft = m_store.draft(c_sharedKey); draft && *draft)
        m_shared = **draft;
    forgetUnsavedPlan();
    forgetChecks();
    Q_EMIT opened();
    return true;
}

} // namespace services
