// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PatientTable.h"

#include "core/LogCategories.h"
#include "store/DomainCodec.h"
#include "store/PatientKey.h"

namespace store {

namespace {

QByteArray place(const char *column, const QByteArray &key)
{
    return QByteArray("person|") + column + '|' + key.toHex();
}

// Runs on a thread of its own.
PatientIndex loadIndex(const QString &path, const core::Secret &dataKey,
                       const std::atomic<bool> &stopping)
{
    const auto keys = Keys::derive(dataKey);
    const auto database = Database::open(path, Database::Access::ReadOnly);
    if (!keys || !database)
        return {};
    std::vector<LookupLine> lines;
    Statement all(**database, "SELECT row, key, lookup FROM person");
    const auto done = all.forEach({}, [&](const StoredRow &row) {
        const auto plain = (*keys)->cipher.open(row.bytes(2), place("lookup", row.bytes(1)));
        if (plain)
            lines.push_back(LookupLine::fromBytes(*plain, row.integer(0)));
        return !stopping.load(std::memory_order_relaxed);
    });
    if (!done)
        qCWarning(core::logStore, "reading the index of people failed");
    return PatientIndex(std::move(lines));
}

} // namespace

PatientTable::PatientTable(Database &database, const Keys &keys, QString path,
                           const core::Secret &dataKey)
    : m_database(database)
    , m_keys(keys)
    , m_path(std::move(path))
    , m_dataKey(dataKey.clone())
    , m_put(database,
            "INSERT INTO person (key, content, lookup) VALUES (?, ?, ?) ON CONFLICT (key) DO "
            "UPDATE SET content = excluded.content, lookup = excluded.lookup")
    , m_read(database, "SELECT key, content FROM person WHERE row = ?")
    , m_find(database, "SELECT row FROM person WHERE key = ?")
    , m_drop(database, "DELETE FROM person WHERE row = ?")
{
}

PatientTable::~PatientTable()
{
    m_stopping = true;
    if (m_loading.valid())
        m_loading.wait();
}

core::Result<void> PatientTable::keep(const domain::Patient &patient)
{
    const QByteArray key = patientKey(m_keys.lookup, patient);
    const auto content = m_keys.cipher.seal(encode(patient), place("content", key));
    const auto lookup =
        m_keys.cipher.seal(LookupLine::of(patient, 0).bytes(), place("lookup", key));
    if (!content || !lookup)
        return core::error(core::ErrorCode::Internal);
    const auto kept = m_database.atomically([&]() -> core::Result<void> {
        if (auto dropped = dropOlderKey(patient, key); !dropped)
            return dropped;
        return m_put.run({key, *content, *lookup});
    });
    const auto row = kept ? rowOf(key) : std::nullopt;
    if (row && m_index)
        m_index->put(LookupLine::of(patient, *row));
    else if (row && m_loading.valid())
        m_putMeanwhile.push_back(LookupLine::of(patient, *row));
    return kept;
}

// Somebody first known by the register's id only and now by number is still one person.
core::Result<void> PatientTable::dropOlderKey(const domain::Patient &patient, const QByteArray &key)
{
    domain::Patient without = patient;
    without.number.reset();
    const QByteArray older = patientKey(m_keys.lookup, without);
    if (patient.registerId.isEmpty() || older == key)
        return {};
    const auto row = rowOf(older);
    if (!row)
        return {};
    if (m_index)
        m_index->remove(*row);
    else
        m_droppedMeanwhile.push_back(*row);
    return m_drop.run({*row});
}

std::optional<qint64> PatientTable::rowOf(const QByteArray &key)
{
    const auto found = m_find.integer({key});
    return found ? *found : std::nullopt;
}

std::optional<domain::Patient> PatientTable::read(qint64 row)
{
    std::optional<domain::Patient> patient;
    const auto done = m_read.forEach({row}, [&](const StoredRow &found) {
        const auto plain = m_keys.cipher.open(found.bytes(1), place("content", found.bytes(0)));
        if (plain)
            patient = decodePatient(*plain);
        return false;
    });
    if (!done || !patient)
        qCWarning(core::logStore, "a kept person could not be read");
    return patient;
}

QList<domain::Patient> PatientTable::match(const domain::PatientQuery &query, int limit)
{
    QList<qint64> rows;
    if (query.number) {
        if (const auto row = rowOf(patientKey(m_keys.lookup, *query.number)))
            rows += *row;
    } else if (!query.isEmpty()) {
        rows = index().match(query, limit);
    }
    QList<domain::Patient> patients;
    for (const qint64 row : std::as_const(rows))
        if (auto patient = read(row))
            patients += *std::move(patient);
    return patients;
}

void PatientTable::warmUp()
{
    if (m_index || m_loading.valid())
        return;
    m_loading = std::async(std::launch::async, [this, key = m_dataKey.clone()] {
        return loadIndex(m_path, key, m_stopping);
    });
}

PatientIndex &PatientTable::index()
{
    if (!m_index) {
        warmUp();
        m_index = m_loading.get();
        for (const LookupLine &line : m_putMeanwhile)
            m_index->put(line);
        for (const qint64 row : m_droppedMeanwhile)
            m_index->remove(row);
        m_putMeanwhile.clear();
        m_droppedMeanwhile.clear();
    }
    return *m_index;
}

} // namespace store
