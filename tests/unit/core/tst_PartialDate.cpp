// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/PartialDate.h"

#include <QTest>

using core::PartialDate;

class tst_PartialDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void iso_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        for (const char *good : {"2019", "2019-05", "2019-05-03", "2000-02-29", "0001"})
            QTest::newRow(good) << QString::fromLatin1(good) << true;
        for (const char *bad :
             {"", "19", "2019-13", "2019-00", "2019-05-32", "1900-02-29", "2019-5-3",
              "2019-05-03-01", "0000", "+019", "2019-05-", "20190503", "١٩٩٩"})
            QTest::newRow(bad) << QString::fromUtf8(bad) << false;
    }

    void iso()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        const auto date = PartialDate::fromIso(text);
        QCOMPARE(date.has_value(), valid);
        if (date)
            QCOMPARE(date->iso(), text);
    }

    void range()
    {
        const auto month = PartialDate::fromIso(u"2024-02");
        QCOMPARE(month->first(), QDate(2024, 2, 1));
        QCOMPARE(month->last(), QDate(2024, 2, 29));
        const auto year = PartialDate::fromIso(u"2024");
        QCOMPARE(year->last(), QDate(2024, 12, 31));
        QVERIFY(month->overlaps(*year));
        QVERIFY(!month->overlaps(*PartialDate::fromIso(u"2024-03-01")));
    }
};

QTEST_GUILESS_MAIN(tst_PartialDate)
#include "tst_PartialDate.moc"
