// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/collaborators/CollaboratorsPage.h"

#include "UiPage.h"
#include "WindowBench.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using Mode = ui::CollaboratorsPresenter::Mode;
using Action = ui::CollaboratorsPresenter::Action;

namespace {

domain::Collaborator linked(const QString &id, const QString &given, const QString &family,
                            domain::Role role)
{
    domain::Collaborator one;
    one.id = id;
    one.person.given = given;
    one.person.family = family;
    one.role = role;
    one.active = true;
    one.since = QDate(2024, 3, 1);
    return one;
}

// De Linde with its two physicians and Els, in memory.
struct Bench
{
    Bench()
    {
        window.signIn();
        domain::Practice &practice = window.people.practice;
        practice.kind = domain::PracticeKind::Group;
        practice.readAt = window.base.store.clock.now();
        practice.collaborators = {
            linked(u"an"_s, u"An"_s, u"Peeters"_s, domain::Role::Physician),
            linked(u"bram"_s, u"Bram"_s, u"Wouters"_s, domain::Role::Physician),
            linked(u"els"_s, u"Els"_s, u"Medewerker"_s, domain::Role::Administrative)};
        practice.collaborators[0].person.nihdi = ServicesBench::nihdi();
    }
    [[nodiscard]] static domain::LinkDraft form()
    {
        domain::LinkDraft draft;
        draft.insz = u"85040921963"_s;
        draft.family = u"Balie"_s;
        draft.given = u"Wim"_s;
        draft.email = u"wim@linde.example"_s;
        draft.language = u"nl"_s;
        draft.kind = domain::CollaboratorKind::Employee;
        return draft;
    }
    WindowBench window;
    ui::CollaboratorsPresenter presenter{window.services, window.prompts};
};

} // namespace

