// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/Road.h"

#include "support/SampleValues.h"

#include <QTest>

using core::ErrorCode;
using outbox::Road;

class tst_Road : public QObject
{
    Q_OBJECT

    const QDateTime m_now = sample::moment();

private Q_SLOTS:
    void closesForAWhileAndThenProbes()
    {
        Road road;
        QVERIFY(road.isOpen(m_now) && !road.isProbing());
        road.failed(core::error(ErrorCode::Offline), m_now, 0);
        QVERIFY(!road.isOpen(m_now.addSecs(14)));
        QVERIFY(road.isOpen(m_now.addSecs(15)));
        QVERIFY(road.isProbing());
        road.failed(core::error(ErrorCode::Offline), m_now.addSecs(15), 0);
        QVERIFY(!road.isOpen(m_now.addSecs(15 + 59)));
        QVERIFY(road.isOpen(m_now.addSecs(15 + 60)));
        road.arrived();
        QVERIFY(road.isOpen(m_now) && !road.isProbing());
    }

    void whatFailsTogetherIsOneFailure()
    {
        Road road;
        for (int i = 0; i < 4; ++i)
            road.failed(core::error(ErrorCode::ConnectionCut), m_now, 0);
        QCOMPARE(*road.closedUntil(), m_now.addSecs(15));
    }

    void retryAfterWins()
    {
        Road road;
        core::Error busy = core::error(ErrorCode::Throttled);
        busy.retryAfterSeconds = 300;
        road.failed(core::error(ErrorCode::Offline), m_now, 0);
        road.failed(busy, m_now, 0);
        QCOMPARE(*road.closedUntil(), m_now.addSecs(300));
    }

    void oneItemDoesNotCloseIt()
    {
        Road road;
        road.failed(core::error(ErrorCode::ServerError), m_now, 0);
        road.failed(core::error(ErrorCode::ServerError), m_now, 0);
        QVERIFY(road.isOpen(m_now) && !road.isProbing());
        road.failed(core::error(ErrorCode::ServerError), m_now, 0);
        QVERIFY(!road.isOpen(m_now));
    }

    // fault 10
    void clockSetBackDoesNotCloseItForEver()
    {
        Road road;
        road.failed(core::error(ErrorCode::Offline), m_now.addYears(1), 0);
        QVERIFY(road.isOpen(m_now));
    }
};

QTEST_GUILESS_MAIN(tst_Road)
#include "tst_Road.moc"
