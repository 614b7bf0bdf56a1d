// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registration/DateEntry.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_DateEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void speaks();
};

namespace {

const QDate today(2026, 11, 24);

ui::DateContext given()
{
    return {today, QDate(1980, 3, 15), false, false};
}

ui::DateContext historical()
{
    return {today, QDate(1980, 3, 15), true, false};
}

ui::DateContext expiry()
{
    return {today, {}, true, true};
}

} // namespace

Q_DECLARE_METATYPE(ui::DateContext)

void tst_DateEntry::reads_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<ui::DateContext>("context");
    QTest::addColumn<QString>("iso");
    const auto row = [](const char *typed, const ui::DateContext &context, const char *iso) {
        QTest::addRow("%s -> %s", typed, iso)
            << QString::fromUtf8(typed) << context << QString::fromLatin1(iso);
    };
    row("t", given(), "2026-11-24");
    row("T", given(), "2026-11-24");
    row("y", given(), "2026-11-23");
    row("tod", given(), "2026-11-24");
    row("-3d", given(), "2026-11-21");
    row("-2w", given(), "2026-11-10");
    row("- 1 y", given(), "2025-11-24");
    row("+3m", expiry(), "2027-02-24");
    row("24112026", given(), "2026-11-24");
    row("231126", given(), "2026-11-23");
    row("150380", given(), "1980-03-15");
    row("251226", given(), "1926-12-25"); // 2026 would be to come
    row("311227", expiry(), "2027-12-31");
    row("3/5", given(), "2026-05-03");
    row("24/12", given(), "2025-12-24"); // the last one
    row("24/12", expiry(), "2026-12-24");
    row("3/5", expiry(), "2027-05-03"); // the next one
    row("3/5/19", given(), "2019-05-03");
    row("03-05-2019", given(), "2019-05-03");
    row("3.5.2019", given(), "2019-05-03");
    row("2019-05-03", given(), "2019-05-03");
    row("3 May 2019", given(), "2019-05-03");
    row("29/2/2024", given(), "2024-02-29");
    row(" 3 / 5 ", given(), "2026-05-03");
    row("2011", historical(), "2011");
    row("05/2011", historical(), "2011-05");
    row("2011-05", historical(), "2011-05");
    row("May 2011", historical(), "2011-05");
    row("12/2027", expiry(), "2027-12");
    row("01/28", expiry(), "2028-01");
    row("01/2028", expiry(), "2028-01");
    row("31/01/2028", expiry(), "2028-01-31");
    row("2028-01-31", expiry(), "2028-01-31");
    row("2028-01", expiry(), "2028-01");
    row("0128", expiry(), "2028-01");
    row("012028", expiry(), "2028-01");
    row("310128", expiry(), "2028-01-31");
}

void tst_DateEntry::reads()
{
    QFETCH(const QString, typed);
    QFETCH(const ui::DateContext, context);
    QFETCH(const QString, iso);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto date = ui::readDate(typed, context);
    QVERIFY(date);
    QCOMPARE(date->iso(), iso);
}

void tst_DateEntry::refuses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<ui::DateContext>("context");
    for (const char *typed :
         {"",          " ",       "x",        "31/2/2026",      "32/1",     "0/5",     "5/0",
          "1/13/2020", "12345",   "1234567",  "123456789",      "+d",       "-99999d", "2011",
          "05/2011",   "2011-05", "May 2011", "3 Mai-ish 2019", "00000000", "30022024"})
        QTest::addRow("“%s”", typed) << QString::fromUtf8(typed) << given();
    QTest::newRow("words in a historical date") << u"summer 2011"_s << historical();
    QTest::newRow("month 0") << u"00/2011"_s << historical();
}

void tst_DateEntry::refuses()
{
    QFETCH(const QString, typed);
    QFETCH(const ui::DateContext, context);
    QVERIFY(!ui::readDate(typed, context));
}

void tst_DateEntry::speaks()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto date = [](const char *iso) {
        return core::PartialDate::fromIso(QString::fromLatin1(iso));
    };
    QCOMPARE(ui::dateReading(date("2026-11-24"), today), u"Tuesday 24 Nov 2026, today"_s);
    QCOMPARE(ui::dateReading(date("2026-11-23"), today), u"Monday 23 Nov 2026, yesterday"_s);
    QCOMPARE(ui::dateReading(date("2011"), today), u"2011"_s);
    QCOMPARE(ui::dateReading({}, today), QString());
    QCOMPARE(ui::spokenDate(*date("2026-11-24"), today), u"today"_s);
    QCOMPARE(ui::spokenDate(*date("2019-05"), today), u"May 2019"_s);
}

QTEST_GUILESS_MAIN(tst_DateEntry)
#include "tst_DateEntry.moc"
