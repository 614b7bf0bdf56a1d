// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <mutex>

struct sqlite3;
struct sqlite3_stmt;

namespace sandbox {

// The register's own SQLite file (WAL, synchronous=FULL, 0600). One connection; whoever uses it
// holds lock() meanwhile. A statement that fails is remembered: the transaction around it then
// does not commit, so callers check only that.
class Database
{
public:
    // Errors: FileUnwritable, StoreDamaged.
    [[nodiscard]] static core::Result<std::unique_ptr<Database>> open(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] std::unique_lock<std::recursive_mutex> lock();
    bool execute(const char *sql);
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    friend class Statement;
    friend class Transaction;
    explicit Database(sqlite3 *handle)
        : m_handle(handle)
    {
    }

    sqlite3 *m_handle;
    std::recursive_mutex m_mutex;
    bool m_failed = false;
};

// One prepared statement; parameters are bound in order.
class Statement
{
public:
    Statement(Database &database, const QByteArray &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &text(QStringView value);
    Statement &bytes(const QByteArray &value);
    Statement &integer(qint64 value);

    bool next(); // to the next row
    void run();  // to the end, for statements without rows
    void reset();

    [[nodiscard]] QString textAt(int column) const;
    [[nodiscard]] QByteArray bytesAt(int column) const;
    [[nodiscard]] qint64 integerAt(int column) const;

private:
    Database &m_database;
    sqlite3_stmt *m_statement = nullptr;
    int m_bound = 0;
};

// Begun at once for writing; rolled back unless committed. Inside another one it is a savepoint.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    // False when anything failed: then nothing of it is stored.
    [[nodiscard]] bool commit();

private:
    std::unique_lock<std::recursive_mutex> m_lock;
    Database &m_database;
    bool m_outer;
    bool m_open;
};

} // namespace sandbox
