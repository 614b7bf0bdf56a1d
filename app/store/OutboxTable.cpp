// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/OutboxTable.h"

#include "core/LogCategories.h"
#include "store/DomainCodec.h"
#include "store/ManyKeys.h"
#include "store/PatientKey.h"

#include <algorithm>

using core::ErrorCode;
using domain::OutboxEntry;
using domain::OutboxState;

namespace store {

// What goes before an entry that is saved here and not ready: the oldest of what IS_READY forbids.
#define OLDEST_BEFORE(index, column, states)                                                       \
    "(SELECT id FROM outbox AS earlier INDEXED BY " index " WHERE earlier." column                 \
    " = outbox." column " AND earlier.state IN " states                                            \
    " AND earlier.sequence < outbox.sequence ORDER BY "                                            \
    "earlier.sequence LIMIT 1)"
#define HOLDER                                                                                     \
    "CASE WHEN state = 0 AND ready = 0 THEN COALESCE(" OLDEST_BEFORE(                              \
        "outbox_patient", "patient", "(0, 1)") ", " OLDEST_BEFORE("outbox_target", "target",       \
                                                                  "(0, 1, 3)") ") END"

#define COLUMNS                                                                                    \
    "sequence, id, patient, target, state, attempts, next_attempt, unknown, held, changed, "       \
    "quarantined, content, " HOLDER

namespace {

// A retry is never more than an hour away (plus jitter). One that is further came from a clock
// that has been set back since, and is due now.
constexpr qint64 longestPause = 2LL * 3600 * 1000;

int number(OutboxState state)
{
    return static_cast<int>(state);
}

// See IS_READY: what it holds up changes only when one of these does.
std::pair<bool, bool> holdsUpOthers(OutboxState state)
{
    const bool isOnTheRoad = state == OutboxState::SavedHere || state == OutboxState::Sending;
    return {isOnTheRoad, isOnTheRoad || state == OutboxState::NeedsYou};
}

OutboxEntry quarantinedEntry()
{
    OutboxEntry entry;
    entry.state = OutboxState::NeedsYou;
    entry.held = true;
    entry.lastError = core::error(ErrorCode::StoreTampered);
    return entry;
}

static_assert(static_cast<int>(OutboxState::Withdrawn) == 4, "the numbers are in the file");

} // namespace

// The columns as they are stored.
struct OutboxTable::Row
{
    qint64 sequence = 0;
    QByteArray id;
    QByteArray patient;
    QByteArray target; // empty: none
    int state = 0;
    int attempts = 0;
    std::optional<qint64> nextAttempt;
    bool unknown = false;
    bool held = false;
    qint64 changed = 0;
    bool quarantined = false;
    QByteArray content;
    QByteArray holder; // told, not stored

    static Row read(const StoredRow &query)
    {
        Row row;
        row.sequence = query.integer(0);
        row.id = query.bytes(1);
        row.patient = query.bytes(2);
        row.target = query.bytes(3);
        row.state = static_cast<int>(query.integer(4));
        row.attempts = static_cast<int>(query.integer(5));
        if (!query.isNull(6))
            row.nextAttempt = query.integer(6);
        row.unknown = query.integer(7) != 0;
        row.held = query.integer(8) != 0;
        row.changed = query.integer(9);
        row.quarantined = query.integer(10) != 0;
        row.content = query.bytes(11);
        row.holder = query.bytes(12);
        return row;
    }

    [[nodiscard]] Values values() const
    {
        return {sequence, id,       patient,     target.isEmpty() ? Value() : Value(target),
                state,    attempts, nextAttempt, unknown,
                held,     changed,  content};
    }

