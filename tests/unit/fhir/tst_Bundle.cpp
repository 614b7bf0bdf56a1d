// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/Bundle.h"

#include <QSet>
#include <QTest>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;
using core::Json;

namespace {

Json parsed(const QByteArray &text)
{
    return core::parseJson(text).value();
}

} // namespace

class tst_Bundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void searchPage();
    void emptySearchPage();
    void entriesWithoutResourceAreTold();
    void notASearchPage_data();
    void notASearchPage();
    void whatWasSaidInsteadGoesAlong();
    void batchIsMade();
    void conditionalQueryIsEncoded();
    void batchAnswer();
    void badBatchAnswer_data();
    void badBatchAnswer();
    void locations_data();
    void locations();
    void etags_data();
    void etags();
};

void tst_Bundle::searchPage()
{
    const auto page = fhir::readSearchPage(
        parsed(R"({"resourceType":"Bundle","type":"searchset","total":21,"link":[)"
               R"({"relation":"self","url":"https://x/a"},)"
               R"({"relation":"next","url":"https://x/a?_getpages=1&_o=20"}],"entry":[)"
               R"({"resource":{"resourceType":"Immunization","id":"1"},"search":{"mode":"match"}},)"
               R"({"resource":{"resourceType":"Immunization","id":"2"}},)"
               R"({"resource":{"resourceType":"Patient","id":"p"},"search":{"mode":"include"}},)"
               R"({"resource":{"resourceType":"OperationOutcome","issue":[)"
               R"({"severity":"warning","code":"informational","diagnostics":"page 1"}]},)"
               R"("search":{"mode":"outcome"}},)"
               R"({"resource":{"resourceType":"OperationOutcome","issue":[)"
               R"({"severity":"error","code":"processing"}]}}]})"));
    QVERIFY(page);
    QCOMPARE(page->matches.size(), 2);
    QCOMPARE(core::stringMember(page->matches[1], "id"), u"2"_s);
    QCOMPARE(page->others.size(), 1);
    QCOMPARE(page->outcomes.size(), 2);
    QCOMPARE(page->outcomes[0].text, u"page 1"_s);
    QCOMPARE(page->next, u"https://x/a?_getpages=1&_o=20"_s);
    QCOMPARE(page->total, 21);
}

void tst_Bundle::emptySearchPage()
{
    const auto page = fhir::readSearchPage(
        parsed(R"({"resourceType":"Bundle","type":"searchset","total":-1,"link":{}})"));
    QVERIFY(page);
    QVERIFY(page->matches.isEmpty() && page->next.isEmpty() && !page->total);
}

void tst_Bundle::entriesWithoutResourceAreTold()
{
    const auto page = fhir::readSearchPage(
        parsed(R"({"resourceType":"Bundle","type":"searchset","entry":[{"fullUrl":"x"},7,null,)"
               R"({"search":{"mode":"outcome"}}]})"));
    QVERIFY(page);
    QCOMPARE(page->matches.size(), 3);
    QVERIFY(page->matches[0].is_null());
}

void tst_Bundle::notASearchPage_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<core::ErrorCode>("code");
    const auto wrong = core::ErrorCode::AnswerWrongResource;
    QTest::newRow("null") << QByteArray("null") << wrong;
    QTest::newRow("patient") << QByteArray(R"({"resourceType":"Patient"})") << wrong;
    QTest::newRow("no type") << QByteArray(R"({"resourceType":"Bundle"})") << wrong;
    QTest::newRow("batch answer") << QByteArray(
                                         R"({"resourceType":"Bundle","type":"batch-response"})")
                                  << wrong;
    QTest::newRow("entry is no list")
        << QByteArray(R"({"resourceType":"Bundle","type":"searchset","entry":{}})")
        << core::ErrorCode::AnswerMalformed;
}

void tst_Bundle::notASearchPage()
{
    QFETCH(QByteArray, text);
    QFETCH(core::ErrorCode, code);
    const auto page = fhir::readSearchPage(parsed(text));
    QVERIFY(!page);
    QCOMPARE(page.error().code, code);
}

void tst_Bundle::whatWasSaidInsteadGoesAlong()
{
    const auto page = fhir::readSearchPage(
        parsed(R"({"resourceType":"OperationOutcome","issue":[{"code":"forbidden"}]})"));
    QVERIFY(!page);
    QCOMPARE(page.error().issues.value(0).code, u"forbidden"_s);
}

void tst_Bundle::batchIsMade()
{
    const Json dose = {{"resourceType", "Immunization"}};
    const Json batch = fhir::makeBatch({{dose, u"identifier=a%7Cb"_s}, {dose, {}}});
    QCOMPARE(core::stringMember(batch, "type"), u"batch"_s);
    QSet<QString> fullUrls;
    for (const Json &entry : batch["entry"]) {
        const QString fullUrl = core::stringMember(entry, "fullUrl");
        QVERIFY(fullUrl.startsWith(u"urn:uuid:"_s));
        QVERIFY(!QUuid(fullUrl.mid(9)).isNull());
        fullUrls.insert(fullUrl);
        QCOMPARE(core::stringMember(entry["request"], "method"), u"POST"_s);
        QCOMPARE(core::stringMember(entry["request"], "url"), u"Immunization"_s);
    }
    QCOMPARE(fullUrls.size(), 2);
    QCOMPARE(core::stringMember(batch["entry"][0]["request"], "ifNoneExist"),
             u"identifier=a%7Cb"_s);
    QVERIFY(!batch["entry"][1]["request"].contains("ifNoneExist"));
}

