// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cli.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using flow::Outcome;

// What needs no register: numbers, previews, help, and every kind of wrong use.
class tst_FlowWrongUse : public QObject
{
    Q_OBJECT

private:
    flow::Cli m_cli;

    static QStringList preview()
    {
        return {u"register"_s,     u"--fhir"_s,      u"--performer"_s, u"19999816004"_s,
                u"--insz"_s,       u"80031599760"_s, u"--product"_s,   u"1734094"_s,
                u"--date"_s,       u"2026-11-20"_s,  u"--dose"_s,      u"0.5"_s,
                u"--free-stock"_s, u"yes"_s};
    }

private Q_SLOTS:
    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("no such command") << QStringList{u"fly"_s};
        QTest::newRow("no such option") << QStringList{u"whoami"_s, u"--fly"_s};
        QTest::newRow("no value") << QStringList{u"patient"_s, u"--insz"_s};
        QTest::newRow("twice") << QStringList{u"patient"_s, u"--insz"_s, u"1"_s, u"--insz"_s,
                                              u"2"_s};
        QTest::newRow("no such kind") << QStringList{u"id"_s, u"moon"_s, u"1"_s};
        QTest::newRow("nobody") << QStringList{u"patient"_s};
        QTest::newRow("number and name")
            << QStringList{u"history"_s, u"--insz"_s, u"1"_s, u"--name"_s, u"x"_s};
        QTest::newRow("no profile") << QStringList{u"register-setup"_s};
        QTest::newRow("no reason") << QStringList{u"withdraw"_s, u"x"_s};
        QTest::newRow("no id") << QStringList{u"correct"_s, u"--reason"_s, u"x"_s};
        QTest::newRow("half a command") << QStringList{u"outbox"_s};
        QTest::newRow("no time") << QStringList{u"outbox"_s, u"send"_s, u"--wait"_s, u"soon"_s};
        QTest::newRow("negative time") << QStringList{u"outbox"_s, u"send"_s, u"--wait"_s, u"-1"_s};
        QTest::newRow("two kinds")
            << QStringList{u"register"_s, u"--proof"_s, u"x"_s, u"--not-given"_s, u"ALLERGY"_s};
    }
    void wrongUsage()
    {
        QFETCH(QStringList, words);
        const Outcome outcome = m_cli.run(words);
        QCOMPARE(outcome.exit, 2);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(!outcome.err.isEmpty());
    }

    void helpForEverything_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("program") << QStringList{u"--help"_s};
        for (const QString &name :
             {u"id"_s, u"register-setup"_s, u"sign-in"_s, u"sign-out"_s, u"whoami"_s,
              u"organisation"_s, u"patient"_s, u"history"_s, u"register"_s, u"correct"_s,
              u"withdraw"_s, u"outbox list"_s, u"outbox send"_s, u"outbox retry"_s, u"log show"_s,
              u"log verify"_s})
            QTest::newRow(qPrintable(name)) << name.split(u' ') + QStringList{u"--help"_s};
    }
    void helpForEverything()
    {
        QFETCH(QStringList, words);
        const Outcome outcome = m_cli.run(words);
        QCOMPARE(outcome.exit, 0);
        QVERIFY(outcome.out.startsWith("Usage: prikpost-cli"));
    }

    void numbers()
    {
        const Outcome valid = m_cli.run({u"id"_s, u"insz"_s, u"62.06.00-996.57"_s});
        QCOMPARE(valid.exit, 0);
        QCOMPARE(valid.text(0, "birthDate"), u"1962-06"_s);
        QCOMPARE(valid.text(0, "sex"), u"female"_s);
        const Outcome lines = m_cli.run({u"id"_s, u"cnk"_s}, "1734094\r\n1734095\n\n");
        QCOMPARE(lines.exit, 1);
        QCOMPARE(lines.lines.size(), 3);
        QCOMPARE(lines.text(1, "reason"), u"checksum"_s);
        QCOMPARE(lines.text(2, "reason"), u"empty"_s);
        const Outcome warned = m_cli.run({u"id"_s, u"nihdi"_s, u"19999817004"_s});
        QCOMPARE(warned.exit, 0);
        QCOMPARE(warned.text(0, "warning"), u"checksum"_s);
        QVERIFY(!QDir(m_cli.folder()).exists()); // nothing was opened for it
    }

    void aPreviewNeedsNothing()
    {
        const Outcome outcome = m_cli.run(preview());
        QCOMPARE(outcome.exit, 0);
        QCOMPARE(outcome.text(0, "resourceType"), u"Immunization"_s);
        QVERIFY(outcome.out.contains("\"doseQuantity\":{\"value\":0.5}"));
        QVERIFY(!QDir(m_cli.folder()).exists());
        QCOMPARE(m_cli.runPlain(preview()).exit, 0);
    }

    void problemsAreToldAtOnce()
    {
        QStringList words = preview();
        words[5] = u"80031599761"_s;
        words[7] = u"9999996"_s;
        words[9] = u"2026-13-45"_s;
        words[11] = u"3"_s;
        words[13] = u"maybe"_s;
        const Outcome refused = m_cli.run(words);
        QCOMPARE(refused.exit, 1);
        QStringList fields;
        for (const core::Json &problem : core::arrayMember(refused.lines.first(), "problems"))
            fields.append(core::stringMember(problem, "field"));
        for (const QString &field :
             {u"patient"_s, u"product"_s, u"date"_s, u"dose"_s, u"freeStock"_s})
            QVERIFY2(fields.contains(field), qPrintable(field));
    }

    void hugeAndStrangeTexts_data()
    {
        QTest::addColumn<QString>("remark");
        QTest::addColumn<int>("exit");
        QTest::newRow("100 kB") << QString(100'000, u'x') << 1;
        QTest::newRow("control characters") << u"a\x01\x02z"_s << 1;
        QTest::newRow("markup") << u"<script>alert(1)</script> & \"quotes\""_s << 0;
        QTest::newRow("other scripts") << u"ᚠᛇᚻ 漢字 😀"_s << 0;
    }
    void hugeAndStrangeTexts()
    {
        QFETCH(QString, remark);
        QFETCH(int, exit);
        const Outcome outcome = m_cli.run(preview() << u"--remark"_s << remark);
        QCOMPARE(outcome.exit, exit);
        QCOMPARE(outcome.lines.size(), 1);
    }

    void wrongSetUps_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("unknown") << QStringList{u"--profile"_s, u"moon"_s};
        QTest::newRow("no url") << QStringList{u"--profile"_s, u"fhir-r4"_s};
        QTest::newRow("clear text")
            << QStringList{u"--profile"_s, u"fhir-r4"_s, u"--url"_s, u"http://r.example/fhir"_s};
        QTest::newRow("no url at all")
            << QStringList{u"--profile"_s, u"fhir-r4"_s, u"--url"_s, u"::::"_s};
        QTest::newRow("no ca") << QStringList{u"--profile"_s, u"sandbox-be"_s, u"--ca"_s,
                                              u"/nonexistent"_s};
    }
    void wrongSetUps()
    {
        QFETCH(QStringList, words);
        const Outcome outcome = m_cli.run(QStringList{u"register-setup"_s} + words);
        QCOMPARE(outcome.exit, 1);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(outcome.err.contains("Code: settings.profile-"));
    }
};

QTEST_GUILESS_MAIN(tst_FlowWrongUse)
#include "tst_FlowWrongUse.moc"
