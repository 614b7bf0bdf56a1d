// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "store/Database.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace store {

// The rotated copies of the database in `folder`/backups. Their values are as encrypted as those
// of the original.
class Backups
{
public:
    explicit Backups(const QString &folder);

    // Copies by SQLite's online backup; the copy is complete and on disk before it gets its name.
    [[nodiscard]] core::Result<void> make(const Database &source, const QDateTime &now) const;
    [[nodiscard]] bool isEmpty() const { return newestFirst().isEmpty(); }
    // When the newest one was made.
    [[nodiscard]] std::optional<QDateTime> newest() const;
    // Puts the newest sound copy at `path` and says when that was made. A file that stands there is
    // kept beside it as "prikpost-damaged-<moment>.sqlite". Error: StoreDamaged when there is none.
    [[nodiscard]] core::Result<QDateTime> restoreTo(const QString &path,
                                                    const QDateTime &now) const;

private:
    [[nodiscard]] QStringList newestFirst() const;
    void removeOld() const;

    QString m_folder;
};

} // namespace store
