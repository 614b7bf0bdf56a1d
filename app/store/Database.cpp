// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Database.h"

#include "store/Statement.h"

#include <QFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace store {

namespace {

ErrorCode ourCode(int code)
{
    if (code == SQLITE_IOERR_SHMSIZE) // no room for the index of the write-ahead log
        return ErrorCode::StoreFull;
    switch (code & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::StoreFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::StoreReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::StoreDamaged;
    case SQLITE_CANTOPEN:
        return ErrorCode::StoreUnreadable;
    case SQLITE_CONSTRAINT:
        return ErrorCode::WrongState;
    default:
        return ErrorCode::StoreFailed;
    }
}

} // namespace

core::Error sqliteError(int code)
{
    return core::error(ourCode(code), u"SQLite %1"_s.arg(code));
}

void Database::Close::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

core::Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    const int mode = access == Access::ReadOnly ? SQLITE_OPEN_READONLY
                                                : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle,
                                     mode | SQLITE_OPEN_NOMUTEX, nullptr);
    std::unique_ptr<Database> database(new Database(handle));
    if (code != SQLITE_OK)
        return sqliteError(handle ? sqlite3_extended_errcode(handle) : code);
    if (auto ready = database->setUp(access); !ready)
        return ready.error();
    return database;
}

core::Result<void> Database::setUp(Access access)
{
    constexpr int longestWait = 2000; // milliseconds
    sqlite3_busy_timeout(handle(), longestWait);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    if (auto done = execute("PRAGMA trusted_schema = OFF; PRAGMA foreign_keys = ON; "
                            "PRAGMA secure_delete = ON; PRAGMA synchronous = FULL");
        !done)
        return done;
    return access == Access::ReadWrite ? useWriteAheadLog() : core::Result<void>();
}

core::Result<void> Database::useWriteAheadLog()
{
    const auto mode = Statement(*this, "PRAGMA journal_mode = WAL").bytes();
    if (!mode)
        return mode.error();
    if (*mode != "wal"_ba)
        return core::error(ErrorCode::StoreFailed, u"no write-ahead log"_s);
    return {};
}

core::Result<void> Database::execute(const char *sql)
{
    if (sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return sqliteError(sqlite3_extended_errcode(handle()));
    return {};
}

core::Result<int> Database::userVersion()
{
    const auto version = Statement(*this, "PRAGMA user_version").integer();
    if (!version)
        return version.error();
    return static_cast<int>(version->value_or(0));
}

core::Result<void> Database::check()
{
    const auto found = Statement(*this, "PRAGMA quick_check(1)").bytes();
    if (!found)
        return found.error();
    if (*found != "ok"_ba)
        return core::error(ErrorCode::StoreDamaged, u"quick_check"_s);
    return {};
}

void Database::keepLogOnClose()
{
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

void Database::rollBack()
{
    // After a full disk SQLite has rolled back by itself; then there is nothing to do here.
    if (sqlite3_get_autocommit(handle()) == 0)
        (void)sqlite3_exec(handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace store
