// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Arguments.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cli::parseArguments;

class tst_Arguments : public QObject
{
    Q_OBJECT

private:
    static QList<cli::CommandShape> shapes()
    {
        return {{.name = u"give"_s,
                 .options = {{u"lot"_s, u"L"_s, {}}, {u"dry"_s, {}, {}}},
                 .leastWords = 1,
                 .mostWords = 2},
                {.name = u"outbox list"_s, .options = {}},
                {.name = u"outbox send"_s, .options = {}}};
    }

private Q_SLOTS:
    void understood()
    {
        const auto read = parseArguments({u"--json"_s, u"--data-dir=/d"_s, u"give"_s, u"x"_s,
                                          u"--lot"_s, u"-5"_s, u"--dry"_s, u"--"_s, u"--y"_s},
                                         shapes());
        QVERIFY(read);
        QVERIFY(read->json);
        QCOMPARE(read->dataFolder, u"/d"_s);
        QCOMPARE(read->command, u"give"_s);
        QCOMPARE(read->words, (QStringList{u"x"_s, u"--y"_s}));
        QCOMPARE(read->value(u"lot"_s), u"-5"_s);
        QVERIFY(read->has(u"dry"_s));
        QVERIFY(!read->help);
    }

    void twoWordCommandsAndLateGlobals()
    {
        const auto read = parseArguments({u"outbox"_s, u"send"_s, u"--json"_s}, shapes());
        QVERIFY(read);
        QCOMPARE(read->command, u"outbox send"_s);
        QVERIFY(read->json);
    }

    void anEmptyValueIsAValue()
    {
        const auto read = parseArguments({u"give"_s, u"x"_s, u"--lot="_s}, shapes());
        QVERIFY(read);
        QVERIFY(read->has(u"lot"_s));
        QVERIFY(read->value(u"lot"_s).isEmpty());
    }

    void helpNeedsNothingElse()
    {
        QVERIFY(parseArguments({u"--help"_s}, shapes())->help);
        QVERIFY(parseArguments({u"give"_s, u"--help"_s}, shapes())->help);
        QVERIFY(parseArguments({u"outbox"_s, u"--help"_s}, shapes())->help);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("only options") << QStringList{u"--json"_s};
        QTest::newRow("no such command") << QStringList{u"fly"_s};
        QTest::newRow("half a command") << QStringList{u"outbox"_s};
        QTest::newRow("no such half") << QStringList{u"outbox"_s, u"fly"_s};
        QTest::newRow("no such option") << QStringList{u"give"_s, u"x"_s, u"--fly"_s};
        QTest::newRow("value missing at the end") << QStringList{u"give"_s, u"x"_s, u"--lot"_s};
        QTest::newRow("value missing in between")
            << QStringList{u"give"_s, u"x"_s, u"--lot"_s, u"--dry"_s};
        QTest::newRow("value for none") << QStringList{u"give"_s, u"x"_s, u"--dry=1"_s};
        QTest::newRow("twice") << QStringList{u"give"_s, u"x"_s,     u"--lot"_s,
                                              u"1"_s,    u"--lot"_s, u"2"_s};
        QTest::newRow("global twice") << QStringList{u"--json"_s, u"--json"_s, u"give"_s, u"x"_s};
        QTest::newRow("too few words") << QStringList{u"give"_s};
        QTest::newRow("too many words") << QStringList{u"give"_s, u"1"_s, u"2"_s, u"3"_s};
        QTest::newRow("option before its command")
            << QStringList{u"--lot"_s, u"1"_s, u"give"_s, u"x"_s};
        QTest::newRow("no folder") << QStringList{u"--data-dir="_s, u"give"_s, u"x"_s};
    }
    void wrongUsage()
    {
        QFETCH(QStringList, words);
        const auto read = parseArguments(words, shapes());
        QVERIFY(!read);
        QVERIFY(!read.error().text.isEmpty());
    }
};

QTEST_APPLESS_MAIN(tst_Arguments)
#include "tst_Arguments.moc"
