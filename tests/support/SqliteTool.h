// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <sqlite3.h>

// Somebody at a database with a tool of their own.
class SqliteTool
{
public:
    explicit SqliteTool(const QString &path)
    {
        sqlite3_open_v2(QFile::encodeName(path).constData(), &m_database, SQLITE_OPEN_READWRITE,
                        nullptr);
    }
    ~SqliteTool() { sqlite3_close(m_database); }
    SqliteTool(const SqliteTool &) = delete;
    SqliteTool &operator=(const SqliteTool &) = delete;

    // Any number of statements; false when one failed or the file could not be opened.
    [[nodiscard]] bool run(const QString &sql)
    {
        return sqlite3_exec(m_database, sql.toUtf8().constData(), nullptr, nullptr, nullptr) ==
               SQLITE_OK;
    }

private:
    sqlite3 *m_database = nullptr;
};
