// SPDX-License-Identifier: GPL-3.0-or-later
#include "Register.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using flow::Cli;
using flow::Outcome;
using flow::Register;

namespace {

const QString an = u"an.peeters"_s;
const QString bram = u"bram.wouters"_s;
const QString karel = u"karel.vermeulen"_s;
const QString linde = u"94999820"_s;
const QString anNihdi = u"19999816004"_s;
const QString elsInsz = u"82110522269"_s;
const QString saraInsz = u"98012724639"_s;

void signIn(const Cli &cli, const QString &user, const QString &organisation = {})
{
    const Outcome session = cli.run({u"sign-in"_s, u"--user"_s, user, u"--no-browser"_s});
    QVERIFY2(session.exit == 0, session.err.constData());
    if (!organisation.isEmpty())
        QCOMPARE(cli.run({u"organisation"_s, organisation}).exit, 0);
}

// A register of its own, and one person at a computer of the practice.
struct Desk
{
    explicit Desk(const QString &user, const QString &organisation = {})
    {
        if (reg.setUp(cli).exit != 0)
            qFatal("the register cannot be set up");
        signIn(cli, user, organisation);
    }
    Register reg{Register::Make::Sandbox};
    Cli cli;
};

// The form for somebody of the administration who is linked nowhere yet.
QStringList wim(const QStringList &more = {})
{
    return QStringList{u"collaborator"_s,      u"link"_s,       u"--insz"_s,
                       u"85040921963"_s,       u"--family"_s,   u"Balie"_s,
                       u"--given"_s,           u"Wim"_s,        u"--email"_s,
                       u"wim@linde.example"_s, u"--language"_s, u"nl"_s} +
           more;
}

// The form for a trainee who is linked nowhere yet.
QStringList hanne(const QStringList &more = {})
{
    return QStringList{u"collaborator"_s, u"link"_s,
                       u"--insz"_s,       u"97110230206"_s,
                       u"--family"_s,     u"Opleiding"_s,
                       u"--given"_s,      u"Hanne"_s,
                       u"--email"_s,      u"hanne@linde.example"_s,
                       u"--language"_s,   u"nl"_s,
                       u"--nihdi"_s,      u"19995856005"_s} +
           more;
}

const QStringList asEmployee{u"--kind"_s, u"employee"_s};
const QStringList asTrainee{u"--kind"_s, u"haio"_s};

// The line of the person in the list of the practice; null when nobody of that name is in it.
core::Json inList(const Cli &cli, const QString &name, const QString &type = u"link"_s)
{
    const Outcome list = cli.run({u"collaborator"_s, u"list"_s, u"--all"_s});
    for (const core::Json &line : list.lines)
        if (core::stringMember(line, "name") == name && core::stringMember(line, "type") == type)
            return line;
    return nullptr;
}

QString stateInList(const Cli &cli, const QString &name, const QString &type = u"link"_s)
{
    const core::Json line = inList(cli, name, type);
    return line.is_null() ? u"not there"_s : core::stringMember(line, "state");
}

// The administrator's first open request; its id.
QString waiting(const Register &reg)
{
    return reg.admin({u"list"_s}).text(0, "id");
}

QStringList dose(const QStringList &more = {}, const QString &day = u"2026-11-20"_s)
{
    return QStringList{u"register"_s,
                       u"--insz"_s,
                       u"80031599760"_s,
                       u"--product"_s,
                       u"1734094"_s,
                       u"--date"_s,
                       day,
                       u"--dose"_s,
                       u"1"_s,
                       u"--free-stock"_s,
                       u"no"_s,
                       u"--accept-warnings"_s,
                       u"a test"_s} +
           more;
}

} // namespace

