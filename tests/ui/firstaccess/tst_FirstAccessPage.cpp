// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/firstaccess/FirstAccessPage.h"

#include "UiPage.h"
#include "WindowBench.h"
#include "signin/SignInFlow.h"

#include <QLabel>

using namespace Qt::StringLiterals;
using Step = ui::FirstAccessPresenter::Step;

namespace {

struct NoVault final : signin::TokenVault
{
    void save(const core::Secret &) override {}
    void load(QObject *, core::Reply<std::optional<core::Secret>> reply) override
    {
        reply(std::optional<core::Secret>());
    }
    void clear() override {}
};

// Somebody who was signed in by a provider and works for nobody yet.
struct Bench
{
    explicit Bench(domain::Role role = domain::Role::Physician)
    {
        domain::Account account = ServicesBench::account();
        account.organizations.clear();
        account.role = role;
        if (!window.base.session.signInLocally(account))
            qFatal("nobody could sign in");
        session.restore();
    }
    WindowBench window;
    signin::SignInFlow flow{window.base.profile, std::make_shared<NoVault>(),
                            [](const QUrl &) { return false; }, window.base.store.clock};
    services::SessionService session{*window.base.store, window.base.profile, &flow,
                                     window.base.client};
    services::FirstAccessService access{*window.base.store, window.people, session,
                                        window.base.profile, window.base.store.clock};
    services::Services services{session,
                                window.base.patients,
                                window.base.records,
                                window.base.registrations,
                                window.base.catalogue,
                                window.outbox,
                                window.bulk,
                                window.handOver,
                                window.takeAlong,
                                window.connectivity,
                                window.settings,
                                window.forecasts,
                                window.collaborators,
                                access,
                                window.links,
                                window.consents,
                                window.clinic,
                                window.certificates};
    ui::FirstAccessPresenter presenter{services};

    [[nodiscard]] domain::AccessDraft form() const
    {
        domain::AccessDraft draft = presenter.draft();
        draft.termsAccepted = true;
        draft.insz = u"74091231272"_s;
        draft.family = u"Peeters"_s;
        draft.given = u"An"_s;
        draft.email = u"an@linde.example"_s;
        draft.practiceName = u"Praktijk Peeters"_s;
        draft.practiceNumber = u"94997840"_s;
        return draft;
    }
};

} // namespace

class tst_FirstAccessPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formCheckAndWaiting()
    {
        Bench bench;
        QCOMPARE(bench.presenter.step(), Step::Unread);
        bench.presenter.read();
        QTRY_COMPARE(bench.presenter.step(), Step::Form);
        QCOMPARE(bench.presenter.draft().nihdi, u"19999816004"_s); // known from signing in
        bench.presenter.toCheck();
        QCOMPARE(bench.presenter.step(), Step::Form);
        QVERIFY(bench.presenter.problems().contains(domain::LinkField::Terms));
        bench.presenter.setDraft(bench.form());
        bench.presenter.toCheck();
        QCOMPARE(bench.presenter.step(), Step::Check);
        QVERIFY(bench.presenter.checkText().contains(u"Praktijk Peeters"_s));
        bench.presenter.back();
        QCOMPARE(bench.presenter.step(), Step::Form);
        bench.presenter.toCheck();
        bench.presenter.confirm();
        QTRY_COMPARE(bench.presenter.step(), Step::Waiting);
        QCOMPARE(bench.window.people.own.size(), 1);
        QVERIFY(!bench.presenter.waitingSentence().isEmpty());
        QVERIFY(!bench.presenter.next().isEmpty());
    }

    // The refusal arrives while the program runs, with its reason, and the form can be put right.
    void refusedWhileItRuns()
    {
        Bench bench;
        bench.presenter.read();
        bench.presenter.setDraft(bench.form());
        QTRY_COMPARE(bench.presenter.step(), Step::Form);
        bench.presenter.toCheck();
        bench.presenter.confirm();
        QTRY_COMPARE(bench.presenter.step(), Step::Waiting);
        bench.window.people.own.first().state = domain::RequestState::Rejected;
        bench.window.people.own.first().reason = u"Praktijk niet gekend"_s;
        QSignalSpy decided(&bench.access, &services::FirstAccessService::decided);
        bench.presenter.read();
        QTRY_COMPARE(bench.presenter.step(), Step::Form);
        QCOMPARE(decided.size(), 1);
        QCOMPARE(bench.presenter.notice().words, QStringList{u"Praktijk niet gekend"_s});
    }

    void brokenOffFormIsKept()
    {
        Bench bench;
        bench.presenter.setDraft(bench.form());
        const ui::FirstAccessPresenter later(bench.services);
        QCOMPARE(later.draft(), bench.form());
    }

    void staffDoesNotAsk()
    {
        const Bench bench(domain::Role::Administrative);
        QCOMPARE(bench.presenter.step(), Step::NotForYou);
    }

    void pictures_data() { page::addPictures(); }
    void pictures()
    {
        const page::Look look;
        Bench bench;
        bench.window.translator.use(look.language());
        bench.window.theme.setMode(look.mode());
        look.useText();
        ui::FirstAccessPage shown(bench.presenter, bench.window.theme);
        showFor(shown, look.size());
        QTRY_COMPARE(bench.presenter.step(), Step::Form);
        QCOMPARE(page::withoutName(shown), QStringList());
        bench.presenter.toCheck();
        look.take(shown, u"access-form"_s);
        bench.presenter.setDraft(bench.form());
        bench.presenter.toCheck();
        look.take(shown, u"access-check"_s);
        bench.presenter.confirm();
        QTRY_COMPARE(bench.presenter.step(), Step::Waiting);
        look.take(shown, u"access-waiting"_s);
    }
};

QTEST_MAIN(tst_FirstAccessPage)
#include "tst_FirstAccessPage.moc"
