// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/FolderPlace.h"

#include "store/Store.h"
#include "support/FakeClock.h"
#include "support/TempStore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorCode;

class tst_FolderPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // fault 9
    void networks_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("network");
        for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "davfs"})
            QTest::newRow(type) << QByteArray(type) << true;
        for (const char *type : {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "fuse.gocryptfs",
                                 "fuseblk", "ecryptfs", "zfs", ""})
            QTest::newRow(type) << QByteArray(type) << false;
    }

    void networks()
    {
        QFETCH(QByteArray, type);
        QFETCH(bool, network);
        QCOMPARE(!store::networkFileSystem(type).isEmpty(), network);
    }

    // fault 9
    void keptAlike_data()
    {
        QTest::addColumn<QString>("mark");
        QTest::addColumn<QString>("program");
        QTest::newRow("Dropbox") << u".dropbox.cache"_s << u"Dropbox"_s;
        QTest::newRow("OneDrive") << u".849C9593-D756-4E56-8D6E-42412F2A707B"_s << u"OneDrive"_s;
        QTest::newRow("Nextcloud") << u".sync_0123456789ab.db"_s << u"Nextcloud"_s;
        QTest::newRow("Nextcloud's log") << u".nextcloudsync.log"_s << u"Nextcloud"_s;
        QTest::newRow("Syncthing") << u".stfolder"_s << u"Syncthing"_s;
    }

    void keptAlike()
    {
        QFETCH(QString, mark);
        QFETCH(QString, program);
        const QTemporaryDir top;
        const QString folder = top.path() + u"/praktijk/prikpost"_s;
        QVERIFY(store::checkIsLocal(folder));
        QVERIFY(QDir(top.path()).mkdir(mark));
        QCOMPARE(store::syncedBy(folder), program);
        const FakeClock clock;
        const auto opened = store::Store::open(folder, TempStore::key(), clock);
        QCOMPARE(opened.error().code, ErrorCode::StoreNotLocal);
        QCOMPARE(opened.error().detail, program);
        QVERIFY(!QFile::exists(folder)); // nothing was made there
    }

    // Syncthing names it so where a folder is no longer kept alike.
    void noLongerKeptAlike()
    {
        const QTemporaryDir top;
        QVERIFY(QDir(top.path()).mkdir(u".stfolder.removed-20261129"_s));
        QVERIFY(store::checkIsLocal(top.path() + u"/praktijk"_s));
    }
};

QTEST_GUILESS_MAIN(tst_FolderPlace)
#include "tst_FolderPlace.moc"
