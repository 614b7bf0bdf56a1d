// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/QuestionDialog.h"

#include "ui/Theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_QuestionDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Enter in the reason goes to the button; Enter on the button decides.
    void aReasonByKeyboard()
    {
        const ui::Theme theme{*qApp, ui::Theme::Mode::Light};
        ui::QuestionDialog dialog({u"Withdraw?"_s, u"It stays visible."_s, u"Withdraw: X"_s, true},
                                  ui::QuestionDialog::Kind::Text, {u"Wrong person"_s, u"Other"_s},
                                  nullptr);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_2, Qt::AltModifier);
        QTRY_COMPARE(dialog.text(), u"Other"_s);
        QVERIFY(dialog.findChild<QLineEdit *>()->hasFocus());
        dialog.findChild<QLineEdit *>()->clear();
        QTest::keyClicks(dialog.focusWidget(), u"1"_s);
        QCOMPARE(dialog.text(), u"Wrong person"_s);
        QTest::keyClicks(dialog.focusWidget(), u", 2"_s); // words stay words
        QCOMPARE(dialog.text(), u"Wrong person, 2"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(accepted.size(), 0);
        auto *focused = qobject_cast<QPushButton *>(dialog.focusWidget());
        QVERIFY(focused);
        QCOMPARE(focused->text(), u"Withdraw: X"_s);
        QTest::keyClick(focused, Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
    }

    // Among amounts, the amount that is typed is meant, not the place of another one.
    void anAmountIsItself()
    {
        const ui::Theme theme{*qApp, ui::Theme::Mode::Light};
        ui::QuestionDialog dialog({u"Dose?"_s, u"How much."_s, u"Use"_s, false},
                                  ui::QuestionDialog::Kind::Text, {u"0.5"_s, u"1"_s, u"2"_s},
                                  nullptr);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        for (const char *typed : {"1", "2", "0.25"}) {
            dialog.findChild<QLineEdit *>()->clear();
            QTest::keyClicks(dialog.focusWidget(), QString::fromLatin1(typed));
            QCOMPARE(dialog.text(), QString::fromLatin1(typed));
        }
        QTest::keyClick(dialog.focusWidget(), Qt::Key_1, Qt::AltModifier);
        QTRY_COMPARE(dialog.text(), u"0.5"_s);
    }
};

QTEST_MAIN(tst_QuestionDialog)
#include "tst_QuestionDialog.moc"
