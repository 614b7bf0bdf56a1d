// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/LogKeeper.h"

#include "core/LogCategories.h"

#include <sqlite3.h>

#include <chrono>

namespace store {

namespace {

constexpr int enoughPages = 1000; // where SQLite does it by default
constexpr int tooManyPages = 16 * enoughPages;
constexpr int mostRounds = 5;

// How many pages came into the log meanwhile. Waits for nobody, and keeps nobody waiting.
core::Result<int> checkpoint(Database &database)
{
    int pages = 0;
    int done = 0;
    const int code = sqlite3_wal_checkpoint_v2(database.handle(), nullptr,
                                               SQLITE_CHECKPOINT_PASSIVE, &pages, &done);
    if (code == SQLITE_BUSY)
        return 0; // another one is at it
    return code == SQLITE_OK ? core::Result<int>(pages - done) : sqliteError(code);
}

} // namespace

LogKeeper::LogKeeper(Database &database, QString path)
    : m_database(database)
    , m_path(std::move(path))
{
    sqlite3_wal_hook(
        m_database.handle(),
        [](void *self, sqlite3 *, const char *, int pages) {
            static_cast<LogKeeper *>(self)->onCommit(pages);
            return SQLITE_OK; // the commit stands, whatever becomes of the log
        },
        this);
}

LogKeeper::~LogKeeper()
{
    sqlite3_wal_hook(m_database.handle(), nullptr, nullptr);
}

void LogKeeper::onCommit(int pagesInLog)
{
    if (pagesInLog < enoughPages)
        return;
    using namespace std::chrono_literals;
    const bool isAtWork = m_work.valid() && m_work.wait_for(0s) != std::future_status::ready;
    if (!isAtWork)
        m_work = std::async(std::launch::async, [this] { bringIn(); });
    else if (pagesInLog >= tooManyPages)
        (void)checkpoint(m_database);
}

void LogKeeper::bringIn()
{
    auto own = Database::open(m_path, Database::Access::ReadWrite);
    core::Result<int> left = own ? checkpoint(**own) : core::Result<int>(own.error());
    // The log begins anew, at its size, once nothing of it is left.
    for (int round = 1; round < mostRounds && left && *left > 0; ++round)
        left = checkpoint(**own);
    if (!left) // nothing is lost: the next commit tries again
        qCWarning(core::logStore, "the log stays as it is: %s", qPrintable(left.error().detail));
}

} // namespace store
