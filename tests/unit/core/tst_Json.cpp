// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Json.h"

#include <QTest>

using namespace core;

class tst_Json : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("decimals keep their digits") << QByteArray(R"({"value":1.10,"other":0.50})");
        QTest::newRow("exponent") << QByteArray(R"([1e3,1.0E-2])");
        QTest::newRow("order of members") << QByteArray(R"({"z":1,"a":{"y":[],"b":{}}})");
        QTest::newRow("64 bit integers") << QByteArray("[9223372036854775807,-5]");
        QTest::newRow("integer beyond 64 bits") << QByteArray("[123456789012345678901234567890]");
        QTest::newRow("text") << QByteArray("\"caf\xc3\xa9 \\\"x\\\" \\n\"");
    }

    void roundTrip()
    {
        QFETCH(QByteArray, text);
        const auto parsed = parseJson(text);
        QVERIFY(parsed);
        QCOMPARE(writeJson(*parsed), text);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("empty") << QByteArray(" \n") << ErrorCode::AnswerEmpty;
        QTest::newRow("HTML") << QByteArray("<html></html>") << ErrorCode::AnswerMalformed;
        QTest::newRow("a name twice")
            << QByteArray(R"({"a":1,"a":2})") << ErrorCode::AnswerMalformed;
        QTest::newRow("cut off") << QByteArray(R"({"a":[1,2)") << ErrorCode::AnswerMalformed;
        QTest::newRow("too deep") << QByteArray(200, '[') + QByteArray(200, ']')
                                  << ErrorCode::AnswerMalformed;
        QTest::newRow("too large") << QByteArray("\"") + QByteArray(2000, 'x') + QByteArray("\"")
                                   << ErrorCode::AnswerTooLarge;
        QTest::newRow("bad UTF-8") << QByteArray("\"\xff\xfe\"") << ErrorCode::AnswerMalformed;
        QTest::newRow("1e400 is no double") << QByteArray("[1e400]") << ErrorCode::AnswerMalformed;
    }

    void refused()
    {
        QFETCH(QByteArray, text);
        QFETCH(ErrorCode, code);
        const auto parsed = parseJson(text, {.maxBytes = 1000, .maxDepth = 100});
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, code);
    }

    void readersTakeTheWrongTypeForAbsent()
    {
        const auto parsed = parseJson(R"({"s":5,"b":"true","i":"1","a":{}})");
        QVERIFY(parsed);
        QCOMPARE(stringMember(*parsed, "s"), QString());
        QVERIFY(!boolMember(*parsed, "b"));
        QVERIFY(!integerMember(*parsed, "i"));
        QVERIFY(arrayMember(*parsed, "a").empty());
        QCOMPARE(member(Json("text"), "x"), nullptr);
    }

    void decimals()
    {
        QCOMPARE(writeJson(jsonDecimal("0.50")), QByteArray("0.50"));
        QVERIFY(jsonDecimal("0,5").is_null());
        QVERIFY(jsonDecimal("1 ,2").is_null());
        QCOMPARE(*numberText(*parseJson("2")), QByteArray("2"));
    }
};

QTEST_GUILESS_MAIN(tst_Json)
#include "tst_Json.moc"
