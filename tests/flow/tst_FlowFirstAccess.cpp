// SPDX-License-Identifier: GPL-3.0-or-later
#include "Register.h"

#include <QTest>

using namespace Qt::StringLiterals;
using flow::Cli;
using flow::Outcome;
using flow::Register;

namespace {

QString waiting(const Register &reg)
{
    return reg.admin({u"list"_s}).text(0, "id");
}

QStringList form(const QStringList &more = {})
{
    return QStringList{u"access"_s,
                       u"request"_s,
                       u"--accept-terms"_s,
                       u"--family"_s,
                       u"Nieuw"_s,
                       u"--given"_s,
                       u"Nora"_s,
                       u"--email"_s,
                       u"nora@praktijk.example"_s,
                       u"--language"_s,
                       u"nl"_s,
                       u"--practice-name"_s,
                       u"Praktijk Nieuw"_s,
                       u"--practice-number"_s,
                       u"94997840"_s} +
           more;
}

} // namespace

// The first access of a physician (belgium.md 8.1), with the administrator on the other side.
class tst_FlowFirstAccess : public QObject
{
    Q_OBJECT

private:
    struct Desk
    {
        explicit Desk(const QString &user = u"nora.nieuw"_s)
        {
            if (reg.setUp(cli).exit != 0)
                qFatal("the register cannot be set up");
            if (cli.run({u"sign-in"_s, u"--user"_s, user, u"--no-browser"_s}).exit != 0)
                qFatal("nobody can sign in");
        }
        Register reg{Register::Make::Sandbox};
        Cli cli;
    };

private Q_SLOTS:
    void approved()
    {
        const Desk desk;
        const Outcome before = desk.cli.run({u"access"_s, u"status"_s});
        QCOMPARE(before.exit, 3);
        QCOMPARE(before.text(0, "state"), u"none"_s);
        QVERIFY(desk.cli.run({u"history"_s, u"--insz"_s, u"80031599760"_s}).exit != 0);

        // Without the check page's confirmation nothing is asked; the form is kept.
        const Outcome shown = desk.cli.run(form());
        QCOMPARE(shown.exit, 1);
        QCOMPARE(shown.text(0, "nihdi"), u"19996846004"_s); // known from signing in
        QCOMPARE(desk.reg.admin({u"list"_s}).lines.size(), 0);

        const Outcome asked = desk.cli.run({u"access"_s, u"request"_s, u"--yes"_s});
        QVERIFY2(asked.exit == 0, asked.err.constData());
        QCOMPARE(asked.text(0, "state"), u"requested"_s);
        const Outcome pending = desk.cli.run({u"access"_s, u"status"_s});
        QCOMPARE(pending.text(0, "state"), u"requested"_s);
        QVERIFY(core::integerMember(pending.lines.first(), "waitingSeconds").value_or(-1) >= 0);
        QVERIFY(!pending.text(0, "next").isEmpty());
        QVERIFY(!pending.text(0, "call").isEmpty());
        const Outcome again = desk.cli.run(form({u"--yes"_s}));
        QCOMPARE(again.exit, 1);
        QVERIFY2(again.err.contains("access-pending"), again.err.constData());
        QVERIFY(desk.cli.run({u"history"_s, u"--insz"_s, u"80031599760"_s}).exit != 0);

        QCOMPARE(desk.reg.admin({u"list"_s}).text(0, "request"), u"request-access"_s);
        QCOMPARE(desk.reg.admin({u"approve"_s, waiting(desk.reg)}).exit, 0);
        const Outcome after = desk.cli.run({u"access"_s, u"status"_s});
        QCOMPARE(after.exit, 0);
        QCOMPARE(after.text(0, "state"), u"approved"_s);
        QCOMPARE(desk.cli.run({u"whoami"_s}).text(0, "organisation"), u"94997840"_s);
        QCOMPARE(desk.cli.run({u"history"_s, u"--insz"_s, u"80031599760"_s}).exit, 0);
    }

    void refusedWithReasonAndAskedAnew()
    {
        const Desk desk;
        QCOMPARE(desk.cli.run(form({u"--yes"_s})).exit, 0);
        QCOMPARE(
            desk.reg
                .admin({u"reject"_s, waiting(desk.reg), u"--reason"_s, u"Praktijk niet gekend"_s})
                .exit,
            0);
        const Outcome refused = desk.cli.run({u"access"_s, u"status"_s});
        QCOMPARE(refused.exit, 1);
        QCOMPARE(refused.text(0, "state"), u"rejected"_s);
        QCOMPARE(refused.text(0, "reason"), u"Praktijk niet gekend"_s);
        QCOMPARE(desk.cli.run(form({u"--yes"_s})).text(0, "state"), u"requested"_s);
    }

    // A form that was broken off is there the next time, with everything that was typed.
    void brokenOffFormIsKept()
    {
        const Desk desk;
        const Outcome kept = desk.cli.run({u"access"_s, u"request"_s, u"--family"_s, u"Nieuw"_s,
                                           u"--email"_s, u"nora@praktijk.example"_s, u"--keep"_s});
        QCOMPARE(kept.exit, 0);
        QCOMPARE(desk.cli.run({u"access"_s, u"status"_s}).text(0, "state"), u"draft"_s);
        const Outcome more =
            desk.cli.run({u"access"_s, u"request"_s, u"--given"_s, u"Nora"_s, u"--keep"_s});
        QCOMPARE(more.text(0, "family"), u"Nieuw"_s);
        QCOMPARE(more.text(0, "email"), u"nora@praktijk.example"_s);
        QCOMPARE(desk.reg.admin({u"list"_s}).lines.size(), 0);
    }

    void everythingWrongAtOnce()
    {
        const Desk desk;
        const Outcome refused = desk.cli.run(
            {u"access"_s, u"request"_s, u"--nihdi"_s, u"19999816004"_s, u"--email"_s, u"nora"_s,
             u"--practice-number"_s, u"12"_s, u"--practice-name"_s, u"X"_s, u"--yes"_s});
        QCOMPARE(refused.exit, 1);
        for (const QString &code : {u"terms-not-accepted"_s, u"missing"_s, u"invalid-email"_s,
                                    u"invalid-practice"_s, u"not-your-number"_s})
            QVERIFY2(refused.problems().contains(code), qPrintable(code));
        QCOMPARE(desk.reg.admin({u"list"_s}).lines.size(), 0);
    }

    // Neither staff nor trainees ask for themselves; whoever works here needs no access.
    void whoCannotAsk()
    {
        const Desk staff(u"wim.balie"_s);
        QVERIFY(staff.cli.run(form({u"--yes"_s})).problems().contains(u"not-a-physician"_s));
        const Desk trainee(u"hanne.opleiding"_s);
        QVERIFY(trainee.cli.run(form({u"--yes"_s})).problems().contains(u"not-a-physician"_s));
        const Desk karel(u"karel.vermeulen"_s);
        QCOMPARE(karel.cli.run(form({u"--yes"_s})).exit, 1);
    }
};

QTEST_GUILESS_MAIN(tst_FlowFirstAccess)
#include "tst_FlowFirstAccess.moc"
