// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowBench.h"
#include "ui/WindowPages.h"

#include <QAbstractButton>
#include <QLineEdit>

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
        QTest::keyClick(&pages.window(), Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(pages.window().currentPage(), Page::Settings);
        QTest::keyClick(&pages.window(), Qt::Key_F2);
        QCOMPARE(QApplication::focusWidget(), search);
        QTest::keyClicks(search, u"jans"_s);
        QCOMPARE(pages.window().currentPage(), Page::Lookup);
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
};

QTEST_MAIN(tst_MainWindow)
#include "tst_MainWindow.moc"
