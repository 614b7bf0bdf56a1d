// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Store.h"

#include "core/LogCategories.h"
#include "store/AccessLogTable.h"
#include "store/CareStore.h"
#include "store/DomainCodec.h"
#include "store/KeptTable.h"
#include "store/OutboxTable.h"
#include "store/PatientKey.h"
#include "store/PatientTable.h"
#include "store/SqlDossier.h"
#include "store/StoreFile.h"

using namespace Qt::StringLiterals;
using core::ErrorCode;
using domain::OutboxEntry;
using domain::OutboxState;

namespace store {

// In the order in which they depend on each other.
struct Store::Parts
{
    StoreFile file;
    std::unique_ptr<Keys> keys;
    const core::Clock &clock;
    FactTable facts;
    OutboxTable outbox;
    PatientTable people;
    KeptTable kept;
    CareStore care;
    SqlDossier dossier;
    AccessLogTable log;

    Parts(StoreFile opened, std::unique_ptr<Keys> derived, const core::Secret &dataKey,
          const core::Clock &ourClock)
        : file(std::move(opened))
        , keys(std::move(derived))
        , clock(ourClock)
        , facts(file.database(), *keys)
        , outbox(file.database(), *keys)
        , people(file.database(), *keys, file.path(), dataKey)
        , kept(file.database(), *keys)
        , care(kept, *keys, file.path(), dataKey)
        , dossier(file.database(), *keys)
        , log(file.database(), *keys, facts)
    {
    }

