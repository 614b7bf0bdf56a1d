// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/FolderPlace.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>
#include <QStorageInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace store {

namespace {

struct Mark
{
    QLatin1StringView pattern; // of a file or folder that the program keeps in what it keeps alike
    QLatin1StringView program;
};

constexpr std::array marks{
    Mark{".dropbox*"_L1, "Dropbox"_L1},
    Mark{".849C9593-D756-4E56-8D6E-42412F2A707B"_L1, "OneDrive"_L1},
    Mark{".sync_*.db"_L1, "Nextcloud"_L1},
    Mark{"._sync_*.db"_L1, "ownCloud"_L1},
    Mark{".owncloudsync.log"_L1, "ownCloud"_L1},
    Mark{".nextcloudsync.log"_L1, "Nextcloud"_L1},
    Mark{".stfolder"_L1, "Syncthing"_L1},
    Mark{".SynologyWorkingDirectory"_L1, "Synology Drive"_L1},
    Mark{".tmp.drivedownload"_L1, "Google Drive"_L1},
    Mark{".insync-trash"_L1, "Insync"_L1},
};

QString existingPart(const QString &folder)
{
    QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    while (!QFileInfo::exists(path) && path.contains(u'/') && path != "/"_L1)
        path = QFileInfo(path).path();
    return path;
}

bool fits(const QString &name, QLatin1StringView pattern)
{
    const qsizetype star = pattern.indexOf(u'*');
    return star < 0 ? name.compare(pattern, Qt::CaseInsensitive) == 0
                    : name.startsWith(pattern.first(star), Qt::CaseInsensitive) &&
                          name.endsWith(pattern.sliced(star + 1), Qt::CaseInsensitive);
}

// One look for all of them: a folder above ours can hold thousands of files.
QString markIn(const QString &folder)
{
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::System);
    while (entries.hasNext()) {
        entries.next();
        for (const Mark &mark : marks)
            if (fits(entries.fileName(), mark.pattern))
                return mark.program;
    }
    return {};
}

} // namespace

QString networkFileSystem(const QByteArray &type)
{
    static const QSet<QByteArray> plain{"nfs", "nfs4", "cifs",  "smb",  "smbfs", "smb2",  "smb3",
                                        "afs", "coda", "ncpfs", "ceph", "davfs", "lustre"};
    // Not every one of these: encrypted disks (gocryptfs) and NTFS come the same way.
    static const QSet<QByteArray> users{
        "fuse.sshfs",      "fuse.davfs",   "fuse.rclone",    "fuse.s3fs",
        "fuse.gvfsd-fuse", "fuse.ceph",    "fuse.glusterfs", "fuse.google-drive-ocamlfuse",
        "fuse.onedriver",  "fuse.smbnetfs"};
    return plain.contains(type) || users.contains(type) ? QString::fromLatin1(type) : QString();
}

QString syncedBy(const QString &folder)
{
    QString path = existingPart(folder);
    for (;;) {
        if (const QString program = markIn(path); !program.isEmpty())
            return program;
        const QString above = QFileInfo(path).path();
        if (above == path)
            return {};
        path = above;
    }
}

core::Result<void> checkIsLocal(const QString &folder)
{
    const QStorageInfo disk(existingPart(folder));
    QString found = networkFileSystem(disk.fileSystemType());
    if (found.isEmpty())
        found = syncedBy(folder);
    return found.isEmpty() ? core::Result<void>()
                           : core::error(core::ErrorCode::StoreNotLocal, found);
}

} // namespace store
