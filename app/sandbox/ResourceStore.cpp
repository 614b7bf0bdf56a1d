// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ResourceStore.h"

#include "sandbox/SearchIndex.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

StoredResource rowOf(const Statement &row)
{
    return {row.textAt(0), row.textAt(1), row.integerAt(2), row.textAt(3), row.bytesAt(4)};
}

// id and meta come first, the rest keeps its order.
core::Json stamped(const core::Json &resource, const StoredResource &entry)
{
    core::Json meta = core::Json::object();
    meta["versionId"] = std::to_string(entry.version);
    meta["lastUpdated"] = core::jsonText(entry.updated);
    if (const core::Json *sent = core::member(resource, "meta"); sent && sent->is_object())
        for (const auto &[name, value] : sent->items())
            if (name != "versionId" && name != "lastUpdated")
                meta[name] = value;
    core::Json result = core::Json::object();
    result["resourceType"] = core::jsonText(entry.type);
    result["id"] = core::jsonText(entry.id);
    result["meta"] = meta;
    for (const auto &[name, value] : resource.items())
        if (name != "resourceType" && name != "id" && name != "meta")
            result[name] = value;
    return result;
}

} // namespace

core::Json StoredResource::json() const
{
    auto parsed = core::parseJson(body);
    return parsed ? std::move(*parsed) : core::Json::object();
}

const char *ResourceStore::schema()
{
    return R"(
CREATE TABLE version(type TEXT, id TEXT, version INTEGER, updated TEXT, body BLOB,
    PRIMARY KEY(type, id, version)) WITHOUT ROWID;
CREATE TABLE current(sequence INTEGER PRIMARY KEY, type TEXT, id TEXT, version INTEGER,
    updated TEXT, UNIQUE(type, id));
CREATE TABLE search(type TEXT, id TEXT, parameter TEXT, system TEXT, value TEXT, upper TEXT);
CREATE INDEX search_value ON search(type, parameter, value);
CREATE INDEX search_resource ON search(type, id, parameter);
CREATE TABLE exclusion(patient TEXT PRIMARY KEY) WITHOUT ROWID;
)";
}

StoredResource ResourceStore::create(core::Json resource, const QString &id, const QDateTime &now)
{
    StoredResource entry;
    entry.type = core::stringMember(resource, "resourceType");
    entry.id = id.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : id;
    return write(std::move(entry), std::move(resource), now);
}

StoredResource ResourceStore::update(const StoredResource &current, core::Json resource,
                                     const QDateTime &now)
{
    return write(current, std::move(resource), now);
}

StoredResource ResourceStore::write(StoredResource entry, core::Json resource, const QDateTime &now)
{
    ++entry.version;
    entry.updated = now.toUTC().toString(Qt::ISODateWithMs);
    resource = stamped(resource, entry);
    entry.body = core::writeJson(resource);
    Statement(m_database, "INSERT INTO version VALUES(?,?,?,?,?)")
        .text(entry.type)
        .text(entry.id)
        .integer(entry.version)
        .text(entry.updated)
        .bytes(entry.body)
        .run();
    Statement(m_database,
              "INSERT INTO current(type,id,version,updated) VALUES(?,?,?,?) ON CONFLICT(type,id) "
              "DO UPDATE SET version=excluded.version, updated=excluded.updated")
        .text(entry.type)
        .text(entry.id)
        .integer(entry.version)
        .text(entry.updated)
        .run();
    index(entry, resource);
    return entry;
}

void ResourceStore::index(const StoredResource &entry, const core::Json &resource)
{
    Statement(m_database, "DELETE FROM search WHERE type=? AND id=?")
        .text(entry.type)
        .text(entry.id)
        .run();
    Statement insert(m_database, "INSERT INTO search VALUES(?,?,?,?,?,?)");
    for (const IndexRow &row : indexRows(resource)) {
        insert.text(entry.type).text(entry.id).text(row.parameter).text(row.system);
        insert.text(row.value).text(row.upper).run();
        insert.reset();
    }
}

std::optional<StoredResource> ResourceStore::read(const QString &type, const QString &id)
{
    Statement row(m_database, "SELECT v.type,v.id,v.version,v.updated,v.body FROM current c JOIN "
                              "version v USING(type,id,version) WHERE c.type=? AND c.id=?");
    row.text(type).text(id);
    return row.next() ? std::optional(rowOf(row)) : std::nullopt;
}

std::optional<StoredResource> ResourceStore::readVersion(const QString &type, const QString &id,
                                                         qint64 version)
{
    Statement row(m_database, "SELECT type,id,version,updated,body FROM version WHERE type=? AND "
                              "id=? AND version=?");
    row.text(type).text(id).integer(version);
    return row.next() ? std::optional(rowOf(row)) : std::nullopt;
}

QList<StoredResource> ResourceStore::history(const QString &type, const QString &id)
{
    Statement row(m_database, "SELECT type,id,version,updated,body FROM version WHERE type=? AND "
                              "id=? ORDER BY version DESC");
    row.text(type).text(id);
    QList<StoredResource> versions;
    while (row.next())
        versions.append(rowOf(row));
    return versions;
}

QStringList ResourceStore::search(const SearchQuery &query)
{
    Statement row(m_database, "SELECT current.id FROM current WHERE " + query.where + " ORDER BY " +
                                  query.orderBy);
    for (const QString &value : query.values)
        row.text(value);
    QStringList ids;
    while (row.next())
        ids.append(row.textAt(0));
    return ids;
}

QStringList ResourceStore::withIdentifier(const QString &type, const QString &system,
                                          const QString &value)
{
    Statement row(m_database, "SELECT DISTINCT id FROM search WHERE type=? AND "
                              "parameter='identifier' AND system=? AND value=?");
    row.text(type).text(system).text(value);
    QStringList ids;
    while (row.next())
        ids.append(row.textAt(0));
    return ids;
}

void ResourceStore::exclude(const QString &patientId)
{
    Statement(m_database, "INSERT OR IGNORE INTO exclusion VALUES(?)").text(patientId).run();
}

bool ResourceStore::isExcluded(const QString &patientId)
{
    Statement row(m_database, "SELECT 1 FROM exclusion WHERE patient=?");
    row.text(patientId);
    return row.next();
}

} // namespace sandbox
