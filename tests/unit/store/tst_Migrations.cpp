// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Migrations.h"
#include "store/Statement.h"

#include <QTemporaryDir>
#include <QTest>

using core::ErrorCode;
using store::Database;

namespace {

const QList<QByteArray> scripts{
    "CREATE TABLE a (x INTEGER); INSERT INTO a VALUES (1);",
    "ALTER TABLE a ADD COLUMN y INTEGER; UPDATE a SET y = x + 1;",
    "CREATE TABLE b (z INTEGER); INSERT INTO b SELECT y FROM a; DROP TABLE a;",
};

// As text; empty when nothing is answered.
QByteArray single(Database &database, const char *sql)
{
    const auto found = store::Statement(database, sql).bytes();
    return found ? found->value_or(QByteArray()) : QByteArray();
}

} // namespace

class tst_Migrations : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    std::unique_ptr<Database> fresh()
    {
        return Database::open(m_folder.filePath(QString::number(++m_count)),
                              Database::Access::ReadWrite)
            .value();
    }

private Q_SLOTS:
    void fromEveryVersion()
    {
        for (qsizetype start = 0; start <= scripts.size(); ++start) {
            const auto database = fresh();
            QVERIFY(store::migrate(*database, scripts.mid(0, start)));
            QCOMPARE(*database->userVersion(), static_cast<int>(start));
            QVERIFY(store::migrate(*database, scripts));
            QCOMPARE(*database->userVersion(), 3);
            QCOMPARE(single(*database, "SELECT z FROM b"), QByteArray("2"));
        }
    }

    // fault 7: interrupted at any statement, the version before still opens, and the next try works
    void failingStatementLeavesTheVersionBefore()
    {
        for (qsizetype broken = 0; broken < scripts.size(); ++broken) {
            for (int statement = 0; statement < 3; ++statement) {
                QList<QByteArray> failing = scripts;
                QList<QByteArray> parts = failing.at(broken).split(';');
                parts.insert(std::min<qsizetype>(statement, parts.size() - 1),
                             "INSERT INTO nowhere VALUES (1)");
                failing[broken] = parts.join(';');
                const auto database = fresh();
                QVERIFY(!store::migrate(*database, failing));
                QCOMPARE(*database->userVersion(), static_cast<int>(broken));
                QVERIFY(database->check());
                QVERIFY(store::migrate(*database, scripts));
                QCOMPARE(single(*database, "SELECT z FROM b"), QByteArray("2"));
            }
        }
    }

    void newerIsRefused()
    {
        const auto database = fresh();
        QVERIFY(store::migrate(*database, scripts));
        QCOMPARE(store::migrate(*database, scripts.mid(0, 2)).error().code, ErrorCode::StoreNewer);
    }

    void shippedScriptsAreThere()
    {
        const auto shipped = store::shippedScripts();
        QVERIFY(shipped);
        QVERIFY(!shipped->isEmpty());
        const auto database = fresh();
        QVERIFY(store::migrate(*database, *shipped));
        QCOMPARE(*database->userVersion(), static_cast<int>(shipped->size()));
    }

    void settingsOfAConnection()
    {
        const auto database = fresh();
        QCOMPARE(single(*database, "PRAGMA journal_mode"), QByteArray("wal"));
        QCOMPARE(single(*database, "PRAGMA synchronous"), QByteArray("2"));
        QCOMPARE(single(*database, "PRAGMA foreign_keys"), QByteArray("1"));
        QCOMPARE(single(*database, "PRAGMA secure_delete"), QByteArray("1"));
        QCOMPARE(single(*database, "PRAGMA trusted_schema"), QByteArray("0"));
    }
};

QTEST_GUILESS_MAIN(tst_Migrations)
#include "tst_Migrations.moc"
