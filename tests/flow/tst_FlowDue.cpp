// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cli.h"
#include "Register.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using flow::Outcome;

// What is due, for a person and for the practice, with the real program and a register.
class tst_FlowDue : public QObject
{
    Q_OBJECT

private:
    flow::Register m_register{flow::Register::Make::Sandbox};
    flow::Cli m_cli;
    const QString m_baby = u"26092140885"_s;
    QTemporaryDir m_folder;

    [[nodiscard]] Outcome forecast(const QStringList &more = {}) const
    {
        return m_cli.run(
            QStringList{u"forecast"_s, u"--insz"_s, m_baby, u"--day"_s, u"2026-11-29"_s} + more);
    }
    [[nodiscard]] Outcome record(const QStringList &what) const
    {
        return m_cli.run(QStringList{u"circumstances"_s, u"record"_s, u"--insz"_s, m_baby} + what);
    }
    static QString statusOf(const Outcome &outcome, const QString &series)
    {
        for (const core::Json &line : outcome.lines)
            if (core::stringMember(line, "series") == series)
                return core::stringMember(line, "status");
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_register.setUp(m_cli).exit, 0);
        QCOMPARE(m_cli.run({u"sign-in"_s, u"--user"_s, u"tom.claes"_s, u"--no-browser"_s}).exit, 0);
    }

    void ofAPerson()
    {
        const Outcome outcome = forecast({u"--doses"_s});
        QCOMPARE(outcome.exit, 0);
        const core::Json last = outcome.lines.last();
        QCOMPARE(core::stringMember(last, "programme"), u"be-vl-2024"_s);
        QCOMPARE(core::stringMember(last, "asOf"), u"2026-11-29"_s);
        QCOMPARE(core::stringMember(last, "outcome"), u"complete"_s);
        QVERIFY(!statusOf(outcome, u"DTP"_s).isEmpty());
        QVERIFY(outcome.err.contains("a clinician decides"));
        int doses = 0;
        for (const core::Json &line : outcome.lines)
            doses += line.contains("missedByDays") ? 1 : 0;
        QVERIFY(doses > 0);
    }

    void whatIsRecordedHereDecides()
    {
        QCOMPARE(record({u"--contraindication"_s, u"MMR"_s, u"--reason"_s, u"test"_s}).exit, 0);
        QCOMPARE(statusOf(forecast(), u"MMR"_s), u"contraindicated"_s);
        const Outcome shown = m_cli.run({u"circumstances"_s, u"show"_s, u"--insz"_s, m_baby});
        QCOMPARE(shown.exit, 0);
        QCOMPARE(
            core::stringMember(core::arrayMember(shown.lines.first(), "holdbacks").at(0), "target"),
            u"MMR"_s);
        QCOMPARE(record({u"--lift"_s, u"MMR"_s}).exit, 0);
        QCOMPARE(statusOf(forecast(), u"MMR"_s), u"due-later"_s);
        QCOMPARE(record({u"--lift"_s, u"MMR"_s}).exit, 1); // nothing stands against it
        QCOMPARE(record({u"--objection"_s, u"MRM"_s}).exit, 1);
    }

    void ofThePractice()
    {
        const QString csv = m_folder.filePath(u"due.csv"_s);
        const Outcome outcome = m_cli.run({u"due"_s, u"list"_s});
        QCOMPARE(outcome.exit, 0);
        QVERIFY(core::integerMember(outcome.lines.last(), "people").value_or(0) >= 1);
        QCOMPARE(m_cli.run({u"due"_s, u"list"_s, u"--csv"_s, csv}).exit, 0);
        QFile file(csv);
        QVERIFY(file.exists());
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(m_cli.run({u"due"_s, u"list"_s, u"--csv"_s, u"/nowhere/x.csv"_s}).exit, 1);
        QVERIFY(!m_cli.allMessages().contains("Yılmaz"));
    }

    void whoseProgramme()
    {
        QCOMPARE(m_cli.run({u"programme"_s, u"use"_s, u"NL"_s}).exit, 0);
        QCOMPARE(core::stringMember(forecast().lines.last(), "programme"), u"nl-rvp-2025"_s);
        QCOMPARE(m_cli.run({u"programme"_s, u"use"_s, u"register"_s}).exit, 0);
        QCOMPARE(core::stringMember(forecast().lines.last(), "programme"), u"be-vl-2024"_s);
        QCOMPARE(m_cli.run({u"programme"_s, u"use"_s, u"MOON"_s}).exit, 2);
    }

    void questionsOnStdin()
    {
        const QByteArray good = R"({"programme":"auto:NL","asOf":"2026-11-29",)"
                                R"("person":{"birthDate":"2026-09-21"}})";
        const Outcome answered = m_cli.run({u"forecast"_s}, good + "\n");
        QCOMPARE(answered.exit, 0);
        QCOMPARE(answered.text(0, "programme"), u"nl-rvp-2025"_s);
        const Outcome mixed = m_cli.run({u"forecast"_s}, "nonsense\n" + good + "\n[]\n");
        QCOMPARE(mixed.exit, 1);
        QCOMPARE(mixed.lines.size(), 3);
        QCOMPARE(mixed.text(0, "error"), u"BAD_JSON"_s);
        QVERIFY(mixed.text(1, "error").isEmpty());
        QCOMPARE(mixed.text(2, "error"), u"BAD_JSON"_s);
        QFile bad(m_folder.filePath(u"bad.json"_s));
        QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write(R"({"form":"x"})") > 0);
        bad.close();
        const Outcome refused =
            m_cli.run({u"forecast"_s, u"--programmes"_s, m_folder.path()}, good);
        QCOMPARE(refused.exit, 1);
        QVERIFY(refused.err.contains("bad.json: id: required"));
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("day of nobody") << QStringList{u"forecast"_s, u"--day"_s, u"2026-01-01"_s};
        QTest::newRow("no day") << QStringList{u"forecast"_s, u"--insz"_s, m_baby, u"--day"_s,
                                               u"soon"_s};
        QTest::newRow("programmes of a person")
            << QStringList{u"forecast"_s, u"--insz"_s, m_baby, u"--programmes"_s, u"/tmp"_s};
        QTest::newRow("nothing to record")
            << QStringList{u"circumstances"_s, u"record"_s, u"--insz"_s, m_baby};
        QTest::newRow("maybe") << QStringList{u"circumstances"_s, u"record"_s, u"--insz"_s, m_baby,
                                              u"--special"_s,     u"maybe"_s};
        QTest::newRow("an end of nothing") << QStringList{
            u"circumstances"_s, u"record"_s, u"--insz"_s, m_baby, u"--until"_s, u"2027-01-01"_s};
        QTest::newRow("a postponement without end") << QStringList{
            u"circumstances"_s, u"record"_s, u"--insz"_s, m_baby, u"--postpone"_s, u"MMR"_s};
        QTest::newRow("no such series")
            << QStringList{u"due"_s, u"list"_s, u"--series"_s, u"MRM"_s};
        QTest::newRow("no place") << QStringList{u"programme"_s, u"use"_s};
    }
    void wrongUse()
    {
        QFETCH(QStringList, words);
        QCOMPARE(m_cli.run(words).exit, 2);
    }
};

QTEST_GUILESS_MAIN(tst_FlowDue)
#include "tst_FlowDue.moc"
