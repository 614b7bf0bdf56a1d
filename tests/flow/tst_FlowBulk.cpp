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

    void columnsAboutTheDoseAreAskedFor()
    {
        QByteArray bytes = people(2, 760);
        bytes.replace(",Postcode\r\n", ",Postcode,Lot\r\n").replace(",An,,\r\n", ",An,,,AB1\r\n");
        const QString file = list(bytes);
        const Outcome asked = m_cli.run(bulkRegister(file));
        QCOMPARE(asked.exit, 1);
        QVERIFY(asked.err.contains("Lot"));
        QCOMPARE(total(m_cli.run(bulkRegister(file) << u"--columns-checked"_s), "accepted"), 2);
    }

    // Whoever is called like a title is a person all the same, when somebody says so.
    void noHeaderIsBelieved()
    {
        const QByteArray first = people(1, 780).split('\n').at(1);
        QByteArray called = first;
        called.replace("Proef780,An", "Nom,Prenom");
        const QString file = list(called);
        QCOMPARE(total(m_cli.run({u"bulk"_s, u"check"_s, file, u"--no-header"_s}), "good"), 1);
    }

    void rowsMayDiffer()
    {
        const QString file = list(people(4, 800) + "80031599761,,,,\r\n");
        const QString exceptions =
            list(R"([{"row": 2, "lot": "OTHER1"}, {"row": 3, "notGiven": "IMMUNE"},
                     {"row": 4, "leaveOut": true}, {"row": 6, "notGiven": "IMMUNE"}])",
                 u"exceptions.json"_s);
        const QString open = m_folder.filePath(u"open.csv"_s);
        const Outcome outcome = m_cli.run(bulkRegister(file) << u"--exceptions"_s << exceptions
                                                             << u"--save-open"_s << open);
        QCOMPARE(outcome.exit, 1); // the last row waits
        QCOMPARE(total(outcome, "accepted"), 3);
        QCOMPARE(total(outcome, "leftOut"), 1);
        QCOMPARE(total(outcome, "waiting"), 1);
        QFile written(open);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray rows = written.readAll();
        QCOMPARE(rows.count('\n'), 2);
        QVERIFY(rows.contains("80031599761"));
        QVERIFY(rows.contains("notGiven: IMMUNE"));
        QVERIFY(rows.startsWith("INSZ,Naam,Voornaam,Geboortedatum,Postcode,Dose,Why"));
        // What was to be other than for everybody is asked about when it comes back.
        QCOMPARE(m_cli.run(bulkRegister(open)).exit, 1);
        QVERIFY(m_cli.run(bulkRegister(open)).err.contains("Dose"));
        QCOMPARE(m_cli.run(bulkRegister(file) << u"--save-open"_s << file).exit, 1);
        const QByteArray number = people(1, 800).split('\n').at(1).first(11);
        const Outcome history = m_cli.run({u"history"_s, u"--insz"_s, QString::fromLatin1(number)});
        QCOMPARE(history.text(0, "lot"), u"OTHER1"_s);
        for (const char *wrong :
             {"{", "{}", R"([{"row": 99}])", R"([{"row": 2}, {"row": 2}])",
              R"([{"row": 2, "batch": "X"}])", R"([{"lot": "X"}])",
              R"([{"row": 2, "leaveOut": "yes"}])", R"([{"row": 2, "dose": true}])",
              R"([{"row": 2, "lot": ["a"]}])", R"([{"row": 2, "notGiven": true}])"})
            QCOMPARE(m_cli
                         .run(bulkRegister(file)
                              << u"--exceptions"_s << list(wrong, u"exceptions.json"_s))
                         .exit,
                     1);
    }

    // A reason answers what the register told of that row.
    void oneRowMayHaveItsReason()
    {
        const QString file = list(people(2, 820));
        QCOMPARE(total(m_cli.run(bulkRegister(file, u"2026-11-18"_s)), "accepted"), 2);
        const Outcome near = m_cli.run(bulkRegister(file));
        QCOMPARE(total(near, "waiting"), 2);
        const QString reasons = list(
            R"([{"row": 3, "reason": "the second half of a divided dose"}])", u"exceptions.json"_s);
        const Outcome answered = m_cli.run(bulkRegister(file) << u"--exceptions"_s << reasons);
        QCOMPARE(total(answered, "accepted"), 1);
        QCOMPARE(total(answered, "waiting"), 1);
    }

    void aWholeRunIsTakenBack()
    {
        const Outcome run = m_cli.run(bulkRegister(list(people(3, 840))));
        QCOMPARE(total(run, "accepted"), 3);
        const QString told = list(run.out + run.out, u"told.jsonl"_s); // told twice, done once
        QCOMPARE(m_cli.run({u"bulk"_s, u"undo"_s, told}).exit, 2);     // why?
        const Outcome undone = m_cli.run(
            {u"bulk"_s, u"undo"_s, told, u"--reason"_s, u"wrong list"_s, u"--wait"_s, u"60"_s});
        QCOMPARE(undone.exit, 0);
        QCOMPARE(undone.lines.size(), 3);
        for (const core::Json &line : undone.lines)
            QCOMPARE(core::stringMember(line, "state"), u"accepted"_s); // the withdrawal
        for (int i = 0; i < 3; ++i) {
            const QByteArray number = people(3, 840).split('\n').at(1 + i).first(11);
            const Outcome history =
                m_cli.run({u"history"_s, u"--insz"_s, QString::fromLatin1(number)});
            QCOMPARE(history.text(0, "status"), u"entered-in-error"_s);
        }
        QCOMPARE(m_cli.run({u"bulk"_s, u"undo"_s, list("no run"), u"--reason"_s, u"x"_s}).exit, 1);
        const Outcome others = m_cli.run({u"outbox"_s, u"list"_s});
        QCOMPARE(m_cli
                     .run({u"bulk"_s, u"undo"_s, list(others.out, u"others.jsonl"_s), u"--reason"_s,
                           u"x"_s})
                     .exit,
                 1);
    }

    void templates()
    {
        for (const QString &ending : {u"csv"_s, u"xlsx"_s, u"ods"_s}) {
            const QString file = m_folder.filePath(u"template."_s + ending);
            QCOMPARE(m_cli.run({u"bulk"_s, u"template"_s, file}).exit, 0);
            QCOMPARE(m_cli.run({u"bulk"_s, u"template"_s, file}).exit, 1); // it is there
            QCOMPARE(codes(m_cli.run({u"bulk"_s, u"check"_s, file}).lines.first()), u"NO_PEOPLE"_s);
        }
        QCOMPARE(m_cli.run({u"bulk"_s, u"template"_s, u"/nowhere/list.csv"_s}).exit, 1);
    }

    // Answers are lost after the register has taken the doses, connections are reset, the program
    // is killed in the middle: each person has one dose at the end.
    void theNetworkIsCutInTheMiddle()
    {
        const QByteArray bytes = people(450, 3'000);
        const QString file = list(bytes);
        QVERIFY(m_register.misbehave("drop-after-commit", 2));
        const Outcome cut = m_cli.run(bulkRegister(file, u"2026-11-20"_s, u"2"_s));
        QVERIFY(cut.exit == 3 || cut.exit == 0);
        const Outcome killed = m_cli.runKilled({u"outbox"_s, u"send"_s, u"--wait"_s, u"60"_s},
                                               std::chrono::milliseconds(400));
        QVERIFY(killed.exit == -1 || killed.exit == 0);
        QVERIFY(m_register.misbehave("reset", 2));
        QTRY_COMPARE_WITH_TIMEOUT(m_cli.run({u"outbox"_s, u"send"_s, u"--wait"_s, u"120"_s}).exit,
                                  0, 240'000);
        const Outcome again = m_cli.run(bulkRegister(file));
        QCOMPARE(total(again, "already"), 450);
        const QByteArray number = bytes.split('\n').at(225).first(11);
        QCOMPARE(m_cli.run({u"history"_s, u"--insz"_s, QString::fromLatin1(number)}).lines.size(),
                 2); // one dose, and the outcome
        int doses = 0;
        const Outcome status =
            m_cli.run({u"bulk"_s, u"check"_s, file, u"--product"_s, u"1734094"_s});
        for (const core::Json &line : status.lines)
            if (const core::Json *vaccine = core::member(line, "vaccine");
                vaccine && core::member(*vaccine, "doses"))
                doses += vaccine->at("doses").get<int>();
        QCOMPARE(doses, 450);
    }

    void nothingOfThePeopleInMessages()
    {
        QVERIFY(!m_cli.allMessages().contains("80031599760"));
        QVERIFY(!m_cli.allMessages().contains("Proef"));
    }
};

QTEST_GUILESS_MAIN(tst_FlowBulk)
#include "tst_FlowBulk.moc"
