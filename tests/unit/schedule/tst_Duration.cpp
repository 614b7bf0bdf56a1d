// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/Duration.h"

#include <QTest>

using namespace Qt::StringLiterals;
using schedule::Duration;

class tst_Duration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void add_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("duration");
        QTest::addColumn<QString>("to");
        const auto row = [](const char *from, const char *duration, const char *to) {
            QTest::addRow("%s + %s", from, duration)
                << QString::fromLatin1(from) << QString::fromLatin1(duration)
                << QString::fromLatin1(to);
        };
        row("2024-01-31", "1m", "2024-03-01");
        row("2023-01-31", "1m", "2023-03-01");
        row("2024-08-31", "6m", "2025-03-01");
        row("2024-10-31", "1m", "2024-12-01");
        row("2024-01-30", "1m", "2024-03-01");
        row("2024-01-31", "1m2w", "2024-03-15");
        row("2024-01-01", "24w", "2024-06-17");
        row("2024-01-31", "0d", "2024-01-31");
        row("2024-02-29", "1y", "2025-03-01");
        row("2024-02-29", "4y", "2028-02-29");
        row("2024-03-31", "11m", "2025-03-01");
        row("2024-12-31", "2m", "2025-03-01");
        row("2024-01-29", "1m", "2024-02-29");
        row("2024-05-31", "1y1m", "2025-07-01");
        row("2024-02-28", "1d", "2024-02-29");
        row("2024-11-30", "3m", "2025-03-01");
        row("2020-12-31", "3y6m", "2024-07-01");
    }

    void add()
    {
        QFETCH(QString, from);
        QFETCH(QString, duration);
        QFETCH(QString, to);
        const auto parsed = Duration::parse(duration);
        QVERIFY(parsed);
        QCOMPARE(schedule::add(QDate::fromString(from, Qt::ISODate), *parsed),
                 QDate::fromString(to, Qt::ISODate));
    }

    void parse_data()
    {
        QTest::addColumn<bool>("good");
        for (const char *text : {"1y6m", "4w", "0d", "1m2w", "1y1m1w1d", "12m"})
            QTest::newRow(text) << true;
        for (const char *text :
             {"", "4", "w", "4w1m", "1m1m", "-1d", "1 m", "1h", "1m ", "٤w", "99999999999d"})
            QTest::newRow(text) << false;
    }

    void parse()
    {
        QFETCH(bool, good);
        QCOMPARE(Duration::parse(QString::fromUtf8(QTest::currentDataTag())).has_value(), good);
    }
};

QTEST_GUILESS_MAIN(tst_Duration)
#include "tst_Duration.moc"
