// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Result.h"
#include "domain/OutboxEntry.h"
#include "store/Store.h"

#include <QObject>

#include <chrono>

namespace outbox {

// The queue between us and the register: every change of state goes through here and is on disk
// before the signal is sent.
class Outbox final : public QObject
{
    Q_OBJECT
public:
    Outbox(store::Store &store, const core::Clock &clock, QObject *parent = nullptr);

    // At start: what was being sent when the program ended has an unknown outcome.
    [[nodiscard]] core::Result<void> recover();

    // It leaves after `grace` at the earliest; until then it can be taken back.
    [[nodiscard]] core::Result<domain::OutboxEntry>
    enqueue(const domain::Registration &registration, std::chrono::milliseconds grace = {});
    // All of them or none, in one transaction.
    [[nodiscard]] core::Result<void> enqueueAll(const QList<domain::Registration> &registrations);
    // Changes to what the register has. `insteadOf`: an item that gives way to this one, because
    // somebody else's change overtook it; both happen or neither. Error: WrongState.
    [[nodiscard]] core::Result<domain::OutboxEntry>
    enqueueCorrection(const domain::Registration &registration, const domain::Immunization &base,
                      const QString &reason, const std::optional<QUuid> &insteadOf = {});
    [[nodiscard]] core::Result<domain::OutboxEntry>
    enqueueWithdrawal(const domain::Registration &registration, const domain::Immunization &base,
                      const QString &reason, const std::optional<QUuid> &insteadOf = {});

    // Changes an item that has not left yet (SavedHere never attempted, or NeedsYou and not
    // unknown); author, organisation and moment of recording stay. Error: WrongState.
    [[nodiscard]] core::Result<void> edit(const QUuid &id,
                                          const domain::Registration &registration);
    // Takes back an item that never arrived. Of a dose with an unknown outcome the wish is kept,
    // and done as `by` once the register says whether it arrived. While sending: WrongState.
    [[nodiscard]] core::Result<void> withdrawUnsent(const QUuid &id, const QString &reason,
                                                    const domain::Practitioner &by = {});
    // NeedsYou → SavedHere, now. What waits for a retry is due now, too.
    [[nodiscard]] core::Result<void> retry(const QUuid &id);
    // What the sender held back goes all the same (OutboxTransitions::decided).
    [[nodiscard]] core::Result<void> decide(const QUuid &id, const QString &decision);

    [[nodiscard]] core::Result<std::optional<domain::OutboxEntry>> entry(const QUuid &id) const;
    [[nodiscard]] core::Result<domain::OutboxCounts> counts() const;

    // What a person changed by a transition of OutboxTransitions.h; the sender looks anew.
    [[nodiscard]] core::Result<void> release(const QList<domain::OutboxEntry> &changed);
    // For the sender only: the transitions of OutboxTransitions.h, in one transaction. Error:
    // WrongState for one that is not allowed; then none is written.
    [[nodiscard]] core::Result<void> apply(const QList<domain::OutboxEntry> &changed);

    [[nodiscard]] store::Store &store() { return m_store; }

Q_SIGNALS:
    void changed(const QUuid &id); // one signal per item whose state on disk is new
    void enqueued();

private:
    [[nodiscard]] core::Result<domain::OutboxEntry> save(domain::OutboxEntry entry);
    [[nodiscard]] core::Result<domain::OutboxEntry>
    enqueueChange(domain::OutboxAction action, const domain::Registration &registration,
                  const domain::Immunization &base, const QString &reason,
                  const std::optional<QUuid> &insteadOf);
    [[nodiscard]] core::Result<domain::OutboxEntry> replace(const QUuid &gone,
                                                            domain::OutboxEntry fresh);
    [[nodiscard]] core::Result<domain::OutboxEntry> required(const QUuid &id) const;
    [[nodiscard]] core::Result<void> release(const core::Result<domain::OutboxEntry> &changed);

    store::Store &m_store;
    const core::Clock &m_clock;
};

} // namespace outbox
