// SPDX-License-Identifier: GPL-3.0-or-later
#include "UiPage.h"
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

    void whoForgotItCanBeginAnew()
    {
        WindowBench bench;
        UnlockPresenter presenter(UnlockPresenter::Mode::Ask);
        QSignalSpy wanted(&presenter, &UnlockPresenter::beginAnewWanted);
        ui::UnlockPage page(presenter, bench.theme);
        showFor(page);
        page.setFocus();
        press(page, "Forgotten");
        QCOMPARE(presenter.mode(), UnlockPresenter::Mode::Lost);
        press(page, "Ba&ck");
        QCOMPARE(presenter.mode(), UnlockPresenter::Mode::Ask);
        QCOMPARE(wanted.size(), 0);
        press(page, "Forgotten");
        press(page, "begin anew");
        QCOMPARE(wanted.size(), 1);
        presenter.chooseAfter(u"/somewhere/sealed"_s);
        QVERIFY(presenter.notice().what.contains(u"/somewhere/sealed"_s));
        typeBoth(u"a new passphrase"_s, u"a new passphrase"_s);
        QCOMPARE(presenter.takePassphrase().view().toByteArray(), QByteArray("a new passphrase"));
    }

    void pictures_data() { page::addPictures(); }
    void pictures()
    {
        const page::Look look;
        WindowBench bench;
        bench.translator.use(look.language());
        bench.theme.setMode(look.mode());
        look.useText();
        UnlockPresenter presenter(UnlockPresenter::Mode::Ask);
        ui::UnlockPage page(presenter, bench.theme);
        showFor(page, look.size());
        look.take(page, u"unlock"_s);
        presenter.lose();
        QCOMPARE(page::withoutName(page), QStringList());
        look.take(page, u"forgotten"_s);
    }

private:
    static void press(const ui::UnlockPage &page, const char *text)
    {
        for (QPushButton *button : page.findChildren<QPushButton *>())
            if (QString(button->text())
                    .remove(u'&')
                    .contains(QString::fromLatin1(text).remove(u'&')))
                return button->click();
        QFAIL(text);
    }
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
