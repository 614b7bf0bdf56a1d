// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/OutboxEntry.h"
#include "store/Database.h"
#include "store/Keys.h"
#include "store/Statement.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <array>
#include <optional>

namespace store {

// The rows of the outbox. What stands in clear beside the encrypted content (state, attempts,
// moments, whose it is) is authenticated with it: a row that was changed in any way does not open.
// Such a row is quarantined: it reads as NeedsYou, held, StoreTampered, and is never sent.
class OutboxTable
{
public:
    OutboxTable(Database &database, const Keys &keys);

    // Gives the entries their sequence. Errors: WrongState for an id that is there already.
    [[nodiscard]] core::Result<void> insert(QList<domain::OutboxEntry> &entries);
    using StateRule = bool (*)(domain::OutboxState from, domain::OutboxState to);
    // `gone` is updated and `fresh` inserted, both or neither.
    [[nodiscard]] core::Result<void> replace(const domain::OutboxEntry &gone,
                                             domain::OutboxEntry &fresh, StateRule isAllowed);
    [[nodiscard]] core::Result<void> update(const QList<domain::OutboxEntry> &entries,
                                            StateRule isAllowed = nullptr);

    [[nodiscard]] core::Result<std::optional<domain::OutboxEntry>> entry(const QUuid &id);
    [[nodiscard]] core::Result<QList<domain::OutboxEntry>>
    newestFirst(std::optional<domain::OutboxState> state, int limit, int offset);
    [[nodiscard]] core::Result<QList<domain::OutboxEntry>> of(const domain::Patient &patient);
    // By patient key.
    [[nodiscard]] core::Result<QHash<QByteArray, QList<domain::OutboxEntry>>>
    of(const QList<QByteArray> &patientKeys);
    [[nodiscard]] core::Result<QList<domain::OutboxEntry>> sendable(const QDateTime &now, int limit,
                                                                    qint64 after);
    [[nodiscard]] core::Result<QList<domain::OutboxEntry>> waiting(const QDateTime &now);
    [[nodiscard]] core::Result<std::optional<QDateTime>> nextAttempt(const QDateTime &now);
    [[nodiscard]] core::Result<domain::OutboxCounts> counts(const QDateTime &now);

private:
    struct Row;
    // Where a row stands, without what is in it.
    struct Place
    {
        qint64 sequence = 0;
        QByteArray patient;
        QByteArray target;
        domain::OutboxState state = domain::OutboxState::SavedHere;
        bool quarantined = false;
    };

    [[nodiscard]] core::Result<Row> rowFor(const domain::OutboxEntry &entry, qint64 sequence) const;
    [[nodiscard]] core::Result<std::optional<Place>> placeOf(const QUuid &id);
    [[nodiscard]] core::Result<void> insertOne(domain::OutboxEntry &entry, qint64 sequence);
    // Answers the state before.
    [[nodiscard]] core::Result<domain::OutboxState> updateOne(const domain::OutboxEntry &entry,
                                                              StateRule isAllowed);
    [[nodiscard]] core::Result<void> releaseNext(const QByteArray &patient,
                                                 const QByteArray &target, qint64 after);
    [[nodiscard]] core::Result<qint64> nextSequence();
    [[nodiscard]] core::Result<QList<domain::OutboxEntry>> select(Statement &statement,
                                                                  const Values &values);
    [[nodiscard]] std::optional<domain::OutboxEntry> authentic(const Row &row) const;
    [[nodiscard]] core::Result<void> quarantine(qint64 sequence);
    [[nodiscard]] core::Result<void> loadCounts();
    [[nodiscard]] core::Result<void> loadAccepted(const QDateTime &now);
    void count(std::optional<domain::OutboxState> before, const domain::OutboxEntry &after);

    Database &m_database;
    const Keys &m_keys;
    Statement m_insert;
    Statement m_update;
    Statement m_last;
    Statement m_releasePatient;
    Statement m_releaseTarget;
    Statement m_releaseAll;
    Statement m_quarantine;
    Statement m_place;
    Statement m_byId;
    Statement m_all;
    Statement m_byState;
    Statement m_byPatient;
    Statement m_byPatients;
    Statement m_fresh;
    Statement m_due;
    Statement m_tooFar;
    Statement m_waiting;
    Statement m_next;
    Statement m_countStates;
    Statement m_countAccepted;

    std::optional<qint64> m_lastSequence;
    std::optional<std::array<int, 5>> m_counts; // by state
    std::optional<QDateTime> m_acceptedSince;   // midnight of the day that was counted
    int m_accepted = 0;
};

} // namespace store
