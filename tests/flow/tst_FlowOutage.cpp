// SPDX-License-Identifier: GPL-3.0-or-later
#include "Register.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using flow::Outcome;

// An outage as two desks of one practice live it: people taken along before, work meanwhile, files
// handed over, and clearing up afterwards.
class tst_FlowOutage : public QObject
{
    Q_OBJECT

private:
    const QString m_jan = u"80031599760"_s;
    const QString m_willy = u"59010199725"_s;
    flow::Register m_register{flow::Register::Make::Sandbox};
    flow::Cli m_here;
    flow::Cli m_other;
    QTemporaryDir m_files;

    void signIn(const flow::Cli &cli) const
    {
        QCOMPARE(m_register.setUp(cli).exit, 0);
        QCOMPARE(cli.run({u"sign-in"_s, u"--user"_s, u"an.peeters"_s, u"--no-browser"_s}).exit, 0);
        QCOMPARE(cli.run({u"organisation"_s, u"94999820"_s}).exit, 0);
    }
    static QStringList dose(const QString &insz, const QString &day, const QString &lot,
                            const QString &wait = u"1"_s)
    {
        return {u"register"_s, u"--insz"_s,
                insz,          u"--product"_s,
                u"1734094"_s,  u"--date"_s,
                day,           u"--dose"_s,
                u"1"_s,        u"--free-stock"_s,
                u"no"_s,       u"--lot"_s,
                lot,           u"--accept-warnings"_s,
                u"test"_s,     u"--wait"_s,
                wait};
    }
    static int count(const Outcome &history, const QString &lot)
    {
        return int(std::count_if(history.lines.begin(), history.lines.end(), [&](const auto &line) {
            return core::stringMember(line, "lot") == lot &&
                   !core::stringMember(line, "registerId").isEmpty();
        }));
    }
    [[nodiscard]] QStringList files(const QString &suffix) const
    {
        return QDir(m_files.path()).entryList({u'*' + suffix}, QDir::Files, QDir::Name);
    }

private Q_SLOTS:
    void initTestCase()
    {
        signIn(m_here);
        signIn(m_other);
    }

    void peopleAreTakenAlong()
    {
        const Outcome taken = m_here.run({u"take-along"_s}, "80031599760\n59.01.01-997.25\n");
        QCOMPARE(taken.exit, 0);
        QCOMPARE(taken.text(0, "outcome"), u"taken"_s);
        QCOMPARE(taken.lines.size(), 3);
    }

    // fault 11
    void theirRecordsOpenInAnOutage()
    {
        m_register.stop();
        const Outcome copy = m_here.run({u"history"_s, u"--insz"_s, m_willy});
        QCOMPARE(core::stringMember(copy.lines.last(), "outcome"), u"offline-copy"_s);
        QVERIFY(copy.lines.size() > 1);
    }

    void whatIsHandedOverDoesNotGoByItself()
    {
        for (const QString &insz : {m_jan, m_willy})
            QCOMPARE(m_here.run(dose(insz, u"2026-11-20"_s, u"HANDED"_s)).exit, 3);
        QCOMPARE(m_here.run(dose(u"11022899885"_s, u"2026-11-21"_s, u"SINGLE"_s)).exit, 3);
        const Outcome exported =
            m_here.run({u"outbox"_s, u"export"_s, m_files.path(), u"--language"_s, u"nl"_s});
        QCOMPARE(exported.exit, 0);
        QCOMPARE(exported.lines.size(), 2);
        QCOMPARE(files(u".csv"_s).size(), 2);
        QCOMPARE(files(u".pdf"_s).size(), 2);
        QFile list(m_files.filePath(files(u".csv"_s).first()));
        QVERIFY(list.open(QIODevice::ReadOnly));
        QCOMPARE(list.readAll(), "INSZ,Naam,Voornaam,Geboortedatum,Postcode\r\n"
                                 "80031599760,,,,\r\n59010199725,,,,\r\n"_ba);
        QFile sheet(m_files.filePath(files(u".txt"_s).last()));
        QVERIFY(sheet.open(QIODevice::ReadOnly));
        QVERIFY(sheet.readAll().contains("ENKELVOUDIGE REGISTRATIE"));
        QFile pdf(m_files.filePath(files(u".pdf"_s).first()));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF-"));

        m_register.start();
        m_here.run({u"outbox"_s, u"send"_s, u"--wait"_s, u"5"_s});
        QCOMPARE(count(m_here.run({u"history"_s, u"--insz"_s, m_jan}), u"HANDED"_s), 0);
        const QString single = files(u".csv"_s).last().chopped(4);
        QCOMPARE(m_here.run({u"outbox"_s, u"uploaded"_s, single}).exit, 0);
        QCOMPARE(files(u".csv"_s).size(), 1);
    }

