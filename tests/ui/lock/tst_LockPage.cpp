// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lock/LockPage.h"

#include "UiPage.h"
#include "WindowBench.h"
#include "support/MemoryVault.h"
#include "ui/DialogPrompts.h"
#include "ui/WindowPages.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using services::IdleLock;

namespace {

// All that can be read on the screen, in whichever window.
QString everythingSeen()
{
    QString seen;
    for (QWidget *widget : QApplication::allWidgets()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<QLabel *>(widget))
            seen += label->text() + u'\n';
        if (const auto *edit = qobject_cast<QLineEdit *>(widget))
            seen += edit->text() + u'\n';
        if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            seen += button->text() + u'\n';
        seen += widget->windowTitle() + u'\n' + widget->accessibleName() + u'\n';
    }
    return seen;
}

struct Bench
{
    Bench() { window.signIn(); }
    WindowBench window;
    IdleLock lock{*window.base.store, window.base.session, window.settings,
                  services::AccessLogService(*window.base.store, window.base.session,
                                             window.base.store.clock),
                  window.base.store.clock};
    ui::LockPresenter presenter{lock, window.base.session, true};
};

// The window with a lock page over it when it is locked, as the program has it.
struct Locked
{
    Locked()
    {
        QObject::connect(&bench.lock, &IdleLock::locked, &page,
                         [this] { pages.window().cover(&page); });
        QObject::connect(&bench.lock, &IdleLock::unlocked, &page, [this] {
            pages.window().uncover();
            page.setParent(nullptr);
        });
        showFor(pages.window(), {1480, 900});
    }
    Bench bench;
    ui::WindowPages pages{bench.window.services, bench.window.theme};
    ui::LockPage page{bench.presenter, bench.window.theme};

    QLineEdit *search()
    {
        for (QLineEdit *edit : pages.window().findChildren<QLineEdit *>())
            if (edit->accessibleName() == u"Search a person"_s)
                return edit;
        return nullptr;
    }
    // To the window as a keyboard does: shortcuts first, then whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(pages.window().windowHandle(), key, modifiers);
    }
    bool focusIsOnTheLock()
    {
        QWidget *focus = QApplication::focusWidget();
        return focus && page.isAncestorOf(focus);
    }
};

// Somebody who signed in at a provider that is away, too long ago.
struct Away
{
    Away() { session.restore(); }
    static registry::RegisterProfile profileOf(registry::RegisterProfile profile)
    {
        profile.issuer = QUrl(u"http://127.0.0.1:1/op"_s);
        return profile;
    }
    Bench bench;
    registry::RegisterProfile profile = profileOf(bench.window.base.profile);
    signin::SignInFlow flow{profile, std::make_shared<MemoryVault>(),
                            [](const QUrl &) { return true; }, bench.window.base.store.clock};
    services::SessionService session{*bench.window.base.store, profile, &flow,
                                     bench.window.base.client};
    IdleLock lock{*bench.window.base.store, session, bench.window.settings,
                  services::AccessLogService(*bench.window.base.store, session,
                                             bench.window.base.store.clock),
                  bench.window.base.store.clock};
    ui::LockPresenter presenter{lock, session, true};
};

QDialog *openQuestion(ui::MainWindow &window)
{
    static std::unique_ptr<ui::DialogPrompts> prompts;
    prompts = std::make_unique<ui::DialogPrompts>(&window);
    prompts->confirm({.title = u"Withdraw"_s, .text = u"JANSSENS"_s, .acceptLabel = u"Withdraw"_s},
                     &window, [](bool) {});
    for (QDialog *dialog : window.findChildren<QDialog *>())
        if (dialog->isVisible())
            return dialog;
    return nullptr;
}

} // namespace

