// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

using namespace Qt::StringLiterals;
using core::Delivery;
using core::ErrorCode;
using registry::Receipt;
using Manner = FakeRegister::Manner;
using Receipts = QList<core::Result<Receipt>>;

namespace {

const QByteArray metadata = "GET /fhir/metadata";
const QByteArray batchLine = "POST /fhir";
const QByteArray patientSearch = "POST /fhir/Patient/_search";
const char *const first = "0d5c3a54-7b7e-4a53-8a54-8f6f5f1d0b01";
const char *const second = "0d5c3a54-7b7e-4a53-8a54-8f6f5f1d0b02";
const char *const third = "0d5c3a54-7b7e-4a53-8a54-8f6f5f1d0b03";

core::Result<Receipts> sentTogether(Bench &bench, const QList<domain::OutboxEntry> &entries)
{
    return answerOf<Receipts>(
        [&](auto reply) { bench.client().sendBatch(entries, &bench.context, reply); });
}

QByteArray responses(const QByteArrayList &entries)
{
    return R"({"resourceType":"Bundle","type":"batch-response","entry":[)" + entries.join(',') +
           "]}";
}

QByteArray created(const QByteArray &id)
{
    return QByteArray(R"({"response":{"status":"201 Created","location":"LOCATION"}})")
        .replace("LOCATION", "Immunization/" + id + "/_history/1");
}

} // namespace

class TestBatchCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachEntryGetsItsAnswer();
    void bundleIsConditional();
    void sameItemTwiceGoesOnce();
    void returnedResourceIsChecked();
    void notSupported_data();
    void notSupported();
    void refusedBatchIsRemembered();
    void wholeFailures_data();
    void wholeFailures();
    void wrongNumberOfAnswersIsUnknown();
    void onlyCreatesUpToAHundred();
    void patientsAreResolvedOnce();
    void doubtfulPatientIsOnlyThatEntry();
    void roadTroubleWithPatientsIsEverybodys();
};

void TestBatchCall::eachEntryGetsItsAnswer()
{
    Bench bench;
    bench.capability(true, true);
    const QByteArray refused = R"({"response":{"status":"422 Unprocessable Entity","outcome":{)"
                               R"("resourceType":"OperationOutcome","issue":[{"severity":"error",)"
                               R"("code":"business-rule","details":{"text":"no"}}]}}})";
    const QByteArray existed =
        R"({"response":{"status":"200 OK","location":"Immunization/9ea0/_history/2"}})";
    bench.server.on(batchLine, {.body = responses({created("a"), refused, existed})});
    const auto answer =
        sentTogether(bench, {Bench::dose(first), Bench::dose(second), Bench::dose(third)});
    QVERIFY(answer.ok());
    QCOMPARE(answer->size(), 3);
    QCOMPARE(answer->at(0)->registerId, u"a"_s);
    QCOMPARE(answer->at(0)->versionId, u"1"_s);
    QVERIFY(!answer->at(0)->existed);
    QCOMPARE(answer->at(1).error().code, ErrorCode::RefusedByRegister);
    QCOMPARE(answer->at(1).error().httpStatus, 422);
    QCOMPARE(answer->at(1).error().delivery, Delivery::Answered);
    QCOMPARE(answer->at(1).error().issues.first().text, u"no"_s);
    QCOMPARE(answer->at(2)->registerId, u"9ea0"_s);
    QVERIFY(answer->at(2)->existed);
    QCOMPARE(bench.server.lines(), (QByteArrayList{metadata, batchLine}));
}

void TestBatchCall::bundleIsConditional()
{
    Bench bench;
    bench.capability(true, true);
    bench.server.on(batchLine, {.body = responses({created("a"), created("b")})});
    QVERIFY(sentTogether(bench, {Bench::dose(first), Bench::dose(second)}).ok());
    const auto bundle = core::parseJson(bench.server.requests.last().body);
    QVERIFY(bundle.ok());
    QCOMPARE(core::stringMember(*bundle, "type"), u"batch"_s);
    const core::Json &entries = core::arrayMember(*bundle, "entry");
    QCOMPARE(entries.size(), size_t(2));
    const core::Json &request = entries[0]["request"];
    QCOMPARE(core::stringMember(request, "method"), u"POST"_s);
    QCOMPARE(core::stringMember(request, "url"), u"Immunization"_s);
    QCOMPARE(core::stringMember(request, "ifNoneExist"),
             u"identifier=urn:test:dose%7C"_s + QLatin1StringView(first));
}