class tst_CollaboratorsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listIsRead()
    {
        Bench bench;
        const QAbstractItemModelTester tester(&bench.presenter.model());
        bench.presenter.refresh();
        QTRY_COMPARE(bench.presenter.model().rowCount(), 3);
        QVERIFY(bench.presenter.countText().contains(u'3'));
        QVERIFY(bench.presenter.notice().isEmpty());
    }

    void whatCannotBeReadIsSaid()
    {
        Bench bench;
        bench.window.people.error = core::error(core::ErrorCode::Offline);
        bench.presenter.refresh();
        QTRY_VERIFY(!bench.presenter.notice().isEmpty());
        QCOMPARE(bench.presenter.model().rowCount(), 0);
    }

    // Chosen, verified, agreed; the last physician stays, and that is said.
    void unlinkIsVerifiedFirst()
    {
        Bench bench;
        bench.presenter.refresh();
        QTRY_COMPARE(bench.presenter.model().rowCount(), 3);
        bench.presenter.select(u"link els"_s);
        QCOMPARE(bench.presenter.action(), Action::Mark);
        bench.presenter.act();
        QCOMPARE(bench.presenter.action(), Action::Unmark);
        bench.presenter.verify();
        QCOMPARE(bench.presenter.mode(), Mode::Overview);
        QCOMPARE(bench.presenter.overview().remaining, 2);
        QVERIFY(bench.window.people.practice.requests.isEmpty()); // nothing is asked yet
        bench.presenter.agree();
        QTRY_COMPARE(bench.presenter.mode(), Mode::List);
        QCOMPARE(bench.window.people.practice.requests.size(), 1);
        QCOMPARE(bench.presenter.markedCount(), 0);
        QCOMPARE(bench.presenter.action(), Action::Cancel);

        for (const QString &who : {u"link an"_s, u"link bram"_s}) {
            bench.presenter.select(who);
            bench.presenter.act();
        }
        bench.presenter.verify();
        QCOMPARE(bench.presenter.mode(), Mode::List);
        QVERIFY(!bench.presenter.notice().isEmpty());
    }

    void formIsKeptCheckedAndSent()
    {
        Bench bench;
        bench.presenter.refresh();
        QTRY_COMPARE(bench.presenter.model().rowCount(), 3);
        bench.presenter.newForm();
        domain::LinkDraft typed = Bench::form();
        typed.email = u"wim"_s;
        typed.kind.reset();
        bench.presenter.setForm(typed);
        QCOMPARE(bench.window.collaborators.drafts().size(), 1); // nothing typed is lost
        QSignalSpy refused(&bench.presenter, &ui::CollaboratorsPresenter::refused);
        bench.presenter.submit();
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(bench.presenter.problems().size(), 2); // both at once
        bench.presenter.back();
        QCOMPARE(bench.presenter.model().rowCount(), 4);

        bench.presenter.select(bench.presenter.model().keyAt(0));
        QCOMPARE(bench.presenter.action(), Action::GoOn);
        bench.presenter.act();
        QCOMPARE(bench.presenter.form().family, u"Balie"_s);
        bench.presenter.setForm(Bench::form());
        bench.presenter.submit();
        QTRY_COMPARE(bench.presenter.mode(), Mode::List);
        QVERIFY(bench.window.collaborators.drafts().isEmpty());
        QCOMPARE(bench.window.people.practice.requests.size(), 1);
    }

    void requestIsCancelledWithReason()
    {
        Bench bench;
        bench.presenter.refresh();
        QTRY_COMPARE(bench.presenter.model().rowCount(), 3);
        bench.presenter.newForm();
        bench.presenter.setForm(Bench::form());
        bench.presenter.submit();
        QTRY_COMPARE(bench.presenter.mode(), Mode::List);
        QCOMPARE(bench.presenter.model().rowCount(), 4);
        bench.presenter.select(bench.presenter.model().keyAt(0));
        QCOMPARE(bench.presenter.action(), Action::Cancel);
        bench.window.prompts.text = u"Typing mistake"_s;
        bench.presenter.act();
        QTRY_COMPARE(bench.window.people.practice.requests.first().state,
                     domain::RequestState::Cancelled);
        QCOMPARE(bench.window.people.practice.requests.first().reason, u"Typing mistake"_s);
    }

    // The administrator decides while the program runs: that is told.
    void decisionIsTold()
    {
        Bench bench;
        bench.presenter.newForm();
        bench.presenter.setForm(Bench::form());
        bench.presenter.submit();
        QTRY_COMPARE(bench.presenter.mode(), Mode::List); // the answer is here, too
        bench.window.people.decide(u"task-1"_s, domain::RequestState::Rejected, u"Onbekend"_s);
        QSignalSpy decided(&bench.window.collaborators, &services::CollaboratorService::decided);
        bench.presenter.refresh();
        QTRY_COMPARE(decided.size(), 1);
    }

    void byKeyboard()
    {
        Bench bench;
        ui::CollaboratorsPage shown(bench.presenter, bench.window.theme);
        showFor(shown);
        QTRY_COMPARE(bench.presenter.model().rowCount(), 3);
        QCOMPARE(page::withoutName(shown), QStringList());
        shown.setFocus();
        page::press(Qt::Key_End);
        page::press(Qt::Key_Return); // marks Els
        QCOMPARE(bench.presenter.markedCount(), 1);
        bench.presenter.newForm();
        QVERIFY(qobject_cast<QWidget *>(QApplication::focusWidget()));
        QCOMPARE(page::withoutName(shown), QStringList());
    }

    void pictures_data() { page::addPictures(); }
    void pictures()
    {
        const page::Look look;
        Bench bench;
        bench.window.translator.use(look.language());
        bench.window.theme.setMode(look.mode());
        look.useText();
        ui::CollaboratorsPage shown(bench.presenter, bench.window.theme);
        showFor(shown, look.size());
        QTRY_COMPARE(bench.presenter.model().rowCount(), 3);
        bench.presenter.select(u"link els"_s);
        bench.presenter.act();
        look.take(shown, u"collaborators-list"_s);
        bench.presenter.verify();
        look.take(shown, u"collaborators-overview"_s);
        bench.presenter.back();
        bench.presenter.newForm();
        domain::LinkDraft typed = Bench::form();
        typed.email = u"wim"_s;
        bench.presenter.setForm(typed);
        bench.presenter.submit();
        QTRY_VERIFY(!bench.presenter.problems().isEmpty());
        look.take(shown, u"collaborators-form"_s);
    }
};

QTEST_MAIN(tst_CollaboratorsPage)
#include "tst_CollaboratorsPage.moc"
