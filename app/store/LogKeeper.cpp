// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/LogKeeper.h"

#include "core/LogCategories.h"

#include <sqlite3.h>

#include <chrono>
#include <system_error>

namespace store {

namespace {

// SQLite does it at 1,000 by default. The commits around it sync twice; at 4,000 they are one in
// several hundred.
constexpr int enoughPages = 4000;
constexpr int tooManyPages = 4 * enoughPages;
constexpr int littleLeft = 200;

// Nothing is lost: the next commit tries again.
int staysAsItIs(const core::Error &error)
{
    qCWarning(core::logStore, "the log stays as it is: %s", qPrintable(error.detail));
    return 0;
}

// How many pages of the log are in the file then. Waits for nobody, and keeps nobody waiting.
int bringIn(Database &database)
{
    int done = 0;
    const int code = sqlite3_wal_checkpoint_v2(database.handle(), nullptr,
                                               SQLITE_CHECKPOINT_PASSIVE, nullptr, &done);
    if (code == SQLITE_BUSY)
        return 0; // another one is at it
    return code == SQLITE_OK ? done : staysAsItIs(sqliteError(code));
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

// Once all of it is in the file, SQLite begins the log anew with the next commit, in its old place:
// a log that grows makes each commit twice as slow. The little that came in during the work is
// therefore brought in by the commit that finds the work done.
void LogKeeper::onCommit(int pagesInLog)
{
    using namespace std::chrono_literals;
    if (!m_work.valid()) {
        if (pagesInLog >= enoughPages)
            beginWork();
        return;
    }
    const bool isTooLong = pagesInLog >= tooManyPages;
    if (!isTooLong && m_work.wait_for(0s) != std::future_status::ready)
        return;
    const int left = pagesInLog - m_work.get();
    if (isTooLong || (left > 0 && left < littleLeft))
        (void)bringIn(m_database);
}

// SQLite's own code calls this: no exception may pass through it.
void LogKeeper::beginWork()
{
    try {
        m_work = std::async(std::launch::async, [this] { return bringInBesides(); });
    } catch (const std::system_error &) { // no thread to be had
        (void)bringIn(m_database);
    }
}

int LogKeeper::bringInBesides()
{
    if (!m_own) {
        auto opened = Database::open(m_path, Database::Access::ReadWrite);
        if (!opened)
            return staysAsItIs(opened.error());
        m_own = std::move(opened).value();
    }
    return bringIn(*m_own);
}

} // namespace store
