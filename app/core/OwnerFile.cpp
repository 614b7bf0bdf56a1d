// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/OwnerFile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

Result<void> writeOwnerFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(content) == content.size() && file.commit();
    return written ? Result<void>() : error(ErrorCode::FileUnwritable);
}

QString freePath(const QString &folder, const QString &stem, const QStringList &suffixes)
{
    const QDir place(folder);
    QString path = place.filePath(stem);
    const auto isTaken = [&path](const QString &suffix) {
        return QFileInfo::exists(path + u'.' + suffix);
    };
    for (int number = 2; std::any_of(suffixes.begin(), suffixes.end(), isTaken); ++number)
        path = place.filePath(u"%1-%2"_s.arg(stem).arg(number));
    return path;
}

} // namespace core
