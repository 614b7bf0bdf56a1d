// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowBench.h"
#include "ui/ShellPresenter.h"
#include "ui/WindowPages.h"
#include "ui/text/DateText.h"
#include "ui/widgets/InlineMessage.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;
using Page = ui::MainWindow::Page;

class tst_MainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsNotSignedInSignsInFirst()
    {
        WindowBench bench;
        ui::WindowPages pages(bench.services, bench.theme);
        QCOMPARE(pages.window().currentPage(), Page::SignIn);
        bench.signIn();
        pages.window().showWork();
        QCOMPARE(pages.window().currentPage(), Page::Lookup);
    }

    void theSearchHasTheFocusAndF2ComesBack()
    {
        WindowBench bench;
        bench.signIn();
        ui::WindowPages pages(bench.services, bench.theme);
        showFor(pages.window());
        auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(search);
        QTest::keyClick(search, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(pages.window().currentPage(), Page::Outbox);
        QTest::keyClick(&pages.window(), Qt::Key_7, Qt::ControlModifier);
        QCOMPARE(pages.window().currentPage(), Page::Settings);
        QTest::keyClick(&pages.window(), Qt::Key_F2);
        QCOMPARE(QApplication::focusWidget(), search);
        QTest::keyClicks(search, u"jans"_s);
        QCOMPARE(pages.window().currentPage(), Page::Lookup);
    }

    // fault 26: announced, shown before it begins, and never in the way
    void aPlannedStopIsSaidBeforehand()
    {
        WindowBench bench;
        bench.signIn();
        const QDateTime now = bench.base.store.clock.now();
        const auto stop = [&now](int day) {
            const QDateTime from = now.addDays(day);
            return registry::PlannedStop{from, from.addSecs(5400), u"New release"_s};
        };
        bench.base.client.said.plannedStops = {stop(-3), stop(2)};
        ui::ShellPresenter presenter(bench.services);
        ui::Notice notice = presenter.plannedStop();
        QVERIFY(notice.what.contains(ui::timeText(now.addDays(2), now.date())));
        QVERIFY(notice.what.contains(
            ui::timeText(now.addDays(2).addSecs(5400), now.addDays(2).date())));
        QCOMPARE(notice.words, QStringList{u"New release"_s});
        QCOMPARE(notice.tone, ui::Token::Wait);
        presenter.understandPlannedStop();
        QVERIFY(presenter.plannedStop().isEmpty());
        bench.base.client.said.plannedStops = {stop(3)};
        QVERIFY(!presenter.plannedStop().isEmpty());
        bench.base.client.said.plannedStops = {stop(30)};
        QVERIFY(presenter.plannedStop().isEmpty());
        bench.base.client.said.plannedStops = {stop(-3)};
        QVERIFY(presenter.plannedStop().isEmpty());
    }

    void theTitleNamesNobody()
    {
        WindowBench bench;
        bench.signIn();
        ui::WindowPages pages(bench.services, bench.theme);
        showFor(pages.window());
        pages.openRecord(bench.base.jan());
        QCOMPARE(pages.window().currentPage(), Page::Record);
        QCOMPARE(pages.window().windowTitle(), u"Prikpost"_s);
    }

    void escapeGoesBackToTheOpenRecord()
    {
        WindowBench bench;
        bench.signIn();
        ui::WindowPages pages(bench.services, bench.theme);
        showFor(pages.window());
        pages.openRecord(bench.base.jan());
        QTest::keyClick(&pages.window(), Qt::Key_F2);
        QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
        QCOMPARE(pages.window().currentPage(), Page::Lookup);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(pages.window().currentPage(), Page::Record);
    }

    void whatWaitsIsSaidOnceBeforeClosing()
    {
        WindowBench bench;
        bench.signIn();
        bench.saveDose("2026-11-24");
        ui::WindowPages pages(bench.services, bench.theme);
        showFor(pages.window());
        QVERIFY(!pages.window().close());
        auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        QVERIFY(button);
        QCOMPARE(button->text(), u"Close Prikpost"_s);
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(!pages.window().isVisible());
    }

    void theClosingNoticeFollowsTheQueue()
    {
        WindowBench bench;
        bench.signIn();
        bench.saveDose("2026-11-24");
        ui::WindowPages pages(bench.services, bench.theme);
        showFor(pages.window());
        QVERIFY(!pages.window().close());
        QVERIFY(shown(pages, u"1 dose is safe"_s));
        const QWidget *focus = QApplication::focusWidget();
        bench.outbox.start();
        QTRY_VERIFY(shown(pages, u"Everything has gone"_s));
        QCOMPARE(QApplication::focusWidget(), focus);
        QVERIFY(!shown(pages, u"1 dose is safe"_s));
        for (auto *button : pages.window().findChildren<QAbstractButton *>())
            if (button->text() == "Stay"_L1)
                button->click();
        QVERIFY(!shown(pages, u"Everything has gone"_s));
        QVERIFY(pages.window().close());
    }

    void searchingBeforeSignInSaysWhy()
    {
        WindowBench bench;
        ui::WindowPages pages(bench.services, bench.theme);
        showFor(pages.window());
        QTest::keyClick(&pages.window(), Qt::Key_F2);
        QTest::keyClicks(QApplication::focusWidget(), u"jans"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(pages.window().currentPage(), Page::SignIn);
        QVERIFY(shown(pages, u"Sign in first"_s));
        for (auto *button : pages.window().findChildren<QAbstractButton *>())
            if (button->text() == "To the sign-in"_L1)
                button->click();
        QVERIFY(pages.window().widgetOf(Page::SignIn)->isAncestorOf(QApplication::focusWidget()));
        bench.signIn();
        QVERIFY(!shown(pages, u"Sign in first"_s));
    }

    void aRestoredStoreIsSaidUntilUnderstood()
    {
        WindowBench bench;
        bench.signIn();
        ui::WindowPages pages(bench.services, bench.theme);
        pages.window().tell([] { return ui::restoredNotice(u"2026-11-23T18:30:00+01:00"_s); });
        showFor(pages.window());
        QVERIFY(shown(pages, u"23 Nov 2026"_s));
        QVERIFY(shown(pages, u"Compare the outbox"_s));
        bench.translator.use(u"nl"_s);
        QCoreApplication::processEvents();
        QVERIFY(shown(pages, u"23 nov 2026"_s));
        QVERIFY(!shown(pages, u"Compare the outbox"_s));
        for (auto *button : pages.window().findChildren<QAbstractButton *>())
            if (button->text() == "Begrepen"_L1)
                button->click();
        QVERIFY(!shown(pages, u"23 nov 2026"_s));
    }

    // Below 400 nothing can be registered: said at once, not at the first dose.
    void aWeakSignInIsSaidAtOnce()
    {
        WindowBench bench;
        bench.base.profile.minimumLevel = 400;
        ui::WindowPages pages(bench.services, bench.theme);
        showFor(pages.window());
        const QStringList typed{
            u"Dr. An Peeters"_s, u"19999816004"_s, {}, u"De Linde"_s, u"94999820"_s};
        const auto fields = pages.window().widgetOf(Page::SignIn)->findChildren<QLineEdit *>();
        QCOMPARE(fields.size(), typed.size());
        for (qsizetype i = 0; i < typed.size(); ++i)
            fields.at(i)->setText(typed.at(i));
        QTest::keyClick(fields.last(), Qt::Key_Return);
        QCOMPARE(pages.window().currentPage(), Page::Lookup);
        QVERIFY(shown(pages, u"not strong enough"_s));
    }

    void controlEnterSavesFromTheNavigation()
    {
        WindowBench bench;
        bench.signIn();
        ui::WindowPages pages(bench.services, bench.theme);
        showFor(pages.window(), {1600, 900});
        pages.openRecord(bench.base.jan());
        QWidget *navigation = nullptr;
        for (auto *button : pages.window().findChildren<QAbstractButton *>())
            if (button->text() == "Outbox"_L1)
                navigation = button;
        QVERIFY(navigation);
        navigation->setFocus();
        QTest::keyClick(navigation, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(shown(pages, u"Not recorded yet"_s));
    }

    // What is typed stays, what waits keeps its organisation, what comes has the new one.
    void anotherOrganisationLosesNothing()
    {
        WindowBench bench;
        domain::Account account = ServicesBench::account();
        account.organizations.append(
            {u"71099931"_s, u"Huis Twee"_s, *ids::NihdiNumber::parse(u"71099931"), std::nullopt});
        QVERIFY(bench.base.session.signInLocally(account).ok());
        QVERIFY(bench.base.session.chooseOrganization(u"94999820"_s).ok());
        const domain::OutboxEntry waiting = bench.saveDose("2026-11-20");
        ui::WindowPages pages(bench.services, bench.theme);
        showFor(pages.window(), {1600, 900});
        pages.openRecord(bench.base.jan());
        QLineEdit *lot = nullptr;
        for (auto *field : pages.window().findChildren<QLineEdit *>())
            if (field->isVisible() && field->accessibleName().contains(u"Lot"_s))
                lot = field;
        QVERIFY(lot);
        lot->setFocus();
        QTest::keyClicks(lot, u"AB12"_s);
        QAction *other = nullptr;
        const auto buttons = pages.window().findChildren<QToolButton *>();
        for (auto *button : buttons)
            for (QAction *action : button->menu() ? button->menu()->actions() : QList<QAction *>())
                if (action->text().remove(u'&') == "Huis Twee"_L1)
                    other = action;
        QVERIFY(other);
        other->trigger();
        QCOMPARE(bench.base.session.session()->organization->id, u"71099931"_s);
        QVERIFY(std::any_of(buttons.begin(), buttons.end(), [](const QToolButton *button) {
            return button->isVisible() && button->text().contains(u"Huis Twee"_s);
        }));
        QCOMPARE(pages.window().currentPage(), Page::Record);
        QVERIFY(lot->isVisible());
        QCOMPARE(lot->text(), u"AB12"_s);
        QCOMPARE((*bench.base.outbox.entry(waiting.id))->registration.organization->id,
                 u"94999820"_s);
        QCOMPARE(bench.saveDose("2026-11-24").registration.organization->id, u"71099931"_s);
    }

    void nothingWaitsNothingIsAsked()
    {
        WindowBench bench;
        bench.signIn();
        ui::WindowPages pages(bench.services, bench.theme);
        showFor(pages.window());
        QVERIFY(pages.window().close());
    }

    void signingOutHidesTheRecord()
    {
        WindowBench bench;
        bench.signIn();
        ui::WindowPages pages(bench.services, bench.theme);
        showFor(pages.window());
        pages.openRecord(bench.base.jan());
        bench.base.session.signOut(&pages, [](const auto &) {});
        QTRY_COMPARE(pages.window().currentPage(), Page::SignIn);
    }

    void theCountsSpeakEveryLanguage()
    {
        WindowBench bench;
        bench.signIn();
        bench.saveDose("2026-11-24");
        const ui::ShellPresenter shell(bench.services);
        QCOMPARE(shell.unsent(), 1);
        QCOMPARE(shell.counts().first().text, u"Saved here 1"_s);
        bench.translator.use(u"nl"_s);
        QCOMPARE(shell.counts().first().text, u"Hier bewaard 1"_s);
    }

private:
    static bool shown(ui::WindowPages &pages, const QString &words)
    {
        for (const auto *message : pages.window().findChildren<ui::InlineMessage *>())
            if (message->isVisible() &&
                (message->notice().what + message->notice().todo).contains(words))
                return true;
        return false;
    }
};

QTEST_MAIN(tst_MainWindow)
#include "tst_MainWindow.moc"
