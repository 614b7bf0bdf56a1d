// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Result.h"
#include "core/Secret.h"
#include "domain/Account.h"
#include "domain/History.h"
#include "domain/OutboxEntry.h"
#include "domain/Patient.h"
#include "domain/PatientQuery.h"
#include "domain/Registration.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace store {

class CareStore;
class DossierTable;
class SoundnessCheck;

// Our side: everything the program keeps, encrypted value by value. One object per data folder;
// a second process is refused (StoreLocked). All calls on the thread that opened it; none waits
// for the network. A call that returns ok() has its data on disk (WAL, synchronous=FULL).
class Store
{
public:
    // Opens or creates `folder`/prikpost.sqlite with an unwrapped data key. Errors: StoreLocked,
    // StoreNewer, StoreDamaged (after trying the backups: detail names what is missing),
    // StoreReadOnly, StoreFull, StoreNotLocal, KeyWrong. `begun`: a look through the file that was
    // begun earlier.
    [[nodiscard]] static core::Result<std::unique_ptr<Store>> open(const QString &folder,
                                                                   const core::Secret &dataKey,
                                                                   const core::Clock &clock,
                                                                   SoundnessCheck *begun = nullptr);
    ~Store();

    // ---- outbox (see outbox/Outbox.h for the rules; this only keeps rows) ----
    [[nodiscard]] core::Result<domain::OutboxEntry> insertEntry(domain::OutboxEntry entry);
    [[nodiscard]] core::Result<void>
    insertEntries(QList<domain::OutboxEntry> &entries); // one transaction
    // Writes everything of the entry but id and sequence; a Registration never changes once the
    // entry has been sent.
    [[nodiscard]] core::Result<void> updateEntry(const domain::OutboxEntry &entry);
    // The same for several, in one transaction: all or none. Error: WrongState when one goes from
    // the state on disk to one that `isAllowed` forbids.
    using StateRule = bool (*)(domain::OutboxState from, domain::OutboxState to);
    [[nodiscard]] core::Result<void> updateEntries(const QList<domain::OutboxEntry> &entries,
                                                   StateRule isAllowed = nullptr);
    // `gone` is written and `fresh` inserted in its stead: both or neither.
    [[nodiscard]] core::Result<domain::OutboxEntry>
    replaceEntry(const domain::OutboxEntry &gone, domain::OutboxEntry fresh, StateRule isAllowed);
    // A row that was changed outside of the program reads as NeedsYou, held, with StoreTampered as
    // its error and nothing else of it. It is never sent; the only update it takes is Withdrawn.
    [[nodiscard]] core::Result<std::optional<domain::OutboxEntry>> entry(const QUuid &id) const;
    // Newest first; state empty: all. `limit` < 0: no limit.
    [[nodiscard]] core::Result<QList<domain::OutboxEntry>>
    entries(std::optional<domain::OutboxState> state, int limit = -1, int offset = 0) const;
    [[nodiscard]] core::Result<QList<domain::OutboxEntry>>
    entriesOf(const domain::Patient &patient) const;
    // The same for many, a few hundred people a query: one list a person, in their order.
    [[nodiscard]] core::Result<QList<QList<domain::OutboxEntry>>>
    entriesOf(const QList<domain::Patient> &people) const;
    // What may be sent at `now`, oldest first, at most `limit`: no entry whose patient has an
    // earlier one on its way or waiting, none that depends on an unfinished one. Takes the same
    // time with 10 and with 100,000 rows. `after`: only those with a higher sequence.
    [[nodiscard]] core::Result<QList<domain::OutboxEntry>> sendable(const QDateTime &now, int limit,
                                                                    qint64 after = 0) const;
    // What waits for a retry after `now`, but is otherwise free to go.
    [[nodiscard]] core::Result<QList<domain::OutboxEntry>> waiting(const QDateTime &now) const;
    // When something becomes sendable; now when something is.
    [[nodiscard]] core::Result<std::optional<QDateTime>> nextAttempt() const;
    [[nodiscard]] core::Result<domain::OutboxCounts> counts() const;

