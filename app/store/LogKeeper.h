// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

#include <QString>

#include <future>
#include <memory>

namespace store {

// Brings the write-ahead log into the database file (SQLite's checkpoint: some 25 ms) on a thread
// with a connection of its own, so that no commit waits for it. Only where the log grows faster
// than that does a commit do it itself. Lives on the thread of `database`, and ends before it.
class LogKeeper
{
public:
    LogKeeper(Database &database, QString path);
    ~LogKeeper();
    LogKeeper(const LogKeeper &) = delete;
    LogKeeper &operator=(const LogKeeper &) = delete;

private:
    void onCommit(int pagesInLog);
    [[nodiscard]] int bringInBesides();

    Database &m_database;
    QString m_path;
    std::unique_ptr<Database> m_own; // used by the work only
    std::future<int> m_work;         // what it brought in
};

} // namespace store
