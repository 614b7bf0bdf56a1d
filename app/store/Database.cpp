// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Database.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <sqlite3.h>

#include <atomic>

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace store {

namespace {

QString nextName()
{
    static std::atomic<int> count{0};
    return u"prikpost-%1"_s.arg(++count);
}

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

core::Error sqliteError(const QSqlError &error)
{
    return sqliteError(error.nativeErrorCode().toInt());
}

Database::Database(QString name)
    : m_name(std::move(name))
    , m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
}

Database::~Database()
{
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(m_name);
}

core::Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    std::unique_ptr<Database> database(new Database(nextName()));
    if (!database->m_connection.isValid())
        return core::error(ErrorCode::StoreFailed, u"no SQLite driver"_s);
    database->m_connection.setDatabaseName(path);
    database->m_connection.setConnectOptions(
        access == Access::ReadOnly ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"_s
                                   : u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!database->m_connection.open())
        return sqliteError(database->m_connection.lastError());
    if (auto ready = database->setUp(access); !ready)
        return ready.error();
    return database;
}

core::Result<void> Database::setUp(Access access)
{
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    for (const auto &pragma : {u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA foreign_keys = ON"_s,
                               u"PRAGMA secure_delete = ON"_s, u"PRAGMA synchronous = FULL"_s})
        if (auto done = execute(pragma); !done)
            return done;
    return access == Access::ReadWrite ? useWriteAheadLog() : core::Result<void>();
}

core::Result<void> Database::useWriteAheadLog()
{
    QSqlQuery query(m_connection);
    if (!query.exec(u"PRAGMA journal_mode = WAL"_s) || !query.next())
        return sqliteError(query.lastError());
    if (query.value(0).toString() != "wal"_L1)
        return core::error(ErrorCode::StoreFailed, u"no write-ahead log"_s);
    return {};
}

sqlite3 *Database::handle() const
{
    const QVariant handle = m_connection.driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

core::Result<void> Database::execute(const QString &sql)
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        return sqliteError(query.lastError());
    return {};
}

core::Result<void> Database::executeScript(const QByteArray &sql)
{
    const int code = sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(sqlite3_extended_errcode(handle()));
    return {};
}

core::Result<int> Database::userVersion() const
{
    QSqlQuery query(m_connection);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return sqliteError(query.lastError());
    return query.value(0).toInt();
}

core::Result<void> Database::check() const
{
    QSqlQuery query(m_connection);
    if (!query.exec(u"PRAGMA quick_check(1)"_s) || !query.next())
        return sqliteError(query.lastError());
    if (query.value(0).toString() != "ok"_L1)
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
