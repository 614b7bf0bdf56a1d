// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/FileNames.h"

#include <QDir>

namespace core {

QStringList filesNamed(const QString &folder, QLatin1StringView begin, QLatin1StringView end)
{
    QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
    names.removeIf([begin, end](const QString &name) {
        return name.size() < begin.size() + end.size() ||
               !name.startsWith(begin, Qt::CaseInsensitive) ||
               !name.endsWith(end, Qt::CaseInsensitive);
    });
    return names;
}

} // namespace core