void TestBatchCall::sameItemTwiceGoesOnce()
{
    Bench bench;
    bench.capability(true, true);
    bench.server.on(batchLine, {.body = responses({created("a"), created("b")})});
    const auto answer =
        sentTogether(bench, {Bench::dose(first), Bench::dose(second), Bench::dose(first)});
    QVERIFY(answer.ok());
    QCOMPARE(answer->size(), 3);
    QCOMPARE(answer->at(2)->registerId, u"a"_s);
}

void TestBatchCall::returnedResourceIsChecked()
{
    Bench bench;
    bench.capability(true, true);
    const auto returned = [](const QByteArray &resource) {
        return R"({"resource":)" + resource + R"(,"response":{"status":"201"}})";
    };
    bench.server.on(batchLine,
                    {.body = responses({returned(Bench::stored("a", first)),
                                        returned(Bench::stored("b", "of somebody else")),
                                        returned(Bench::stored("c", third, Bench::otherNumber))})});
    QTest::ignoreMessage(QtWarningMsg, "a create was answered with another patient's record");
    const auto answer =
        sentTogether(bench, {Bench::dose(first), Bench::dose(second), Bench::dose(third)});
    QVERIFY(answer.ok());
    QCOMPARE(answer->at(0)->registerId, u"a"_s);
    QCOMPARE(answer->at(1).error().code, ErrorCode::AnswerWrongResource);
    QCOMPARE(answer->at(1).error().delivery, Delivery::Unknown);
    QCOMPARE(answer->at(2).error().code, ErrorCode::AnswerWrongPatient);
    QCOMPARE(answer->at(2).error().delivery, Delivery::Unknown);
}

void TestBatchCall::notSupported_data()
{
    QTest::addColumn<bool>("conditional");
    QTest::addColumn<bool>("batch");
    QTest::addColumn<bool>("never");
    QTest::newRow("no batch") << true << false << false;
    QTest::newRow("no conditional create") << false << true << false;
    QTest::newRow("the profile says never") << true << true << true;
}

void TestBatchCall::notSupported()
{
    QFETCH(bool, conditional);
    QFETCH(bool, batch);
    QFETCH(bool, never);
    Bench bench;
    if (never)
        bench.profile.bulk = registry::RegisterProfile::Bulk::Never;
    bench.capability(conditional, batch);
    const auto answer = sentTogether(bench, {Bench::dose(first)});
    QCOMPARE(answer.error().code, ErrorCode::NotSupported);
    QCOMPARE(answer.error().delivery, Delivery::NotSent);
    QCOMPARE(bench.server.requestsTo(batchLine).size(), 0);
}

void TestBatchCall::refusedBatchIsRemembered()
{
    Bench bench;
    bench.capability(true, true);
    bench.server.on(batchLine, {.status = 404});
    QCOMPARE(sentTogether(bench, {Bench::dose(first)}).error().code, ErrorCode::NotSupported);
    QCOMPARE(sentTogether(bench, {Bench::dose(first)}).error().code, ErrorCode::NotSupported);
    QCOMPARE(bench.server.requestsTo(batchLine).size(), 1);
}

void TestBatchCall::wholeFailures_data()
{
    QTest::addColumn<FakeRegister::Answer>("answer");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<Delivery>("delivery");

    using Answer = FakeRegister::Answer;
    QTest::newRow("too large") << Answer{.status = 413} << ErrorCode::PayloadTooLarge
                               << Delivery::Answered;
    QTest::newRow("500") << Answer{.status = 500} << ErrorCode::ServerError << Delivery::Unknown;
    QTest::newRow("closed") << Answer{.manner = Manner::CloseAfterRequest}
                            << ErrorCode::ConnectionCut << Delivery::Unknown;
    QTest::newRow("nothing") << Answer{} << ErrorCode::AnswerEmpty << Delivery::Unknown;
    QTest::newRow("HTML") << Answer{.body = "<html>", .contentType = "text/html"}
                          << ErrorCode::AnswerNotFhir << Delivery::Unknown;
    QTest::newRow("error in a 200")
        << Answer{.body = R"({"resourceType":"OperationOutcome","issue":[]})"}
        << ErrorCode::AnswerWrongResource << Delivery::Unknown;
}

