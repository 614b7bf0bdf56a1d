// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "store/Database.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

struct sqlite3_stmt;

namespace store {

// What goes into one place of a statement: nothing (NULL), a number, bytes or a text.
class Value
{
public:
    Value() = default;
    Value(qint64 number)
        : m_value(number)
    {
    }
    Value(int number)
        : m_value(qint64{number})
    {
    }
    Value(bool yes)
        : m_value(qint64{yes})
    {
    }
    Value(const void *) = delete; // a pointer is no bool
    Value(QByteArray bytes)
        : m_value(std::move(bytes))
    {
    }
    Value(const QString &text)
        : m_value(Text{text.toUtf8()})
    {
    }
    template <class T>
    Value(const std::optional<T> &value)
    {
        if (value)
            *this = Value(*value);
    }

private:
    friend class Statement;
    struct Text
    {
        QByteArray utf8;
    };
    std::variant<std::monostate, qint64, QByteArray, Text> m_value;
};

using Values = std::vector<Value>;

// The row a statement stands on, while its callback runs. NULL reads as 0 and as no bytes.
class StoredRow
{
public:
    explicit StoredRow(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const; // a text as UTF-8

private:
    sqlite3_stmt *m_statement;
};

// One SQL statement, prepared at its first use and kept. Parameters are ?, or @name where one is
// used twice; values come in the order in which they are first named. Must not outlive its
// database.
class Statement
{
public:
    Statement(Database &database, const char *sql)
        : m_database(database)
        , m_sql(sql)
    {
    }

    [[nodiscard]] core::Result<void> run(const Values &values = {});

    // Calls `onRow` with each StoredRow, until it answers false.
    template <class OnRow>
    [[nodiscard]] core::Result<void> forEach(const Values &values, OnRow onRow)
    {
        if (auto begun = begin(values); !begun)
            return begun;
        const Finish finish{m_statement.get()};
        for (;;) {
            const auto row = next();
            if (!row)
                return row.error();
            if (!*row || !onRow(StoredRow(m_statement.get())))
                return {};
        }
    }

    // The first column of the first row; nullopt when there is no row, or NULL in it.
    [[nodiscard]] core::Result<std::optional<qint64>> integer(const Values &values = {});
    [[nodiscard]] core::Result<std::optional<QByteArray>> bytes(const Values &values = {});

private:
    // A statement that is not finished keeps the read transaction open.
    struct Finish
    {
        sqlite3_stmt *statement;
        ~Finish();
    };
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    // The values are not copied: they stay until the statement is finished.
    [[nodiscard]] core::Result<void> begin(const Values &values);
    [[nodiscard]] core::Result<void> bind(int place, const Value &value);
    [[nodiscard]] core::Result<bool> next();
    template <class T, class Read>
    [[nodiscard]] core::Result<std::optional<T>> first(const Values &values, Read read);
    [[nodiscard]] core::Error failure() const;

    Database &m_database;
    const char *m_sql;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

} // namespace store
