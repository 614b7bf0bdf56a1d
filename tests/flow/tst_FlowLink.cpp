// SPDX-License-Identifier: GPL-3.0-or-later
#include "Register.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using flow::Cli;
using flow::Outcome;
using flow::Register;

namespace {

const QString jan = u"80031599760"_s;       // a patient of the practice since long
const QString anouk = u"83071422481"_s;     // no link yet
const QString excluding = u"71103046403"_s; // excludes the users of the register

} // namespace

// The therapeutic link and the exclusion, before reading and sending (belgium.md 8.4), and what of
// it stands in the access log.
class tst_FlowLink : public QObject
{
    Q_OBJECT

private:
    struct Desk
    {
        explicit Desk(const QString &user = u"an.peeters"_s)
        {
            if (reg.setUp(cli).exit != 0 ||
                cli.run({u"sign-in"_s, u"--user"_s, user, u"--no-browser"_s}).exit != 0)
                qFatal("nobody can sign in");
            (void)cli.run({u"organisation"_s, u"94999820"_s});
        }
        [[nodiscard]] Outcome run(const QStringList &words, const QString &insz) const
        {
            return cli.run(words + QStringList{u"--insz"_s, insz});
        }
        Register reg{Register::Make::Sandbox};
        Cli cli;
    };

private Q_SLOTS:
    void okMissingExcluded()
    {
        const Desk desk;
        QCOMPARE(desk.run({u"access"_s, u"show"_s}, jan).text(0, "link"), u"ok"_s);
        const Outcome missing = desk.run({u"access"_s, u"show"_s}, anouk);
        QCOMPARE(missing.exit, 1);
        QCOMPARE(missing.text(0, "link"), u"missing"_s);
        QCOMPARE(desk.run({u"access"_s, u"show"_s}, excluding).text(0, "link"), u"excluded"_s);
    }

    // fault 16: a refusal is never read as "no doses".
    void refusalIsNotAnEmptyRecord()
    {
        const Desk desk;
        for (const QString &insz : {anouk, excluding}) {
            const Outcome barred = desk.run({u"history"_s}, insz);
            QCOMPARE(barred.exit, 1);
            QCOMPARE(barred.text(0, "outcome"), u"no-access"_s);
        }
        QVERIFY(desk.run({u"history"_s}, anouk).err.contains("no-therapeutic-link"));
        QVERIFY(desk.run({u"history"_s}, excluding).err.contains("excluded-by-patient"));
    }

    void linkIsMadeOnEvidenceAndRevoked()
    {
        const Desk desk;
        QCOMPARE(desk.run({u"access"_s, u"link"_s}, anouk).exit, 2); // on which evidence?
        const Outcome made = desk.run({u"access"_s, u"link"_s, u"--evidence"_s, u"card"_s}, anouk);
        QVERIFY2(made.exit == 0, made.err.constData());
        QCOMPARE(made.text(0, "link"), u"ok"_s);
        const QDate today = QDate::currentDate();
        QCOMPARE(made.text(0, "end"), today.addMonths(15).toString(Qt::ISODate));
        const Outcome read = desk.run({u"history"_s}, anouk);
        QCOMPARE(read.exit, 0);
        QCOMPARE(read.lines.size(), 3); // two doses, and the outcome

        QCOMPARE(desk.run({u"access"_s, u"revoke"_s}, anouk).exit, 2); // why?
        const Outcome revoked =
            desk.run({u"access"_s, u"revoke"_s, u"--reason"_s, u"moved away"_s}, anouk);
        QVERIFY2(revoked.exit == 0, revoked.err.constData());
        QCOMPARE(revoked.text(0, "link"), u"missing"_s);
        QCOMPARE(desk.run({u"history"_s}, anouk).text(0, "outcome"), u"no-access"_s);
        const Outcome declared =
            desk.run({u"access"_s, u"link"_s, u"--evidence"_s, u"declaration"_s}, anouk);
        QCOMPARE(declared.text(0, "evidence"), u"declaration"_s);
    }

    // The copy of what was read does not outlive the right to read it.
    void aRevokedLinkHidesTheCopyToo()
    {
        Desk desk;
        QCOMPARE(desk.run({u"access"_s, u"link"_s, u"--evidence"_s, u"card"_s}, anouk).exit, 0);
        QCOMPARE(desk.run({u"history"_s}, anouk).lines.size(), 3);
        QCOMPARE(desk.run({u"access"_s, u"revoke"_s, u"--reason"_s, u"moved away"_s}, anouk).exit,
                 0);
        desk.reg.stop();
        const Outcome offline = desk.run({u"history"_s}, anouk);
        QCOMPARE(offline.text(0, "outcome"), u"no-access"_s);
        QCOMPARE(offline.lines.size(), 1);
        const QString pdf = desk.cli.folder() + u"/certificate.pdf"_s;
        const Outcome paper = desk.run({u"certificate"_s, u"--pdf"_s, pdf}, anouk);
        QCOMPARE(core::integerMember(paper.lines.first(), "count").value_or(-1), 0);
    }

    // Who is not signed in sees nothing; who is known from before does, without a network.
    void onlyTheSignedInSeeTheCopy()
    {
        Desk desk;
        const auto shown = desk.run({u"history"_s}, jan).lines.size();
        QVERIFY(shown > 1);
        desk.reg.stop();
        const Outcome copy = desk.run({u"history"_s}, jan);
        QCOMPARE(copy.lines.size(), shown);
        QCOMPARE(core::stringMember(copy.lines.last(), "outcome"), u"offline-copy"_s);
        const Outcome log = desk.run({u"log"_s, u"excerpt"_s}, jan);
        QVERIFY(!log.lineWith("outcome", u"offline-copy"_s).is_null());
        (void)desk.cli.run({u"sign-out"_s});
        const QString pdf = desk.cli.folder() + u"/certificate.pdf"_s;
        for (const QStringList &words :
             {QStringList{u"history"_s}, QStringList{u"certificate"_s, u"--pdf"_s, pdf}}) {
            const Outcome refused = desk.run(words, jan);
            QCOMPARE(refused.exit, 1);
            QVERIFY2(refused.err.contains("not-signed-in"), refused.err.constData());
            QVERIFY(refused.lines.isEmpty());
        }
        QVERIFY(!QFile::exists(pdf));
    }

