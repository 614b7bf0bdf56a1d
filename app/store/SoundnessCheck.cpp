// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SoundnessCheck.h"

#include "store/FolderPlace.h"
#include "store/StoreFile.h"

#include <QFile>

namespace store {

SoundnessCheck::SoundnessCheck(const QString &folder)
{
    const QString path = databasePath(folder);
    if (!QFile::exists(path))
        return;
    m_found = std::async(std::launch::async, [folder, path] {
        if (!checkIsLocal(folder))
            return false; // the store will not open it, so nothing does
        const auto database = Database::open(path, Database::Access::ReadOnly);
        return database && (*database)->check().ok();
    });
}

} // namespace store
