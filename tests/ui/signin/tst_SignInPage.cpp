// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/signin/SignInPage.h"

#include "WindowBench.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using ui::SignInForm;

class tst_SignInPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldSaysWhatIsWrong()
    {
        WindowBench bench;
        ui::SignInPresenter presenter(bench.services);
        ui::SignInPage page(presenter, bench.theme);
        showFor(page);
        page.setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(presenter.problems().size(), 4);
        QVERIFY(!bench.base.session.session());
        // The focus is on the first link; it leads to the first field.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Your name"_s);
    }

    void byKeyboard()
    {
        WindowBench bench;
        ui::SignInPresenter presenter(bench.services);
        QSignalSpy signedIn(&presenter, &ui::SignInPresenter::signedIn);
        ui::SignInPage page(presenter, bench.theme);
        showFor(page);
        page.setFocus();
        for (const QString &text : {u"Dr. An Peeters"_s, u"1-99998-16-004"_s, QString(), QString(),
                                    u"De Linde"_s, u"9-49998-20"_s}) {
            QTest::keyClicks(QApplication::focusWidget(), text);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(signedIn.size(), 1);
        const auto &session = bench.base.session.session();
        QVERIFY(session);
        QCOMPARE(session->account.practitioner.nihdi->value(), u"19999816004"_s);
        QCOMPARE(session->account.organizations.size(), 1);
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("nihdi");
        QTest::addColumn<QString>("insz");
        QTest::addColumn<QString>("organization");
        QTest::addColumn<int>("problems");
        QTest::newRow("nihdi") << u"19999816004"_s << QString() << u"94999820"_s << 0;
        QTest::newRow("insz") << QString() << u"80.03.15-997.60"_s << u"94999820"_s << 0;
        QTest::newRow("insz wrong") << QString() << u"80.03.15-997.61"_s << u"94999820"_s << 1;
        QTest::newRow("enterprise") << u"19999816004"_s << QString() << u"0200.000.043"_s << 0;
        QTest::newRow("enterprise wrong") << u"19999816004"_s << QString() << u"0200000044"_s << 1;
        QTest::newRow("letters") << u"abc"_s << QString() << u"94999820"_s << 1;
    }
    void numbers()
    {
        QFETCH(QString, nihdi);
        QFETCH(QString, insz);
        QFETCH(QString, organization);
        SignInForm form;
        form.name = u"An Peeters"_s;
        form.organizationName = u"De Linde"_s;
        form.nihdi = nihdi;
        form.insz = insz;
        form.organizationNumber = organization;
        const auto account = form.account(QDate(2026, 11, 24));
        QTEST(account ? 0 : int(account.error().size()), "problems");
    }
};

QTEST_MAIN(tst_SignInPage)
#include "tst_SignInPage.moc"
