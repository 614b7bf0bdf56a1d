// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PrivateFiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace store {

core::Error fileError(int systemError)
{
    const QString detail = u"errno %1"_s.arg(systemError);
    switch (systemError) {
    case EROFS:
    case EACCES:
    case EPERM:
        return core::error(ErrorCode::StoreReadOnly, detail);
    case ENOSPC:
    case EDQUOT:
        return core::error(ErrorCode::StoreFull, detail);
    default:
        return core::error(ErrorCode::StoreUnreadable, detail);
    }
}

core::Result<void> makePrivateFolder(const QString &path)
{
    const PrivateUmask mask;
    if (QFileInfo(path).isDir())
        return {};
    errno = 0;
    if (!QDir().mkpath(path))
        return fileError(errno);
    return {};
}

core::Result<void> writePrivateFile(const QString &path, const QByteArray &content)
{
    const PrivateUmask mask;
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return fileError(errno);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(content);
    if (!file.commit())
        return fileError(errno);
    syncFolder(QFileInfo(path).absolutePath());
    return {};
}

void syncFolder(const QString &path)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    (void)::fsync(descriptor);
    ::close(descriptor);
}

} // namespace store
