// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/FactTable.h"

namespace store {

namespace {

QByteArray place(const QByteArray &name)
{
    return "fact|content|" + name;
}

} // namespace

FactTable::FactTable(Database &database, const Keys &keys)
    : m_keys(keys)
    , m_put(database,
            "INSERT INTO fact (name, content) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET "
            "content = excluded.content")
    , m_get(database, "SELECT content FROM fact WHERE name = ?")
{
}

core::Result<void> FactTable::put(const QByteArray &name, const QByteArray &value)
{
    const auto content = m_keys.cipher.seal(value, place(name));
    if (!content)
        return content.error();
    return m_put.run({QString::fromLatin1(name), *content});
}

core::Result<std::optional<QByteArray>> FactTable::get(const QByteArray &name)
{
    const auto found = m_get.bytes({QString::fromLatin1(name)});
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<QByteArray>();
    auto plain = m_keys.cipher.open(**found, place(name));
    if (!plain)
        return core::error(core::ErrorCode::StoreTampered);
    return plain;
}

} // namespace store
