// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/AccessRequest.h"
#include "domain/LinkRules.h"
#include "domain/RoleTable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

const QDate today(2026, 11, 28);
const QDateTime noon(today, QTime(12, 0), Qt::UTC);

Practitioner an()
{
    return {u"Dr. An Peeters"_s, *ids::NihdiNumber::parse(u"19999816004"),
            *ids::Insz::parse(u"74091231272", today)};
}

Session session(Role role = Role::Physician, int level = 500)
{
    Session session;
    session.account.practitioner = an();
    session.account.role = role;
    session.account.level = level;
    session.organization = Organization{u"94999820"_s, u"De Linde"_s, {}, {}};
    return session;
}

Collaborator linked(const QString &id, Role role, const QString &insz, bool active = true)
{
    Collaborator one;
    one.id = id;
    one.role = role;
    one.active = active;
    one.person.family = id;
    one.person.insz = *ids::Insz::parse(insz, today);
    one.since = QDate(2024, 1, 1);
    return one;
}

Practice practice(PracticeKind kind = PracticeKind::Group)
{
    Practice practice;
    practice.kind = kind;
    practice.collaborators = {linked(u"an"_s, Role::Physician, u"74091231272"_s),
                              linked(u"bram"_s, Role::Physician, u"80060512787"_s),
                              linked(u"els"_s, Role::Administrative, u"82110522269"_s)};
    return practice;
}

LinkRequest open(RequestKind kind, const QString &linkId, const QString &insz = {})
{
    LinkRequest request;
    request.kind = kind;
    request.state = RequestState::Requested;
    request.linkId = linkId;
    request.asked = noon;
    if (!insz.isEmpty())
        request.person.insz = *ids::Insz::parse(insz, today);
    return request;
}

LinkDraft wim()
{
    LinkDraft draft;
    draft.insz = u"85.04.09-219.63"_s;
    draft.family = u"Balie"_s;
    draft.given = u"Wim"_s;
    draft.email = u"wim@linde.example"_s;
    draft.language = u"nl"_s;
    draft.kind = CollaboratorKind::Employee;
    return draft;
}

QStringList codes(const LinkProblems &problems)
{
    QStringList found;
    for (const LinkProblem &problem : problems)
        found.append(QString(name(problem.field)) + u' ' + QString(name(problem.code)));
    return found;
}

QStringList checked(const LinkDraft &draft, const Practice &practice,
                    const Session &session = ::session())
{
    return codes(checkLink(draft, {&session, practice, 400, today}));
}

QStringList unlinkChecked(const QStringList &ids, const Practice &practice)
{
    const Session who = session();
    return codes(checkUnlink(ids, {&who, practice, 400, today}));
}

} // namespace

