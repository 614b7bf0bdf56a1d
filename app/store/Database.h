// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QString>

#include <memory>

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
    ~Database() = default;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // Any number of statements; what they answer is not read.
    [[nodiscard]] core::Result<void> execute(const char *sql);
    [[nodiscard]] core::Result<int> userVersion();
    // StoreDamaged when SQLite's quick_check finds anything.
    [[nodiscard]] core::Result<void> check();
    // Leaves the write-ahead log to the next one who opens the file.
    void keepLogOnClose();

    // Runs `work` in one transaction: all of it is on disk, or nothing is.
    template <class Work>
    [[nodiscard]] core::Result<void> atomically(Work work)
    {
        // IMMEDIATE: a read that turns into a write can fail at once (SQLITE_BUSY_SNAPSHOT).
        if (auto begun = execute("BEGIN IMMEDIATE"); !begun)
            return begun;
        core::Result<void> done = work();
        if (done)
            done = execute("COMMIT");
        if (!done)
            rollBack();
        return done;
    }

    [[nodiscard]] sqlite3 *handle() const { return m_handle.get(); }

private:
    struct Close
    {
        void operator()(sqlite3 *handle) const;
    };
    explicit Database(sqlite3 *handle)
        : m_handle(handle)
    {
    }
    [[nodiscard]] core::Result<void> setUp(Access access);
    [[nodiscard]] core::Result<void> useWriteAheadLog();
    void rollBack();

    std::unique_ptr<sqlite3, Close> m_handle;
};

} // namespace store