    // What is authenticated together with the content.
    [[nodiscard]] QByteArray place() const
    {
        QByteArray place;
        place.reserve(256);
        place += "outbox|content";
        for (const QByteArray &part :
             {QByteArray::number(sequence), id.toHex(), patient.toHex(), target.toHex(),
              QByteArray::number(state), QByteArray::number(attempts),
              nextAttempt ? QByteArray::number(*nextAttempt) : QByteArray(),
              QByteArray::number(int{unknown}), QByteArray::number(int{held}),
              QByteArray::number(changed)})
            (place += '|') += part;
        return place;
    }
};

// An entry is ready when it is saved here (state 0), no earlier one of the same person is saved
// here or being sent, and, if it changes something the register has, no earlier change of that
// needs a person (state 3).
#define IS_READY                                                                                   \
    "(@state = 0 AND NOT EXISTS (SELECT 1 FROM outbox WHERE patient = @patient AND state IN (0, "  \
    "1) AND sequence < @sequence) AND (@target IS NULL OR NOT EXISTS (SELECT 1 FROM outbox WHERE " \
    "target = @target AND state IN (0, 1, 3) AND sequence < @sequence)))"

// Decides anew what is ready.
#define RELEASE                                                                                    \
    "UPDATE outbox SET ready = NOT EXISTS (SELECT 1 FROM outbox AS earlier WHERE earlier.patient " \
    "= outbox.patient AND earlier.state IN (0, 1) AND earlier.sequence < outbox.sequence) AND "    \
    "(target IS NULL OR NOT EXISTS (SELECT 1 FROM outbox AS earlier WHERE earlier.target = "       \
    "outbox.target AND earlier.state IN (0, 1, 3) AND earlier.sequence < outbox.sequence)) WHERE "

// The first one saved here after another: the only one that can have become, or have been, ready.
#define NEXT_BY(column)                                                                            \
    "sequence = (SELECT MIN(sequence) FROM outbox WHERE " column                                   \
    " = ? AND state = 0 AND sequence > ?)"

OutboxTable::OutboxTable(Database &database, const Keys &keys)
    : m_database(database)
    , m_keys(keys)
    , m_insert(database,
               "INSERT INTO outbox (sequence, id, patient, target, state, attempts, next_attempt, "
               "unknown, held, changed, content, ready) VALUES (@sequence, @id, @patient, @target, "
               "@state, @attempts, @next, @unknown, @held, @changed, @content, " IS_READY ")")
    , m_update(database,
               "UPDATE outbox SET patient = @patient, target = @target, state = @state, attempts "
               "= @attempts, next_attempt = @next, unknown = @unknown, held = @held, changed = "
               "@changed, content = @content, quarantined = 0, ready = " IS_READY
               " WHERE sequence = @sequence")
    , m_last(database, "SELECT MAX(sequence) FROM outbox")
    , m_releasePatient(database, RELEASE NEXT_BY("patient"))
    , m_releaseTarget(database, RELEASE NEXT_BY("target"))
    , m_releaseAll(database, RELEASE "state = 0")
    , m_quarantine(database,
                   "UPDATE outbox SET state = 3, ready = 0, quarantined = 1 WHERE sequence = ?")
    , m_place(database,
              "SELECT sequence, patient, target, state, quarantined FROM outbox WHERE id = ?")
    , m_byId(database, "SELECT " COLUMNS " FROM outbox WHERE id = ?")
    , m_all(database, "SELECT " COLUMNS " FROM outbox ORDER BY sequence DESC LIMIT ? OFFSET ?")
    , m_byState(database,
                "SELECT " COLUMNS " FROM outbox WHERE sequence IN (SELECT sequence FROM outbox "
                "WHERE state = ? ORDER BY sequence DESC LIMIT ? OFFSET ?) ORDER BY sequence "
                "DESC")
    , m_byPatient(database,
                  "SELECT " COLUMNS " FROM outbox WHERE patient = ? ORDER BY sequence DESC")
    , m_byPatients(database, "SELECT " COLUMNS " FROM outbox WHERE patient IN (" MANY_KEYS
                             ") ORDER BY sequence DESC")
    , m_fresh(database, "SELECT " COLUMNS
                        " FROM outbox WHERE state = 0 AND ready = 1 AND next_attempt IS NULL AND "
                        "sequence > ? ORDER BY sequence LIMIT ?")
    , m_due(database, "SELECT " COLUMNS
                      " FROM outbox WHERE state = 0 AND ready = 1 AND next_attempt <= ? AND "
                      "sequence > ? ORDER BY next_attempt LIMIT ?")
    , m_tooFar(database, "SELECT " COLUMNS
                         " FROM outbox WHERE state = 0 AND ready = 1 AND next_attempt > ? AND "
                         "sequence > ? ORDER BY next_attempt LIMIT ?")
    , m_waiting(database,
                "SELECT " COLUMNS " FROM outbox WHERE state = 0 AND ready = 1 AND next_attempt > ?")
    , m_next(database, "SELECT CASE WHEN EXISTS (SELECT 1 FROM outbox WHERE state = 0 AND ready = "
                       "1 AND next_attempt IS "
                       "NULL) THEN 0 ELSE (SELECT MIN(next_attempt) FROM outbox WHERE state = 0 "
                       "AND ready = 1) END")
    , m_countStates(database, "SELECT state, COUNT(*) FROM outbox GROUP BY state")
    , m_countAccepted(database, "SELECT COUNT(*) FROM outbox WHERE state = 2 AND changed >= ?")
{
}

core::Result<OutboxTable::Row> OutboxTable::rowFor(const OutboxEntry &entry, qint64 sequence) const
{
    Row row;
    row.sequence = sequence;
    row.id = entry.id.toRfc4122();
    row.patient = patientKey(m_keys.lookup, entry.registration.patient);
    if (entry.action != domain::OutboxAction::Register)
        row.target = m_keys.lookup.lookup("resource", entry.registerId.toUtf8());
    row.state = number(entry.state);
    row.attempts = entry.attempts;
    if (entry.nextAttempt)
        row.nextAttempt = entry.nextAttempt->toMSecsSinceEpoch();
    row.unknown = entry.outcomeUnknown;
    row.held = entry.held;
    row.changed = entry.changed.toMSecsSinceEpoch();
    auto content = m_keys.cipher.seal(encode(entry), row.place());
    if (!content)
        return content.error();
    row.content = std::move(content).value();
    return row;
}

// nullopt: something of the row is not as we wrote it.
std::optional<OutboxEntry> OutboxTable::authentic(const Row &row) const
{
    if (row.quarantined)
        return std::nullopt;
    const auto plain = m_keys.cipher.open(row.content, row.place());
    auto entry = plain ? decodeEntry(*plain) : std::nullopt;
    if (!entry)
        return std::nullopt;
    entry->state = static_cast<OutboxState>(row.state);
    entry->attempts = row.attempts;
    if (row.nextAttempt)
        entry->nextAttempt = QDateTime::fromMSecsSinceEpoch(*row.nextAttempt, Qt::UTC);
    entry->outcomeUnknown = row.unknown;
    entry->held = row.held;
    return entry;
}

core::Result<QList<OutboxEntry>> OutboxTable::select(Statement &statement, const Values &values)
{
    QList<OutboxEntry> entries;
    QList<qint64> altered;
    const auto read = statement.forEach(values, [&](const StoredRow &query) {
        const Row row = Row::read(query);
        auto entry = authentic(row);
        if (!entry && !row.quarantined)
            altered += row.sequence;
        OutboxEntry &listed = entries.emplaceBack(entry ? std::move(*entry) : quarantinedEntry());
        listed.id = QUuid::fromRfc4122(row.id);
        listed.sequence = row.sequence;
        listed.changed = QDateTime::fromMSecsSinceEpoch(row.changed, Qt::UTC);
        if (!row.holder.isEmpty())
            listed.heldBy = QUuid::fromRfc4122(row.holder);
        return true;
    });
    if (!read)
        return read.error();
    for (const qint64 sequence : std::as_const(altered))
        if (auto done = quarantine(sequence); !done)
            return done.error();
    return entries;
}

// The content stays as it was found. From now on nothing waits for this row; whose it was nobody
// can tell, so that all that waits is looked at anew.
core::Result<void> OutboxTable::quarantine(qint64 sequence)
{
    qCWarning(core::logStore, "outbox row %lld was changed outside of the program", sequence);
    m_counts.reset();
    return m_database.atomically([&]() -> core::Result<void> {
        if (auto done = m_quarantine.run({sequence}); !done)
            return done;
        return m_releaseAll.run();
    });
}

core::Result<void> OutboxTable::releaseNext(const QByteArray &patient, const QByteArray &target,
                                            qint64 after)
{
    if (auto done = m_releasePatient.run({patient, after}); !done)
        return done;
    return target.isEmpty() ? core::Result<void>() : m_releaseTarget.run({target, after});
}

core::Result<qint64> OutboxTable::nextSequence()
{
    if (!m_lastSequence) {
        const auto last = m_last.integer();
        if (!last)
            return last.error();
        m_lastSequence = last->value_or(0);
    }
    return *m_lastSequence + 1;
}

core::Result<void> OutboxTable::insertOne(OutboxEntry &entry, qint64 sequence)
{
    entry.sequence = sequence;
    const auto row = rowFor(entry, sequence);
    return row ? m_insert.run(row->values()) : core::Result<void>(row.error());
}

core::Result<void> OutboxTable::insert(QList<OutboxEntry> &entries)
{
    const auto first = nextSequence();
    if (!first)
        return first.error();
    const auto insertAll = [&]() -> core::Result<void> {
        for (qsizetype i = 0; i < entries.size(); ++i)
            if (auto done = insertOne(entries[i], *first + i); !done)
                return done;
        return {};
    };
    // A single statement is a transaction by itself.
    const auto inserted = entries.size() == 1 ? insertAll() : m_database.atomically(insertAll);
    if (!inserted)
        return inserted;
    *m_lastSequence += entries.size();
    for (const OutboxEntry &entry : std::as_const(entries))
        count(std::nullopt, entry);
    return {};
}

core::Result<std::optional<OutboxTable::Place>> OutboxTable::placeOf(const QUuid &id)
{
    std::optional<Place> place;
    const auto read = m_place.forEach({id.toRfc4122()}, [&place](const StoredRow &query) {
        place = Place{.sequence = query.integer(0),
                      .patient = query.bytes(1),
                      .target = query.bytes(2),
                      .state = static_cast<OutboxState>(static_cast<int>(query.integer(3))),
                      .quarantined = query.integer(4) != 0};
        return false;
    });
    if (!read)
        return read.error();
    return place;
}

core::Result<OutboxState> OutboxTable::updateOne(const OutboxEntry &entry, StateRule isAllowed)
{
    const auto before = placeOf(entry.id);
    if (!before)
        return before.error();
    if (!*before)
        return core::error(ErrorCode::NotFound);
    const Place &place = **before;
    if (place.quarantined && entry.state != OutboxState::Withdrawn)
        return core::error(ErrorCode::StoreTampered);
    if (isAllowed && !isAllowed(place.state, entry.state))
        return core::error(ErrorCode::WrongState);
    const auto row = rowFor(entry, place.sequence);
    if (!row)
        return row.error();
    // Parameters count from where they are named first: all but sequence and id, then sequence.
    Values values = row->values();
    values.erase(values.begin(), values.begin() + 2);
    values.emplace_back(row->sequence);
    auto done = m_update.run(values);
    const bool moved = row->patient != place.patient || row->target != place.target;
    if (done && moved)
        done = releaseNext(place.patient, place.target, row->sequence);
    if (done && (moved || holdsUpOthers(place.state) != holdsUpOthers(entry.state)))
        done = releaseNext(row->patient, row->target, row->sequence);
    if (!done)
        return done.error();
    return place.state;
}

core::Result<void> OutboxTable::update(const QList<OutboxEntry> &entries, StateRule isAllowed)
{
    QList<OutboxState> before;
    const auto updated = m_database.atomically([&]() -> core::Result<void> {
        for (const OutboxEntry &entry : entries) {
            const auto state = updateOne(entry, isAllowed);
            if (!state)
                return state.error();
            before += *state;
        }
        return {};
    });
    if (updated)
        for (qsizetype i = 0; i < entries.size(); ++i)
            count(before.at(i), entries.at(i));
    return updated;
}

core::Result<void> OutboxTable::replace(const OutboxEntry &gone, OutboxEntry &fresh,
                                        StateRule isAllowed)
{
    const auto sequence = nextSequence();
    if (!sequence)
        return sequence.error();
    auto before = core::Result<OutboxState>(core::error(ErrorCode::WrongState));
    const auto replaced = m_database.atomically([&]() -> core::Result<void> {
        before = updateOne(gone, isAllowed);
        return before ? insertOne(fresh, *sequence) : core::Result<void>(before.error());
    });
    if (!replaced)
        return replaced;
    ++*m_lastSequence;
    count(*before, gone);
    count(std::nullopt, fresh);
    return {};
}

core::Result<std::optional<OutboxEntry>> OutboxTable::entry(const QUuid &id)
{
    const auto found = select(m_byId, {id.toRfc4122()});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<OutboxEntry>() : found->first();
}

core::Result<QList<OutboxEntry>> OutboxTable::newestFirst(std::optional<OutboxState> state,
                                                          int limit, int offset)
{
    return state ? select(m_byState, {number(*state), limit, offset})
                 : select(m_all, {limit, offset});
}

core::Result<QList<OutboxEntry>> OutboxTable::of(const domain::Patient &patient)
{
    return select(m_byPatient, {patientKey(m_keys.lookup, patient)});
}

core::Result<QHash<QByteArray, QList<OutboxEntry>>>
OutboxTable::of(const QList<QByteArray> &patientKeys)
{
    QHash<QByteArray, QList<OutboxEntry>> all;
    for (const Values &some : manyKeys(patientKeys)) {
        const auto found = select(m_byPatients, some);
        if (!found)
            return found.error();
        for (const OutboxEntry &entry : *found)
            all[patientKey(m_keys.lookup, entry.registration.patient)].append(entry);
    }
    return all;
}

core::Result<QList<OutboxEntry>> OutboxTable::sendable(const QDateTime &now, int limit,
                                                       qint64 after)
{
    const qint64 moment = now.toMSecsSinceEpoch();
    QList<OutboxEntry> entries;
    core::Result<QList<OutboxEntry>> parts[]{
        select(m_due, {moment, after, limit}), select(m_fresh, {after, limit}),
        select(m_tooFar, {moment + longestPause, after, limit})};
    for (auto &found : parts) {
        if (!found)
            return found.error();
        entries += std::move(found).value();
    }
    const auto quarantined = entries.removeIf(
        [](const OutboxEntry &entry) { return entry.state != OutboxState::SavedHere; });
    // They are out of the way now; there may be others behind them.
    if (quarantined > 0)
        return sendable(now, limit, after);
    const auto isOlder = [](const OutboxEntry &a, const OutboxEntry &b) {
        return a.sequence < b.sequence;
    };
    if (!std::is_sorted(entries.cbegin(), entries.cend(), isOlder))
        std::sort(entries.begin(), entries.end(), isOlder);
    return entries.mid(0, limit);
}

core::Result<QList<OutboxEntry>> OutboxTable::waiting(const QDateTime &now)
{
    return select(m_waiting, {now.toMSecsSinceEpoch()});
}

core::Result<std::optional<QDateTime>> OutboxTable::nextAttempt(const QDateTime &now)
{
    const auto next = m_next.integer();
    if (!next)
        return next.error();
    if (!*next)
        return std::optional<QDateTime>();
    const qint64 moment = **next;
    if (moment == 0 || moment > now.toMSecsSinceEpoch() + longestPause)
        return std::optional(now);
    return std::optional(QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC));
}

