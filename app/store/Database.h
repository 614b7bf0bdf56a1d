// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QString>

#include <memory>

class QSqlError;
struct sqlite3;

namespace store {

// SQLite's result code as one of ours. `detail` is the number only: SQLite's texts may quote
// values.
[[nodiscard]] core::Error sqliteError(int code);

// One connection to one SQLite file, set up the way we want it. Belongs to one thread.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    [[nodiscard]] static core::Result<std::unique_ptr<Database>> open(const QString &path,
                                                                      Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // One statement without an answer.
    [[nodiscard]] core::Result<void> execute(const QString &sql);
    // Any number of statements, as in a migration.
    [[nodiscard]] core::Result<void> executeScript(const QByteArray &sql);
    [[nodiscard]] core::Result<int> userVersion() const;
    // StoreDamaged when SQLite's quick_check finds anything.
    [[nodiscard]] core::Result<void> check() const;
    // Leaves the write-ahead log to the next one who opens the file.
    void keepLogOnClose();

    // Runs `work` in one transaction: all of it is on disk, or nothing is.
    template <class Work>
    [[nodiscard]] core::Result<void> atomically(Work work)
    {
        // IMMEDIATE: a read that turns into a write can fail at once (SQLITE_BUSY_SNAPSHOT).
        if (auto begun = execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
            return begun;
        core::Result<void> done = work();
        if (done)
            done = execute(QStringLiteral("COMMIT"));
        if (!done)
            rollBack();
        return done;
    }

    [[nodiscard]] const QSqlDatabase &connection() const { return m_connection; }
    [[nodiscard]] sqlite3 *handle() const;

private:
    explicit Database(QString name);
    [[nodiscard]] core::Result<void> setUp(Access access);
    [[nodiscard]] core::Result<void> useWriteAheadLog();
    void rollBack();

    QString m_name;
    QSqlDatabase m_connection;
};

[[nodiscard]] core::Error sqliteError(const QSqlError &error);

} // namespace store
