// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

#include <QString>

#include <future>
#include <memory>

namespace store {

// Brings the write-ahead log into the database file (SQLite's checkpoint) on a thread with a
// connection of its own. A commit does no more than the little that came in meanwhile; only where
// the log grows faster than the thread can follow does it wait. Lives on the thread of `database`,
// and ends before it.
class LogKeeper
{
public:
    LogKeeper(Database &database, QString path);
    ~LogKeeper();
    LogKeeper(const LogKeeper &) = delete;
    LogKeeper &operator=(const LogKeeper &) = delete;

private:
    void onCommit(int pagesInLog);
    void beginWork();
    [[nodiscard]] int bringInBesides();

    Database &m_database;
    QString m_path;
    std::unique_ptr<Database> m_own; // used by the work only
    std::future<int> m_work;         // what it brought in
};

} // namespace store
