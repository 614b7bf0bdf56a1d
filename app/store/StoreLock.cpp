// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreLock.h"

#include "store/PrivateFiles.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace store {

core::Result<std::unique_ptr<StoreLock>> StoreLock::take(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder + "/prikpost.lock"_L1);
    const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fileError(errno);
    std::unique_ptr<StoreLock> lock(new StoreLock(descriptor));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        return lock;
    if (errno == EWOULDBLOCK)
        return core::error(core::ErrorCode::StoreLocked);
    return fileError(errno);
}

StoreLock::~StoreLock()
{
    ::close(m_descriptor);
}

} // namespace store
