// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/KeptTable.h"

#include "store/ManyKeys.h"

namespace store {

namespace {

int number(KeptTable::Kind kind)
{
    return static_cast<int>(kind);
}

QByteArray place(KeptTable::Kind kind, const QByteArray &key)
{
    return "kept|content|" + QByteArray::number(number(kind)) + '|' + key.toHex();
}

} // namespace

KeptTable::KeptTable(Database &database, const Keys &keys)
    : m_keys(keys)
    , m_put(database,
            "INSERT INTO kept (kind, key, content) VALUES (?, ?, ?) ON CONFLICT (kind, key) DO "
            "UPDATE SET content = excluded.content")
    , m_get(database, "SELECT content FROM kept WHERE kind = ? AND key = ?")
    , m_getMany(database, "SELECT key, content FROM kept WHERE kind = ? AND key IN (" MANY_KEYS ")")
    , m_drop(database, "DELETE FROM kept WHERE kind = ? AND key = ?")
{
}

core::Result<void> KeptTable::put(Kind kind, const QByteArray &key, QByteArrayView value)
{
    const auto content = m_keys.cipher.seal(value, place(kind, key));
    if (!content)
        return content.error();
    return m_put.run({number(kind), key, *content});
}

core::Result<std::optional<QByteArray>> KeptTable::get(Kind kind, const QByteArray &key)
{
    const auto found = m_get.bytes({number(kind), key});
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<QByteArray>();
    auto plain = m_keys.cipher.open(**found, place(kind, key));
    if (!plain)
        return core::error(core::ErrorCode::StoreTampered);
    return plain;
}

core::Result<QHash<QByteArray, QByteArray>> KeptTable::get(Kind kind, const QList<QByteArray> &keys)
{
    QHash<QByteArray, QByteArray> contents;
    for (const Values &some : manyKeys(keys, {number(kind)})) {
        const auto read = m_getMany.forEach(some, [&](const StoredRow &query) {
            const QByteArray key = query.bytes(0);
            auto plain = m_keys.cipher.open(query.bytes(1), place(kind, key));
            if (plain)
                contents.insert(key, std::move(plain).value());
            return true;
        });
        if (!read)
            return read.error();
    }
    return contents;
}

core::Result<void> KeptTable::drop(Kind kind, const QByteArray &key)
{
    return m_drop.run({number(kind), key});
}

} // namespace store
