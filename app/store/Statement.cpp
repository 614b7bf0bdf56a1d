// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Statement.h"

#include <sqlite3.h>

namespace store {

namespace {

int size(const QByteArray &bytes)
{
    return static_cast<int>(bytes.size());
}

} // namespace

bool StoredRow::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 StoredRow::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArray StoredRow::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {data, sqlite3_column_bytes(m_statement, column)};
}

Statement::Finish::~Finish()
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
}

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

core::Error Statement::failure() const
{
    return sqliteError(sqlite3_extended_errcode(m_database.handle()));
}

core::Result<void> Statement::begin(const Values &values)
{
    if (!m_statement) {
        sqlite3_stmt *prepared = nullptr;
        const int code = sqlite3_prepare_v3(m_database.handle(), m_sql, -1,
                                            SQLITE_PREPARE_PERSISTENT, &prepared, nullptr);
        m_statement.reset(prepared);
        if (code != SQLITE_OK)
            return failure();
    }
    int place = 0;
    for (const Value &value : values)
        if (auto bound = bind(++place, value); !bound)
            return bound;
    return {};
}

core::Result<void> Statement::bind(int place, const Value &value)
{
    sqlite3_stmt *statement = m_statement.get();
    int code = SQLITE_OK;
    if (const auto *number = std::get_if<qint64>(&value.m_value))
        code = sqlite3_bind_int64(statement, place, *number);
    else if (const auto *bytes = std::get_if<QByteArray>(&value.m_value))
        code = sqlite3_bind_blob(statement, place, bytes->constData(), size(*bytes), SQLITE_STATIC);
    else if (const auto *text = std::get_if<Value::Text>(&value.m_value))
        code = sqlite3_bind_text(statement, place, text->utf8.constData(), size(text->utf8),
                                 SQLITE_STATIC);
    else
        code = sqlite3_bind_null(statement, place);
    return code == SQLITE_OK ? core::Result<void>() : core::Result<void>(failure());
}

core::Result<bool> Statement::next()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    return code == SQLITE_DONE ? core::Result<bool>(false) : core::Result<bool>(failure());
}

core::Result<void> Statement::run(const Values &values)
{
    return forEach(values, [](const StoredRow &) { return true; });
}

template <class T, class Read>
core::Result<std::optional<T>> Statement::first(const Values &values, Read read)
{
    std::optional<T> found;
    const auto done = forEach(values, [&](const StoredRow &row) {
        if (!row.isNull(0))
            found = read(row);
        return false;
    });
    if (!done)
        return done.error();
    return found;
}

core::Result<std::optional<qint64>> Statement::integer(const Values &values)
{
    return first<qint64>(values, [](const StoredRow &row) { return row.integer(0); });
}

core::Result<std::optional<QByteArray>> Statement::bytes(const Values &values)
{
    return first<QByteArray>(values, [](const StoredRow &row) { return row.bytes(0); });
}

} // namespace store
