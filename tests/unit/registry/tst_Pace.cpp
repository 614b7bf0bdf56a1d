// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/Pace.h"

#include <QTest>

using registry::Pace;

class TestPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodySlowsDownUnasked()
    {
        Pace pace;
        for (int i = 0; i < 1000; ++i) {
            QCOMPARE(pace.pause(i), 0);
            pace.left(i);
        }
    }

    void slowerThanWhatWasRefused()
    {
        Pace pace;
        for (int i = 0; i < 21; ++i)
            pace.left(10 * i);
        pace.refused(210);
        QCOMPARE(pace.pause(1210), 0);
        pace.left(1210);
        const qint64 pause = pace.pause(1210);
        QVERIFY2(pause >= 1000 / 20 && pause <= 1000 / 10, qPrintable(QString::number(pause)));
        QCOMPARE(pace.pause(1210 + pause), 0);
    }

    void refusedTogetherIsRefusedOnce()
    {
        Pace pace;
        for (int i = 0; i < 21; ++i)
            pace.left(10 * i);
        Pace other = pace;
        pace.refused(210);
        other.refused(210);
        other.refused(215);
        other.refused(220);
        QCOMPARE(other.pause(220), pace.pause(220));
    }

    void slowerEachTime()
    {
        Pace pace;
        qint64 before = 0;
        for (int round = 0; round < 5; ++round) {
            const qint64 now = 10'000 * (round + 1);
            pace.left(now);
            pace.refused(now);
            QVERIFY(pace.pause(now) >= before);
            QVERIFY(pace.pause(now) <= 1000);
            before = pace.pause(now);
        }
    }

    void forgottenAfterTenMinutes()
    {
        Pace pace;
        pace.left(0);
        pace.refused(0);
        QVERIFY(pace.pause(0) > 0);
        pace.left(601'000);
        QCOMPARE(pace.pause(601'000), 0);
    }
};

QTEST_GUILESS_MAIN(TestPace)
#include "tst_Pace.moc"
