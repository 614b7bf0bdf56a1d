// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/Receipts.h"

#include <QTest>

class TestReceipts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contradictions_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<bool>("contradicts");
        QTest::newRow("nothing told") << QByteArray("{}") << false;
        QTest::newRow("the same") << sent << false;
        QTest::newRow("another status") << QByteArray(R"({"status":"not-done"})") << true;
        QTest::newRow("another day")
            << QByteArray(R"({"occurrenceDateTime":"2026-05-04T10:00:00+02:00"})") << true;
        QTest::newRow("the same instant elsewhere")
            << QByteArray(R"({"occurrenceDateTime":"2026-05-03T08:00:00Z"})") << false;
        QTest::newRow("less precise")
            << QByteArray(R"({"occurrenceDateTime":"2026-05-03"})") << true;
        QTest::newRow("another vaccine")
            << QByteArray(R"({"vaccineCode":{"coding":[{"code":"b"}]}})") << true;
        QTest::newRow("a code more")
            << QByteArray(R"({"vaccineCode":{"coding":[{"code":"b"},{"code":"a"}]}})") << false;
        QTest::newRow("words only") << QByteArray(R"({"vaccineCode":{"text":"flu"}})") << false;
        QTest::newRow("another dose") << QByteArray(R"({"doseQuantity":{"value":2}})") << true;
        QTest::newRow("more digits") << QByteArray(R"({"doseQuantity":{"value":0.50}})") << false;
        QTest::newRow("another lot") << QByteArray(R"({"lotNumber":"L2"})") << true;
    }
    void contradictions()
    {
        QFETCH(QByteArray, record);
        QFETCH(bool, contradicts);
        QCOMPARE(registry::contradicts(*core::parseJson(record), *core::parseJson(sent)),
                 contradicts);
    }

private:
    const QByteArray sent =
        R"({"status":"completed","occurrenceDateTime":"2026-05-03T10:00:00+02:00",)"
        R"("vaccineCode":{"coding":[{"code":"a"}]},"doseQuantity":{"value":0.5},"lotNumber":"L1"})";
};

QTEST_GUILESS_MAIN(TestReceipts)
#include "tst_Receipts.moc"
