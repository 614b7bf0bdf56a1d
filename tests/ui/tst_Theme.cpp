// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Theme.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

#include <cmath>

using ui::Theme;
using ui::Token;

namespace {

double channel(int value)
{
    const double share = value / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.red()) + 0.7152 * channel(color.green()) +
           0.0722 * channel(color.blue());
}

// WCAG 2.2, 1.4.3
double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

} // namespace

class tst_Theme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrasts_data()
    {
        QTest::addColumn<Theme::Mode>("mode");
        QTest::newRow("light") << Theme::Mode::Light;
        QTest::newRow("dark") << Theme::Mode::Dark;
    }
    void contrasts()
    {
        QFETCH(Theme::Mode, mode);
        const Theme theme(*qApp, mode);
        QCOMPARE(theme.isDark(), mode == Theme::Mode::Dark);
        for (const Token ground : {Token::Surface, Token::Ground}) {
            for (const Token text : {Token::Ink, Token::Ink2, Token::Accent, Token::Ok, Token::Wait,
                                     Token::Stop, Token::Info})
                QVERIFY2(contrast(theme.color(text), theme.color(ground)) >= 4.5,
                         qPrintable(theme.color(text).name()));
            for (const Token part : {Token::Line, Token::Focus})
                QVERIFY2(contrast(theme.color(part), theme.color(ground)) >= 3.0,
                         qPrintable(theme.color(part).name()));
        }
        for (const Token fill : {Token::Accent, Token::Wait, Token::Stop})
            QVERIFY(contrast(theme.onColor(fill), theme.color(fill)) >= 4.5);
    }

    void everyIconDraws()
    {
        const Theme theme(*qApp, Theme::Mode::Light);
        const QStringList files = QDir(QStringLiteral(RESOURCES "/icons")).entryList(QDir::Files);
        QVERIFY(files.size() > 30);
        for (const QString &file : files) {
            const QImage drawn = theme.pixmap(file.chopped(4), Token::Ink, 20).toImage();
            bool any = false;
            for (int y = 0; y < drawn.height(); ++y)
                for (int x = 0; x < drawn.width(); ++x)
                    any = any || qAlpha(drawn.pixel(x, y)) > 128;
            QVERIFY2(any, qPrintable(file));
        }
    }

    void controlsAreTallEnough()
    {
        const Theme theme(*qApp, Theme::Mode::Light);
        const QPushButton button(QStringLiteral("Send"));
        const QLineEdit edit;
        QVERIFY(button.sizeHint().height() >= 32);
        QVERIFY(edit.sizeHint().height() >= 32);
    }
};

QTEST_MAIN(tst_Theme)
#include "tst_Theme.moc"
