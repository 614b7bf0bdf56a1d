// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SealedFolder.h"

#include "store/PrivateFiles.h"
#include "store/StoreLock.h"

#include <QDir>
#include <QFile>

#include <cerrno>

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace store {

namespace {

constexpr auto keyName = "keys.json"_L1;

core::Result<void> copyKey(const QString &from, const QString &to)
{
    QFile file(from);
    if (!file.open(QIODevice::ReadOnly))
        return core::error(ErrorCode::StoreUnreadable, keyName);
    return writePrivateFile(to, file.readAll());
}

} // namespace

core::Result<QString> sealAway(const QString &folder, const QDateTime &now)
{
    const QDir from(folder);
    if (!from.exists(keyName))
        return core::error(ErrorCode::KeyMissing);
    const auto lock = StoreLock::take(folder);
    if (!lock)
        return lock.error();
    const QDir to(from.filePath("sealed-"_L1 + now.toUTC().toString(u"yyyyMMdd'T'HHmmss"_s)));
    if (auto made = makePrivateFolder(to.path()); !made)
        return made.error();
    // The key first as a copy: wherever this is cut off, what is sealed has its key beside it.
    if (auto copied = copyKey(from.filePath(keyName), to.filePath(keyName)); !copied)
        return copied.error();
    const QStringList names =
        from.entryList({u"prikpost*.sqlite*"_s, u"backups"_s}, QDir::Files | QDir::Dirs);
    for (const QString &name : names) {
        errno = 0;
        if (!QFile::rename(from.filePath(name), to.filePath(name)))
            return fileError(errno);
    }
    syncFolder(to.path());
    errno = 0;
    if (!QFile::remove(from.filePath(keyName)))
        return fileError(errno);
    syncFolder(folder);
    return to.path();
}

} // namespace store