class tst_LinkRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // belgium.md 7.2, cell by cell: a letter for each state that may follow.
    void statesFollow_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<QString>("allowed"); // in the order of RequestState
        QTest::newRow("draft") << int(RequestState::Draft) << u"-r-----"_s;
        QTest::newRow("requested") << int(RequestState::Requested) << u"--iajcf"_s;
        QTest::newRow("in review") << int(RequestState::InReview) << u"---ajcf"_s;
        QTest::newRow("approved") << int(RequestState::Approved) << u"-------"_s;
        QTest::newRow("rejected") << int(RequestState::Rejected) << u"-------"_s;
        QTest::newRow("cancelled") << int(RequestState::Cancelled) << u"-------"_s;
        QTest::newRow("failed") << int(RequestState::Failed) << u"-------"_s;
    }
    void statesFollow()
    {
        QFETCH(int, from);
        QFETCH(QString, allowed);
        for (const RequestState to : allRequestStates())
            QCOMPARE(isAllowed(RequestState(from), to), allowed.at(int(to)) != u'-');
    }

    // Physician, nurse, trainee, administrative: yes, no, with trainer, in the name of another.
    void roles_data()
    {
        QTest::addColumn<QString>("act");
        QTest::addColumn<QString>("of");
        QTest::newRow("consult") << u"consult"_s << u"yyyy"_s;
        QTest::newRow("give") << u"give"_s << u"yytn"_s;
        QTest::newRow("record") << u"record"_s << u"yyti"_s;
        QTest::newRow("correct") << u"correct"_s << u"yyti"_s;
        QTest::newRow("withdraw") << u"withdraw"_s << u"yyti"_s;
        QTest::newRow("collaborators") << u"collaborators"_s << u"ynnn"_s;
        QTest::newRow("access") << u"access-request"_s << u"ynnn"_s;
        QTest::newRow("declare") << u"declare-link"_s << u"yyyn"_s;
        QTest::newRow("revoke") << u"revoke-link"_s << u"yyyn"_s;
        QTest::newRow("without") << u"without-link"_s << u"yyyn"_s;
        QTest::newRow("hand over") << u"hand-over"_s << u"yyyy"_s;
        QTest::newRow("review") << u"review"_s << u"ynnn"_s;
        QTest::newRow("permission") << u"ask-permission"_s << u"yytn"_s;
        QTest::newRow("overrule") << u"overrule"_s << u"ynnn"_s;
        QTest::newRow("objection") << u"object-medically"_s << u"yynn"_s;
    }
    void roles()
    {
        QFETCH(QString, act);
        QFETCH(QString, of);
        const QString letters = u"nyti"_s; // in the order of Allowance
        int found = 0;
        for (const Act one : allActs()) {
            if (QString(name(one)) != act)
                continue;
            ++found;
            for (int role = 0; role < 4; ++role)
                QCOMPARE(letters.at(int(allowanceOf(Role(role), one))), of.at(role));
        }
        QCOMPARE(found, 1);
    }
    void everyActHasItsRow() { QCOMPARE(allActs().size(), 15); }

    void soundFormPasses() { QCOMPARE(checked(wim(), practice()), QStringList()); }

    void everythingWrongIsToldAtOnce()
    {
        LinkDraft draft;
        draft.insz = u"85040921964"_s;
        draft.given = u" "_s;
        draft.email = u"a@b"_s;
        draft.language = u"xx"_s;
        draft.nihdi = u"19999816005"_s;
        const QStringList found = checked(draft, practice());
        for (const QString &code :
             {u"insz invalid-insz"_s, u"family missing"_s, u"given missing"_s,
              u"email invalid-email"_s, u"language invalid-language"_s, u"kind missing"_s})
            QVERIFY2(found.contains(code), qPrintable(code));
    }

    void emails_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<bool>("valid");
        QTest::newRow("plain") << u"wim@linde.example"_s << true;
        QTest::newRow("plus") << u"wim+x@mail.linde.example"_s << true;
        QTest::newRow("no domain") << u"wim@"_s << false;
        QTest::newRow("no dot") << u"wim@linde"_s << false;
        QTest::newRow("two dots") << u"wim..x@linde.example"_s << false;
        QTest::newRow("space") << u"wim x@linde.example"_s << false;
        QTest::newRow("two at") << u"wim@x@linde.example"_s << false;
        QTest::newRow("hyphen") << u"wim@-linde.example"_s << false;
    }
    void emails()
    {
        QFETCH(QString, email);
        QFETCH(bool, valid);
        LinkDraft draft = wim();
        draft.email = email;
        QCOMPARE(checked(draft, practice()).isEmpty(), valid);
    }

    void onlyAPhysicianAsks()
    {
        for (const Role role : {Role::Nurse, Role::Trainee, Role::Administrative})
            QCOMPARE(checked(wim(), practice(), session(role)),
                     QStringList{u"form not-a-physician"_s});
        QCOMPARE(checked(wim(), practice(), session(Role::Physician, 100)),
                 QStringList{u"form level-too-low"_s});
        Session nowhere = session();
        nowhere.organization.reset();
        QVERIFY(checked(wim(), practice(), nowhere).contains(u"form no-organization"_s));
    }

    void alreadyLinkedOrAsked()
    {
        LinkDraft els = wim();
        els.insz = u"82110522269"_s;
        QCOMPARE(checked(els, practice()), QStringList{u"insz already-linked"_s});
        Practice left = practice();
        left.collaborators[2].active = false;
        QCOMPARE(checked(els, left), QStringList()); // ended: a new link may be asked
        left.requests = {open(RequestKind::Link, {}, u"82110522269"_s)};
        QCOMPARE(checked(els, left), QStringList{u"insz request-open"_s});
        left.requests.first().state = RequestState::Rejected;
        QCOMPARE(checked(els, left), QStringList());
    }

    void traineeOfAGroupPractice()
    {
        LinkDraft hanne = wim();
        hanne.insz = u"97110230206"_s;
        hanne.kind = CollaboratorKind::Trainee;
        QCOMPARE(checked(hanne, practice()), QStringList{u"nihdi missing"_s});
        hanne.nihdi = u"19995856005"_s;
        QCOMPARE(checked(hanne, practice()), QStringList());
        hanne.trainer = u"19998826004"_s;
        QCOMPARE(checked(hanne, practice()), QStringList{u"trainer trainer-not-signed-in"_s});
        hanne.trainer = u"19999816004"_s;
        hanne.isPhysician = false;
        QVERIFY(checked(hanne, practice()).contains(u"physician trainee-is-physician"_s));
        hanne.isPhysician.reset();
        const Session who = session();
        const LinkRequest request = linkRequest(hanne, {&who, practice(), 400, today}, noon);
        QCOMPARE(request.person.trainer->nihdi->value(), u"19999816004"_s);
        QVERIFY(request.person.isPhysician);
        QVERIFY(!request.identifier.isNull());
    }

    void questionsOfAPhysiciansPractice()
    {
        LinkDraft draft = wim();
        draft.kind.reset();
        QCOMPARE(checked(draft, practice(PracticeKind::Single)),
                 QStringList{u"physician missing"_s});
        draft.isPhysician = false;
        QCOMPARE(checked(draft, practice(PracticeKind::Single)), QStringList());
        QCOMPARE(kindOf(draft, PracticeKind::Single), CollaboratorKind::Employee);
        draft.isPhysician = true;
        QCOMPARE(kindOf(draft, PracticeKind::Single), CollaboratorKind::Trainee);
    }

    // fault 37: one stays, and a physician where there is one, counting what is asked already.
    void somebodyStays()
    {
        QCOMPARE(unlinkChecked({u"els"_s}, practice()), QStringList());
        QCOMPARE(unlinkChecked({u"els"_s, u"bram"_s}, practice()), QStringList());
        QCOMPARE(unlinkChecked({u"an"_s, u"bram"_s}, practice()),
                 QStringList{u"form last-physician"_s});
        QCOMPARE(unlinkChecked({u"an"_s, u"bram"_s, u"els"_s}, practice()),
                 QStringList{u"form last-person"_s});
        Practice asked = practice();
        asked.requests = {open(RequestKind::Unlink, u"bram"_s)};
        QCOMPARE(unlinkChecked({u"bram"_s}, asked), QStringList{u"form unlink-open"_s});
        QCOMPARE(unlinkChecked({u"an"_s}, asked), QStringList{u"form last-physician"_s});
        QCOMPARE(remainingAfter({u"els"_s}, asked), 1);
        asked.requests.append(open(RequestKind::Unlink, u"els"_s));
        QCOMPARE(unlinkChecked({u"an"_s}, asked), QStringList{u"form last-person"_s});
        asked.requests[0].state = RequestState::Cancelled;
        asked.requests[1].state = RequestState::Rejected;
        QCOMPARE(unlinkChecked({u"an"_s}, asked), QStringList());
    }

    void unlinkOfNobody()
    {
        QVERIFY(unlinkChecked({}, practice()).contains(u"form missing"_s));
        QVERIFY(unlinkChecked({u"ghost"_s}, practice()).contains(u"form not-linked"_s));
        Practice left = practice();
        left.collaborators[2].active = false;
        QCOMPARE(unlinkChecked({u"els"_s}, left), QStringList{u"form not-linked"_s});
    }

    void onlyWhatIsOpenIsCancelled()
    {
        for (const RequestState state : allRequestStates()) {
            LinkRequest request = open(RequestKind::Link, {});
            request.state = state;
            QCOMPARE(checkCancel(request).isEmpty(), isOpen(state));
        }
    }

    void firstAccess()
    {
        Account account = session().account;
        AccessDraft draft = accessDraftOf(account, u"nl"_s);
        QCOMPARE(draft.nihdi, u"19999816004"_s);
        QVERIFY(
            codes(checkAccess(draft, account, 400, today)).contains(u"terms terms-not-accepted"_s));
        draft.termsAccepted = true;
        draft.family = u"Peeters"_s;
        draft.given = u"An"_s;
        draft.email = u"an@linde.example"_s;
        draft.practiceName = u"Praktijk"_s;
        draft.practiceNumber = u"94997840"_s;
        QCOMPARE(codes(checkAccess(draft, account, 400, today)), QStringList());
        draft.practiceNumber = u"0999881146"_s;
        QCOMPARE(codes(checkAccess(draft, account, 400, today)), QStringList());
        draft.practiceNumber = u"0999881147"_s;
        QCOMPARE(codes(checkAccess(draft, account, 400, today)),
                 QStringList{u"practice-number invalid-practice"_s});
        draft.practiceNumber = u"94997840"_s;
        draft.nihdi = u"19998826004"_s;
        QCOMPARE(codes(checkAccess(draft, account, 400, today)),
                 QStringList{u"nihdi not-your-number"_s});
        account.role = Role::Trainee;
        QVERIFY(codes(checkAccess(draft, account, 400, today)).contains(u"form not-a-physician"_s));
    }
};

QTEST_GUILESS_MAIN(tst_LinkRules)
#include "tst_LinkRules.moc"