core::Result<void> OutboxTable::loadCounts()
{
    std::array<int, 5> counts{};
    const auto read = m_countStates.forEach({}, [&counts](const StoredRow &row) {
        counts.at(static_cast<size_t>(static_cast<int>(row.integer(0)))) =
            static_cast<int>(row.integer(1));
        return true;
    });
    if (read)
        m_counts = counts;
    return read;
}

core::Result<void> OutboxTable::loadAccepted(const QDateTime &now)
{
    const QDateTime midnight(now.date(), QTime(0, 0), Qt::OffsetFromUTC, now.offsetFromUtc());
    if (m_acceptedSince == midnight)
        return {};
    const auto accepted = m_countAccepted.integer({midnight.toMSecsSinceEpoch()});
    if (!accepted)
        return accepted.error();
    m_acceptedSince = midnight;
    m_accepted = static_cast<int>(accepted->value_or(0));
    return {};
}

// Counting 100,000 rows after each change would take longer than the change.
void OutboxTable::count(std::optional<OutboxState> before, const OutboxEntry &after)
{
    if (m_counts) {
        if (before)
            --m_counts->at(static_cast<size_t>(*before));
        ++m_counts->at(static_cast<size_t>(after.state));
    }
    const bool isNew = after.state == OutboxState::Accepted && before != OutboxState::Accepted;
    if (before == OutboxState::Accepted)
        m_acceptedSince.reset();
    else if (isNew && m_acceptedSince && after.changed >= *m_acceptedSince)
        ++m_accepted;
}

core::Result<domain::OutboxCounts> OutboxTable::counts(const QDateTime &now)
{
    if (!m_counts)
        if (auto loaded = loadCounts(); !loaded)
            return loaded.error();
    if (auto loaded = loadAccepted(now); !loaded)
        return loaded.error();
    const auto of = [this](OutboxState state) { return m_counts->at(static_cast<size_t>(state)); };
    return domain::OutboxCounts{.savedHere = of(OutboxState::SavedHere),
                                .sending = of(OutboxState::Sending),
                                .accepted = of(OutboxState::Accepted),
                                .acceptedToday = m_accepted,
                                .needsYou = of(OutboxState::NeedsYou),
                                .withdrawn = of(OutboxState::Withdrawn)};
}

#undef HOLDER
#undef OLDEST_BEFORE
#undef COLUMNS
#undef IS_READY
#undef RELEASE
#undef NEXT_BY

} // namespace store
