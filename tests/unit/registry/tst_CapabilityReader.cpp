// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/CapabilityReader.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCapabilityReader : public QObject
{
    Q_OBJECT

private:
    static QList<registry::PlannedStop> stopsIn(const QString &description)
    {
        core::Json statement = {{"resourceType", "CapabilityStatement"}};
        statement["implementation"] = core::Json::object();
        statement["implementation"]["description"] = core::jsonText(description);
        return registry::readCapabilityStatement(statement).plannedStops;
    }

private Q_SLOTS:
    // fault 26: announced beforehand
    void aPlannedStop()
    {
        const auto stops =
            stopsIn(u"The register of the region\nMaintenance "
                    "2026-11-24T22:00:00+01:00/2026-11-24T23:30:00+01:00 (new release)"_s);
        QCOMPARE(stops.size(), 1);
        QCOMPARE(stops.first().from, QDateTime(QDate(2026, 11, 24), QTime(21, 0), Qt::UTC));
        QCOMPARE(stops.first().until, QDateTime(QDate(2026, 11, 24), QTime(22, 30), Qt::UTC));
        QCOMPARE(stops.first().text, u"Maintenance (new release)"_s);
    }

    void severalInOrder()
    {
        const auto stops = stopsIn(u"2026-12-01T00:00Z/2026-12-01T02:00Z\n"
                                   "2026-11-24T00:00Z/2026-11-24T02:00Z"_s);
        QCOMPARE(stops.size(), 2);
        QVERIFY(stops.first().from < stops.last().from);
    }

    void whatIsNoStop_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("words") << u"Maintenance tonight"_s;
        QTest::newRow("without zone") << u"2026-11-24T22:00:00/2026-11-24T23:30:00"_s;
        QTest::newRow("ends before it begins") << u"2026-11-24T22:00Z/2026-11-24T21:00Z"_s;
        QTest::newRow("no such day") << u"2026-13-24T22:00Z/2026-13-24T23:00Z"_s;
    }

    void whatIsNoStop()
    {
        QFETCH(QString, text);
        QVERIFY(stopsIn(text).isEmpty());
    }

    void itsWordsAreBounded()
    {
        const auto stops =
            stopsIn(u"2026-11-24T22:00Z/2026-11-24T23:00Z "_s + QString(100'000, u'x'));
        QCOMPARE(stops.first().text.size(), 300);
    }
};

QTEST_GUILESS_MAIN(TestCapabilityReader)
#include "tst_CapabilityReader.moc"
