// SPDX-License-Identifier: GPL-3.0-or-later
#include "Register.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using flow::Outcome;

// The whole road, with the real programs: prikpost-cli and a sandbox in a process of its own.
class tst_FlowRoad : public QObject
{
    Q_OBJECT

private:
    const QString m_jan = u"80031599760"_s;

    flow::Register m_register{flow::Register::Make::Sandbox};
    flow::Cli m_cli;

    Outcome signIn() const
    {
        const Outcome outcome =
            m_cli.run({u"sign-in"_s, u"--user"_s, u"tom.claes"_s, u"--no-browser"_s});
        return outcome;
    }
    static QStringList dose(const QString &insz, const QString &date, const QString &lot)
    {
        return {u"register"_s, u"--insz"_s, insz,        u"--product"_s, u"1734094"_s,
                u"--date"_s,   date,        u"--dose"_s, u"1"_s,         u"--free-stock"_s,
                u"no"_s,       u"--lot"_s,  lot,         u"--wait"_s,    u"60"_s};
    }
    // The lines of a history that have this lot.
    static QList<core::Json> withLot(const Outcome &history, const QString &lot)
    {
        QList<core::Json> found;
        for (const core::Json &line : history.lines)
            if (core::stringMember(line, "lot") == lot)
                found.append(line);
        return found;
    }
    static QString outcomeOf(const Outcome &history)
    {
        return history.lines.isEmpty() ? QString()
                                       : core::stringMember(history.lines.last(), "outcome");
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_register.setUp(m_cli).exit, 0);
        QCOMPARE(m_cli.run({u"whoami"_s}).exit, 1);
        QCOMPARE(signIn().exit, 0);
    }

    void whoIsThere()
    {
        const Outcome who = m_cli.run({u"whoami"_s});
        QCOMPARE(who.exit, 0);
        QCOMPARE(who.text(0, "user"), u"tom.claes"_s);
        QCOMPARE(who.text(0, "nihdi"), u"49999705000"_s);
        QCOMPARE(who.text(0, "organisation"), u"0999888767"_s); // the only one
        QCOMPARE(core::boolMember(who.lines.first(), "tokenValid"), std::optional(true));
    }

    void findThePerson()
    {
        const Outcome byNumber = m_cli.run({u"patient"_s, u"--insz"_s, u"80.03.15-997.60"_s});
        QCOMPARE(byNumber.exit, 0);
        QCOMPARE(byNumber.lines.size(), 1);
        QCOMPARE(byNumber.text(0, "family"), u"Janssens"_s);
        const Outcome twins =
            m_cli.run({u"patient"_s, u"--name"_s, u"Van den Berg"_s, u"--born"_s, u"2018-04-12"_s});
        QCOMPARE(twins.exit, 0);
        QCOMPARE(twins.lines.size(), 2);
        const Outcome nobody = m_cli.run({u"patient"_s, u"--insz"_s, u"99042145453"_s});
        QCOMPARE(nobody.exit, 1);
        QVERIFY(nobody.lines.isEmpty());
    }

    void registerReadCorrectWithdraw()
    {
        const Outcome saved = m_cli.run(dose(m_jan, u"2026-11-20"_s, u"FLOWLOT1"_s));
        QCOMPARE(saved.exit, 0);
        QCOMPARE(saved.text(0, "state"), u"accepted"_s);
        const QString id = saved.text(0, "id");
        const QString registerId = saved.text(0, "registerId");
        QVERIFY(!registerId.isEmpty());

        const Outcome history = m_cli.run({u"history"_s, u"--insz"_s, m_jan});
        QCOMPARE(history.exit, 0);
        QCOMPARE(outcomeOf(history), u"complete"_s);
        QCOMPARE(withLot(history, u"FLOWLOT1"_s).size(), 1);
        QCOMPARE(core::stringMember(withLot(history, u"FLOWLOT1"_s).first(), "businessId"), id);

        const Outcome corrected =
            m_cli.run({u"correct"_s, id, u"--reason"_s, u"misread"_s, u"--lot"_s, u"FLOWLOT2"_s});
        QCOMPARE(corrected.exit, 0);
        QCOMPARE(corrected.text(0, "registerId"), registerId);
        const Outcome after = m_cli.run({u"history"_s, u"--insz"_s, m_jan});
        QCOMPARE(withLot(after, u"FLOWLOT1"_s).size(), 0);
        QCOMPARE(withLot(after, u"FLOWLOT2"_s).size(), 1);

        QCOMPARE(m_cli.run({u"withdraw"_s, registerId, u"--reason"_s, u"another person"_s}).exit,
                 0);
        const Outcome last = m_cli.run({u"history"_s, u"--insz"_s, m_jan});
        QCOMPARE(withLot(last, u"FLOWLOT2"_s).size(), 1);
        QCOMPARE(core::stringMember(withLot(last, u"FLOWLOT2"_s).first(), "status"),
                 u"entered-in-error"_s);
        QCOMPARE(m_cli.run({u"withdraw"_s, registerId, u"--reason"_s, u"again"_s}).exit, 1);
    }

    void aDoseTwiceTakesAReason()
    {
        const QString insz = u"80031599859"_s;
        QCOMPARE(m_cli.run(dose(insz, u"2026-11-20"_s, u"TWICE1"_s)).exit, 0);
        const Outcome refused = m_cli.run(dose(insz, u"2026-11-20"_s, u"TWICE2"_s));
        QCOMPARE(refused.exit, 1);
        QCOMPARE(refused.text(0, "state"), u"refused"_s);
        const QStringList accepting = dose(insz, u"2026-11-20"_s, u"TWICE2"_s)
                                      << u"--accept-warnings"_s << u"other arm"_s;
        const Outcome saved = m_cli.run(accepting);
        QCOMPARE(saved.exit, 0);
        QCOMPARE(
            core::stringMember(core::arrayMember(saved.lines.first(), "warnings").front(), "code"),
            u"dose-already-recorded"_s);
    }

    void aPersonWhomTheRegisterDoesNotKnow()
    {
        const Outcome byNumber = m_cli.run(dose(u"99042145453"_s, u"2026-11-20"_s, u"NEW1"_s));
        QCOMPARE(byNumber.exit, 0);
        const QStringList byName{
            u"register"_s,   u"--name"_s,       u"Nieuwkomer"_s, u"--born"_s,
            u"1991-02-03"_s, u"--given"_s,      u"Noor"_s,       u"--product"_s,
            u"1734094"_s,    u"--date"_s,       u"today"_s,      u"--dose"_s,
            u"1"_s,          u"--free-stock"_s, u"no"_s,         u"--lot"_s,
            u"NEW2"_s,       u"--wait"_s,       u"60"_s};
        const Outcome named = m_cli.run(byName);
        QCOMPARE(named.exit, 0);
        QCOMPARE(named.text(0, "state"), u"accepted"_s);
    }

    void nothingElseThanGiven()
    {
        const Outcome refused =
            m_cli.run({u"register"_s, u"--insz"_s, m_jan, u"--not-given"_s, u"PATOBJ"_s,
                       u"--vaccine"_s, u"871875004"_s, u"--date"_s, u"today"_s});
        QCOMPARE(refused.exit, 0);
        const Outcome old = m_cli.run(
            {u"register"_s, u"--insz"_s, m_jan, u"--proof"_s, u"yellow booklet"_s, u"--vaccine"_s,
             u"871875004"_s, u"--date"_s, u"2003-05"_s, u"--confirmation"_s, u"confirmed"_s});
        QCOMPARE(old.exit, 0);
        const Outcome history = m_cli.run({u"history"_s, u"--insz"_s, m_jan});
        QVERIFY(history.out.contains("\"status\":\"not-done\""));
        QVERIFY(history.out.contains("\"date\":\"2003-05\""));
    }

    // fault 11: what was read before is there with its time, and a dose is saved
    void offlineAndBack()
    {
        const QString insz = u"11022899885"_s;
        QCOMPARE(m_cli.run({u"history"_s, u"--insz"_s, insz}).exit, 0);
        m_register.stop();
        const Outcome saved = m_cli.run(dose(insz, u"2026-11-20"_s, u"OFFLINE1"_s));
        QCOMPARE(saved.exit, 3);
        QCOMPARE(saved.text(0, "state"), u"saved-here"_s);
        const Outcome copy = m_cli.run({u"history"_s, u"--insz"_s, insz});
        QCOMPARE(copy.exit, 3);
        QCOMPARE(outcomeOf(copy), u"offline-copy"_s);
        QCOMPARE(withLot(copy, u"OFFLINE1"_s).size(), 1);
        QCOMPARE(core::stringMember(withLot(copy, u"OFFLINE1"_s).first(), "outbox"),
                 u"saved-here"_s);
        const Outcome never = m_cli.run({u"history"_s, u"--insz"_s, u"59010199725"_s});
        QCOMPARE(never.exit, 1);
        QCOMPARE(outcomeOf(never), u"unreadable"_s); // never "none"

        m_register.start();
        const Outcome sent = m_cli.run({u"outbox"_s, u"send"_s, u"--wait"_s, u"60"_s});
        QCOMPARE(sent.exit, 0);
        QCOMPARE(sent.text(0, "state"), u"accepted"_s);
        const Outcome history = m_cli.run({u"history"_s, u"--insz"_s, insz});
        QCOMPARE(history.exit, 0);
        QCOMPARE(withLot(history, u"OFFLINE1"_s).size(), 1);
    }

    void unsentIsChangedAndTakenBackHere()
    {
        m_register.stop();
        const Outcome saved = m_cli.run(dose(m_jan, u"2026-10-01"_s, u"UNSENT1"_s));
        QCOMPARE(saved.exit, 3);
        const QString id = saved.text(0, "id");
        const Outcome withdrawn = m_cli.run({u"withdraw"_s, id, u"--reason"_s, u"not given"_s});
        m_register.start();
        QCOMPARE(withdrawn.text(0, "state"), u"withdrawn"_s);
        QCOMPARE(withdrawn.exit, 0);
        QCOMPARE(m_cli.run({u"outbox"_s, u"send"_s}).exit, 0);
        const Outcome history = m_cli.run({u"history"_s, u"--insz"_s, m_jan});
        QCOMPARE(withLot(history, u"UNSENT1"_s).size(), 1); // shown, as taken back
        QCOMPARE(core::stringMember(withLot(history, u"UNSENT1"_s).first(), "registerId"),
                 QString());
    }

    void theAccessLogIsSound()
    {
        const Outcome verified = m_cli.run({u"log"_s, u"verify"_s});
        QCOMPARE(verified.exit, 0);
        const Outcome shown = m_cli.run({u"log"_s, u"show"_s});
        QVERIFY(shown.out.contains("\"action\":\"register\""));
        QVERIFY(shown.out.contains("\"action\":\"read\""));
        QVERIFY(shown.out.contains("\"action\":\"sign-in\""));
    }

    void signedOutNothingIsSent()
    {
        QCOMPARE(m_cli.run({u"sign-out"_s}).exit, 0);
        QCOMPARE(m_cli.run({u"whoami"_s}).exit, 1);
        QCOMPARE(m_cli.run(dose(m_jan, u"2026-09-01"_s, u"NOBODY"_s)).exit, 1);
        QCOMPARE(signIn().exit, 0);
    }

    void signedOutNobodyIsNamed()
    {
        QVERIFY(!m_cli.run({u"outbox"_s, u"list"_s}).lines.isEmpty());
        QCOMPARE(m_cli.run({u"sign-out"_s}).exit, 0);
        for (const QStringList &words :
             {QStringList{u"outbox"_s, u"list"_s}, QStringList{u"outbox"_s, u"send"_s},
              QStringList{u"due"_s, u"list"_s}, QStringList{u"patient"_s, u"--insz"_s, m_jan},
              QStringList{u"history"_s, u"--insz"_s, m_jan}}) {
            const Outcome refused = m_cli.run(words);
            QCOMPARE(refused.exit, 1);
            QVERIFY2(refused.lines.isEmpty(), refused.out.constData());
            QVERIFY2(refused.err.contains("not-signed-in"), refused.err.constData());
        }
        QCOMPARE(signIn().exit, 0);
    }

    // fault 34: nor is a token
    void nothingOfAPersonIsInTheClear()
    {
        const QByteArrayList personal{
            "80031599760",  "Janssens",       "FLOWLOT",         "Nieuwkomer",
            "99042145453",  "1734094",        "Boostrix",        "871875004",
            "OFFLINE1",     "yellow booklet", "Bearer ",         "eyJhbGci",
            "access_token", "refresh_token",  "sandbox-access-", "sandbox-refresh-"};
        QDirIterator files(m_cli.folder(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        int read = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            ++read;
            for (const QByteArray &word : personal)
                QVERIFY2(!content.contains(word), (file.fileName().toUtf8() + ": " + word));
            QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        }
        QVERIFY(read >= 3); // settings, keys, database
        for (const QByteArray &word : personal)
            QVERIFY2(!m_cli.allMessages().contains(word), word);
    }
};

QTEST_GUILESS_MAIN(tst_FlowRoad)
#include "tst_FlowRoad.moc"
