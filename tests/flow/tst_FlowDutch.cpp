// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cli.h"
#include "Register.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using flow::Outcome;

// The Dutch clinic with the real programs: prikpost-cli and the Dutch register in a process of its
// own (netherlands.md chapters 3, 4 and 15).
class tst_FlowDutch : public QObject
{
    Q_OBJECT

private:
    const QString m_mila = u"999902593"_s; // three months old
    const QString m_siem = u"111222333"_s;
    const QString m_jesse = u"999902222"_s; // nine years old

    flow::Register m_register{flow::Register::Make::Dutch};
    flow::Cli m_cli;

    static QStringList dose(const QString &bsn, const QString &product, const QString &lot,
                            const QString &wait = u"60"_s)
    {
        return {u"register"_s, u"--bsn"_s,  bsn,       u"--product"_s, product, u"--date"_s,
                u"today"_s,    u"--dose"_s, u"1"_s,    u"--lot"_s,     lot,     u"--site"_s,
                u"68367000"_s, u"--side"_s, u"left"_s, u"--route"_s,   u"2"_s,  u"--wait"_s,
                wait};
    }
    Outcome answer(const QString &bsn, const QString &permission, const QString &yesOrNo,
                   const QStringList &more = {}) const
    {
        return m_cli.run(QStringList{u"consent"_s, u"record"_s, u"--bsn"_s, bsn, u"--permission"_s,
                                     permission, u"--answer"_s, yesOrNo, u"--by"_s,
                                     u"M. Zandstra"_s} +
                         more);
    }
    static QString state(const Outcome &outcome, const char *permission)
    {
        if (outcome.lines.isEmpty())
            return {};
        const core::Json *found = core::member(outcome.lines.last(), permission);
        return found ? core::stringMember(*found, "state") : QString();
    }
    static QList<core::Json> withLot(const Outcome &history, const QString &lot)
    {
        QList<core::Json> found;
        for (const core::Json &line : history.lines)
            if (core::stringMember(line, "lot") == lot)
                found.append(line);
        return found;
    }
    [[nodiscard]] QString ofSeries(const QString &bsn, const QString &series,
                                   const char *member) const
    {
        for (const core::Json &line : m_cli.run({u"forecast"_s, u"--bsn"_s, bsn}).lines)
            if (core::stringMember(line, "series") == series)
                if (const core::Json *found = core::member(line, member))
                    return found->is_string() ? core::toQString(*found)
                                              : QString::fromStdString(found->dump());
        return {};
    }
    static QString codeOfRefusal(const Outcome &outcome)
    {
        QStringList codes;
        for (const core::Json &line : outcome.lines)
            for (const core::Json &problem : core::arrayMember(line, "problems"))
                codes.append(core::stringMember(problem, "code"));
        return codes.join(u' ');
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_register.setUp(m_cli).exit, 0);
        QCOMPARE(m_cli.run({u"sign-in"_s, u"--user"_s, u"iris.veldman"_s, u"--no-browser"_s}).exit,
                 0);
        QCOMPARE(m_cli.run({u"organisation"_s, u"00004321"_s}).exit, 0);
    }

    void whoIsThere()
    {
        const Outcome who = m_cli.run({u"whoami"_s});
        QCOMPARE(who.exit, 0);
        QCOMPARE(who.text(0, "agb"), u"91001234"_s);
        QCOMPARE(who.text(0, "organisation"), u"00004321"_s);
    }

    // A number with its leading zero left out on paper, and a child without one.
    void findThePerson()
    {
        const Outcome byNumber = m_cli.run({u"patient"_s, u"--bsn"_s, u"1112.22.333"_s});
        QCOMPARE(byNumber.exit, 0);
        QCOMPARE(byNumber.text(0, "bsn"), m_siem);
        const Outcome short_ = m_cli.run({u"patient"_s, u"--bsn"_s, u"12345672"_s});
        QCOMPARE(short_.exit, 0);
        QCOMPARE(short_.text(0, "bsn"), u"012345672"_s);
        const Outcome wrong = m_cli.run({u"patient"_s, u"--bsn"_s, u"111222334"_s});
        QCOMPARE(wrong.exit, 1);
        QVERIFY(!wrong.err.contains("111222334"));
        const Outcome named =
            m_cli.run({u"patient"_s, u"--name"_s, u"Haddad"_s, u"--born"_s, u"2022-03-11"_s});
        QCOMPARE(named.exit, 0);
        QCOMPARE(named.lines.size(), 1);
        QCOMPARE(named.text(0, "bsn"), QString());
    }

    void readTheHistory()
    {
        const Outcome history = m_cli.run({u"history"_s, u"--bsn"_s, m_siem});
        QCOMPARE(history.exit, 0);
        QVERIFY(history.lines.size() > 3);
        QVERIFY(history.out.contains("Vaxelis"));
        QCOMPARE(history.text(history.lines.size() - 1, "outcome"), u"complete"_s);
    }

    // Absent is neither yes nor no, and nothing can be given before somebody was asked (N04).
    void notAskedIsNoAnswer()
    {
        const Outcome shown = m_cli.run({u"consent"_s, u"show"_s, u"--bsn"_s, m_mila});
        QCOMPARE(shown.exit, 0);
        QCOMPARE(state(shown, "vaccinate"), u"not-asked"_s);
        QCOMPARE(state(shown, "exchange"), u"not-asked"_s);
        const Outcome refused = m_cli.run(dose(m_mila, u"vaxelis"_s, u"FX1"_s));
        QCOMPARE(refused.exit, 1);
        QVERIFY(codeOfRefusal(refused).contains(u"permission-not-asked"_s));
    }

    // N10: the person's own data, and no more than the report needs.
    void withBothPermissions()
    {
        QCOMPARE(answer(m_mila, u"both"_s, u"yes"_s).exit, 0);
        QStringList preview = dose(m_mila, u"vaxelis"_s, u"FX1"_s) << u"--fhir"_s;
        const Outcome shown = m_cli.run(preview);
        QCOMPARE(shown.exit, 0);
        for (const char *word :
             {"999902593", "Zandstra", "Mila", "2026-08-27", "Kade 22", "9711 KL", "Groningen",
              "871895005", "FX1", "00004321", "De Zandloper", "M. Zandstra", "\"Consent\"",
              "patient-privacy"}) // who allowed it, too
            QVERIFY2(shown.out.contains(word), word);
        for (const char *word : {"68367000", "doseQuantity", "\"note\"", "91001234", "reasonCode"})
            QVERIFY2(!shown.out.contains(word), word);

        const Outcome saved = m_cli.run(dose(m_mila, u"Vaxelis"_s, u"FX1"_s));
        QCOMPARE(saved.exit, 0);
        QCOMPARE(saved.text(0, "state"), u"accepted"_s);
        const Outcome history = m_cli.run({u"history"_s, u"--bsn"_s, m_mila});
        QCOMPARE(withLot(history, u"FX1"_s).size(), 1);
    }

    void correctAndWithdraw()
    {
        const Outcome saved = m_cli.run(dose(m_mila, u"vaxneuvance"_s, u"PC1"_s));
        QCOMPARE(saved.exit, 0);
        const QString id = saved.text(0, "id");
        const QString registerId = saved.text(0, "registerId");
        QCOMPARE(m_cli.run({u"history"_s, u"--bsn"_s, m_mila}).exit, 0);
        const Outcome corrected =
            m_cli.run({u"correct"_s, id, u"--reason"_s, u"misread"_s, u"--lot"_s, u"PC2"_s});
        QCOMPARE(corrected.exit, 0);
        QCOMPARE(corrected.text(0, "registerId"), registerId);
        const Outcome after = m_cli.run({u"history"_s, u"--bsn"_s, m_mila});
        QCOMPARE(withLot(after, u"PC1"_s).size(), 0);
        QCOMPARE(withLot(after, u"PC2"_s).size(), 1);
        QCOMPARE(m_cli.run({u"withdraw"_s, registerId, u"--reason"_s, u"another child"_s}).exit, 0);
        const Outcome last = m_cli.run({u"history"_s, u"--bsn"_s, m_mila});
        QCOMPARE(core::stringMember(withLot(last, u"PC2"_s).value(0), "status"),
                 u"entered-in-error"_s);
    }

    // N08: what leaves without a name holds only the paths of chapter 4.3.
    void withoutExchangeNothingNamesTheChild()
    {
        QCOMPARE(answer(m_siem, u"vaccinate"_s, u"yes"_s).exit, 0);
        QCOMPARE(answer(m_siem, u"exchange"_s, u"no"_s).exit, 0);
        const Outcome shown = m_cli.run(dose(m_siem, u"vaxneuvance"_s, u"AN1"_s) << u"--fhir"_s);
        QCOMPARE(shown.exit, 0);
        const auto resource = core::parseJson(shown.out);
        QVERIFY(resource);
        QStringList members;
        for (const auto &[name, value] : resource->items())
            members.append(QString::fromStdString(name));
        members.sort();
        QCOMPARE(members, (QStringList{u"location"_s, u"lotNumber"_s, u"occurrenceDateTime"_s,
                                       u"patient"_s, u"performer"_s, u"protocolApplied"_s,
                                       u"resourceType"_s, u"status"_s, u"vaccineCode"_s}));
        for (const char *word : {"111222333", "Zandstra", "Siem", "2026-06-25", "Parkstraat",
                                 "identifier\":[", "91001234"})
            QVERIFY2(!shown.out.contains(word), word);

        const Outcome saved = m_cli.run(dose(m_siem, u"vaxneuvance"_s, u"AN1"_s)
                                        << u"--accept-warnings"_s << u"second at five months"_s);
        QCOMPARE(saved.exit, 0);
        QCOMPARE(saved.text(0, "state"), u"accepted"_s);
        // The register has it, and does not know whose it is; here it stays the child's.
        const Outcome history = m_cli.run({u"history"_s, u"--bsn"_s, m_siem});
        QCOMPARE(withLot(history, u"AN1"_s).size(), 1);
        QCOMPARE(core::stringMember(withLot(history, u"AN1"_s).first(), "outbox"), u"accepted"_s);
    }

    // What went without a name is put right and taken back without one, and a change that is
    // dropped leaves the dose as it was.
    void withoutANameItIsChangedToo()
    {
        const Outcome saved = m_cli.run(dose(m_siem, u"menquadfi"_s, u"AN5"_s)
                                        << u"--accept-warnings"_s << u"a journey"_s);
        QCOMPARE(saved.text(0, "state"), u"accepted"_s);
        const QString id = saved.text(0, "id");
        m_register.stop();
        const Outcome waits = m_cli.run({u"correct"_s, id, u"--reason"_s, u"misread"_s, u"--lot"_s,
                                         u"AN6"_s, u"--wait"_s, u"1"_s});
        m_register.start();
        QCOMPARE(m_register.setUp(m_cli).exit, 0);
        if (waits.exit == 3) { // it was read before the register went
            QCOMPARE(m_cli.run({u"withdraw"_s, waits.text(0, "id"), u"--reason"_s, u"no"_s}).exit,
                     0);
            QCOMPARE(withLot(m_cli.run({u"history"_s, u"--bsn"_s, m_siem}), u"AN5"_s).size(), 1);
        }
        const Outcome corrected = m_cli.run({u"correct"_s, id, u"--reason"_s, u"misread"_s,
                                             u"--lot"_s, u"AN7"_s, u"--wait"_s, u"60"_s});
        QCOMPARE(corrected.text(0, "state"), u"accepted"_s);
        const auto now = withLot(m_cli.run({u"history"_s, u"--bsn"_s, m_siem}), u"AN7"_s);
        QCOMPARE(now.size(), 1);
        QCOMPARE(core::stringMember(now.first(), "product"), u"MenQuadfi"_s);
        const Outcome back =
            m_cli.run({u"withdraw"_s, id, u"--reason"_s, u"another child"_s, u"--wait"_s, u"60"_s});
        QCOMPARE(back.text(0, "state"), u"accepted"_s);
        const auto gone = withLot(m_cli.run({u"history"_s, u"--bsn"_s, m_siem}), u"AN7"_s);
        QCOMPARE(core::stringMember(gone.value(0), "status"), u"entered-in-error"_s);
    }

    // N15: a refusal would name the child, so it stays here.
    void aRefusalWithoutExchangeStaysHere()
    {
        const Outcome refused = m_cli.run({u"register"_s, u"--bsn"_s, m_siem, u"--not-given"_s,
                                           u"PATOBJ"_s, u"--vaccine"_s, u"871831003"_s, u"--date"_s,
                                           u"today"_s, u"--wait"_s, u"20"_s});
        QCOMPARE(refused.text(0, "state"), u"needs-you"_s);
        QCOMPARE(refused.exit, 1);
    }

    // N11: nobody answered yet, so that nothing leaves; then it goes by itself.
    void unansweredWaits()
    {
        QCOMPARE(answer(m_jesse, u"vaccinate"_s, u"yes"_s).exit, 0);
        const Outcome saved = m_cli.run(dose(m_jesse, u"revaxis"_s, u"WT1"_s)
                                        << u"--accept-warnings"_s << u"catch-up"_s);
        QCOMPARE(saved.text(0, "state"), u"needs-you"_s);
        QCOMPARE(answer(m_jesse, u"exchange"_s, u"yes"_s).exit, 0);
        QCOMPARE(m_cli.run({u"outbox"_s, u"send"_s, u"--wait"_s, u"60"_s}).exit != 2, true);
        const Outcome history = m_cli.run({u"history"_s, u"--bsn"_s, m_jesse});
        QCOMPARE(core::stringMember(withLot(history, u"WT1"_s).value(0), "outbox"), u"accepted"_s);
    }

    // fault 52, N12: withdrawn between recording and sending
    void aWithdrawalReducesWhatWaits()
    {
        const QString bsn = u"999900006"_s;
        QCOMPARE(answer(bsn, u"both"_s, u"yes"_s).exit, 0);
        m_register.stop();
        const Outcome saved = m_cli.run(dose(bsn, u"vaxelis"_s, u"CUT1"_s, u"3"_s)
                                        << u"--accept-warnings"_s << u"third"_s);
        QCOMPARE(saved.exit, 3);
        const Outcome withdrawn =
            m_cli.run({u"consent"_s, u"withdraw"_s, u"--bsn"_s, bsn, u"--permission"_s,
                       u"exchange"_s, u"--by"_s, u"M. Zandstra"_s});
        QCOMPARE(withdrawn.exit, 0);
        QCOMPARE(state(withdrawn, "exchange"), u"refused"_s);
        QCOMPARE(state(withdrawn, "vaccinate"), u"granted"_s);
        m_register.start();
        QCOMPARE(m_register.setUp(m_cli).exit, 0);
        const Outcome sent = m_cli.run({u"outbox"_s, u"send"_s, u"--wait"_s, u"60"_s});
        QVERIFY(sent.exit != 2);
        // A colleague elsewhere asks the register: the dose is there under no name.
        const flow::Cli other;
        QCOMPARE(m_register.setUp(other).exit, 0);
        QCOMPARE(other.run({u"sign-in"_s, u"--user"_s, u"hugo.arts"_s, u"--no-browser"_s}).exit, 0);
        const Outcome elsewhere = other.run({u"history"_s, u"--bsn"_s, bsn});
        QCOMPARE(elsewhere.exit, 0);
        QCOMPARE(withLot(elsewhere, u"CUT1"_s).size(), 0);
        const Outcome here = m_cli.run({u"history"_s, u"--bsn"_s, bsn});
        QCOMPARE(core::stringMember(withLot(here, u"CUT1"_s).value(0), "outbox"), u"accepted"_s);
    }

    void theHistoryOfAnswersIsKept()
    {
        const Outcome shown = m_cli.run({u"consent"_s, u"show"_s, u"--bsn"_s, u"999900006"_s});
        QCOMPARE(shown.exit, 0);
        QCOMPARE(shown.lines.size(), 4); // two answers, the withdrawal, and the state
        QCOMPARE(shown.text(2, "answer"), u"no"_s);
        QCOMPARE(shown.text(2, "by"), u"M. Zandstra"_s);
        QCOMPARE(shown.text(2, "askedBy"), u"Iris Veldman"_s);
    }

    // Three doses at one visit: all of them, or none.
    void severalDosesInOneVisit()
    {
        const QString bsn = u"999900390"_s;
        QCOMPARE(answer(bsn, u"both"_s, u"yes"_s).exit, 0);
        const Outcome bad = m_cli.run({u"clinic"_s, u"register"_s, u"--bsn"_s, bsn,
                                       u"engerix-b-junior,lot=EB1"_s, u"vaxelis,lot=X,side=up"_s});
        QCOMPARE(bad.exit, 1);
        QCOMPARE(withLot(m_cli.run({u"history"_s, u"--bsn"_s, bsn}), u"EB1"_s).size(), 0);
        const Outcome good =
            m_cli.run({u"clinic"_s, u"register"_s, u"--bsn"_s, bsn, u"--accept-warnings"_s,
                       u"seen"_s, u"--wait"_s, u"60"_s, u"vaxelis,lot=VX9"_s,
                       u"vaxneuvance,lot=VN9"_s, u"rotarix,not-given=PATOBJ"_s});
        QCOMPARE(good.exit, 0);
        QCOMPARE(good.lines.size(), 3);
        const Outcome history = m_cli.run({u"history"_s, u"--bsn"_s, bsn});
        QCOMPARE(withLot(history, u"VX9"_s).size(), 1);
        QCOMPARE(withLot(history, u"VN9"_s).size(), 1);
        QVERIFY(history.out.contains("\"status\":\"not-done\""));
    }

    // N18, N19
    void anExpiredPackIsNotGiven()
    {
        const QDate today = QDate::currentDate();
        const auto give = [this](const QDate &expiry) {
            return m_cli.run({u"clinic"_s, u"register"_s, u"--bsn"_s, m_mila,
                              u"--accept-warnings"_s, u"never mind"_s, u"--wait"_s, u"0"_s,
                              u"menquadfi,lot=EX1,expiry="_s + expiry.toString(Qt::ISODate)});
        };
        const Outcome expired = give(today.addDays(-1));
        QCOMPARE(expired.exit, 1);
        QVERIFY(codeOfRefusal(expired).contains(u"expired"_s));
        QVERIFY(give(today).exit != 1);
    }

    // fault 48, N17: the lot decides
    void aLotOfAnotherProduct()
    {
        const Outcome warned =
            m_cli.run({u"clinic"_s, u"register"_s, u"--bsn"_s, m_mila, u"nimenrix,lot=VX9"_s});
        QCOMPARE(warned.exit, 1);
        QVERIFY(codeOfRefusal(warned).contains(u"lot-of-other-product"_s));
        QVERIFY(warned.out.contains("Vaxelis"));
    }

    void certificate()
    {
        const QTemporaryDir folder;
        for (const QString &language : {u"nl"_s, u"fr"_s, u"de"_s, u"en"_s}) {
            const QString file = folder.filePath(language + u".pdf"_s);
            const Outcome printed = m_cli.run({u"certificate"_s, u"--bsn"_s, m_siem,
                                               u"--language"_s, language, u"--pdf"_s, file});
            QCOMPARE(printed.exit, 0);
            QVERIFY(printed.out.contains("AN1")); // also what the register knows under no name
            QFile pdf(file);
            QVERIFY(pdf.open(QIODevice::ReadOnly));
            QVERIFY(pdf.readAll().startsWith("%PDF"));
        }
        const Outcome letter =
            m_cli.run({u"certificate"_s, u"--bsn"_s, u"999977611"_s, u"--request"_s, u"cards"_s,
                       u"--pdf"_s, folder.filePath(u"letter.pdf"_s)});
        QCOMPARE(letter.exit, 0);
        QCOMPARE(letter.text(0, "office"), u"west"_s); // lives in The Hague
        const Outcome moved = m_cli.run(
            {u"certificate"_s, u"--bsn"_s, u"999977611"_s, u"--request"_s, u"certificate"_s,
             u"--residence"_s, u"8011 CD"_s, u"--pdf"_s, folder.filePath(u"letter.pdf"_s)});
        QCOMPARE(moved.text(0, "office"), u"noord-oost"_s); // N25
    }

    void aChildWithoutANumberIsServed()
    {
        const QStringList who{u"--name"_s,     u"Haddad"_s,  u"--born"_s,
                              u"2022-03-11"_s, u"--given"_s, u"Lina"_s};
        QCOMPARE(m_cli
                     .run(QStringList{u"consent"_s, u"record"_s} + who +
                          QStringList{u"--permission"_s, u"both"_s, u"--answer"_s, u"yes"_s,
                                      u"--by"_s, u"R. Haddad"_s})
                     .exit,
                 0);
        const Outcome saved =
            m_cli.run(QStringList{u"register"_s} + who +
                      QStringList{u"--product"_s, u"mmrvaxpro"_s, u"--date"_s, u"today"_s,
                                  u"--dose"_s, u"1"_s, u"--lot"_s, u"NB1"_s, u"--wait"_s, u"20"_s});
        QCOMPARE(saved.text(0, "state"), u"needs-you"_s); // by the form, not over the wire
        QCOMPARE(codeOfRefusal(saved), u"held.no-number"_s);
    }

    // A list of BSNs: who was not asked is not registered, the others are.
    void aListOfNumbers()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"list.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("bsn\n999986740\n111222334\n");
        file.close();
        const Outcome checked = m_cli.run({u"bulk"_s, u"check"_s, file.fileName()});
        QCOMPARE(checked.exit, 1);
        QCOMPARE(core::boolMember(checked.lines.value(0), "ok"), std::optional(true));
        QCOMPARE(core::boolMember(checked.lines.value(1), "ok"), std::optional(false));
    }

    void sideEffect()
    {
        const QTemporaryDir folder;
        const QString day = QDate::currentDate().toString(Qt::ISODate);
        const QStringList draft{u"clinic"_s,    u"side-effect"_s,
                                u"--bsn"_s,     m_siem,
                                u"--date"_s,    day,
                                u"--began"_s,   day,
                                u"--outcome"_s, u"recovered"_s,
                                u"--pdf"_s,     folder.filePath(u"draft.pdf"_s),
                                u"--data"_s,    folder.filePath(u"draft.json"_s)};
        const Outcome lacking = m_cli.run(draft);
        QCOMPARE(lacking.exit, 1); // what happened?
        QVERIFY(!QFile::exists(folder.filePath(u"draft.pdf"_s)));
        const Outcome written = m_cli.run(draft + QStringList{u"--reaction"_s, u"fever for a day"_s,
                                                              u"--code"_s, u"386661006"_s});
        QCOMPARE(written.exit, 0);
        QFile data(folder.filePath(u"draft.json"_s));
        QVERIFY(data.open(QIODevice::ReadOnly));
        const QByteArray text = data.readAll();
        QVERIFY(text.contains("AN1") && text.contains("386661006"));
        QVERIFY(!text.contains("111222333") && !text.contains("Zandstra"));
    }

    // The day list works in an outage.
    void theDayListInAnOutage()
    {
        const Outcome taken =
            m_cli.run({u"take-along"_s}, (m_mila + u'\n' + m_siem + u'\n').toUtf8());
        QCOMPARE(taken.exit, 0);
        m_register.stop();
        const Outcome list = m_cli.run({u"clinic"_s, u"list"_s});
        m_register.start();
        QCOMPARE(m_register.setUp(m_cli).exit, 0);
        QCOMPARE(list.exit, 0);
        QCOMPARE(list.lines.size(), 2);
        QCOMPARE(list.text(0, "vaccinate"), u"granted"_s);
        QCOMPARE(list.text(1, "exchange"), u"refused"_s);
        QCOMPARE(m_cli.run({u"clinic"_s, u"list"_s, u"--born"_s, u"2026-06"_s}).lines.size(), 1);
    }

    // Somebody who is kept here comes on the list while the register is away.
    void aCardInAnOutage()
    {
        m_register.stop();
        const Outcome added = m_cli.run({u"take-along"_s}, (m_jesse + u'\n').toUtf8());
        const Outcome list = m_cli.run({u"clinic"_s, u"list"_s});
        m_register.start();
        QCOMPARE(m_register.setUp(m_cli).exit, 0);
        QCOMPARE(added.exit, 3); // not asked of the register
        QCOMPARE(added.text(0, "outcome"), u"from-copy"_s);
        QCOMPARE(list.lines.size(), 1);
        // Nobody who is known here: said, and not on any list.
        m_register.stop();
        const Outcome unknown = m_cli.run({u"take-along"_s}, u"999911106\n123456782\n"_s.toUtf8());
        m_register.start();
        QCOMPARE(m_register.setUp(m_cli).exit, 0);
        QVERIFY(unknown.text(0, "outcome") != u"from-copy"_s);
    }

    // A refusal stands until it is lifted, a medical reason too; no stock stands against nothing.
    void notGivenMeansWhatItSays_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("status");
        QTest::newRow("refused") << u"PATOBJ"_s << u"refused"_s;
        QTest::newRow("contraindicated") << u"MEDPREC"_s << u"contraindicated"_s;
        QTest::newRow("immune") << u"IMMUNE"_s << u"complete"_s;
        QTest::newRow("no stock") << u"OSTOCK"_s << u"due-later"_s;
    }
    void notGivenMeansWhatItSays()
    {
        QFETCH(QString, reason);
        QFETCH(QString, status);
        const Outcome saved =
            m_cli.run({u"register"_s, u"--bsn"_s, m_mila, u"--not-given"_s, reason, u"--vaccine"_s,
                       u"871831003"_s, u"--date"_s, u"today"_s, u"--wait"_s, u"60"_s});
        QCOMPARE(saved.text(0, "state"), u"accepted"_s);
        const QString found = ofSeries(m_mila, u"MMR"_s, "status");
        const Outcome back = m_cli.run(
            {u"withdraw"_s, saved.text(0, "id"), u"--reason"_s, u"a test"_s, u"--wait"_s, u"60"_s});
        QCOMPARE(back.exit, 0);
        QCOMPARE(found, status);
    }

    // N18: what was half a dose here is no whole one because the register does not tell the amount.
    void halfADoseStaysHalf()
    {
        const QString bsn = u"999900742"_s;
        QCOMPARE(answer(bsn, u"both"_s, u"yes"_s).exit, 0);
        const QString next = ofSeries(bsn, u"PNEU"_s, "dose");
        QVERIFY(!next.isEmpty());
        QStringList half = dose(bsn, u"vaxneuvance"_s, u"HALF1"_s);
        half[half.indexOf(u"--dose"_s) + 1] = u"0.5"_s;
        const Outcome saved = m_cli.run(half << u"--accept-warnings"_s << u"the child moved"_s);
        QCOMPARE(saved.text(0, "state"), u"accepted"_s);
        QCOMPARE(m_cli.run({u"history"_s, u"--bsn"_s, bsn}).exit, 0);
        QCOMPARE(ofSeries(bsn, u"PNEU"_s, "dose"), next);
    }

    // What is recorded against a vaccine is said before it is given.
    void aContraindicationIsSaid()
    {
        const QString bsn = u"999900742"_s;
        QCOMPARE(m_cli
                     .run({u"circumstances"_s, u"record"_s, u"--bsn"_s, bsn,
                           u"--contraindication"_s, u"LIVE"_s, u"--reason"_s, u"SCID"_s})
                     .exit,
                 0);
        const Outcome warned = m_cli.run(dose(bsn, u"mmrvaxpro"_s, u"MM1"_s, u"0"_s));
        QCOMPARE(warned.exit, 1);
        QVERIFY2(codeOfRefusal(warned).contains(u"stands-against"_s), warned.out.constData());
        const Outcome visit =
            m_cli.run({u"clinic"_s, u"register"_s, u"--bsn"_s, bsn, u"mmrvaxpro,lot=MM1"_s});
        QCOMPARE(visit.exit, 1);
        QVERIFY(codeOfRefusal(visit).contains(u"stands-against"_s));
        // Too young for it by the programme.
        const Outcome young =
            m_cli.run({u"clinic"_s, u"register"_s, u"--bsn"_s, m_mila, u"menquadfi,lot=YG1"_s});
        QCOMPARE(young.exit, 1);
        QVERIFY2(codeOfRefusal(young).contains(u"would-not-count"_s), young.out.constData());
    }

    // netherlands.md 12
    void whoMayAsk()
    {
        const Outcome overruled =
            answer(m_mila, u"vaccinate"_s, u"yes"_s, {u"--role"_s, u"doctor"_s});
        QCOMPARE(overruled.exit, 1); // a nurse
        const flow::Cli desk;
        QCOMPARE(m_register.setUp(desk).exit, 0);
        QCOMPARE(desk.run({u"sign-in"_s, u"--user"_s, u"bea.balie"_s, u"--no-browser"_s}).exit, 0);
        const Outcome asked =
            desk.run({u"consent"_s, u"record"_s, u"--bsn"_s, m_mila, u"--permission"_s, u"both"_s,
                      u"--answer"_s, u"yes"_s, u"--by"_s, u"M. Zandstra"_s});
        QCOMPARE(asked.exit, 1);
        QVERIFY2(asked.err.contains("role-not-allowed"), asked.err.constData());
    }

    // N40: what was given elsewhere can be recorded; a dose waits for a doctor's word.
    void aNurseWithoutAuthorization()
    {
        const flow::Cli nina;
        QCOMPARE(m_register.setUp(nina).exit, 0);
        QCOMPARE(nina.run({u"sign-in"_s, u"--user"_s, u"nina.nieuw"_s, u"--no-browser"_s}).exit, 0);
        QCOMPARE(nina.run({u"consent"_s, u"record"_s, u"--bsn"_s, m_jesse, u"--permission"_s,
                           u"both"_s, u"--answer"_s, u"yes"_s, u"--by"_s, u"R. Vermeer"_s})
                     .exit,
                 0);
        const QStringList given = dose(m_jesse, u"gardasil9"_s, u"HP1"_s) +
                                  QStringList{u"--accept-warnings"_s, u"asked for"_s};
        const Outcome blocked = nina.run(given);
        QCOMPARE(blocked.exit, 1);
        QVERIFY2(codeOfRefusal(blocked).contains(u"authorization-missing"_s),
                 blocked.out.constData());
        QCOMPARE(nina.run({u"clinic"_s, u"authorize"_s, u"--doctor"_s, u" "_s}).exit, 2);
        QCOMPARE(nina.run({u"clinic"_s, u"authorize"_s, u"--doctor"_s, u"Hugo van Loon"_s}).exit,
                 0);
        const Outcome saved = nina.run(given);
        QVERIFY2(saved.exit == 0 && saved.text(0, "state") == u"accepted"_s, saved.out.constData());
        QCOMPARE(nina.run({u"whoami"_s}).text(0, "authorizedBy"), u"Hugo van Loon"_s);
        QVERIFY(m_cli.run({u"clinic"_s, u"authorize"_s, u"--doctor"_s, u"x"_s}).exit == 0);
        const flow::Cli desk;
        QCOMPARE(m_register.setUp(desk).exit, 0);
        QCOMPARE(desk.run({u"sign-in"_s, u"--user"_s, u"bea.balie"_s, u"--no-browser"_s}).exit, 0);
        QCOMPARE(desk.run({u"clinic"_s, u"authorize"_s, u"--doctor"_s, u"Hugo"_s}).exit, 1);
    }

    // What a trainee records names the trainer.
    void aTraineeOfANurse()
    {
        const flow::Cli mo;
        QCOMPARE(m_register.setUp(mo).exit, 0);
        QCOMPARE(mo.run({u"sign-in"_s, u"--user"_s, u"mo.trainee"_s, u"--no-browser"_s}).exit, 0);
        const Outcome saved =
            mo.run({u"register"_s, u"--bsn"_s, m_jesse, u"--not-given"_s, u"objection"_s,
                    u"--product"_s, u"gardasil9"_s, u"--date"_s, u"today"_s, u"--wait"_s, u"0"_s});
        QCOMPARE(saved.exit, 3); // saved here
        QVERIFY2(mo.run({u"outbox"_s, u"list"_s}).out.contains("\"trainer\":\"Iris Veldman\""),
                 saved.err.constData());
    }

    // Planned for today with its reason; a circumstance changes the course.
    void thePlanWithItsReason()
    {
        const Outcome plan = m_cli.run({u"clinic"_s, u"plan"_s, u"--bsn"_s, u"999900377"_s});
        QCOMPARE(plan.exit, 0);
        QVERIFY(plan.text(plan.lines.size() - 1, "programme").startsWith(u"nl-rvp"_s));
        const auto reasons = [this](const QString &bsn) {
            QStringList told;
            for (const core::Json &line :
                 m_cli.run({u"clinic"_s, u"plan"_s, u"--bsn"_s, bsn}).lines)
                for (const core::Json &reason : core::arrayMember(line, "reasons"))
                    told.append(core::toQString(reason));
            return told;
        };
        const QString baby = u"999998493"_s; // five months, one dose of each
        QVERIFY2(reasons(baby).contains(u"PATH_DEFAULT"_s), qPrintable(reasons(baby).join(u' ')));
        QCOMPARE(
            m_cli
                .run({u"circumstances"_s, u"record"_s, u"--bsn"_s, baby, u"--mother-pertussis"_s,
                      u"yes"_s, u"--mother-pertussis-on"_s, u"2026-05-01"_s})
                .exit,
            0);
        QVERIFY2(reasons(baby).contains(u"PATH_MATERNAL"_s), qPrintable(reasons(baby).join(u' ')));
        QCOMPARE(
            m_cli.run({u"clinic"_s, u"plan"_s, u"--bsn"_s, u"999900377"_s, u"nonsense"_s}).exit, 2);
    }

    // What appears by circumstance, with its reason: hepatitis B at birth, the oral drops of the
    // 2024 cohort, two doses against HPV six months apart, the dose in a pregnancy.
    void dosesByCircumstance()
    {
        const auto due = [this](const QString &bsn, const QString &day, const QString &series,
                                const char *member) {
            for (const core::Json &line :
                 m_cli.run({u"forecast"_s, u"--bsn"_s, bsn, u"--day"_s, day}).lines)
                if (core::stringMember(line, "series") == series)
                    if (const core::Json *found = core::member(line, member))
                        return found->is_string() ? core::toQString(*found)
                                                  : QString::fromStdString(found->dump());
            return QString();
        };
        const auto record = [this](const QString &bsn, const QStringList &what) {
            return m_cli.run(QStringList{u"circumstances"_s, u"record"_s, u"--bsn"_s, bsn} + what)
                .exit;
        };
        const QString newborn = u"999991747"_s; // born 14 October 2026
        QCOMPARE(due(newborn, u"2026-10-15"_s, u"HBV0"_s, "status"), QString());
        QCOMPARE(record(newborn, {u"--mother-hepatitis-b"_s, u"yes"_s}), 0);
        QCOMPARE(due(newborn, u"2026-10-15"_s, u"HBV0"_s, "status"), u"due"_s);

        QVERIFY(!due(u"999947369"_s, u"2026-10-15"_s, u"ROTA"_s, "status").isEmpty());
        QCOMPARE(due(u"999956474"_s, u"2023-04-20"_s, u"ROTA"_s, "status"), QString()); // of 2023

        const QString girl = u"999927024"_s; // ten years old
        QCOMPARE(due(girl, u"2026-11-29"_s, u"HPV"_s, "dose"), u"1"_s);
        QCOMPARE(m_cli
                     .run({u"register"_s, u"--bsn"_s, girl, u"--product"_s, u"gardasil9"_s,
                           u"--date"_s, u"2026-02-01"_s, u"--dose"_s, u"1"_s, u"--proof"_s,
                           u"card"_s, u"--wait"_s, u"0"_s})
                     .exit,
                 3);
        QCOMPARE(due(girl, u"2026-11-29"_s, u"HPV"_s, "dose"), u"2"_s);
        QCOMPARE(due(girl, u"2026-11-29"_s, u"HPV"_s, "recommended"), u"2026-08-01"_s);

        const QString mother = u"999987586"_s;
        QCOMPARE(due(mother, u"2026-11-29"_s, u"MATPERT"_s, "status"), QString());
        QCOMPARE(record(mother, {u"--pregnant"_s, u"23+0"_s}), 0);
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        QCOMPARE(due(mother, today, u"MATPERT"_s, "status"), u"due"_s); // from 22 weeks on
    }

    // The clinic keeps its file for 20 years from today's contact, the institute what it has under
    // the name until 15 years after the 18th birthday.
    void howLongItIsKept()
    {
        const Outcome plan = m_cli.run({u"clinic"_s, u"plan"_s, u"--bsn"_s, m_mila});
        const auto last = plan.lines.size() - 1;
        QCOMPARE(plan.text(last, "clinicKeepsThrough"),
                 QDate::currentDate().addYears(20).toString(Qt::ISODate));
        QCOMPARE(plan.text(last, "instituteKeepsUntil"), u"2059-08-27"_s);
    }

    // N39
    void nothingOfAPersonIsInAMessage()
    {
        for (const char *word : {"999902593", "111222333", "Zandstra", "2026-06-25", "Haddad"})
            QVERIFY2(!m_cli.allMessages().contains(word), word);
    }
};

QTEST_GUILESS_MAIN(tst_FlowDutch)
#include "tst_FlowDutch.moc"