void TestBatchCall::wholeFailures()
{
    QFETCH(FakeRegister::Answer, answer);
    QFETCH(ErrorCode, code);
    QFETCH(Delivery, delivery);
    Bench bench;
    bench.capability(true, true);
    bench.server.on(batchLine, answer);
    const auto result = sentTogether(bench, {Bench::dose(first), Bench::dose(second)});
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, code);
    QCOMPARE(result.error().delivery, delivery);
    QTest::qWait(50);
    QCOMPARE(bench.server.requestsTo(batchLine).size(), 1);
}

void TestBatchCall::wrongNumberOfAnswersIsUnknown()
{
    Bench bench;
    bench.capability(true, true);
    bench.server.on(batchLine, {.body = responses({created("a")})});
    const auto result = sentTogether(bench, {Bench::dose(first), Bench::dose(second)});
    QCOMPARE(result.error().code, ErrorCode::AnswerMalformed);
    QCOMPARE(result.error().delivery, Delivery::Unknown);
}

void TestBatchCall::onlyCreatesUpToAHundred()
{
    Bench bench;
    domain::OutboxEntry correction = Bench::dose(first);
    correction.action = domain::OutboxAction::Correct;
    const QList<domain::OutboxEntry> tooMany(101, Bench::dose(first));
    for (const auto &entries : {QList<domain::OutboxEntry>{}, {correction}, tooMany})
        QCOMPARE(sentTogether(bench, entries).error().code, ErrorCode::InvalidInput);
    QCOMPARE(bench.server.requests.size(), 0);
}

void TestBatchCall::patientsAreResolvedOnce()
{
    Bench bench;
    bench.literal();
    bench.capability(true, true);
    bench.server.on(
        patientSearch,
        {.body = Bench::page({R"({"resourceType":"Patient","id":"12","identifier":[{)"
                              R"("system":"urn:test:number","value":"80031599760"}]})",
                              R"({"resourceType":"Patient","id":"13","identifier":[{)"
                              R"("system":"urn:test:number","value":"09061599774"}]})"})});
    bench.server.on(batchLine, {.body = responses({created("a"), created("b"), created("c")})});
    const auto answer = sentTogether(
        bench, {Bench::dose(first), Bench::dose(second, Bench::otherNumber), Bench::dose(third)});
    QVERIFY(answer.ok());
    QCOMPARE(bench.server.requestsTo(patientSearch).size(), 2);
    const QByteArray body = bench.server.requests.last().body;
    QCOMPARE(body.count(R"("reference":"Patient/12")"), 2);
    QCOMPARE(body.count(R"("reference":"Patient/13")"), 1);
}

void TestBatchCall::doubtfulPatientIsOnlyThatEntry()
{
    Bench bench;
    bench.literal();
    bench.capability(true, true);
    bench.server.on(
        patientSearch,
        {.body = Bench::page({R"({"resourceType":"Patient","id":"1","identifier":[{)"
                              R"("system":"urn:test:number","value":"80031599760"}]})",
                              R"({"resourceType":"Patient","id":"2","identifier":[{)"
                              R"("system":"urn:test:number","value":"80031599760"}]})",
                              R"({"resourceType":"Patient","id":"3","identifier":[{)"
                              R"("system":"urn:test:number","value":"09061599774"}]})"})});
    bench.server.on(batchLine, {.body = responses({created("b")})});
    const auto answer =
        sentTogether(bench, {Bench::dose(first), Bench::dose(second, Bench::otherNumber)});
    QVERIFY(answer.ok());
    QCOMPARE(answer->at(0).error().code, ErrorCode::Ambiguous);
    QCOMPARE(answer->at(1)->registerId, u"b"_s);
}

void TestBatchCall::roadTroubleWithPatientsIsEverybodys()
{
    Bench bench;
    bench.literal();
    bench.capability(true, true);
    bench.server.on(patientSearch, {.status = 503});
    const auto answer = sentTogether(bench, {Bench::dose(first), Bench::dose(second)});
    QCOMPARE(answer.error().code, ErrorCode::Maintenance);
    QVERIFY(answer.error().delivery != Delivery::Unknown);
    QCOMPARE(bench.server.requestsTo(patientSearch).size(), 1);
    QCOMPARE(bench.server.requestsTo(batchLine).size(), 0);
}

QTEST_GUILESS_MAIN(TestBatchCall)
#include "tst_BatchCall.moc"