// Linking and unlinking, by both parties: the physician at prikpost-cli, the administrator at
// "prikpost-sandbox admin" (belgium.md 7.1 and 7.2, row by row).
class tst_FlowCollaborators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // 7.1 "Who may ask"
    void whoMayAsk_data()
    {
        QTest::addColumn<QString>("user");
        QTest::newRow("administrative staff") << u"els.medewerker"_s;
        QTest::newRow("trainee") << u"sara.haio"_s;
        QTest::newRow("nurse") << u"tom.claes"_s;
    }
    void whoMayAsk()
    {
        QFETCH(QString, user);
        const Desk desk(user);
        const Outcome refused =
            desk.cli.run(wim(asEmployee + QStringList{u"--physician"_s, u"no"_s}));
        QCOMPARE(refused.exit, 1);
        QVERIFY2(refused.problems().contains(u"not-a-physician"_s), refused.out.constData());
        QCOMPARE(desk.reg.admin({u"list"_s}).lines.size(), 0);
        // Everybody sees who is linked.
        QCOMPARE(desk.cli.run({u"collaborator"_s, u"list"_s}).exit, 0);
    }

    void whoHasNoAccessCannotAsk()
    {
        const Desk desk(u"nora.nieuw"_s);
        const Outcome refused = desk.cli.run(wim(asEmployee));
        QCOMPARE(refused.exit, 1);
        QVERIFY2(refused.err.contains("no-organization"), refused.err.constData());
    }

    // 7.1 "Link": asked, waits, and is there only after the approval.
    void linkIsVisibleOnlyAfterApproval()
    {
        const Desk desk(an, linde);
        const Outcome asked = desk.cli.run(wim(asEmployee));
        QVERIFY2(asked.exit == 0, asked.err.constData());
        QCOMPARE(asked.text(0, "state"), u"requested"_s);
        QCOMPARE(stateInList(desk.cli, u"Wim Balie"_s), u"not there"_s);
        const core::Json pending = inList(desk.cli, u"Wim Balie"_s, u"request"_s);
        QCOMPARE(core::stringMember(pending, "state"), u"requested"_s);
        QVERIFY(core::integerMember(pending, "waitingSeconds").value_or(-1) >= 0);

        const Outcome seen = desk.reg.admin({u"list"_s});
        QCOMPARE(seen.lines.size(), 1);
        QCOMPARE(seen.text(0, "person"), u"Wim Balie"_s);
        QCOMPARE(seen.text(0, "organisation"), u"Groepspraktijk De Linde"_s);
        QCOMPARE(seen.text(0, "requestedBy"), u"Dr. An Peeters"_s);
        QCOMPARE(desk.reg.admin({u"approve"_s, waiting(desk.reg)}).exit, 0);

        const core::Json linked = inList(desk.cli, u"Wim Balie"_s);
        QCOMPARE(core::stringMember(linked, "state"), u"active"_s);
        QCOMPARE(core::stringMember(linked, "kind"), u"employee"_s); // of all physicians
        QCOMPARE(core::stringMember(linked, "role"), u"administrative"_s);
        const core::Json decided = inList(desk.cli, u"Wim Balie"_s, u"request"_s);
        QCOMPARE(core::stringMember(decided, "state"), u"approved"_s);
        QCOMPARE(core::arrayMember(decided, "history").size(), size_t(2));

        // The other party: he can work for the practice now.
        const Cli his;
        QCOMPARE(desk.reg.setUp(his).exit, 0);
        signIn(his, u"wim.balie"_s);
        QCOMPARE(his.run({u"whoami"_s}).text(0, "organisation"), linde);
    }

    // 7.1 "Unlink": select, verify the overview, agree, approval.
    void unlinkNeedsTheOverviewAndTheApproval()
    {
        const Desk desk(an, linde);
        const Outcome overview = desk.cli.run({u"collaborator"_s, u"unlink"_s, elsInsz, saraInsz});
        QCOMPARE(overview.exit, 1);
        QCOMPARE(overview.text(0, "name"), u"Sara Haio"_s);
        QCOMPARE(overview.text(1, "name"), u"Els Medewerker"_s);
        const core::Json answer = overview.lineWith("outcome", u"not-confirmed"_s);
        QCOMPARE(core::integerMember(answer, "leaving").value_or(0), 2);
        QCOMPARE(desk.reg.admin({u"list"_s}).lines.size(), 0);

        const Outcome asked =
            desk.cli.run({u"collaborator"_s, u"unlink"_s, elsInsz, saraInsz, u"--yes"_s});
        QVERIFY2(asked.exit == 0, asked.err.constData());
        QCOMPARE(asked.lines.size(), 2);
        QCOMPARE(stateInList(desk.cli, u"Els Medewerker"_s), u"unlink-requested"_s);
        QCOMPARE(desk.cli.run({u"collaborator"_s, u"unlink"_s, elsInsz, u"--yes"_s}).problems(),
                 QStringList{u"unlink-open"_s});

        for (int i = 0; i < 2; ++i)
            QCOMPARE(desk.reg.admin({u"approve"_s, waiting(desk.reg)}).exit, 0);
        const core::Json ended = inList(desk.cli, u"Els Medewerker"_s);
        QCOMPARE(core::stringMember(ended, "state"), u"ended"_s);
        QVERIFY(!core::stringMember(ended, "until").isEmpty());
        const Cli hers;
        QCOMPARE(desk.reg.setUp(hers).exit, 0);
        signIn(hers, u"els.medewerker"_s);
        QCOMPARE(hers.run({u"whoami"_s}).text(0, "organisation"), QString());
        QCOMPARE(hers.run({u"history"_s, u"--insz"_s, u"80031599760"_s}).exit == 0, false);
    }

    // 7.1 "Minimum" and "Entity"; fault 37: the last one stays, counting what is asked already.
    void somebodyStaysLinked()
    {
        const Desk desk(karel);
        const QString karelInsz = u"61021730394"_s;
        const Outcome alone = desk.cli.run({u"collaborator"_s, u"unlink"_s, karelInsz, u"--yes"_s});
        QCOMPARE(alone.exit, 1);
        QCOMPARE(alone.problems(), QStringList{u"last-person"_s});

        QCOMPARE(desk.cli.run(wim({u"--physician"_s, u"no"_s})).exit, 0);
        QCOMPARE(desk.reg.admin({u"approve"_s, waiting(desk.reg)}).exit, 0);
        const Outcome physician =
            desk.cli.run({u"collaborator"_s, u"unlink"_s, karelInsz, u"--yes"_s});
        QCOMPARE(physician.problems(), QStringList{u"last-physician"_s});
        const Outcome both =
            desk.cli.run({u"collaborator"_s, u"unlink"_s, karelInsz, u"85040921963"_s, u"--yes"_s});
        QCOMPARE(both.problems(), QStringList{u"last-person"_s});

        QCOMPARE(desk.cli.run({u"collaborator"_s, u"unlink"_s, u"85040921963"_s, u"--yes"_s}).exit,
                 0);
        const Outcome counted =
            desk.cli.run({u"collaborator"_s, u"unlink"_s, karelInsz, u"--yes"_s});
        QCOMPARE(counted.exit, 1);
        QCOMPARE(counted.problems(), QStringList{u"last-person"_s});
        QCOMPARE(desk.reg.admin({u"list"_s}).lines.size(), 1);
    }

    // 7.1 "Group practice": the trainer of the trainee is signed in; a trainee is a physician.
    void groupPractice()
    {
        const Desk desk(an, linde);
        QCOMPARE(
            desk.cli.run({u"collaborator"_s, u"list"_s}).lineWith("practice", u"group"_s).is_null(),
            false);
        QVERIFY(desk.cli.run(wim()).problems().contains(u"missing"_s)); // employee or trainee?
        QCOMPARE(desk.cli.run(hanne(asTrainee + QStringList{u"--physician"_s, u"no"_s})).problems(),
                 QStringList{u"trainee-is-physician"_s});
        QCOMPARE(desk.cli.run(hanne(asTrainee + QStringList{u"--trainer"_s, u"19998826004"_s}))
                     .problems(),
                 QStringList{u"trainer-not-signed-in"_s});

        const Outcome asked = desk.cli.run(hanne(asTrainee + QStringList{u"--trainer"_s, anNihdi}));
        QVERIFY2(asked.exit == 0, asked.err.constData());
        QCOMPARE(core::boolMember(asked.lines.first(), "physician").value_or(false), true);
        QCOMPARE(desk.reg.admin({u"approve"_s, waiting(desk.reg)}).exit, 0);
        const core::Json linked = inList(desk.cli, u"Hanne Opleiding"_s);
        QCOMPARE(core::stringMember(linked, "role"), u"trainee"_s);
        QCOMPARE(core::stringMember(linked, "trainer"), u"Dr. An Peeters"_s); // and to nobody else

        // The other party: her trainer stands with what she records.
        const Cli hers;
        QCOMPARE(desk.reg.setUp(hers).exit, 0);
        signIn(hers, u"hanne.opleiding"_s);
        QCOMPARE(hers.run({u"whoami"_s}).text(0, "trainer"), u"Dr. An Peeters"_s);
        const Outcome registered = hers.run(dose());
        QVERIFY2(registered.exit == 0, registered.err.constData());
        QCOMPARE(hers.run({u"outbox"_s, u"list"_s}).text(0, "trainer"), u"Dr. An Peeters"_s);
    }

    // 7.1 "Single practice": the same form, with the question whether it is a physician.
    void singlePractice()
    {
        const Desk desk(karel);
        QCOMPARE(desk.cli.run({u"collaborator"_s, u"list"_s})
                     .lineWith("practice", u"single"_s)
                     .is_null(),
                 false);
        QCOMPARE(desk.cli.run(wim()).problems(), QStringList{u"missing"_s});
        const Outcome employee = desk.cli.run(wim({u"--physician"_s, u"no"_s}));
        QCOMPARE(employee.text(0, "kind"), u"employee"_s);
        const Outcome trainee = desk.cli.run(hanne({u"--physician"_s, u"yes"_s}));
        QCOMPARE(trainee.text(0, "kind"), u"haio"_s);
        QCOMPARE(trainee.text(0, "trainer"), u"Dr. Karel Vermeulen"_s);
    }

    // 7.2 "draft": kept, shown, gone on with, deleted.
    void draft()
    {
        const Desk desk(an, linde);
        const Outcome kept =
            desk.cli.run({u"collaborator"_s, u"link"_s, u"--family"_s, u"Balie"_s, u"--keep"_s});
        QCOMPARE(kept.exit, 0);
        const QString id = kept.text(0, "id");
        QCOMPARE(stateInList(desk.cli, u"Balie"_s, u"draft"_s), u"draft"_s);
        QCOMPARE(desk.reg.admin({u"list"_s}).lines.size(), 0);
        const Outcome incomplete = desk.cli.run({u"collaborator"_s, u"link"_s, u"--draft"_s, id});
        QCOMPARE(incomplete.exit, 1);
        QVERIFY(incomplete.problems().size() >= 4); // all at once
        const Outcome sent = desk.cli.run(wim(asEmployee + QStringList{u"--draft"_s, id}));
        QCOMPARE(sent.text(0, "state"), u"requested"_s);
        QCOMPARE(stateInList(desk.cli, u"Balie"_s, u"draft"_s), u"not there"_s);

        const Outcome other =
            desk.cli.run({u"collaborator"_s, u"link"_s, u"--family"_s, u"X"_s, u"--keep"_s});
        QCOMPARE(
            desk.cli.run({u"collaborator"_s, u"cancel"_s, other.text(0, "id")}).text(0, "state"),
            u"deleted"_s);
        QCOMPARE(stateInList(desk.cli, u"X"_s, u"draft"_s), u"not there"_s);
    }

    // 7.2 "requested" and "cancelled": before the decision only.
    void cancelledBeforeTheDecision()
    {
        const Desk desk(an, linde);
        const Outcome asked = desk.cli.run(wim(asEmployee));
        QCOMPARE(desk.cli.run(wim(asEmployee)).problems(), QStringList{u"request-open"_s});
        const Outcome cancelled = desk.cli.run(
            {u"collaborator"_s, u"cancel"_s, asked.text(0, "id"), u"--reason"_s, u"typo"_s});
        QVERIFY2(cancelled.exit == 0, cancelled.err.constData());
        QCOMPARE(cancelled.text(0, "state"), u"cancelled"_s);
        QCOMPARE(cancelled.text(0, "reason"), u"typo"_s);
        QCOMPARE(desk.reg.admin({u"list"_s}).lines.size(), 0);
        QCOMPARE(desk.cli.run({u"collaborator"_s, u"cancel"_s, asked.text(0, "id")}).problems(),
                 QStringList{u"decided"_s});
        const Outcome anew = desk.cli.run(wim(asEmployee));
        QCOMPARE(anew.exit, 0);
        QCOMPARE(desk.reg.admin({u"review"_s, waiting(desk.reg)}).exit, 0);
        QCOMPARE(stateInList(desk.cli, u"Wim Balie"_s, u"request"_s), u"in-review"_s);
        QCOMPARE(desk.reg.admin({u"approve"_s, waiting(desk.reg)}).exit, 0);
        QCOMPARE(desk.cli.run({u"collaborator"_s, u"cancel"_s, anew.text(0, "id")}).problems(),
                 QStringList{u"decided"_s});
        QCOMPARE(desk.cli.run(wim(asEmployee)).problems(), QStringList{u"already-linked"_s});
    }

    // 7.2 "rejected": with the reason; a new request is possible.
    void rejectedWithReason()
    {
        const Desk desk(an, linde);
        QCOMPARE(desk.cli.run(wim(asEmployee)).exit, 0);
        QCOMPARE(desk.reg.admin({u"reject"_s, waiting(desk.reg)}).exit, 2); // a reason is needed
        QCOMPARE(
            desk.reg.admin({u"reject"_s, waiting(desk.reg), u"--reason"_s, u"Onbekend in CoBRHA"_s})
                .exit,
            0);
        const core::Json rejected = inList(desk.cli, u"Wim Balie"_s, u"request"_s);
        QCOMPARE(core::stringMember(rejected, "state"), u"rejected"_s);
        QCOMPARE(core::stringMember(rejected, "reason"), u"Onbekend in CoBRHA"_s);
        QCOMPARE(stateInList(desk.cli, u"Wim Balie"_s), u"not there"_s);
        QCOMPARE(desk.cli.run(wim(asEmployee)).text(0, "state"), u"requested"_s);
    }

    // 7.2: an unlinking that is rejected leaves the link active; one that ended can be made anew.
    void unlinkRejectedAndLinkedAnew()
    {
        const Desk desk(an, linde);
        const QStringList unlinkEls{u"collaborator"_s, u"unlink"_s, elsInsz, u"--yes"_s};
        QCOMPARE(desk.cli.run(unlinkEls).exit, 0);
        QCOMPARE(desk.reg.admin({u"reject"_s, waiting(desk.reg), u"--reason"_s, u"Nee"_s}).exit, 0);
        QCOMPARE(stateInList(desk.cli, u"Els Medewerker"_s), u"active"_s);
        QCOMPARE(desk.cli.run(unlinkEls).exit, 0);
        QCOMPARE(desk.reg.admin({u"approve"_s, waiting(desk.reg)}).exit, 0);
        QCOMPARE(stateInList(desk.cli, u"Els Medewerker"_s), u"ended"_s);
        const Outcome anew = desk.cli.run({u"collaborator"_s, u"link"_s, u"--insz"_s, elsInsz,
                                           u"--family"_s, u"Medewerker"_s, u"--given"_s, u"Els"_s,
                                           u"--email"_s, u"els@linde.example"_s, u"--language"_s,
                                           u"nl"_s, u"--kind"_s, u"employee"_s});
        QVERIFY2(anew.exit == 0, anew.err.constData());
        QCOMPARE(desk.reg.admin({u"approve"_s, waiting(desk.reg)}).exit, 0);
        const Outcome list = desk.cli.run({u"collaborator"_s, u"list"_s});
        QCOMPARE(core::stringMember(list.lineWith("name", u"Els Medewerker"_s), "state"),
                 u"active"_s);
    }

    // Wrong fields are told all at once, each with its code.
    void everyFieldIsChecked()
    {
        const Desk desk(an, linde);
        const Outcome refused = desk.cli.run(
            {u"collaborator"_s, u"link"_s, u"--insz"_s, u"85040921964"_s, u"--family"_s, u" "_s,
             u"--given"_s, u"W"_s, u"--email"_s, u"wim@"_s, u"--language"_s, u"xx"_s, u"--kind"_s,
             u"employee"_s, u"--nihdi"_s, u"123"_s});
        QCOMPARE(refused.exit, 1);
        for (const QString &code : {u"invalid-insz"_s, u"missing"_s, u"invalid-email"_s,
                                    u"invalid-language"_s, u"invalid-nihdi"_s})
            QVERIFY2(refused.problems().contains(code), qPrintable(code));
        QCOMPARE(desk.cli.run(wim({u"--kind"_s, u"boss"_s})).exit, 2);
    }

    // The administrator decides by a set time where nobody plays the part.
    void approvesByItself()
    {
        const Register reg(Register::Make::Sandbox, {u"--approve-after"_s, u"0"_s});
        const Cli cli;
        QCOMPARE(reg.setUp(cli).exit, 0);
        signIn(cli, an, linde);
        QCOMPARE(cli.run(wim(asEmployee)).text(0, "state"), u"requested"_s);
        QCOMPARE(stateInList(cli, u"Wim Balie"_s), u"active"_s);
        QCOMPARE(reg.admin({u"list"_s, u"--all"_s}).text(0, "status"), u"completed"_s);
    }

    // fault 35: whoever signs in later and sends, author and organisation stay those of the act.
    void anotherSignsInWhileItemsWait()
    {
        Desk desk(an, linde);
        desk.reg.stop();
        const Outcome saved = desk.cli.run(dose({u"--wait"_s, u"1"_s}));
        QCOMPARE(saved.exit, 3);
        desk.reg.start();
        // Of another practice: it is none of theirs, and stays.
        signIn(desk.cli, u"tom.claes"_s);
        (void)desk.cli.run({u"outbox"_s, u"send"_s, u"--wait"_s, u"10"_s});
        signIn(desk.cli, u"els.medewerker"_s);
        (void)desk.cli.run({u"outbox"_s, u"send"_s, u"--wait"_s, u"60"_s});
        const core::Json item =
            desk.cli.run({u"outbox"_s, u"list"_s}).lineWith("id", saved.text(0, "id"));
        QCOMPARE(core::stringMember(item, "state"), u"accepted"_s);
        QCOMPARE(core::stringMember(item, "recorder"), u"Dr. An Peeters"_s);
        QCOMPARE(core::stringMember(item, "organisation"), u"Groepspraktijk De Linde"_s);
    }

    // fault 36: what somebody left behind who was unlinked meanwhile is held, and a physician is
    // named to look at it; what the others recorded goes.
    void itemsOfSomebodyUnlinkedAreHeld()
    {
        Desk desk(u"els.medewerker"_s);
        desk.reg.stop();
        const Outcome hers = desk.cli.run(dose({u"--performer"_s, anNihdi, u"--wait"_s, u"1"_s}));
        QCOMPARE(hers.exit, 3);
        QCOMPARE(hers.text(0, "state"), u"saved-here"_s);
        desk.reg.start();

        const Cli elsewhere;
        QCOMPARE(desk.reg.setUp(elsewhere).exit, 0);
        signIn(elsewhere, bram);
        QCOMPARE(elsewhere.run({u"collaborator"_s, u"unlink"_s, elsInsz, u"--yes"_s}).exit, 0);
        QCOMPARE(desk.reg.admin({u"approve"_s, waiting(desk.reg)}).exit, 0);

        signIn(desk.cli, an, linde);
        const Outcome own =
            desk.cli.run({u"register"_s, u"--insz"_s, u"59010199725"_s, u"--product"_s,
                          u"1734094"_s, u"--date"_s, u"2026-11-21"_s, u"--dose"_s, u"1"_s,
                          u"--free-stock"_s, u"no"_s, u"--accept-warnings"_s, u"a test"_s});
        QCOMPARE(own.text(0, "state"), u"accepted"_s);
        (void)desk.cli.run({u"outbox"_s, u"send"_s});
        const Outcome list = desk.cli.run({u"outbox"_s, u"list"_s});
        const core::Json held = list.lineWith("state", u"needs-you"_s);
        QVERIFY2(!held.is_null(), list.out.constData());
        QCOMPARE(core::stringMember(held, "id"), hers.text(0, "id"));
        QCOMPARE(core::stringMember(held, "reviewer"), u"Dr. Bram Wouters"_s);
        QCOMPARE(core::stringMember(held, "recorder"), u"Els Medewerker"_s);

        // Only a physician decides about it, at a level that the register takes.
        const QStringList keep{u"outbox"_s, u"keep"_s, hers.text(0, "id"), u"--reason"_s,
                               u"Seen in her notes"_s};
        signIn(desk.cli, u"luc.laag"_s);
        const Outcome tooLow = desk.cli.run(keep);
        QCOMPARE(tooLow.exit, 1);
        QVERIFY2(tooLow.err.contains("level-too-low"), tooLow.err.constData());
        signIn(desk.cli, karel);
        const Outcome elsewheres = desk.cli.run(keep);
        QCOMPARE(elsewheres.exit, 1);
        QVERIFY2(elsewheres.err.contains("not-allowed"), elsewheres.err.constData());
        signIn(desk.cli, u"sara.haio"_s);
        QCOMPARE(
            desk.cli.run({u"withdraw"_s, hers.text(0, "id"), u"--reason"_s, u"not hers to drop"_s})
                .exit,
            1);
        const Outcome refused = desk.cli.run(keep);
        QCOMPARE(refused.exit, 1);
        QVERIFY2(refused.err.contains("role-not-allowed"), refused.err.constData());
        signIn(desk.cli, an, linde);
        const Outcome kept = desk.cli.run(keep);
        QVERIFY2(kept.exit == 0, kept.err.constData());
        QCOMPARE(kept.text(0, "state"), u"accepted"_s);
        QCOMPARE(kept.text(0, "recorder"), u"Els Medewerker"_s); // authorship stays true
        const core::Json decided =
            desk.cli.run({u"log"_s, u"show"_s}).lineWith("action", u"decide"_s);
        QCOMPARE(core::stringMember(decided, "actor"), anNihdi);
        QCOMPARE(core::stringMember(decided, "outcome"), u"held.author-unlinked"_s);
        QCOMPARE(core::stringMember(decided, "reason"), u"Seen in her notes"_s);
    }

    // fault 36 as it happens most: the program of whoever was unlinked sends first, and is refused.
    void whatSheSendsAfterTheUnlinkingIsHeldToo()
    {
        Desk desk(u"els.medewerker"_s);
        desk.reg.stop();
        const Outcome hers = desk.cli.run(dose({u"--performer"_s, anNihdi, u"--wait"_s, u"1"_s}));
        QCOMPARE(hers.exit, 3);
        desk.reg.start();
        const Cli elsewhere;
        QCOMPARE(desk.reg.setUp(elsewhere).exit, 0);
        signIn(elsewhere, bram);
        QCOMPARE(elsewhere.run({u"collaborator"_s, u"unlink"_s, elsInsz, u"--yes"_s}).exit, 0);
        QCOMPARE(desk.reg.admin({u"approve"_s, waiting(desk.reg)}).exit, 0);

        const Outcome refused = desk.cli.run({u"outbox"_s, u"send"_s}); // by Els
        QCOMPARE(refused.text(0, "state"), u"needs-you"_s);
        const Outcome again = desk.cli.run({u"outbox"_s, u"retry"_s, hers.text(0, "id")});
        QVERIFY2(again.err.contains("author-unlinked"), (refused.out + again.err).constData());

        signIn(desk.cli, an, linde);
        (void)desk.cli.run({u"outbox"_s, u"send"_s});
        const Outcome list = desk.cli.run({u"outbox"_s, u"list"_s});
        QCOMPARE(list.text(0, "state"), u"needs-you"_s);
        QCOMPARE(list.text(0, "reviewer"), u"Dr. Bram Wouters"_s);
        const QTemporaryDir folder;
        (void)desk.cli.run({u"outbox"_s, u"export"_s, folder.path()});
        QVERIFY(QDir(folder.path()).entryList({u"*.csv"_s}).isEmpty());
        const Outcome kept = desk.cli.run(
            {u"outbox"_s, u"keep"_s, hers.text(0, "id"), u"--reason"_s, u"Seen in her notes"_s});
        QVERIFY2(kept.exit == 0, kept.err.constData());
        QCOMPARE(kept.text(0, "state"), u"accepted"_s);
    }

    // fault 37: what was recorded under one trainer keeps that trainer.
    void oldItemsKeepTheirTrainer()
    {
        Desk desk(u"sara.haio"_s);
        QCOMPARE(desk.cli.run({u"whoami"_s}).text(0, "trainer"), u"Dr. An Peeters"_s);
        desk.reg.stop();
        QCOMPARE(desk.cli.run(dose({u"--wait"_s, u"1"_s})).exit, 3);
        desk.reg.start();

        const Cli elsewhere;
        QCOMPARE(desk.reg.setUp(elsewhere).exit, 0);
        signIn(elsewhere, bram);
        QCOMPARE(elsewhere.run({u"collaborator"_s, u"unlink"_s, saraInsz, u"--yes"_s}).exit, 0);
        QCOMPARE(desk.reg.admin({u"approve"_s, waiting(desk.reg)}).exit, 0);
        const Outcome asked = elsewhere.run(
            {u"collaborator"_s, u"link"_s, u"--insz"_s, saraInsz, u"--family"_s, u"Haio"_s,
             u"--given"_s, u"Sara"_s, u"--email"_s, u"sara@linde.example"_s, u"--language"_s,
             u"nl"_s, u"--kind"_s, u"haio"_s, u"--nihdi"_s, u"19995163005"_s});
        QVERIFY2(asked.exit == 0, asked.err.constData());
        QCOMPARE(desk.reg.admin({u"approve"_s, waiting(desk.reg)}).exit, 0);

        signIn(desk.cli, u"sara.haio"_s);
        QCOMPARE(desk.cli.run({u"whoami"_s}).text(0, "trainer"), u"Dr. Bram Wouters"_s);
        const Outcome sent = desk.cli.run({u"outbox"_s, u"send"_s});
        QCOMPARE(sent.text(0, "state"), u"accepted"_s);
        QCOMPARE(sent.text(0, "trainer"), u"Dr. An Peeters"_s);
    }

    // Administrative staff records what another gave, and is shown as who recorded it.
    void administrativeStaffRecordsForAnother()
    {
        const Desk desk(u"els.medewerker"_s);
        const Outcome missing = desk.cli.run(dose());
        QCOMPARE(missing.exit, 1); // who gave it?
        const Outcome registered = desk.cli.run(dose({u"--performer"_s, anNihdi}));
        QVERIFY2(registered.exit == 0, registered.err.constData());
        QCOMPARE(desk.cli.run({u"outbox"_s, u"list"_s}).text(0, "recorder"), u"Els Medewerker"_s);
    }
};

QTEST_GUILESS_MAIN(tst_FlowCollaborators)
#include "tst_FlowCollaborators.moc"