    // The other desk registers the same dose while this one still holds it.
    void aDoubleIsShownAndDecided()
    {
        QCOMPARE(m_other.run(dose(m_jan, u"2026-11-20"_s, u"OTHER"_s, u"60"_s)).exit, 0);
        const QString list = files(u".csv"_s).first().chopped(4);
        QCOMPARE(m_here.run({u"outbox"_s, u"take-back"_s, list}).exit, 0);
        QVERIFY(files(u".csv"_s).isEmpty());
        QCOMPARE(m_here.run({u"outbox"_s, u"send"_s, u"--wait"_s, u"60"_s}).exit, 1);
        const Outcome held = m_here.run({u"outbox"_s, u"list"_s, u"--state"_s, u"needs-you"_s});
        QCOMPARE(held.lines.size(), 1); // Willy's went
        const core::Json *found = core::member(held.lines.first(), "double");
        QVERIFY(found);
        QCOMPARE(core::stringMember(*found, "lot"), u"OTHER"_s);
        QCOMPARE(core::boolMember(*found, "identical"), true);
        QCOMPARE(count(m_here.run({u"history"_s, u"--insz"_s, m_willy}), u"HANDED"_s), 1);
        QCOMPARE(count(m_here.run({u"history"_s, u"--insz"_s, m_jan}), u"HANDED"_s), 0);

        const QString id = held.text(0, "id");
        QCOMPARE(m_here.run({u"outbox"_s, u"retry"_s, id}).exit, 1);
        QCOMPARE(m_here.run({u"outbox"_s, u"keep"_s, id}).exit, 2);
        const Outcome kept = m_here.run(
            {u"outbox"_s, u"keep"_s, id, u"--reason"_s, u"other arm"_s, u"--wait"_s, u"60"_s});
        QCOMPARE(kept.exit, 0);
        QCOMPARE(kept.text(0, "decision"), u"other arm"_s);
        QCOMPARE(count(m_here.run({u"history"_s, u"--insz"_s, m_jan}), u"HANDED"_s), 1);
    }

    void thePaperKit()
    {
        const QString form = m_files.filePath(u"form.pdf"_s);
        QCOMPARE(m_here.run({u"paper"_s, u"form"_s, u"--pdf"_s, form}).exit, 0);
        QVERIFY(QFileInfo(form).size() > 1000);
        const QString list = m_files.filePath(u"list.pdf"_s);
        QCOMPARE(m_here.run({u"paper"_s, u"list"_s, u"--pdf"_s, list}).exit, 0);
        QVERIFY(QFileInfo(list).size() > 1000);
        QCOMPARE(m_here.run({u"take-along"_s, u"--forget"_s}).exit, 0);
        QCOMPARE(m_here.run({u"paper"_s, u"list"_s, u"--pdf"_s, list}).exit, 1);
    }

    void wrongUse()
    {
        QCOMPARE(m_here.run({u"outbox"_s, u"export"_s}).exit, 2);
        QCOMPARE(m_here.run({u"outbox"_s, u"export"_s, m_files.path(), u"--rows"_s, u"101"_s}).exit,
                 2);
        QCOMPARE(m_here.run({u"outbox"_s, u"list"_s, u"--state"_s, u"gone"_s}).exit, 2);
        QCOMPARE(m_here.run({u"paper"_s, u"form"_s}).exit, 2);
        QCOMPARE(m_here.run({u"take-along"_s, u"--days"_s, u"0"_s}).exit, 2);
        QCOMPARE(m_here.run({u"outbox"_s, u"uploaded"_s, u"nothing"_s}).exit, 1);
    }
};

QTEST_GUILESS_MAIN(tst_FlowOutage)
#include "tst_FlowOutage.moc"
