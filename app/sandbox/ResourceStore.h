// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "sandbox/Database.h"
#include "sandbox/SearchQuery.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace sandbox {

// One version of a resource, as it is given out: with id and meta.
struct StoredResource
{
    QString type;
    QString id;
    qint64 version = 0;
    QString updated; // UTC, milliseconds
    QByteArray body;

    [[nodiscard]] core::Json json() const;
};

// All versions of all resources, and what they are found by. Callers hold the database's lock;
// writes belong in a Transaction.
class ResourceStore
{
public:
    explicit ResourceStore(Database &database)
        : m_database(database)
    {
    }
    [[nodiscard]] static const char *schema();

    // An empty id: a new one is made.
    StoredResource create(core::Json resource, const QString &id, const QDateTime &now);
    StoredResource update(const StoredResource &current, core::Json resource, const QDateTime &now);

    [[nodiscard]] std::optional<StoredResource> read(const QString &type, const QString &id);
    [[nodiscard]] std::optional<StoredResource> readVersion(const QString &type, const QString &id,
                                                            qint64 version);
    [[nodiscard]] QList<StoredResource> history(const QString &type, const QString &id);
    [[nodiscard]] QStringList search(const SearchQuery &query);
    // Ids of the resources that have this identifier.
    [[nodiscard]] QStringList withIdentifier(const QString &type, const QString &system,
                                             const QString &value);

    // The person does not let this register's users see the doses.
    void exclude(const QString &patientId);
    [[nodiscard]] bool isExcluded(const QString &patientId);

private:
    StoredResource write(StoredResource entry, core::Json resource, const QDateTime &now);
    void index(const StoredResource &entry, const core::Json &resource);

    Database &m_database;
};

} // namespace sandbox