class tst_LockPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void locksAfterTheSetTime()
    {
        Bench bench;
        QVERIFY(bench.window.settings.setLockMinutes(10).ok());
        QSignalSpy locked(&bench.lock, &IdleLock::locked);
        bench.lock.start();
        bench.window.base.store.clock.advance(9 * 60);
        bench.lock.look();
        QCOMPARE(locked.size(), 0);
        bench.lock.activity();
        bench.window.base.store.clock.advance(9 * 60);
        bench.lock.look();
        QCOMPARE(locked.size(), 0);
        bench.window.base.store.clock.advance(61);
        bench.lock.look();
        QCOMPARE(locked.size(), 1);
        QVERIFY(bench.lock.isLocked());
        // Never by itself when that was chosen.
        QVERIFY(bench.lock.unlock());
        QVERIFY(bench.window.settings.setLockMinutes(0).ok());
        bench.window.base.store.clock.advance(24 * 3600);
        bench.lock.look();
        QVERIFY(!bench.lock.isLocked());
    }

    void sleepAndScreenLock()
    {
        for (const auto why : {IdleLock::Why::Suspend, IdleLock::Why::ScreenLock}) {
            Bench bench;
            bench.lock.lock(why);
            QVERIFY(bench.lock.isLocked());
        }
        WindowBench nobody;
        IdleLock lock(*nobody.base.store, nobody.base.session, nobody.settings,
                      services::AccessLogService(*nobody.base.store, nobody.base.session,
                                                 nobody.base.store.clock),
                      nobody.base.store.clock);
        lock.lock(IdleLock::Why::Suspend);
        QVERIFY(!lock.isLocked()); // nobody is signed in
    }

    // fault 38: the half-filled form is back after the lock, and under it nothing can be seen.
    void formSurvivesAndNothingIsSeen()
    {
        Bench bench;
        ui::WindowPages pages(bench.window.services, bench.window.theme);
        ui::LockPage page(bench.presenter, bench.window.theme);
        showFor(pages.window(), {1480, 900});
        pages.openRecord(bench.window.base.jan());
        QTest::qWait(20);
        QLineEdit *lot = nullptr;
        for (QLineEdit *edit : pages.window().findChildren<QLineEdit *>())
            if (edit->isVisible() && edit->accessibleName().contains("ot"_L1))
                lot = edit;
        QVERIFY(lot);
        lot->setText(u"HALFTYPED7"_s);
        QVERIFY(everythingSeen().contains(u"JANSSENS"_s));
        QVERIFY(everythingSeen().contains(u"HALFTYPED7"_s));

        connect(&bench.lock, &IdleLock::locked, &page, [&] { pages.window().cover(&page); });
        connect(&bench.lock, &IdleLock::unlocked, &page, [&] {
            pages.window().uncover();
            page.setParent(nullptr);
        });
        bench.lock.lock(IdleLock::Why::Asked);
        const QString seen = everythingSeen();
        for (const QString &secret :
             {u"Janssens"_s, u"JANSSENS"_s, u"80.03.15"_s, u"80031599760"_s, u"HALFTYPED7"_s})
            QVERIFY2(!seen.contains(secret), qPrintable(secret));
        // No key gets through to what is covered.
        QTest::keyClick(&pages.window(), Qt::Key_F2);
        QTest::keyClick(&pages.window(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(pages.window().isCovered());
        QVERIFY(!everythingSeen().contains(u"JANSSENS"_s));

        QSignalSpy given(&bench.presenter, &ui::LockPresenter::secretGiven);
        bench.presenter.submit({});
        QCOMPARE(given.size(), 0); // nothing was typed
        bench.presenter.submit(u"wrong"_s);
        QCOMPARE(given.size(), 1);
        bench.presenter.refuse(core::error(core::ErrorCode::KeyWrong));
        QVERIFY(bench.lock.isLocked());
        QVERIFY(!bench.presenter.notice().isEmpty());
        bench.presenter.submit(u"right"_s);
        bench.presenter.accept();
        QVERIFY(!bench.lock.isLocked());
        QVERIFY(lot->isVisible());
        QCOMPARE(lot->text(), u"HALFTYPED7"_s);
        QVERIFY(everythingSeen().contains(u"JANSSENS"_s));
    }

    // Not by F2, not by the keys of the pages, not by Tab: what is covered gets no key.
    void noKeyGetsThrough()
    {
        Locked locked;
        auto &window = locked.pages.window();
        QLineEdit *search = locked.search();
        QVERIFY(search);
        locked.pages.openRecord(locked.bench.window.base.jan());
        QTest::qWait(20);
        const auto page = window.currentPage();
        QWidget *before = QApplication::focusWidget();
        QVERIFY(before);
        locked.bench.lock.lock(IdleLock::Why::Asked);
        const auto asked = locked.bench.window.base.client.asked.size();
        const auto lines = locked.bench.window.base.store->accessLog(100)->size();
        QVERIFY(locked.focusIsOnTheLock());

        QList<std::pair<Qt::Key, Qt::KeyboardModifiers>> keys;
        for (int key = Qt::Key_F1; key <= Qt::Key_F12; ++key)
            keys.append({Qt::Key(key), Qt::NoModifier});
        for (int key = Qt::Key_1; key <= Qt::Key_9; ++key)
            keys.append({Qt::Key(key), Qt::ControlModifier});
        for (int key = Qt::Key_A; key <= Qt::Key_Z; ++key)
            if (key != Qt::Key_U) // opens the lock's own button
                keys.append({Qt::Key(key), Qt::AltModifier});
        for (int i = 0; i < 5; ++i)
            keys.append({Qt::Key_Tab, Qt::NoModifier});
        for (int i = 0; i < 5; ++i)
            keys.append({Qt::Key_Backtab, Qt::ShiftModifier});
        keys.append({Qt::Key_Escape, Qt::NoModifier});
        for (const auto &[key, modifiers] : std::as_const(keys)) {
            locked.press(key, modifiers);
            QVERIFY2(locked.focusIsOnTheLock(), qPrintable(QKeySequence(key).toString()));
            for (const Qt::Key letter : {Qt::Key_J, Qt::Key_A, Qt::Key_N, Qt::Key_S})
                locked.press(letter);
        }
        // The program itself is no way round, either.
        search->setFocus();
        window.startSearch();
        QVERIFY(locked.focusIsOnTheLock());
        QTest::qWait(400); // a search begins a moment after the typing
        QCOMPARE(search->text(), QString());
        QCOMPARE(locked.bench.window.base.client.asked.size(), asked);
        QCOMPARE(locked.bench.window.base.store->accessLog(100)->size(), lines);
        QVERIFY(window.isCovered());

        window.showPage(page);
        locked.bench.presenter.submit(u"right"_s);
        locked.bench.presenter.accept();
        QVERIFY(!window.isCovered());
        QCOMPARE(QApplication::focusWidget(), before);
        locked.press(Qt::Key_F2);
        QCOMPARE(QApplication::focusWidget(), search);
    }

    void anOpenDialogWaitsUnderTheLock()
    {
        Locked locked;
        QDialog *dialog = openQuestion(locked.pages.window());
        QTRY_VERIFY(dialog->isAncestorOf(QApplication::focusWidget()));
        QWidget *before = QApplication::focusWidget();
        locked.bench.lock.lock(IdleLock::Why::Asked);
        QVERIFY(!dialog->isVisible());
        QTRY_VERIFY(locked.focusIsOnTheLock());
        locked.press(Qt::Key_Escape);
        locked.press(Qt::Key_F2);
        QVERIFY(locked.focusIsOnTheLock());
        QVERIFY(locked.bench.lock.unlock());
        QTRY_COMPARE(QApplication::focusWidget(), before);
    }

    // An answer of the register that comes meanwhile asks nothing over the lock.
    void aDialogThatComesMeanwhileWaits()
    {
        Locked locked;
        locked.bench.lock.lock(IdleLock::Why::Asked);
        QDialog *dialog = openQuestion(locked.pages.window());
        QTRY_VERIFY(!dialog->isVisible());
        QTRY_VERIFY(locked.focusIsOnTheLock());
        QVERIFY(locked.bench.lock.unlock());
        QVERIFY(dialog->isVisible());
    }

    void theWindowClosesUnderTheLock()
    {
        Locked locked;
        locked.bench.window.saveDose("2026-11-24");
        locked.bench.lock.lock(IdleLock::Why::Asked);
        QVERIFY(locked.pages.window().close());
    }

    // The hours are over and the provider is away: that is said, and the way on is there.
    void anOutageLocksNobodyOut_data()
    {
        QTest::addColumn<bool>("atStart");
        QTest::newRow("after the secret") << false;
        QTest::newRow("at the start of the program") << true;
    }
    void anOutageLocksNobodyOut()
    {
        QFETCH(bool, atStart);
        using Step = ui::LockPresenter::Step;
        Away away;
        away.bench.window.base.store.clock.advance(24 * 3600);
        ui::LockPage page(away.presenter, away.bench.window.theme);
        showFor(page);
        if (atStart) {
            away.lock.lockUntilSignIn();
        } else {
            away.lock.lock(IdleLock::Why::Asked);
            QVERIFY(!everythingSeen().contains(u"Go on without"_s));
            away.presenter.submit(u"right"_s);
            away.presenter.accept();
        }
        QCOMPARE(away.presenter.step(), Step::SignIn);
        QTRY_COMPARE(away.presenter.step(), Step::Offline);
        QVERIFY(everythingSeen().contains(u"The sign-in cannot be reached now"_s));
        away.presenter.signIn(u"en"_s, {});
        QTRY_VERIFY(!away.presenter.isBusy());
        QTRY_COMPARE(away.presenter.step(), Step::Offline);
        auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
        QVERIFY(button);
        QCOMPARE(button->text(), u"&Go on without signing in"_s);
        QVERIFY(away.lock.isLocked());
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(!away.lock.isLocked());
        QVERIFY(!away.session.session()->tokenValid);
        QVERIFY(away.session.session()->organization);
        // The next lock begins with the secret.
        away.lock.lock(IdleLock::Why::Asked);
        QCOMPARE(away.presenter.step(), Step::Secret);
        QVERIFY(!everythingSeen().contains(u"Go on without"_s));
    }

    void lockAndUnlockStandInTheLog()
    {
        Bench bench;
        bench.lock.lock(IdleLock::Why::ScreenLock);
        QVERIFY(bench.lock.unlock());
        const auto log = bench.window.base.store->accessLog(2);
        QCOMPARE(log->at(0).action, u"unlock"_s);
        QCOMPARE(log->at(1).action, u"lock"_s);
        QCOMPARE(log->at(1).outcome, u"screen-lock"_s);
    }

    void pictures_data() { page::addPictures(); }
    void pictures()
    {
        const page::Look look;
        Bench bench;
        bench.window.translator.use(look.language());
        bench.window.theme.setMode(look.mode());
        look.useText();
        ui::LockPage page(bench.presenter, bench.window.theme);
        showFor(page, look.size());
        bench.lock.lock(IdleLock::Why::Idle);
        QCOMPARE(page::withoutName(page), QStringList());
        look.take(page, u"lock"_s);
    }

    void offlinePictures_data() { page::addPictures(); }
    void offlinePictures()
    {
        const page::Look look;
        Away away;
        away.bench.window.translator.use(look.language());
        away.bench.window.theme.setMode(look.mode());
        look.useText();
        away.bench.window.base.store.clock.advance(24 * 3600);
        ui::LockPage page(away.presenter, away.bench.window.theme);
        showFor(page, look.size());
        away.lock.lockUntilSignIn();
        QTRY_COMPARE(away.presenter.step(), ui::LockPresenter::Step::Offline);
        QCOMPARE(page::withoutName(page), QStringList());
        look.take(page, u"lock-offline"_s);
    }
};

QTEST_MAIN(tst_LockPage)
#include "tst_LockPage.moc"
