// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/PrivateFile.h"

#include <QSaveFile>

namespace sandbox {

bool writePrivateFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) &&
           file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
           file.write(content) == content.size() && file.commit();
}

} // namespace sandbox
