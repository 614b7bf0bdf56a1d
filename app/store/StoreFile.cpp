// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreFile.h"

#include "core/LogCategories.h"
#include "store/FolderPlace.h"
#include "store/Migrations.h"
#include "store/PrivateFiles.h"
#include "store/SoundnessCheck.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <unistd.h>

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace store {

namespace {

// Read without SQLite, which might touch a file just by opening it. 0: not there, or no database.
int versionInHeader(const QString &path)
{
    constexpr qsizetype versionAt = 60; // SQLite file format, section 1.3
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray head = file.read(100);
    if (head.size() < 100 || !head.startsWith("SQLite format 3"))
        return 0;
    return qFromBigEndian<qint32>(head.constData() + versionAt);
}

core::Result<void> checkWritable(const QString &path)
{
    for (const QString &needed : {QFileInfo(path).absolutePath(), path})
        if (QFileInfo::exists(needed) && ::access(QFile::encodeName(needed).constData(), W_OK) != 0)
            return fileError(errno);
    return {};
}

core::Error newer(int version)
{
    return core::error(ErrorCode::StoreNewer, u"version %1"_s.arg(version));
}

} // namespace

QString databasePath(const QString &folder)
{
    return folder + "/prikpost.sqlite"_L1;
}

StoreFile::StoreFile(const QString &folder, std::unique_ptr<StoreLock> lock)
    : m_path(databasePath(folder))
    , m_backups(folder)
    , m_lock(std::move(lock))
{
}

core::Result<StoreFile> StoreFile::open(const QString &folder, const QDateTime &now,
                                        SoundnessCheck *begun)
{
    if (auto local = checkIsLocal(folder); !local)
        return local.error();
    if (auto made = makePrivateFolder(folder); !made)
        return made.error();
    auto lock = StoreLock::take(folder);
    if (!lock)
        return lock.error();
    StoreFile file(folder, std::move(lock).value());
    if (auto opened = file.openSound(now, begun); !opened)
        return opened.error();
    if (auto upgraded = file.upgrade(now); !upgraded)
        return upgraded.error();
    file.m_logKeeper = std::make_unique<LogKeeper>(*file.m_database, file.m_path);
    return file;
}

core::Result<void> StoreFile::openSound(const QDateTime &now, SoundnessCheck *begun)
{
    if (auto writable = checkWritable(m_path); !writable)
        return writable;
    auto opened = openAsIs(begun);
    if (opened || opened.error().code != ErrorCode::StoreDamaged)
        return opened;
    qCWarning(core::logStore, "the database is damaged");
    m_database.reset();
    const auto moment = m_backups.restoreTo(m_path, now);
    if (!moment)
        return moment.error();
    m_restoredFrom = *moment;
    return openAsIs(nullptr);
}

// Damage that was found before the lock was taken may have been mended since, by whoever had it:
// only this connection's own look counts for that.
core::Result<void> StoreFile::openAsIs(SoundnessCheck *begun)
{
    const auto scripts = shippedScripts();
    if (!scripts)
        return scripts.error();
    if (const int version = versionInHeader(m_path); version > scripts->size())
        return newer(version);
    const PrivateUmask mask;
    auto opened = Database::open(m_path, Database::Access::ReadWrite);
    if (!opened)
        return opened.error();
    m_database = std::move(opened).value();
    if (!begun || !begun->foundSound())
        if (auto sound = m_database->check(); !sound)
            return sound;
    const auto version = m_database->userVersion();
    if (!version)
        return version.error();
    // The header lags behind when the last changes are still in the write-ahead log.
    if (*version > scripts->size()) {
        m_database->keepLogOnClose();
        return newer(*version);
    }
    // An empty file where there are backups is not a new one: its content is gone.
    if (*version == 0 && !m_backups.isEmpty())
        return core::error(ErrorCode::StoreDamaged, u"empty"_s);
    return {};
}

core::Result<void> StoreFile::upgrade(const QDateTime &now)
{
    const auto scripts = shippedScripts();
    const auto version = m_database->userVersion();
    if (!scripts || !version)
        return scripts ? version.error() : scripts.error();
    if (*version > 0 && *version < scripts->size())
        if (auto saved = backUp(now); !saved)
            return saved;
    return migrate(*m_database, *scripts);
}

core::Result<void> StoreFile::backUp(const QDateTime &now) const
{
    return m_backups.make(*m_database, now);
}

void StoreFile::backUpOncePerDay(const QDateTime &now) const
{
    const auto newest = m_backups.newest();
    // One from the future was made before the clock was set back; it says nothing.
    const bool recent = newest && *newest <= now && newest->secsTo(now) < 24 * 3600;
    if (recent)
        return;
    if (const auto saved = backUp(now); !saved)
        qCWarning(core::logStore, "backup failed: %s", qPrintable(saved.error().detail));
}

} // namespace store