    void exclusionBeatsALink()
    {
        const Desk desk;
        const Outcome refused =
            desk.run({u"access"_s, u"link"_s, u"--evidence"_s, u"card"_s}, excluding);
        QCOMPARE(refused.exit, 1);
        QCOMPARE(desk.run({u"history"_s, u"--without-link"_s, u"emergency"_s}, excluding)
                     .text(0, "outcome"),
                 u"no-access"_s);
    }

    // Without a link only with a reason, which is flagged in the log (fault 69).
    void withoutLinkOnlyWithReason()
    {
        const Desk desk;
        const Outcome empty = desk.run({u"history"_s, u"--without-link"_s, u" "_s}, anouk);
        QCOMPARE(empty.exit, 1);
        const Outcome read = desk.run({u"history"_s, u"--without-link"_s, u"emergency"_s}, anouk);
        QVERIFY2(read.exit == 0, read.err.constData());
        QCOMPARE(read.lines.size(), 3);
        const Outcome log = desk.run({u"log"_s, u"excerpt"_s}, anouk);
        const core::Json flagged = log.lineWith("action", u"without-link"_s);
        QVERIFY(!flagged.is_null());
        QCOMPARE(core::stringMember(flagged, "reason"), u"emergency"_s);
        QCOMPARE(core::stringMember(flagged, "outcome"), u"flagged"_s);
        // The reason was for this once.
        QCOMPARE(desk.run({u"history"_s}, anouk).text(0, "outcome"), u"no-access"_s);
    }

    void administrativeStaffMakesNoLink()
    {
        const Desk desk(u"els.medewerker"_s);
        const Outcome refused =
            desk.run({u"access"_s, u"link"_s, u"--evidence"_s, u"card"_s}, anouk);
        QCOMPARE(refused.exit, 1);
        QVERIFY2(refused.err.contains("role-not-allowed"), refused.err.constData());
    }

    // In an emergency a dose goes without a link, with the reason in the log.
    void aDoseWithoutLinkGoesWithAReason()
    {
        const Desk desk;
        const Outcome dose =
            desk.run({u"register"_s, u"--product"_s, u"1734094"_s, u"--date"_s, u"2026-10-20"_s,
                      u"--dose"_s, u"1"_s, u"--free-stock"_s, u"no"_s, u"--without-link"_s,
                      u"bitten by a dog"_s, u"--accept-warnings"_s, u"a test"_s},
                     anouk);
        QVERIFY2(dose.text(0, "state") == "accepted"_L1, dose.out + dose.err);
        const core::Json flagged =
            desk.run({u"log"_s, u"excerpt"_s}, anouk).lineWith("action", u"without-link"_s);
        QCOMPARE(core::stringMember(flagged, "reason"), u"bitten by a dog"_s);
    }

    // Sending is barred as well; the item waits for a person, and goes once the link is there.
    void doseWithoutLinkNeedsYou()
    {
        const Desk desk;
        const Outcome dose = desk.run({u"register"_s, u"--product"_s, u"1734094"_s, u"--date"_s,
                                       u"2026-11-20"_s, u"--dose"_s, u"1"_s, u"--free-stock"_s,
                                       u"no"_s, u"--accept-warnings"_s, u"a test"_s},
                                      anouk);
        QCOMPARE(dose.text(0, "state"), u"needs-you"_s);
        QCOMPARE(desk.run({u"access"_s, u"link"_s, u"--evidence"_s, u"card"_s}, anouk).exit, 0);
        const Outcome sent = desk.cli.run({u"outbox"_s, u"retry"_s, dose.text(0, "id")});
        QCOMPARE(sent.text(0, "state"), u"accepted"_s);
    }

    // The person's own excerpt, to print; the log stays sound, and is kept five years at least.
    void excerptAndRetention()
    {
        const Desk desk;
        QCOMPARE(desk.run({u"history"_s}, jan).exit, 0);
        QCOMPARE(desk.run({u"history"_s}, anouk).exit, 1);
        const Outcome excerpt = desk.run({u"log"_s, u"excerpt"_s}, jan);
        QCOMPARE(excerpt.exit, 0);
        QVERIFY(!excerpt.lines.isEmpty());
        for (const core::Json &line : excerpt.lines)
            QCOMPARE(core::stringMember(line, "subject"), jan);
        const QString pdf = desk.cli.folder() + u"/excerpt.pdf"_s;
        const Outcome printed = desk.run({u"log"_s, u"excerpt"_s, u"--pdf"_s, pdf}, jan);
        QVERIFY2(printed.exit == 0, printed.err.constData());
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5).startsWith("%PDF"));
        QCOMPARE(desk.cli.run({u"log"_s, u"retention"_s, u"4"_s}).exit, 1);
        const Outcome kept = desk.cli.run({u"log"_s, u"retention"_s, u"5"_s});
        QCOMPARE(kept.exit, 0);
        QCOMPARE(core::integerMember(kept.lines.first(), "dropped").value_or(-1), 0);
        QCOMPARE(desk.cli.run({u"log"_s, u"verify"_s}).exit, 0);
    }
};

QTEST_GUILESS_MAIN(tst_FlowLink)
#include "tst_FlowLink.moc"
