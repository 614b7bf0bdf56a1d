// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/InlineMessage.h"

#include "ui/Theme.h"

#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class tst_InlineMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // In a narrow column nothing of what it says is cut, and it takes no more than it needs.
    void wrappedTextIsWhole()
    {
        const ui::Theme theme{*qApp, ui::Theme::Mode::Light};
        QWidget column;
        auto *layout = new QVBoxLayout(&column);
        auto *message = new ui::InlineMessage(theme);
        layout->addWidget(message);
        layout->addStretch(1);
        const QString line = u"The pack was past its date on the day it was given, twice over."_s;
        message->setNotice({ui::Token::Stop, line, line, {}, {}}, {{line, {}}, {line, {}}});
        column.resize(300, 700);
        column.show();
        QVERIFY(QTest::qWaitForWindowExposed(&column));
        QCOMPARE(message->height(), message->heightForWidth(message->width()));
        const auto links = message->findChildren<QPushButton *>();
        for (const QPushButton *link : links)
            if (link->isVisible() && link->hasHeightForWidth())
                QVERIFY(link->height() >= link->heightForWidth(link->width()));
    }
};

QTEST_MAIN(tst_InlineMessage)
#include "tst_InlineMessage.moc"
