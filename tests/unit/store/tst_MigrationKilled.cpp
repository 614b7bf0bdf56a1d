// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Migrations.h"
#include "store/Statement.h"

#include <QLoggingCategory>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using store::Database;

namespace {

const QList<QByteArray> scripts{
    "CREATE TABLE a (x INTEGER); INSERT INTO a VALUES (1);",
    "ALTER TABLE a ADD COLUMN y INTEGER; UPDATE a SET y = x + 1;",
    "CREATE TABLE b (z INTEGER); INSERT INTO b SELECT y FROM a; DROP TABLE a;",
};

std::unique_ptr<Database> opened(const QString &path)
{
    auto database = Database::open(path, Database::Access::ReadWrite);
    return database ? std::move(*database) : nullptr;
}

int upgrade(const QString &path)
{
    const auto database = opened(path);
    return database && store::migrate(*database, scripts) ? 0 : 1;
}

// What each version holds.
bool isSound(Database &database)
{
    static const QList<const char *> contents{"SELECT 2", "SELECT x + 1 FROM a", "SELECT y FROM a",
                                              "SELECT z FROM b"};
    const auto version = database.userVersion();
    if (!version || !database.check())
        return false;
    const auto content = store::Statement(database, contents.at(*version)).integer();
    return content && *content == 2;
}

} // namespace

class tst_MigrationKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"prikpost.*=false"_s); }

    // fault 7: an upgrade that is killed (SIGKILL) before any of its changes of a file leaves a
    // version that opens, and the next try works
    void atEveryWrite()
    {
        int at = 0;
        for (int exit = -1; exit != 0;) {
            QVERIFY(++at < 1000);
            const QTemporaryDir folder;
            const QString path = folder.filePath(u"old.sqlite"_s);
            QVERIFY(store::migrate(*opened(path), scripts.mid(0, 1)));
            exit = upgradeKilled(folder.path(), path, at);
            const auto database = opened(path);
            QVERIFY(database);
            QVERIFY2(isSound(*database), qPrintable(QString::number(at)));
            QVERIFY(store::migrate(*database, scripts));
            QVERIFY(isSound(*database));
        }
        qInfo("killed at %d places", at - 1);
        QVERIFY(at > 10);
    }

private:
    // -1: killed.
    static int upgradeKilled(const QString &folder, const QString &path, int at)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(KILLED_AT_WRITE));
        environment.insert(u"KILLED_BELOW"_s, folder);
        environment.insert(u"KILLED_AT"_s, QString::number(at));
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {u"--upgrade"_s, path});
        process.waitForFinished();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--upgrade"_L1)
        return upgrade(arguments.value(2));
    tst_MigrationKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_MigrationKilled.moc"
