// SPDX-License-Identifier: GPL-3.0-or-later
#include "Register.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using flow::Outcome;

// Lists of people with the real programs: what the summary counts is what the register has.
class tst_FlowBulk : public QObject
{
    Q_OBJECT

private:
    flow::Register m_register{flow::Register::Make::Sandbox};
    flow::Cli m_cli;
    QTemporaryDir m_folder;

    QString list(const QByteArray &bytes, const QString &name = u"list.csv"_s) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no list");
        return file.fileName();
    }
    // People whom the register does not know, with numbers that fit.
    static QByteArray people(int count, int firstCounter)
    {
        QByteArray bytes = "INSZ,Naam,Voornaam,Geboortedatum,Postcode\r\n";
        for (int i = 0; i < count; ++i) {
            const int place = firstCounter + i;
            const qint64 nine = (50 + place / 11'000) * 10'000'000LL +
                                (1 + place / 900 % 12) * 100'000LL + 11'000 + 1 + place % 900;
            bytes += QByteArray::number(nine * 100 + 97 - nine % 97).rightJustified(11, '0') +
                     ",Proef" + QByteArray::number(place) + ",An,,\r\n";
        }
        return bytes;
    }
    static QStringList bulkRegister(const QString &file, const QString &date = u"2026-11-20"_s,
                                    const QString &wait = u"120"_s)
    {
        return {u"bulk"_s,   u"register"_s, file,        u"--product"_s, u"1734094"_s,
                u"--date"_s, date,          u"--dose"_s, u"1"_s,         u"--free-stock"_s,
                u"no"_s,     u"--lot"_s,    u"BULK1"_s,  u"--wait"_s,    wait};
    }
    static int total(const Outcome &outcome, const char *member)
    {
        if (outcome.lines.isEmpty())
            return -1;
        const core::Json *value = core::member(outcome.lines.last(), member);
        return value && value->is_number_integer() ? value->get<int>() : -1;
    }
    static QString codes(const core::Json &row)
    {
        QStringList codes;
        for (const core::Json &problem : core::arrayMember(row, "problems"))
            codes.append(core::stringMember(problem, "code"));
        return codes.join(u' ');
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_register.setUp(m_cli).exit, 0);
        QCOMPARE(m_cli.run({u"sign-in"_s, u"--user"_s, u"tom.claes"_s, u"--no-browser"_s}).exit, 0);
    }

    void checkSaysEverythingAtOnce()
    {
        const Outcome outcome = m_cli.run(
            {u"bulk"_s, u"check"_s,
             list(
                 "INSZ;Naam;Voornaam;Geboortedatum;Postcode\r\n80031599760\r\n80031599761\r\n"
                 ";Zo\xEB;An;1/02/2000;\r\n;Voorbeeld ;Pieter;1052010;B-9000\r\n\r\n80031599760")});
        QCOMPARE(outcome.exit, 1);
        QCOMPARE(outcome.lines.size(), 6);
        QCOMPARE(codes(outcome.lines[0]), QString());
        QCOMPARE(core::boolMember(outcome.lines[0], "ok"), std::optional(true));
        QCOMPARE(codes(outcome.lines[1]), u"INSZ_CHECKSUM"_s);
        QCOMPARE(core::boolMember(outcome.lines[1], "ok"), std::optional(false));
        QCOMPARE(codes(outcome.lines[2]), u"DOB_FORMAT"_s);
        QCOMPARE(codes(outcome.lines[3]), u"TRAILING_SPACE POSTCODE_REPAIRED DOB_LEADING_ZERO"_s);
        QCOMPARE(core::boolMember(outcome.lines[3], "ok"), std::optional(true));
        QCOMPARE(codes(outcome.lines[4]), u"DUPLICATE_IN_FILE"_s);
        QVERIFY(outcome.lines[4].at("row").get<int>() == 7);
        QCOMPARE(total(outcome, "rows"), 5);
        QCOMPARE(total(outcome, "good"), 2);
        QCOMPARE(outcome.text(5, "encoding"), u"windows-1252"_s);
    }

    void checkNeedsNoDataFolder()
    {
        const flow::Cli other;
        QCOMPARE(other.run({u"bulk"_s, u"check"_s, list(people(99, 0))}).exit, 0);
        QVERIFY(!QFile::exists(other.folder() + u"/prikpost.sqlite"_s));
    }

    void noListAtAll()
    {
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray("%PDF-1.4"), QByteArray("a\0b", 3)}) {
            const Outcome outcome = m_cli.run({u"bulk"_s, u"check"_s, list(bytes)});
            QCOMPARE(outcome.exit, 1);
            QVERIFY(!codes(outcome.lines.first()).isEmpty());
        }
        QCOMPARE(m_cli.run({u"bulk"_s, u"check"_s, m_folder.path()}).exit, 1);
        QCOMPARE(m_cli.run({u"bulk"_s, u"check"_s}).exit, 2);
        QCOMPARE(
            m_cli.run({u"bulk"_s, u"check"_s, list(people(1, 0)), u"--separator"_s, u"x"_s}).exit,
            2);
    }

    void registered_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("first");
        QTest::newRow("1") << 1 << 0;
        QTest::newRow("99") << 99 << 100;
        QTest::newRow("100") << 100 << 300;
        QTest::newRow("101") << 101 << 500; // fault 54
    }
    void registered()
    {
        QFETCH(int, count);
        QFETCH(int, first);
        const QByteArray bytes = people(count, first);
        const Outcome outcome = m_cli.run(bulkRegister(list(bytes)));
        QCOMPARE(outcome.exit, 0);
        QCOMPARE(outcome.lines.size(), count + 1);
        QCOMPARE(total(outcome, "accepted"), count);
        QSet<QString> ids;
        for (const core::Json &line : outcome.lines)
            ids.insert(core::stringMember(line, "registerId"));
        ids.remove(QString());
        QCOMPARE(ids.size(), count);
        const QByteArray number = bytes.split('\n').at(count).first(11);
        const Outcome history = m_cli.run({u"history"_s, u"--insz"_s, QString::fromLatin1(number)});
        QCOMPARE(history.lines.size(), 2); // one dose, and the outcome
        QCOMPARE(history.text(0, "lot"), u"BULK1"_s);
    }

    void sameFileAgainIsNothingNew() // fault 58
    {
        const QString file = list(people(100, 300));
        const Outcome again = m_cli.run(bulkRegister(file));
        QCOMPARE(again.exit, 0);
        QCOMPARE(total(again, "already"), 100);
        QCOMPARE(total(again, "accepted"), 0);
    }

    void worklist()
    {
        const QString file = list("INSZ\n80031599760\n80031599859\n59010199725\n80031599761\n");
        const Outcome before =
            m_cli.run({u"bulk"_s, u"check"_s, file, u"--product"_s, u"1734094"_s});
        QCOMPARE(before.lines.size(), 5);
        QStringList statuses;
        for (int row = 0; row < 4; ++row)
            statuses.append(core::stringMember(before.lines[row].at("vaccine"), "status"));
        QVERIFY2(statuses[0] == u"given"_s || statuses[0] == u"none"_s, qPrintable(statuses[0]));
        QCOMPARE(statuses[3], u"not-asked"_s);
        const int had = before.lines[0].at("vaccine").at("doses").get<int>();
        QCOMPARE(
            m_cli
                .run({u"register"_s, u"--insz"_s, u"80031599760"_s, u"--product"_s, u"1734094"_s,
                      u"--date"_s, u"2022-03-12"_s, u"--dose"_s, u"1"_s, u"--free-stock"_s, u"no"_s,
                      u"--accept-warnings"_s, u"test"_s, u"--wait"_s, u"60"_s})
                .exit,
            0);
        const Outcome after =
            m_cli.run({u"bulk"_s, u"check"_s, file, u"--product"_s, u"1734094"_s});
        QCOMPARE(after.lines[0].at("vaccine").at("doses").get<int>(), had + 1);
        QCOMPARE(m_cli.run({u"bulk"_s, u"check"_s, file, u"--product"_s, u"1"_s}).exit, 1);
    }

    void badRowsWaitAndGoodOnesGo()
    {
        const Outcome outcome =
            m_cli.run(bulkRegister(list(people(3, 700) + "80031599761,,,,\r\n")));
        QCOMPARE(outcome.exit, 1);
        QCOMPARE(total(outcome, "accepted"), 3);
        QCOMPARE(total(outcome, "waiting"), 1);
        QCOMPARE(outcome.text(3, "state"), u"waiting"_s);
    }

    void wrongDetailsRegisterNobody()
    {
        QStringList words = bulkRegister(list(people(2, 720)));
        words.replace(4, u"0000000"_s);
        QCOMPARE(m_cli.run(words).exit, 1);
        const QStringList historical = bulkRegister(list(people(2, 720)))
                                       << u"--proof"_s << u"a card"_s;
        QCOMPARE(m_cli.run(historical).exit, 1); // CSV-18
        const Outcome whole = m_cli.run(bulkRegister(list(people(2, 720))));
        QCOMPARE(total(whole, "accepted"), 2);
    }

    void noHeaderIsAskedFor()
    {
        const QByteArray bytes = people(2, 740);
        const QString file = list(bytes.sliced(bytes.indexOf('\n') + 1));
        QCOMPARE(m_cli.run(bulkRegister(file)).exit, 1);
        QCOMPARE(total(m_cli.run(bulkRegister(file) << u"--no-header"_s), "accepted"), 2);
    }

    // The register goes away: nothing is lost, nothing is doubled.
    void withoutARegisterAndAfterwards()
    {
        const QString file = list(people(150, 2'000));
        m_register.stop();
        const Outcome away = m_cli.run(bulkRegister(file, u"2026-11-20"_s, u"5"_s));
        QCOMPARE(away.exit, 3);
        QCOMPARE(total(away, "savedHere") + total(away, "sending"), 150);
        m_register.start();
        QCOMPARE(m_cli.run({u"outbox"_s, u"send"_s, u"--wait"_s, u"120"_s}).exit, 0);
        const Outcome again = m_cli.run(bulkRegister(file));
        QCOMPARE(total(again, "already"), 150);
    }

    void nothingOfThePeopleInMessages()
    {
        QVERIFY(!m_cli.allMessages().contains("80031599760"));
        QVERIFY(!m_cli.allMessages().contains("Proef"));
    }
};

QTEST_GUILESS_MAIN(tst_FlowBulk)
#include "tst_FlowBulk.moc"
