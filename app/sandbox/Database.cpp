// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Database.h"

#include "core/LogCategories.h"

#include <QFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace sandbox {

core::Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return core::error(core::ErrorCode::FileUnwritable, u"register file"_s);
    file.close();

    sqlite3 *handle = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    const int opened =
        sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, flags, nullptr);
    std::unique_ptr<Database> database(new Database(handle));
    if (opened != SQLITE_OK)
        return core::error(core::ErrorCode::FileUnwritable, u"register file"_s);
    sqlite3_busy_timeout(handle, 10000);
    if (!database->execute("PRAGMA journal_mode=WAL") ||
        !database->execute("PRAGMA synchronous=FULL"))
        return core::error(core::ErrorCode::StoreDamaged, u"register file"_s);
    return database;
}

Database::~Database()
{
    sqlite3_close(m_handle);
}

std::unique_lock<std::recursive_mutex> Database::lock()
{
    return std::unique_lock(m_mutex);
}

bool Database::execute(const char *sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK)
        return true;
    qCWarning(core::logSandbox) << "database error" << sqlite3_extended_errcode(m_handle);
    m_failed = true;
    return false;
}

Statement::Statement(Database &database, const QByteArray &sql)
    : m_database(database)
{
    if (sqlite3_prepare_v2(database.m_handle, sql.constData(), static_cast<int>(sql.size()),
                           &m_statement, nullptr) != SQLITE_OK)
        m_database.m_failed = true;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement &Statement::text(QStringView value)
{
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text(m_statement, ++m_bound, utf8.constData(), static_cast<int>(utf8.size()),
                      SQLITE_TRANSIENT); // NOLINT: the library's own cast
    return *this;
}

Statement &Statement::bytes(const QByteArray &value)
{
    sqlite3_bind_blob(m_statement, ++m_bound, value.constData(), static_cast<int>(value.size()),
                      SQLITE_TRANSIENT); // NOLINT: the library's own cast
    return *this;
}

Statement &Statement::integer(qint64 value)
{
    sqlite3_bind_int64(m_statement, ++m_bound, value);
    return *this;
}

bool Statement::next()
{
    const int step = sqlite3_step(m_statement);
    if (step == SQLITE_ROW)
        return true;
    if (step != SQLITE_DONE) {
        qCWarning(core::logSandbox) << "database error" << step;
        m_database.m_failed = true;
    }
    return false;
}

void Statement::run()
{
    while (next()) {
    }
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    m_bound = 0;
}

QString Statement::textAt(int column) const
{
    return QString::fromUtf8(bytesAt(column));
}

QByteArray Statement::bytesAt(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(data, sqlite3_column_bytes(m_statement, column));
}

qint64 Statement::integerAt(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

Transaction::Transaction(Database &database)
    : m_lock(database.lock())
    , m_database(database)
    , m_outer(sqlite3_get_autocommit(database.m_handle) != 0)
{
    if (m_outer)
        m_database.m_failed = false;
    // Begun for writing: a read transaction that wants to write later may find that it cannot.
    m_open = m_database.execute(m_outer ? "BEGIN IMMEDIATE" : "SAVEPOINT inner");
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    if (m_outer)
        m_database.execute("ROLLBACK");
    else if (m_database.execute("ROLLBACK TO inner"))
        m_database.execute("RELEASE inner");
}

bool Transaction::commit()
{
    if (!m_open || m_database.m_failed)
        return false;
    m_open = !m_database.execute(m_outer ? "COMMIT" : "RELEASE inner");
    return !m_open;
}

} // namespace sandbox