    // ---- kept copies of people and histories ----
    [[nodiscard]] core::Result<void> keepPatient(const domain::Patient &patient);
    // Starts reading the index of people on another thread, so that the first look-up does not
    // have to (some 200 ms for 100,000 people). For programs that people type into.
    void warmUp();
    // Folded prefix match on names, exact on number and birth date; those whose family name begins
    // with what was typed first, then by name. In memory.
    [[nodiscard]] QList<domain::Patient> matchPatients(const domain::PatientQuery &query,
                                                       int limit) const;
    [[nodiscard]] core::Result<void> keepHistory(const domain::Patient &patient,
                                                 const domain::RegisterHistory &history);
    [[nodiscard]] core::Result<std::optional<domain::RegisterHistory>>
    history(const domain::Patient &patient) const;
    // The same for many, in their order. One that was tampered with is not there.
    [[nodiscard]] core::Result<QList<std::optional<domain::RegisterHistory>>>
    histories(const QList<domain::Patient> &people) const;
    [[nodiscard]] core::Result<void> dropHistory(const domain::Patient &patient);

    // ---- one half-filled form per patient, so that nothing typed is lost ----
    [[nodiscard]] core::Result<void> keepDraft(const QString &key,
                                               const domain::RegistrationDraft &draft);
    [[nodiscard]] core::Result<std::optional<domain::RegistrationDraft>>
    draft(const QString &key) const;
    [[nodiscard]] core::Result<void> dropDraft(const QString &key);

    // ---- small encrypted values: the last session, a refresh token where there is no keyring ----
    [[nodiscard]] core::Result<void> keepValue(const QString &name, QByteArrayView value);
    [[nodiscard]] core::Result<std::optional<QByteArray>> value(const QString &name) const;
    [[nodiscard]] core::Result<void> dropValue(const QString &name);

    // ---- what the practice itself knows of its people (CareStore.h) ----
    [[nodiscard]] CareStore &care();
    // ---- what is kept of a person beside the register (store/DossierTable.h) ----
    [[nodiscard]] DossierTable &dossier();

    // ---- access log: append-only, hash-chained ----
    struct AccessEvent
    {
        qint64 sequence = 0;
        QDateTime at;
        QString
            actor; // practitioner number; "account NAME" of this computer when nobody is signed in
        QString organization;
        QString action;  // "search", "read", "register", "correct", "withdraw", "sign-in", …
        QString subject; // person number or kept-patient key
        QString reason;
        QString outcome;
        QString actorName = {}; // as it was then; lines of older versions have none
        QString organizationName = {};
        bool operator==(const AccessEvent &) const = default;
    };
    [[nodiscard]] core::Result<void> log(AccessEvent event);
    [[nodiscard]] core::Result<void> log(QList<AccessEvent> events); // one transaction
    [[nodiscard]] core::Result<QList<AccessEvent>> accessLog(int limit = -1) const;
    // Ok, or StoreTampered with detail "sequence N".
    [[nodiscard]] core::Result<void> verifyLog() const;
    // The oldest lines, up to the first that is not older, go for good; the rest stays a chain.
    // How many went. Error: StoreTampered when the chain is broken; then nothing goes.
    [[nodiscard]] core::Result<int> dropLogBefore(const QDateTime &limit);

    // Rotated copy by SQLite's online backup. Also done before a migration, and at closing when
    // the newest one is older than a day.
    [[nodiscard]] core::Result<void> backup();
    // Set when open() had to fall back to a backup: StoreDamaged with the moment of that backup
    // (ISO, UTC) as detail. What was saved after it is not there; the damaged file stands beside it
    // as "prikpost-damaged-*.sqlite". Everything unsent is asked for before it is sent.
    [[nodiscard]] std::optional<core::Error> openedFromBackup() const;

private:
    struct Parts;
    explicit Store(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace store
