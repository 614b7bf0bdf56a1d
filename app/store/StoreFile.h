// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "store/Backups.h"
#include "store/Database.h"
#include "store/LogKeeper.h"
#include "store/StoreLock.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

namespace store {

class SoundnessCheck;

[[nodiscard]] QString databasePath(const QString &folder);

// The database file of a data folder, opened: locked for others, sound, at our version. A newer
// file is refused without a byte of it changing; a damaged one is put aside for the newest sound
// backup.
class StoreFile
{
public:
    [[nodiscard]] static core::Result<StoreFile> open(const QString &folder, const QDateTime &now,
                                                      SoundnessCheck *begun = nullptr);

    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] const QString &path() const { return m_path; }
    // When the backup was made that had to be returned to.
    [[nodiscard]] std::optional<QDateTime> restoredFrom() const { return m_restoredFrom; }

    [[nodiscard]] core::Result<void> backUp(const QDateTime &now) const;
    void backUpOncePerDay(const QDateTime &now) const;

private:
    StoreFile(const QString &folder, std::unique_ptr<StoreLock> lock);
    [[nodiscard]] core::Result<void> openSound(const QDateTime &now, SoundnessCheck *begun);
    [[nodiscard]] core::Result<void> openAsIs(SoundnessCheck *begun);
    [[nodiscard]] core::Result<void> upgrade(const QDateTime &now);

    QString m_path;
    Backups m_backups;
    std::unique_ptr<StoreLock> m_lock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<LogKeeper> m_logKeeper;
    std::optional<QDateTime> m_restoredFrom;
};

} // namespace store
