// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <sqlite3.h>

// The reference: rows of 1 kB in plain SQLite, with the settings of the store.
class BareDatabase
{
public:
    explicit BareDatabase(const QString &file)
    {
        sqlite3_open(file.toUtf8().constData(), &m_database);
        run("PRAGMA journal_mode=WAL");
        run("PRAGMA synchronous=FULL");
        run("PRAGMA secure_delete=ON");
        run("CREATE TABLE row (id INTEGER PRIMARY KEY, value BLOB)");
        sqlite3_prepare_v2(m_database, "INSERT INTO row (value) VALUES (?)", -1, &m_insert,
                           nullptr);
    }
    ~BareDatabase()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_database);
    }
    BareDatabase(const BareDatabase &) = delete;
    BareDatabase &operator=(const BareDatabase &) = delete;

    void run(const char *sql) { sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr); }
    // A transaction of its own, unless one is open.
    void insert()
    {
        sqlite3_bind_blob(m_insert, 1, m_value.constData(), static_cast<int>(m_value.size()),
                          SQLITE_STATIC);
        sqlite3_step(m_insert);
        sqlite3_reset(m_insert);
    }

private:
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_insert = nullptr;
    QByteArray m_value = QByteArray(1024, 'x');
};
