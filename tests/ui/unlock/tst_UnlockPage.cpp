// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowBench.h"
#include "ui/pages/unlock/UnlockPage.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using ui::UnlockPresenter;

class tst_UnlockPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstUseAsksTwice()
    {
        WindowBench bench;
        UnlockPresenter presenter(UnlockPresenter::Mode::Choose);
        QSignalSpy submitted(&presenter, &UnlockPresenter::submitted);
        ui::UnlockPage page(presenter, bench.theme);
        showFor(page);
        page.setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"short"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(!presenter.notice().isEmpty());
        QCOMPARE(submitted.size(), 0);
        typeBoth(u"correct horse"_s, u"correct house"_s);
        QCOMPARE(submitted.size(), 0);
        typeBoth(u"correct horse"_s, u"correct horse"_s);
        QCOMPARE(submitted.size(), 1);
        QCOMPARE(presenter.takePassphrase().view().toByteArray(), QByteArray("correct horse"));
    }

    void aWrongOneCanBeTypedAgain()
    {
        WindowBench bench;
        UnlockPresenter presenter(UnlockPresenter::Mode::Ask);
        QSignalSpy submitted(&presenter, &UnlockPresenter::submitted);
        ui::UnlockPage page(presenter, bench.theme);
        showFor(page);
        page.setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"wrong"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(submitted.size(), 1);
        presenter.refuse(core::error(core::ErrorCode::KeyWrong));
        QVERIFY(!presenter.notice().todo.isEmpty());
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        QCOMPARE(field->selectedText().size(), 5);
    }

private:
    static void typeBoth(const QString &first, const QString &second)
    {
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        field->selectAll();
        QTest::keyClicks(field, first);
        QTest::keyClick(field, Qt::Key_Return);
        auto *again = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(again && again != field);
        again->selectAll();
        QTest::keyClicks(again, second);
        QTest::keyClick(again, Qt::Key_Return);
    }
};

QTEST_MAIN(tst_UnlockPage)
#include "tst_UnlockPage.moc"
