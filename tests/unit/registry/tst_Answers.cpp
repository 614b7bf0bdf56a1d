// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/Answers.h"
#include "registry/CapabilityReader.h"
#include "registry/Receipts.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retryAfter_data();
    void retryAfter();
    void contents_data();
    void contents();
    void capability_data();
    void capability();
};

void TestAnswers::retryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<std::optional<int>>("seconds");

    using Seconds = std::optional<int>;
    QTest::newRow("seconds") << QByteArray("120") << Seconds(120);
    QTest::newRow("spaces") << QByteArray(" 7 ") << Seconds(7);
    QTest::newRow("IMF date") << QByteArray("Tue, 24 Nov 2026 09:01:00 GMT") << Seconds(60);
    QTest::newRow("RFC 850 date") << QByteArray("Tuesday, 24-Nov-26 09:01:00 GMT") << Seconds(60);
    QTest::newRow("asctime date") << QByteArray("Tue Nov 24 09:01:00 2026") << Seconds(60);
    QTest::newRow("gone by") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << Seconds(0);
    QTest::newRow("for ever") << QByteArray("99999999999999") << Seconds(365 * 24 * 3600);
    QTest::newRow("negative") << QByteArray("-5") << Seconds();
    QTest::newRow("nonsense") << QByteArray("soon") << Seconds();
    QTest::newRow("nothing") << QByteArray() << Seconds();
}

void TestAnswers::retryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(std::optional<int>, seconds);
    const QDateTime now(QDate(2026, 11, 24), QTime(10, 0), Qt::OffsetFromUTC, 3600);
    QCOMPARE(registry::retryAfterSeconds(header, now), seconds);
}

void TestAnswers::contents_data()
{
    QTest::addColumn<QByteArray>("actual");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<bool>("holds");

    const auto row = [](const char *name, const char *actual, const char *expected, bool holds) {
        QTest::newRow(name) << QByteArray(actual) << QByteArray(expected) << holds;
    };
    row("equal", R"({"a":1})", R"({"a":1})", true);
    row("another order", R"({"b":2,"a":{"d":4,"c":3}})", R"({"a":{"c":3,"d":4},"b":2})", true);
    row("more than expected", R"({"a":1,"b":2})", R"({"a":1})", true);
    row("less than expected", R"({"a":1})", R"({"a":1,"b":2})", false);
    row("the register's own", R"({"id":"2","meta":{"versionId":"9"}})",
        R"({"id":"1","meta":{"versionId":"8"},"text":{}})", true);
    row("another value", R"({"a":"x"})", R"({"a":"y"})", false);
    row("another type", R"({"a":"1"})", R"({"a":1})", false);
    row("decimals", R"({"a":0.50})", R"({"a":0.50})", true);
    row("longer list", R"({"a":[1,2]})", R"({"a":[1]})", false);
    row("deep", R"({"a":[{"b":"x","c":1}]})", R"({"a":[{"b":"x"}]})", true);
}

void TestAnswers::contents()
{
    QFETCH(QByteArray, actual);
    QFETCH(QByteArray, expected);
    QFETCH(bool, holds);
    const auto one = core::parseJson(actual);
    const auto other = core::parseJson(expected);
    QVERIFY(one.ok() && other.ok());
    QCOMPARE(registry::holdsContent(*one, *other), holds);
}

void TestAnswers::capability_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<bool>("conditional");
    QTest::addColumn<bool>("batch");
    QTest::addColumn<bool>("transaction");
    QTest::addColumn<bool>("versioned");

    QTest::newRow("all") << QByteArray(R"({"rest":[{"mode":"client"},{"mode":"server",)"
                                       R"("interaction":[{"code":"batch"},{"code":"transaction"}],)"
                                       R"("resource":[{"type":"Patient"},{"type":"Immunization",)"
                                       R"("conditionalCreate":true,)"
                                       R"("versioning":"versioned-update"}]}]})")
                         << true << true << true << true;
    QTest::newRow("another resource's")
        << QByteArray(R"({"rest":[{"mode":"server","resource":[)"
                      R"({"type":"Patient","conditionalCreate":true}]}]})")
        << false << false << false << false;
    QTest::newRow("wrong types")
        << QByteArray(R"({"rest":[{"mode":"server","interaction":{"code":"batch"},)"
                      R"("resource":[{"type":"Immunization","conditionalCreate":"true"},7]}]})")
        << false << false << false << false;
    QTest::newRow("silent") << QByteArray("{}") << false << false << false << false;
}

void TestAnswers::capability()
{
    QFETCH(QByteArray, statement);
    const auto json = core::parseJson(statement);
    QVERIFY(json.ok());
    const registry::Capability read = registry::readCapabilityStatement(*json);
    QTEST(read.conditionalCreate, "conditional");
    QTEST(read.batch, "batch");
    QTEST(read.transaction, "transaction");
    QTEST(read.versionedUpdate, "versioned");
}

QTEST_APPLESS_MAIN(TestAnswers)
#include "tst_Answers.moc"
