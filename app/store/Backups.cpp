// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Backups.h"

#include "core/FileNames.h"
#include "core/LogCategories.h"
#include "store/PrivateFiles.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace store {

namespace {

constexpr int keptCopies = 5;
constexpr auto momentFormat = "yyyyMMdd'T'HHmmsszzz"_L1;

QString momentText(const QDateTime &moment)
{
    return moment.toUTC().toString(momentFormat);
}

std::optional<QDateTime> momentOf(const QString &path)
{
    QDateTime moment =
        QDateTime::fromString(QFileInfo(path).completeBaseName().section(u'-', -1), momentFormat);
    moment.setTimeSpec(Qt::UTC);
    return moment.isValid() ? std::optional(moment) : std::nullopt;
}

struct CloseDatabase
{
    void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
};

core::Result<void> copyDatabase(sqlite3 *source, const QString &path)
{
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &opened,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    const std::unique_ptr<sqlite3, CloseDatabase> target(opened);
    if (code != SQLITE_OK)
        return sqliteError(code);
    sqlite3_backup *backup = sqlite3_backup_init(target.get(), "main", source, "main");
    if (!backup)
        return sqliteError(sqlite3_extended_errcode(target.get()));
    sqlite3_backup_step(backup, -1);
    if (const int finished = sqlite3_backup_finish(backup); finished != SQLITE_OK)
        return sqliteError(finished);
    // One file by itself, without a write-ahead log beside it.
    const int alone =
        sqlite3_exec(target.get(), "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
    return alone == SQLITE_OK ? core::Result<void>() : sqliteError(alone);
}

bool isSound(const QString &path)
{
    const auto database = Database::open(path, Database::Access::ReadOnly);
    return database && (*database)->check().ok() && *(*database)->userVersion() > 0;
}

void removeWithSideFiles(const QString &path)
{
    for (const auto &suffix : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(path + suffix);
}

void setAside(const QString &path, const QDateTime &now)
{
    const QString kept =
        QFileInfo(path).absolutePath() + "/prikpost-damaged-"_L1 + momentText(now) + ".sqlite"_L1;
    for (const auto &suffix : {""_L1, "-wal"_L1})
        QFile::rename(path + suffix, kept + suffix);
    QFile::remove(path + "-shm"_L1);
}

} // namespace

Backups::Backups(const QString &folder)
    : m_folder(folder + "/backups"_L1)
{
}

QStringList Backups::newestFirst() const
{
    QStringList paths;
    for (const QString &name : core::filesNamed(m_folder, "prikpost-"_L1, ".sqlite"_L1))
        paths.prepend(m_folder + u'/' + name);
    return paths;
}

std::optional<QDateTime> Backups::newest() const
{
    const QStringList paths = newestFirst();
    return paths.isEmpty() ? std::nullopt : momentOf(paths.first());
}

core::Result<void> Backups::make(const Database &source, const QDateTime &now) const
{
    if (auto made = makePrivateFolder(m_folder); !made)
        return made;
    const PrivateUmask mask;
    const QString unfinished = m_folder + "/unfinished"_L1;
    removeWithSideFiles(unfinished);
    if (auto copied = copyDatabase(source.handle(), unfinished); !copied) {
        removeWithSideFiles(unfinished);
        return copied;
    }
    const QString path = m_folder + "/prikpost-"_L1 + momentText(now) + ".sqlite"_L1;
    QFile::remove(path);
    if (!QFile::rename(unfinished, path))
        return core::error(ErrorCode::StoreFailed, u"backup"_s);
    syncFolder(m_folder);
    removeOld();
    return {};
}

void Backups::removeOld() const
{
    const QStringList old = newestFirst().mid(keptCopies);
    for (const QString &path : old)
        removeWithSideFiles(path);
}

core::Result<QDateTime> Backups::restoreTo(const QString &path, const QDateTime &now) const
{
    const PrivateUmask mask;
    const QString candidate = path + ".restoring"_L1;
    for (const QString &copy : newestFirst()) {
        removeWithSideFiles(candidate);
        const auto moment = momentOf(copy);
        if (!moment || !QFile::copy(copy, candidate) || !isSound(candidate))
            continue;
        qCWarning(core::logStore, "restoring the backup of %s", qPrintable(momentText(*moment)));
        setAside(path, now);
        if (!QFile::rename(candidate, path))
            return core::error(ErrorCode::StoreFailed, u"restore"_s);
        syncFolder(QFileInfo(path).absolutePath());
        return *moment;
    }
    removeWithSideFiles(candidate);
    return core::error(ErrorCode::StoreDamaged, u"no sound backup"_s);
}

} // namespace store