void tst_Bundle::conditionalQueryIsEncoded()
{
    const QString query = fhir::conditionalQuery(u"https://x/ns"_s, u"a b&c|d"_s);
    QCOMPARE(query, u"identifier=https://x/ns%7Ca%20b%26c%7Cd"_s);
    QCOMPARE(QUrl::fromPercentEncoding(query.toLatin1()), u"identifier=https://x/ns|a b&c|d"_s);
}

void tst_Bundle::batchAnswer()
{
    const auto answers = fhir::readBatchAnswer(
        parsed(R"({"resourceType":"Bundle","type":"batch-response","entry":[)"
               R"({"response":{"status":"201 Created","location":"Immunization/9/_history/1",)"
               R"("etag":"W/\"1\""},"resource":{"resourceType":"Immunization","id":"9"}},)"
               R"({"response":{"status":"422","outcome":{"resourceType":"OperationOutcome",)"
               R"("issue":[{"code":"value"}]}}},)"
               R"({"response":{"status":"400 Bad Request"},"resource":)"
               R"({"resourceType":"OperationOutcome","issue":[{"code":"invalid"}]}},)"
               R"({"response":{"status":"2010"}},{"response":{"status":201}},{}]})"),
        6);
    QVERIFY(answers);
    QCOMPARE(answers->at(0).status, 201);
    QCOMPARE(answers->at(0).location, u"Immunization/9/_history/1"_s);
    QCOMPARE(fhir::versionFromETag(answers->at(0).etag), u"1"_s);
    QCOMPARE(core::stringMember(answers->at(0).resource, "id"), u"9"_s);
    QCOMPARE(answers->at(1).status, 422);
    QCOMPARE(answers->at(1).outcomes.value(0).code, u"value"_s);
    QVERIFY(answers->at(2).resource.is_null());
    QCOMPARE(answers->at(2).outcomes.value(0).code, u"invalid"_s);
    for (int i : {3, 4, 5})
        QCOMPARE(answers->at(i).status, 0);
}

void tst_Bundle::badBatchAnswer_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<core::ErrorCode>("code");
    QTest::newRow("one too few")
        << QByteArray(R"({"resourceType":"Bundle","type":"batch-response","entry":[{}]})")
        << core::ErrorCode::AnswerMalformed;
    QTest::newRow("no entries") << QByteArray(
                                       R"({"resourceType":"Bundle","type":"transaction-response"})")
                                << core::ErrorCode::AnswerMalformed;
    QTest::newRow("what we sent") << QByteArray(R"({"resourceType":"Bundle","type":"batch"})")
                                  << core::ErrorCode::AnswerWrongResource;
}

void tst_Bundle::badBatchAnswer()
{
    QFETCH(QByteArray, text);
    QFETCH(core::ErrorCode, code);
    const auto answers = fhir::readBatchAnswer(parsed(text), 2);
    QVERIFY(!answers);
    QCOMPARE(answers.error().code, code);
}

void tst_Bundle::locations_data()
{
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("version");
    QTest::newRow("relative") << u"Immunization/9f1c/_history/2"_s << u"9f1c"_s << u"2"_s;
    QTest::newRow("no version") << u"Immunization/9f1c"_s << u"9f1c"_s << QString();
    QTest::newRow("absolute") << u"https://x.be/fhir/r4/Immunization/9-f.1/_history/a-1"_s
                              << u"9-f.1"_s << u"a-1"_s;
    QTest::newRow("from the root") << u"/fhir/Immunization/9f1c/"_s << u"9f1c"_s << QString();
    QTest::newRow("query") << u"Immunization/9f1c/_history/2?_format=json"_s << u"9f1c"_s << u"2"_s;
    QTest::newRow("other type") << u"Patient/9f1c/_history/2"_s << QString() << QString();
    QTest::newRow("history without version")
        << u"Immunization/9f1c/_history"_s << QString() << QString();
    QTest::newRow("only the type") << u"https://x.be/Immunization"_s << QString() << QString();
    QTest::newRow("no id") << u"Immunization/a b"_s << QString() << QString();
    QTest::newRow("id of 65") << u"Immunization/"_s + QString(65, u'a') << QString() << QString();
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("URN") << u"urn:uuid:9f1c"_s << QString() << QString();
}

void tst_Bundle::locations()
{
    QFETCH(QString, location);
    const fhir::ResourceLocation read = fhir::parseLocation(location, u"Immunization");
    QTEST(read.id, "id");
    QTEST(read.versionId, "version");
}

void tst_Bundle::etags_data()
{
    QTest::addColumn<QString>("etag");
    QTest::addColumn<QString>("version");
    QTest::newRow("weak") << uR"(W/"2")"_s << u"2"_s;
    QTest::newRow("lower case") << uR"(w/"2")"_s << u"2"_s;
    QTest::newRow("strong") << uR"("abc-1")"_s << u"abc-1"_s;
    QTest::newRow("bare") << u" 7 "_s << u"7"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("quotes only") << uR"(W/"")"_s << QString();
    QTest::newRow("half a quote") << uR"(W/"2)"_s << QString();
}

void tst_Bundle::etags()
{
    QFETCH(QString, etag);
    QTEST(fhir::versionFromETag(etag), "version");
}

QTEST_GUILESS_MAIN(tst_Bundle)
#include "tst_Bundle.moc"
