// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/FileNames.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_FileNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOnesThatFit()
    {
        const QTemporaryDir folder;
        for (const QString &name : {u"products-nl.json"_s, u"Products-BE.JSON"_s, u"products-be"_s,
                                    u"my-products-be.json"_s, u"products-.json.bak"_s})
            QVERIFY(QFile(folder.filePath(name)).open(QIODevice::WriteOnly));
        QVERIFY(QDir(folder.path()).mkdir(u"products-folder.json"_s));
        QCOMPARE(core::filesNamed(folder.path(), "products-"_L1, ".json"_L1),
                 (QStringList{u"Products-BE.JSON"_s, u"products-nl.json"_s}));
        QCOMPARE(core::filesNamed(folder.path(), {}, ".json"_L1).size(), 3);
        QVERIFY(core::filesNamed(folder.filePath(u"none"_s), {}, {}).isEmpty());
        // What begins and ends with the same letters is not two of them.
        QVERIFY(core::filesNamed(folder.path(), "products-b"_L1, "products-be"_L1).isEmpty());
    }
};

QTEST_APPLESS_MAIN(tst_FileNames)
#include "tst_FileNames.moc"
