// SPDX-License-Identifier: GPL-3.0-or-later
#include "Register.h"

#include <QTest>

using namespace Qt::StringLiterals;
using flow::Outcome;

// A FHIR R4 server of another make: two results a page, no batch, no conditional create in its
// capability statement, its own ids, and nobody in it.
class tst_FlowPlainRegister : public QObject
{
    Q_OBJECT

private:
    const QString m_insz = u"80031599760"_s;

    flow::Register m_register{flow::Register::Make::Plain};
    flow::Cli m_cli;

    static QStringList given(const QStringList &person, const QString &date, const QString &lot)
    {
        return QStringList{u"register"_s} + person +
               QStringList{u"--product"_s, u"1734094"_s, u"--date"_s,       date,
                           u"--dose"_s,    u"1"_s,       u"--free-stock"_s, u"no"_s,
                           u"--lot"_s,     lot,          u"--wait"_s,       u"60"_s};
    }
    static int count(const Outcome &history, const QString &lot)
    {
        int found = 0;
        for (const core::Json &line : history.lines)
            found += core::stringMember(line, "lot") == lot ? 1 : 0;
        return found;
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_register.setUp(m_cli).exit, 0); }

    void withoutSignInThePerformerIsEnough()
    {
        const QStringList words = given({u"--insz"_s, m_insz}, u"2026-01-05"_s, u"P1"_s);
        QCOMPARE(m_cli.run(words).exit, 1); // who gave it?
        const Outcome saved = m_cli.run(words + QStringList{u"--performer"_s, u"19999816004"_s});
        QCOMPARE(saved.exit, 0);
        QCOMPARE(saved.text(0, "state"), u"accepted"_s);
    }

    void theStoredRegisterIsShown()
    {
        const Outcome shown = m_cli.run({u"register-setup"_s, u"--show"_s});
        QCOMPARE(shown.exit, 0);
        QCOMPARE(shown.text(0, "profile"), u"fhir-r4"_s);
        QVERIFY(shown.text(0, "url").startsWith(u"http"_s));
    }

    void signInByHand()
    {
        QCOMPARE(m_cli.run({u"sign-in"_s}).exit, 2);
        QCOMPARE(m_cli.run({u"sign-in"_s, u"--user"_s, u"Dr. A"_s, u"--nihdi"_s, u"12"_s}).exit, 1);
        const Outcome session = m_cli.run(
            {u"sign-in"_s, u"--user"_s, u"Dr. A"_s, u"--nihdi"_s, u"19999816004"_s,
             u"--organisation-name"_s, u"De Linde"_s, u"--organisation-nihdi"_s, u"94999820"_s});
        QCOMPARE(session.exit, 0);
        QCOMPARE(session.text(0, "organisation"), u"94999820"_s);
        QCOMPARE(m_cli.run({u"whoami"_s}).text(0, "name"), u"Dr. A"_s);
    }

    void aKnownPersonOverSeveralPages()
    {
        for (int i = 2; i <= 6; ++i) {
            const QString day = u"2026-0%1-05"_s.arg(i);
            const Outcome saved = m_cli.run(given({u"--insz"_s, m_insz}, day, u"P%1"_s.arg(i)));
            QCOMPARE(saved.exit, 0);
        }
        const Outcome history = m_cli.run({u"history"_s, u"--insz"_s, m_insz});
        QCOMPARE(history.exit, 0);
        QCOMPARE(core::stringMember(history.lines.last(), "outcome"), u"complete"_s);
        for (int i = 1; i <= 6; ++i)
            QCOMPARE(count(history, u"P%1"_s.arg(i)), 1);
        QCOMPARE(m_cli.run({u"patient"_s, u"--insz"_s, m_insz}).lines.size(), 1); // made once
    }

    void aPersonByNameWhomNobodyKnows()
    {
        const QStringList person{u"--name"_s,     u"Nieuwkomer"_s, u"--born"_s,
                                 u"1991-02-03"_s, u"--given"_s,    u"Noor"_s};
        QCOMPARE(m_cli.run(QStringList{u"patient"_s} + person).exit, 1);
        QCOMPARE(m_cli.run(given(person, u"2026-11-01"_s, u"N1"_s)).exit, 0);
        const Outcome found = m_cli.run(QStringList{u"patient"_s} + person);
        QCOMPARE(found.exit, 0);
        QCOMPARE(found.lines.size(), 1);
        QCOMPARE(m_cli.run(given(person, u"2026-11-20"_s, u"N2"_s)).exit, 0);
        QCOMPARE(m_cli.run(QStringList{u"patient"_s} + person).lines.size(), 1);
        const Outcome history = m_cli.run(QStringList{u"history"_s} + person);
        QCOMPARE(history.exit, 0);
        QCOMPARE(count(history, u"N1"_s), 1);
        QCOMPARE(count(history, u"N2"_s), 1);
    }

    void correctAndWithdraw()
    {
        const Outcome saved = m_cli.run(given({u"--insz"_s, m_insz}, u"2026-08-05"_s, u"C1"_s));
        const QString id = saved.text(0, "id");
        QCOMPARE(saved.exit, 0);
        QCOMPARE(
            m_cli.run({u"correct"_s, id, u"--reason"_s, u"misread"_s, u"--lot"_s, u"C2"_s}).exit,
            0);
        QCOMPARE(m_cli.run({u"withdraw"_s, id, u"--reason"_s, u"mistake"_s}).exit, 0);
        const Outcome history = m_cli.run({u"history"_s, u"--insz"_s, m_insz});
        QCOMPARE(count(history, u"C1"_s), 0);
        QCOMPARE(count(history, u"C2"_s), 1);
        QVERIFY(history.out.contains("entered-in-error"));
    }

    void worklist() // it refuses dates and vaccines as parameters
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"list.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("INSZ\n80031599760\n80031599859\n");
        file.close();
        const Outcome asked =
            m_cli.run({u"bulk"_s, u"check"_s, file.fileName(), u"--product"_s, u"1734094"_s});
        QCOMPARE(core::stringMember(asked.lines[0].at("vaccine"), "status"), u"given"_s);
        QCOMPARE(core::stringMember(asked.lines[1].at("vaccine"), "status"), u"unknown"_s);
    }

    void offlineAndBack()
    {
        m_register.stop();
        const Outcome saved = m_cli.run(given({u"--insz"_s, m_insz}, u"2026-10-05"_s, u"O1"_s));
        QCOMPARE(saved.exit, 3);
        m_register.start();
        QCOMPARE(m_cli.run({u"outbox"_s, u"send"_s, u"--wait"_s, u"60"_s}).exit, 0);
        const Outcome history = m_cli.run({u"history"_s, u"--insz"_s, m_insz});
        QCOMPARE(count(history, u"O1"_s), 1);
    }
};

QTEST_GUILESS_MAIN(tst_FlowPlainRegister)
#include "tst_FlowPlainRegister.moc"
