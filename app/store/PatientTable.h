// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"
#include "domain/Patient.h"
#include "domain/PatientQuery.h"
#include "store/Database.h"
#include "store/Keys.h"
#include "store/PatientIndex.h"
#include "store/Statement.h"

#include <QString>

#include <atomic>
#include <future>
#include <optional>

namespace store {

// The kept copies of people, and the index by which they are matched while somebody types.
class PatientTable
{
public:
    PatientTable(Database &database, const Keys &keys, QString path, const core::Secret &dataKey);
    ~PatientTable();

    [[nodiscard]] core::Result<void> keep(const domain::Patient &patient);
    [[nodiscard]] QList<domain::Patient> match(const domain::PatientQuery &query, int limit);
    // Starts reading the index on another thread, over a connection of its own.
    void warmUp();

private:
    [[nodiscard]] core::Result<void> dropOlderKey(const domain::Patient &patient,
                                                  const QByteArray &key);
    [[nodiscard]] std::optional<qint64> rowOf(const QByteArray &key);
    [[nodiscard]] std::optional<domain::Patient> read(qint64 row);
    PatientIndex &index();

    Database &m_database;
    const Keys &m_keys;
    QString m_path;
    core::Secret m_dataKey;
    Statement m_put;
    Statement m_read;
    Statement m_find;
    Statement m_drop;

    std::atomic<bool> m_stopping{false};
    std::future<PatientIndex> m_loading;
    std::optional<PatientIndex> m_index;
    // Changes made while the index was being read.
    std::vector<LookupLine> m_putMeanwhile;
    std::vector<qint64> m_droppedMeanwhile;
};

} // namespace store