    [[nodiscard]] QByteArray key(QByteArrayView kind, const QString &name) const
    {
        return keys->lookup.lookup(kind, name.toUtf8());
    }
    [[nodiscard]] QList<QByteArray> keysOf(const QList<domain::Patient> &patients) const
    {
        QList<QByteArray> all;
        for (const domain::Patient &patient : patients)
            all.append(patientKey(keys->lookup, patient));
        return all;
    }
    [[nodiscard]] core::Result<void> checkKey();
    [[nodiscard]] core::Result<void> distrustUnsent();
};

namespace {

const QByteArray keyCheck = "key check"_ba;

template <class T>
core::Result<std::optional<T>> decoded(const core::Result<std::optional<QByteArray>> &bytes,
                                       std::optional<T> (*decode)(QByteArrayView))
{
    if (!bytes)
        return bytes.error();
    if (!*bytes)
        return std::optional<T>();
    auto value = decode(**bytes);
    if (!value)
        return core::error(ErrorCode::StoreDamaged, u"a kept value"_s);
    return value;
}

} // namespace

// A new file gets its facts; one with another key is refused.
core::Result<void> Store::Parts::checkKey()
{
    const auto check = facts.get(keyCheck);
    if (!check)
        return check.error().code == ErrorCode::StoreTampered ? core::error(ErrorCode::KeyWrong)
                                                              : check.error();
    if (*check)
        return {};
    return file.database().atomically([this]() -> core::Result<void> {
        if (auto begun = log.begin(); !begun)
            return begun;
        return facts.put(keyCheck, "1");
    });
}

// After the return to a backup: what it holds as unsent may have arrived since.
core::Result<void> Store::Parts::distrustUnsent()
{
    QList<OutboxEntry> unsent;
    for (const auto state : {OutboxState::SavedHere, OutboxState::Sending, OutboxState::NeedsYou}) {
        const auto found = outbox.newestFirst(state, -1, 0);
        if (!found)
            return found.error();
        unsent += *found;
    }
    unsent.removeIf([](const OutboxEntry &entry) {
        return entry.lastError && entry.lastError->code == ErrorCode::StoreTampered;
    });
    for (OutboxEntry &entry : unsent)
        entry.outcomeUnknown = true;
    return outbox.update(unsent);
}

DossierTable &Store::dossier()
{
    return m_parts->dossier;
}

core::Result<std::unique_ptr<Store>> Store::open(const QString &folder, const core::Secret &dataKey,
                                                 const core::Clock &clock, SoundnessCheck *begun)
{
    auto keys = Keys::derive(dataKey);
    if (!keys)
        return keys.error();
    auto file = StoreFile::open(folder, clock.now(), begun);
    if (!file)
        return file.error();
    const bool restored = file->restoredFrom().has_value();
    auto parts =
        std::make_unique<Parts>(std::move(file).value(), std::move(keys).value(), dataKey, clock);
    if (auto right = parts->checkKey(); !right)
        return right.error();
    if (restored)
        if (auto done = parts->distrustUnsent(); !done)
            return done.error();
    return std::unique_ptr<Store>(new Store(std::move(parts)));
}

Store::Store(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Store::~Store()
{
    m_parts->file.backUpOncePerDay(m_parts->clock.now());
}

core::Result<OutboxEntry> Store::insertEntry(OutboxEntry entry)
{
    QList<OutboxEntry> entries;
    entries.append(std::move(entry));
    if (auto inserted = insertEntries(entries); !inserted)
        return inserted.error();
    return std::move(entries.first());
}

core::Result<void> Store::insertEntries(QList<OutboxEntry> &entries)
{
    return m_parts->outbox.insert(entries);
}

core::Result<void> Store::updateEntry(const OutboxEntry &entry)
{
    return updateEntries({entry});
}

core::Result<void> Store::updateEntries(const QList<OutboxEntry> &entries, StateRule isAllowed)
{
    return m_parts->outbox.update(entries, isAllowed);
}

core::Result<OutboxEntry> Store::replaceEntry(const OutboxEntry &gone, OutboxEntry fresh,
                                              StateRule isAllowed)
{
    if (auto replaced = m_parts->outbox.replace(gone, fresh, isAllowed); !replaced)
        return replaced.error();
    return fresh;
}

core::Result<std::optional<OutboxEntry>> Store::entry(const QUuid &id) const
{
    return m_parts->outbox.entry(id);
}

core::Result<QList<OutboxEntry>> Store::entries(std::optional<OutboxState> state, int limit,
                                                int offset) const
{
    return m_parts->outbox.newestFirst(state, limit, offset);
}

core::Result<QList<OutboxEntry>> Store::entriesOf(const domain::Patient &patient) const
{
    return m_parts->outbox.of(patient);
}

core::Result<QList<QList<OutboxEntry>>> Store::entriesOf(const QList<domain::Patient> &people) const
{
    const QList<QByteArray> keys = m_parts->keysOf(people);
    const auto found = m_parts->outbox.of(keys);
    if (!found)
        return found.error();
    QList<QList<OutboxEntry>> entries;
    for (const QByteArray &key : keys)
        entries.append(found->value(key));
    return entries;
}

core::Result<QList<OutboxEntry>> Store::sendable(const QDateTime &now, int limit,
                                                 qint64 after) const
{
    return m_parts->outbox.sendable(now, limit, after);
}

core::Result<QList<OutboxEntry>> Store::waiting(const QDateTime &now) const
{
    return m_parts->outbox.waiting(now);
}

core::Result<std::optional<QDateTime>> Store::nextAttempt() const
{
    return m_parts->outbox.nextAttempt(m_parts->clock.now());
}

core::Result<domain::OutboxCounts> Store::counts() const
{
    return m_parts->outbox.counts(m_parts->clock.now());
}

core::Result<void> Store::keepPatient(const domain::Patient &patient)
{
    return m_parts->people.keep(patient);
}

void Store::warmUp()
{
    m_parts->people.warmUp();
}

QList<domain::Patient> Store::matchPatients(const domain::PatientQuery &query, int limit) const
{
    return m_parts->people.match(query, limit);
}

core::Result<void> Store::keepHistory(const domain::Patient &patient,
                                      const domain::RegisterHistory &history)
{
    return m_parts->kept.put(KeptTable::Kind::History, patientKey(m_parts->keys->lookup, patient),
                             encode(history));
}

core::Result<std::optional<domain::RegisterHistory>>
Store::history(const domain::Patient &patient) const
{
    return decoded(
        m_parts->kept.get(KeptTable::Kind::History, patientKey(m_parts->keys->lookup, patient)),
        decodeHistory);
}

core::Result<QList<std::optional<domain::RegisterHistory>>>
Store::histories(const QList<domain::Patient> &people) const
{
    const QList<QByteArray> keys = m_parts->keysOf(people);
    const auto found = m_parts->kept.get(KeptTable::Kind::History, keys);
    if (!found)
        return found.error();
    QList<std::optional<domain::RegisterHistory>> histories;
    for (const QByteArray &key : keys) {
        const auto content = found->constFind(key);
        histories.append(content == found->cend() ? std::nullopt : decodeHistory(*content));
    }
    return histories;
}

core::Result<void> Store::dropHistory(const domain::Patient &patient)
{
    return m_parts->kept.drop(KeptTable::Kind::History, patientKey(m_parts->keys->lookup, patient));
}

core::Result<void> Store::keepDraft(const QString &key, const domain::RegistrationDraft &draft)
{
    return m_parts->kept.put(KeptTable::Kind::Draft, m_parts->key("draft", key), encode(draft));
}

core::Result<std::optional<domain::RegistrationDraft>> Store::draft(const QString &key) const
{
    return decoded(m_parts->kept.get(KeptTable::Kind::Draft, m_parts->key("draft", key)),
                   decodeDraft);
}

core::Result<void> Store::dropDraft(const QString &key)
{
    return m_parts->kept.drop(KeptTable::Kind::Draft, m_parts->key("draft", key));
}

core::Result<void> Store::keepValue(const QString &name, QByteArrayView value)
{
    return m_parts->kept.put(KeptTable::Kind::Value, m_parts->key("value", name), value);
}

core::Result<std::optional<QByteArray>> Store::value(const QString &name) const
{
    return m_parts->kept.get(KeptTable::Kind::Value, m_parts->key("value", name));
}

core::Result<void> Store::dropValue(const QString &name)
{
    return m_parts->kept.drop(KeptTable::Kind::Value, m_parts->key("value", name));
}

CareStore &Store::care()
{
    return m_parts->care;
}

core::Result<void> Store::log(AccessEvent event)
{
    return log(QList<AccessEvent>{std::move(event)});
}

core::Result<void> Store::log(QList<AccessEvent> events)
{
    return m_parts->log.append(std::move(events));
}

core::Result<QList<Store::AccessEvent>> Store::accessLog(int limit) const
{
    return m_parts->log.newestFirst(limit);
}

core::Result<void> Store::verifyLog() const
{
    return m_parts->log.verify();
}

core::Result<int> Store::dropLogBefore(const QDateTime &limit)
{
    return m_parts->log.dropBefore(limit);
}

core::Result<void> Store::backup()
{
    return m_parts->file.backUp(m_parts->clock.now());
}

std::optional<core::Error> Store::openedFromBackup() const
{
    const auto moment = m_parts->file.restoredFrom();
    if (!moment)
        return std::nullopt;
    return core::error(ErrorCode::StoreDamaged, moment->toString(Qt::ISODate));
}

} // namespace store
