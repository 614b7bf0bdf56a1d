// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

using namespace Qt::StringLiterals;
using core::Delivery;
using core::ErrorCode;
using registry::Receipt;
using Manner = FakeRegister::Manner;

namespace {

const QByteArray metadata = "GET /fhir/metadata";
const QByteArray createLine = "POST /fhir/Immunization";
const QByteArray searchLine = "POST /fhir/Immunization/_search";
const QByteArray putLine = "PUT /fhir/Immunization/9f1c";
const QByteArray readLine = "GET /fhir/Immunization/9f1c";
const QByteArray patientSearch = "POST /fhir/Patient/_search";
const QByteArray patientCreate = "POST /fhir/Patient";

const QByteArray warning = R"({"resourceType":"OperationOutcome","issue":[)"
                           R"({"severity":"warning","code":"value","details":{"text":"old"}}]})";
const QByteArray refusal = R"({"resourceType":"OperationOutcome","issue":[)"
                           R"({"severity":"error","code":"business-rule"}]})";

QByteArray patient(const QByteArray &id, const QByteArray &number, const QByteArray &more = {})
{
    return R"({"resourceType":"Patient","id":")" + id +
           R"(","identifier":[{"system":"urn:test:number","value":")" + number + R"("}])" + more +
           "}";
}

QByteArray named(const QByteArray &id, const QByteArray &family, const QByteArray &given,
                 const QByteArray &born)
{
    return R"({"resourceType":"Patient","id":")" + id + R"(","name":[{"family":")" + family +
           R"(","given":[")" + given + R"("]}],"birthDate":")" + born + R"("})";
}

domain::OutboxEntry change(domain::OutboxAction action, const QString &version)
{
    domain::OutboxEntry entry = Bench::dose();
    entry.action = action;
    entry.registerId = u"9f1c"_s;
    entry.versionId = version;
    entry.base = Bench::stored("9f1c", Bench::doseId, Bench::number, "L0");
    entry.reason = u"typing error"_s;
    return entry;
}

} // namespace

class TestSendCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsConditionally();
    void acceptances_data();
    void acceptances();
    void noAcceptance_data();
    void noAcceptance();
    void anotherActUnderOurIdentifierNeedsAPerson_data();
    void anotherActUnderOurIdentifierNeedsAPerson();
    void refusals_data();
    void refusals();
    void cutIsUnknownAndLeftOnce_data();
    void cutIsUnknownAndLeftOnce();
    void emptyAnswerIsAskedAbout();
    void duplicateIsComparedByIdentifier();
    void looksFirstWithoutConditionalCreate();
    void existingIsNotCreatedAgain();
    void unreadableCapabilityDoesBoth();
    void capabilityIsReadOnce();
    void capabilityDownSendsNothing();
    void cancelledCallSendsNothing();

    void literalPatientIsFound();
    void literalPatientIsCreated();
    void severalPatientsNeedAPerson();
    void strangersInTheAnswerAreNoPatients();
    void patientByName_data();
    void replacedPersonIsNobody();
    void patientByName();
    void unknownPatientIsNotCreatedWhereTheRegisterDecides();
    void failedPatientCreationLeavesTheDoseUnsent();

    void correctionSendsTheVersion();
    void withdrawal();
    void changeAnswers_data();
    void changeAnswers();
    void changeWithoutVersionLooksFirst();
    void idsThatAreNoneAreNeverSent();

private:
    static void noIdentifierInUrls(const Bench &bench);
};

void TestSendCall::noIdentifierInUrls(const Bench &bench)
{
    for (const QByteArray &line : bench.server.lines()) {
        QVERIFY2(!line.contains(Bench::number), line.constData());
        QVERIFY2(!line.contains(Bench::doseId), line.constData());
        QVERIFY2(!line.contains('?'), line.constData());
    }
}

void TestSendCall::createsConditionally()
{
    Bench bench;
    bench.capability(true);
    bench.server.on(createLine, {.status = 201, .body = Bench::stored("9f1c")});
    const auto receipt = sent(bench, Bench::dose());
    QVERIFY(receipt.ok());
    QCOMPARE(receipt->registerId, u"9f1c"_s);
    QCOMPARE(receipt->versionId, u"1"_s);
    QVERIFY(!receipt->existed);
    QVERIFY(!receipt->resource.isEmpty());
    QCOMPARE(bench.server.lines(), (QByteArrayList{metadata, createLine}));
    const auto &request = bench.server.requests.last();
    QCOMPARE(request.header("If-None-Exist"),
             QByteArray("identifier=urn:test:dose%7C") + Bench::doseId);
    QCOMPARE(request.header("Prefer"), "return=representation");
    QCOMPARE(request.header("Content-Type"), "application/fhir+json");
    QCOMPARE(request.body,
             QByteArray(R"({"resourceType":"Immunization","identifier":[{"system":"urn:test:dose",)"
                        R"("value":"5b0f7a1e-3c52-4d0b-9a55-0c1f4f6f1a05"}],"status":"completed",)"
                        R"("patient":{"identifier":{"system":"urn:test:number",)"
                        R"("value":"80031599760"}},"lotNumber":"L1"})"));
    QCOMPARE(bench.state.connection(), registry::Connection::Ok);
    QCOMPARE(bench.state.lastContact(), bench.clock.now());
    noIdentifierInUrls(bench);
}

// A record that says something else than what was sent is no acceptance of it.
void TestSendCall::anotherActUnderOurIdentifierNeedsAPerson_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const QByteArray completed = R"("status":"completed")";
    QTest::newRow("not given") << 201 << completed << QByteArray(R"("status":"not-done")");
    QTest::newRow("withdrawn") << 200 << completed << QByteArray(R"("status":"entered-in-error")");
    QTest::newRow("another lot") << 201 << QByteArray("L1") << QByteArray("L2");
}

void TestSendCall::anotherActUnderOurIdentifierNeedsAPerson()
{
    QFETCH(int, status);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    Bench bench;
    bench.capability(true);
    QByteArray answer = Bench::stored("9f1c");
    QVERIFY(answer.contains(from));
    bench.server.on(createLine, {.status = status, .body = answer.replace(from, to)});
    const auto receipt = sent(bench, Bench::dose());
    QCOMPARE(receipt.error().code, ErrorCode::Conflict);
    QCOMPARE(receipt.error().delivery, Delivery::Answered);
    QCOMPARE(receipt.error().httpStatus, status);
}

void TestSendCall::acceptances_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FakeRegister::Headers>("headers");
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("existed");
    QTest::addColumn<int>("warnings");

    using Headers = FakeRegister::Headers;
    QTest::newRow("201 with the resource")
        << 201 << Bench::stored("9f1c") << Headers{} << u"1"_s << false << 0;
    QTest::newRow("200: it was there already")
        << 200 << Bench::stored("9f1c") << Headers{} << u"1"_s << true << 0;
    QTest::newRow("201, empty, relative Location")
        << 201 << QByteArray() << Headers{{"Location", "Immunization/9f1c/_history/3"}} << u"3"_s
        << false << 0;
    QTest::newRow("201, empty, absolute Location, version in ETag")
        << 201 << QByteArray()
        << Headers{{"Location", "https://elsewhere.example/fhir/Immunization/9f1c"},
                   {"ETag", "W/\"4\""}}
        << u"4"_s << false << 0;
    QTest::newRow("201 with warnings")
        << 201 << warning << Headers{{"Location", "Immunization/9f1c/_history/1"}} << u"1"_s
        << false << 1;
}

void TestSendCall::acceptances()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(FakeRegister::Headers, headers);
    QFETCH(QString, version);
    QFETCH(bool, existed);
    QFETCH(int, warnings);
    Bench bench;
    bench.capability(true);
    bench.server.on(createLine, {.status = status, .body = body, .headers = headers});
    const auto receipt = sent(bench, Bench::dose());
    QVERIFY(receipt.ok());
    QCOMPARE(receipt->registerId, u"9f1c"_s);
    QCOMPARE(receipt->versionId, version);
    QCOMPARE(receipt->existed, existed);
    QCOMPARE(receipt->warnings.size(), warnings);
    QCOMPARE(bench.server.requestsTo(createLine).size(), 1);
}

void TestSendCall::noAcceptance_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");

    const QByteArray json = "application/fhir+json";
    const QByteArray page = "<!DOCTYPE html><title>Log in</title>";
    QTest::newRow("fault 17: login page")
        << 200 << QByteArray("text/html") << page << ErrorCode::AnswerNotFhir;
    QTest::newRow("fault 17: login page as 201")
        << 201 << QByteArray("text/html") << page << ErrorCode::AnswerNotFhir;
    QTest::newRow("JSON, not FHIR")
        << 200 << json << QByteArray(R"({"ok":true})") << ErrorCode::AnswerNotFhir;
    QTest::newRow("half JSON") << 201 << json << QByteArray(R"({"resourceType":"Immu)")
                               << ErrorCode::AnswerMalformed;
    QTest::newRow("fault 17: error in a 200")
        << 200 << json << refusal << ErrorCode::AnswerWrongResource;
    QTest::newRow("another type") << 201 << json
                                  << QByteArray(R"({"resourceType":"Patient","id":"9f1c"})")
                                  << ErrorCode::AnswerWrongResource;
    QTest::newRow("another dose") << 200 << json
                                  << Bench::stored("9f1c", "00000000-0000-4000-8000-000000000000")
                                  << ErrorCode::AnswerWrongResource;
    QTest::newRow("no id") << 201 << json << Bench::stored("") << ErrorCode::AnswerWrongResource;
    QTest::newRow("fault 23: another patient")
        << 200 << json << Bench::stored("9f1c", Bench::doseId, Bench::otherNumber)
        << ErrorCode::AnswerWrongPatient;
    QTest::newRow("nothing at all") << 200 << json << QByteArray() << ErrorCode::AnswerEmpty;
    QTest::newRow("201 without Location") << 201 << json << QByteArray() << ErrorCode::AnswerEmpty;
    QTest::newRow("no content") << 204 << QByteArray() << QByteArray() << ErrorCode::AnswerEmpty;
}

void TestSendCall::noAcceptance()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(ErrorCode, code);
    Bench bench;
    bench.capability(true);
    bench.server.on(createLine, {.status = status, .body = body, .contentType = type});
    bench.server.on(searchLine, {.body = Bench::page({})});
    if (code == ErrorCode::AnswerWrongPatient)
        QTest::ignoreMessage(QtWarningMsg, "a create was answered with another patient's record");
    const auto receipt = sent(bench, Bench::dose());
    QVERIFY(!receipt.ok());
    QCOMPARE(receipt.error().code, code);
    QCOMPARE(receipt.error().delivery, Delivery::Unknown);
    QCOMPARE(receipt.error().httpStatus, status);
    QVERIFY(!receipt.error().traceId.isEmpty());
    QCOMPARE(bench.server.requestsTo(createLine).size(), 1);
    noIdentifierInUrls(bench);
}

void TestSendCall::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<Delivery>("delivery");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<registry::Connection>("connection");

    using registry::Connection;
    const auto row =
        [](const char *name, int status, ErrorCode code, Connection connection = Connection::Ok,
           Delivery delivery = Delivery::Answered, const QByteArray &retry = {}, int seconds = -1) {
            QTest::newRow(name) << status << retry << code << delivery << seconds << connection;
        };
    row("400", 400, ErrorCode::RefusedByRegister);
    row("401 without sign-in", 401, ErrorCode::SignInNeeded, Connection::SignInNeeded);
    row("fault 16: 403", 403, ErrorCode::Forbidden);
    row("404", 404, ErrorCode::UnknownAtRegister);
    row("412: several matches", 412, ErrorCode::Conflict);
    row("413", 413, ErrorCode::PayloadTooLarge);
    row("422", 422, ErrorCode::RefusedByRegister);
    row("fault 14: 429, seconds", 429, ErrorCode::Throttled, Connection::Ok, Delivery::Answered,
        "120", 120);
    row("fault 26: 503, date", 503, ErrorCode::Maintenance, Connection::Maintenance,
        Delivery::Answered, "Tue, 24 Nov 2026 09:10:00 GMT", 600);
    row("503, a date gone by", 503, ErrorCode::Maintenance, Connection::Maintenance,
        Delivery::Answered, "Sun, 06 Nov 1994 08:49:37 GMT", 0);
    row("500: perhaps done", 500, ErrorCode::ServerError, Connection::ServerDown,
        Delivery::Unknown);
    row("504: perhaps done", 504, ErrorCode::Maintenance, Connection::ServerDown,
        Delivery::Unknown);
}

void TestSendCall::refusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, retryAfter);
    QFETCH(ErrorCode, code);
    QFETCH(Delivery, delivery);
    QFETCH(int, seconds);
    QFETCH(registry::Connection, connection);
    Bench bench;
    bench.capability(true);
    FakeRegister::Headers headers{{"BelGov-Trace-Id", "theirs"}};
    if (!retryAfter.isEmpty())
        headers.emplaceBack("Retry-After", retryAfter);
    bench.server.on(createLine, {.status = status, .body = "{}", .headers = headers});
    const auto receipt = sent(bench, Bench::dose());
    QVERIFY(!receipt.ok());
    QCOMPARE(receipt.error().code, code);
    QCOMPARE(receipt.error().httpStatus, status);
    QCOMPARE(receipt.error().delivery, delivery);
    QCOMPARE(receipt.error().retryAfterSeconds, seconds);
    QCOMPARE(receipt.error().traceId, u"theirs"_s);
    QCOMPARE(bench.state.connection(), connection);
    QCOMPARE(bench.server.requestsTo(createLine).size(), 1);
}

void TestSendCall::cutIsUnknownAndLeftOnce_data()
{
    QTest::addColumn<int>("manner");
    QTest::newRow("fault 13: closed") << int(Manner::CloseAfterRequest);
    QTest::newRow("fault 13: reset") << int(Manner::ResetAfterRequest);
    QTest::newRow("fault 12: silence") << int(Manner::Stall);
    QTest::newRow("cut midway") << int(Manner::CutMidway);
    QTest::newRow("fault 25: drip") << int(Manner::Drip);
    QTest::newRow("fault 25: endless") << int(Manner::Endless);
}

void TestSendCall::cutIsUnknownAndLeftOnce()
{
    QFETCH(int, manner);
    Bench bench;
    bench.limits.silence = std::chrono::milliseconds(600);
    bench.limits.total = std::chrono::milliseconds(1200);
    bench.capability(true);
    bench.server.on(createLine,
                    {.status = 201, .body = Bench::stored("9f1c"), .manner = Manner(manner)});
    const auto receipt = sent(bench, Bench::dose());
    QVERIFY(!receipt.ok());
    QCOMPARE(receipt.error().delivery, Delivery::Unknown);
    QTest::qWait(50);
    QCOMPARE(bench.server.requestsTo(createLine).size(), 1);
}

void TestSendCall::emptyAnswerIsAskedAbout()
{
    Bench bench;
    bench.capability(true);
    bench.server.on(createLine, {.status = 200});
    bench.server.on(searchLine, {.body = Bench::page({Bench::stored("9f1c")})});
    const auto receipt = sent(bench, Bench::dose());
    QVERIFY(receipt.ok());
    QCOMPARE(receipt->registerId, u"9f1c"_s);
    QVERIFY(receipt->existed);
    QCOMPARE(bench.server.requests.last().body,
             QByteArray("identifier=urn%3Atest%3Adose%7C") + Bench::doseId + "&_count=50");
}

// fault 18
void TestSendCall::duplicateIsComparedByIdentifier()
{
    const QByteArray duplicate = R"({"resourceType":"OperationOutcome","issue":[)"
                                 R"({"severity":"error","code":"duplicate"}]})";
    Bench ours;
    ours.capability(true);
    ours.server.on(createLine, {.status = 422, .body = duplicate});
    ours.server.on(searchLine, {.body = Bench::page({Bench::stored("9f1c")})});
    const auto receipt = sent(ours, Bench::dose());
    QVERIFY(receipt.ok());
    QVERIFY(receipt->existed);
    QVERIFY(receipt->warnings.isEmpty());

    Bench notOurs;
    notOurs.capability(true);
    notOurs.server.on(createLine, {.status = 422, .body = duplicate});
    notOurs.server.on(searchLine, {.body = Bench::page({Bench::stored("1", "another-dose")})});
    const auto refused = sent(notOurs, Bench::dose());
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(refused.error().delivery, Delivery::Answered);
    QCOMPARE(refused.error().issues.size(), 1);
}

void TestSendCall::looksFirstWithoutConditionalCreate()
{
    Bench bench;
    bench.capability(false);
    bench.server.on(searchLine, {.body = Bench::page({})});
    bench.server.on(createLine, {.status = 201, .body = Bench::stored("9f1c")});
    QVERIFY(sent(bench, Bench::dose()).ok());
    QCOMPARE(bench.server.lines(), (QByteArrayList{metadata, searchLine, createLine}));
    QVERIFY(bench.server.requests.last().header("If-None-Exist").isEmpty());
}

void TestSendCall::existingIsNotCreatedAgain()
{
    Bench bench;
    bench.capability(false);
    bench.server.on(searchLine, {.body = Bench::page({Bench::stored("9f1c")})});
    const auto receipt = sent(bench, Bench::dose());
    QVERIFY(receipt.ok());
    QVERIFY(receipt->existed);
    QCOMPARE(bench.server.requestsTo(createLine).size(), 0);
}

void TestSendCall::unreadableCapabilityDoesBoth()
{
    Bench bench;
    bench.server.on(metadata, {.status = 404});
    bench.server.on(searchLine, {.body = Bench::page({})});
    bench.server.on(createLine, {.status = 201, .body = Bench::stored("9f1c")});
    QVERIFY(sent(bench, Bench::dose()).ok());
    QCOMPARE(bench.server.lines(), (QByteArrayList{metadata, searchLine, createLine}));
    QVERIFY(!bench.server.requests.last().header("If-None-Exist").isEmpty());
    QVERIFY(sent(bench, Bench::dose()).ok());
    QCOMPARE(bench.server.requestsTo(metadata).size(), 1);
}

void TestSendCall::capabilityIsReadOnce()
{
    Bench bench;
    bench.capability(true);
    bench.server.on(createLine, {.status = 201, .body = Bench::stored("9f1c")});
    QVERIFY(sent(bench, Bench::dose()).ok());
    QVERIFY(sent(bench, Bench::dose()).ok());
    QCOMPARE(bench.server.lines(), (QByteArrayList{metadata, createLine, createLine}));
    QVERIFY(bench.client().capability().conditionalCreate);
}

void TestSendCall::capabilityDownSendsNothing()
{
    Bench bench;
    bench.server.on(metadata, {.status = 503, .headers = {{"Retry-After", "60"}}});
    const auto receipt = sent(bench, Bench::dose());
    QCOMPARE(receipt.error().code, ErrorCode::Maintenance);
    QCOMPARE(receipt.error().retryAfterSeconds, 60);
    QVERIFY(receipt.error().delivery != Delivery::Unknown);
    QCOMPARE(bench.server.requests.size(), 1);
}

void TestSendCall::cancelledCallSendsNothing()
{
    Bench bench;
    bench.capability(true);
    bool called = false;
    auto context = std::make_unique<QObject>();
    bench.client().send(Bench::dose(), context.get(),
                        [&called](const core::Result<Receipt> &) { called = true; });
    context.reset();
    QTest::qWait(100);
    QVERIFY(!called);
    QCOMPARE(bench.server.requests.size(), 0);
}

void TestSendCall::literalPatientIsFound()
{
    Bench bench;
    bench.literal();
    bench.capability(true);
    bench.server.on(patientSearch,
                    {.body = Bench::page({patient("12", Bench::number),
                                          patient("13", Bench::number, R"(,"active":false)")})});
    bench.server.on(createLine, {.status = 201, .body = Bench::stored("9f1c")});
    QVERIFY(sent(bench, Bench::dose()).ok());
    QCOMPARE(bench.server.lines(), (QByteArrayList{metadata, patientSearch, createLine}));
    QCOMPARE(bench.server.requestsTo(patientSearch).first().body,
             QByteArray("identifier=urn%3Atest%3Anumber%7C80031599760&_count=50"));
    QVERIFY(bench.server.requests.last().body.contains(R"("reference":"Patient/12")"));
    noIdentifierInUrls(bench);
}

void TestSendCall::literalPatientIsCreated()
{
    Bench bench;
    bench.literal();
    bench.capability(true);
    bench.server.on(patientSearch, {.body = Bench::page({})});
    bench.server.on(patientCreate,
                    {.status = 201, .headers = {{"Location", "Patient/77/_history/1"}}});
    bench.server.on(createLine, {.status = 201, .body = Bench::stored("9f1c")});
    QVERIFY(sent(bench, Bench::dose()).ok());
    const auto created = bench.server.requestsTo(patientCreate);
    QCOMPARE(created.size(), 1);
    QCOMPARE(created.first().header("If-None-Exist"), "identifier=urn:test:number%7C80031599760");
    QVERIFY(bench.server.requests.last().body.contains(R"("reference":"Patient/77")"));
}

void TestSendCall::severalPatientsNeedAPerson()
{
    Bench bench;
    bench.literal();
    bench.capability(true);
    bench.server.on(patientSearch, {.body = Bench::page({patient("12", Bench::number),
                                                         patient("13", Bench::number)})});
    const auto receipt = sent(bench, Bench::dose());
    QCOMPARE(receipt.error().code, ErrorCode::Ambiguous);
    QVERIFY(receipt.error().delivery != Delivery::Unknown);
    QCOMPARE(bench.server.requestsTo(createLine).size(), 0);
}

// A register that does not know the search parameter answers with everybody.
void TestSendCall::strangersInTheAnswerAreNoPatients()
{
    Bench bench;
    bench.literal();
    bench.capability(true);
    bench.server.on(patientSearch, {.body = Bench::page({patient("1", Bench::otherNumber),
                                                         patient("12", Bench::number)})});
    bench.server.on(createLine, {.status = 201, .body = Bench::stored("9f1c")});
    QVERIFY(sent(bench, Bench::dose()).ok());
    QVERIFY(bench.server.requests.last().body.contains(R"("reference":"Patient/12")"));
}

void TestSendCall::patientByName_data()
{
    QTest::addColumn<QByteArrayList>("found");
    QTest::addColumn<QString>("used"); // "new": created; empty: needs a person

    const QByteArray same = named("5", "VOORBEELD", "An", "1980-03-15");
    QTest::newRow("nobody") << QByteArrayList{} << u"new"_s;
    QTest::newRow("the one") << QByteArrayList{same} << u"5"_s;
    QTest::newRow("fault 40: two with one name and birth date")
        << QByteArrayList{same, named("6", "Voorbeeld", "An", "1980-03-15")} << QString();
    QTest::newRow("the twin") << QByteArrayList{named("7", "Voorbeeld", "Bo", "1980-03-15")}
                              << u"new"_s;
    QTest::newRow("the one and the twin")
        << QByteArrayList{named("7", "Voorbeeld", "Bo", "1980-03-15"), same} << u"5"_s;
    QTest::newRow("another birth date")
        << QByteArrayList{named("8", "Voorbeeld", "An", "1981-03-15")} << u"new"_s;
    QTest::newRow("birth date only partly known")
        << QByteArrayList{named("9", "Voorbeeld", "An", "1980")} << QString();
    QTest::newRow("another name that begins alike")
        << QByteArrayList{named("10", "Voorbeelden", "An", "1980-03-15")} << u"new"_s;
}

// fault 43: joined with another record while the dose waited
void TestSendCall::replacedPersonIsNobody()
{
    Bench bench;
    bench.literal();
    bench.capability(true);
    bench.server.on(patientSearch,
                    {.body = Bench::page({patient("5", Bench::number, R"(,"active":false)")})});
    const auto receipt = sent(bench, Bench::dose());
    QCOMPARE(receipt.error().code, ErrorCode::UnknownAtRegister);
    QVERIFY(receipt.error().delivery != Delivery::Unknown);
    QVERIFY(bench.server.requestsTo(patientCreate).isEmpty());
    QVERIFY(bench.server.requestsTo(createLine).isEmpty());
}

void TestSendCall::patientByName()
{
    QFETCH(QByteArrayList, found);
    QFETCH(QString, used);
    Bench bench;
    bench.literal();
    bench.capability(true);
    bench.server.on(patientSearch, {.body = Bench::page(found)});
    bench.server.on(patientCreate, {.status = 201, .headers = {{"Location", "Patient/new"}}});
    bench.server.on(createLine, {.status = 201, .body = Bench::stored("9f1c")});
    const auto receipt = sent(bench, Bench::dose(Bench::doseId, nullptr));
    QCOMPARE(bench.server.requestsTo(patientSearch).first().body,
             QByteArray("family=Voorbeeld&given=An&birthdate=1980-03-15&_count=50"));
    if (used.isEmpty()) {
        QCOMPARE(receipt.error().code, ErrorCode::Ambiguous);
        QCOMPARE(bench.server.requestsTo(createLine).size(), 0);
        return;
    }
    QVERIFY(receipt.ok());
    QVERIFY(bench.server.requests.last().body.contains("Patient/" + used.toLatin1()));
    const auto created = bench.server.requestsTo(patientCreate);
    QCOMPARE(created.size(), used == u"new"_s ? 1 : 0);
    if (created.isEmpty())
        return;
    const QByteArray own = QByteArray("urn:uuid:") + Bench::doseId;
    QCOMPARE(created.first().header("If-None-Exist"), "identifier=urn:ietf:rfc:3986%7C" + own);
    QVERIFY(created.first().body.contains(R"({"system":"urn:ietf:rfc:3986","value":")" + own));
}

void TestSendCall::unknownPatientIsNotCreatedWhereTheRegisterDecides()
{
    Bench bench;
    bench.literal();
    bench.profile.unknownPatient = registry::RegisterProfile::Unknown::RegisterDecides;
    bench.capability(true);
    bench.server.on(patientSearch, {.body = Bench::page({})});
    QCOMPARE(sent(bench, Bench::dose()).error().code, ErrorCode::UnknownAtRegister);
    QCOMPARE(bench.server.requestsTo(patientCreate).size(), 0);
}

void TestSendCall::failedPatientCreationLeavesTheDoseUnsent()
{
    Bench bench;
    bench.literal();
    bench.capability(true);
    bench.server.on(patientSearch, {.body = Bench::page({})});
    bench.server.on(patientCreate, {.manner = Manner::CloseAfterRequest});
    const auto receipt = sent(bench, Bench::dose());
    QCOMPARE(receipt.error().code, ErrorCode::ConnectionCut);
    QCOMPARE(receipt.error().delivery, Delivery::NotSent);
    QCOMPARE(bench.server.requestsTo(patientCreate).size(), 1);
    QCOMPARE(bench.server.requestsTo(createLine).size(), 0);
}

void TestSendCall::correctionSendsTheVersion()
{
    Bench bench;
    bench.server.on(putLine, {.body = Bench::stored("9f1c"), .headers = {{"ETag", "W/\"3\""}}});
    const auto receipt = sent(bench, change(domain::OutboxAction::Correct, u"2"_s));
    QVERIFY(receipt.ok());
    QCOMPARE(bench.server.lines(), QByteArrayList{putLine});
    const auto &request = bench.server.requests.first();
    QCOMPARE(request.header("If-Match"), "W/\"2\"");
    QVERIFY(request.header("If-None-Exist").isEmpty());
    QVERIFY(request.body.contains(R"("lotNumber":"L1")"));
    QVERIFY(request.body.contains(R"("note":"typing error")"));
    QVERIFY(request.body.contains(R"("id":"9f1c")"));
}

void TestSendCall::withdrawal()
{
    Bench bench;
    QByteArray withdrawn = Bench::stored("9f1c");
    withdrawn.replace("completed", "entered-in-error");
    bench.server.on(putLine, {.body = withdrawn});
    QVERIFY(sent(bench, change(domain::OutboxAction::Withdraw, u"2"_s)).ok());
    QVERIFY(bench.server.requests.first().body.contains(R"("status":"entered-in-error")"));

    Bench ignores;
    ignores.server.on(putLine, {.body = Bench::stored("9f1c")});
    const auto receipt = sent(ignores, change(domain::OutboxAction::Withdraw, u"2"_s));
    QCOMPARE(receipt.error().code, ErrorCode::AnswerWrongResource);
    QCOMPARE(receipt.error().delivery, Delivery::Unknown);
}

void TestSendCall::changeAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<std::optional<ErrorCode>>("code");

    using Code = std::optional<ErrorCode>;
    QTest::newRow("ok, empty") << 200 << QByteArray() << Code();
    QTest::newRow("no content") << 204 << QByteArray() << Code();
    QTest::newRow("warnings") << 200 << warning << Code();
    QTest::newRow("fault 19: 412") << 412 << QByteArray() << Code(ErrorCode::VersionConflict);
    QTest::newRow("fault 19: 409") << 409 << QByteArray() << Code(ErrorCode::VersionConflict);
    QTest::newRow("gone") << 410 << QByteArray("{}") << Code(ErrorCode::UnknownAtRegister);
    QTest::newRow("error in a 200") << 200 << refusal << Code(ErrorCode::AnswerWrongResource);
    QTest::newRow("login page") << 200 << QByteArray("<html>") << Code(ErrorCode::AnswerMalformed);
    QTest::newRow("another resource")
        << 200 << Bench::stored("other") << Code(ErrorCode::AnswerWrongResource);
}

void TestSendCall::changeAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(std::optional<ErrorCode>, code);
    Bench bench;
    bench.server.on(putLine, {.status = status, .body = body, .headers = {{"ETag", "W/\"3\""}}});
    const auto receipt = sent(bench, change(domain::OutboxAction::Correct, u"2"_s));
    QCOMPARE(receipt.ok(), !code.has_value());
    QCOMPARE(bench.server.requests.size(), 1);
    if (code) {
        QCOMPARE(receipt.error().code, *code);
        QCOMPARE(receipt.error().delivery, status == 200 ? Delivery::Unknown : Delivery::Answered);
        return;
    }
    QCOMPARE(receipt->registerId, u"9f1c"_s);
    QCOMPARE(receipt->versionId, u"3"_s);
}

void TestSendCall::changeWithoutVersionLooksFirst()
{
    Bench same;
    same.server.on(readLine, {.body = Bench::stored("9f1c", Bench::doseId, Bench::number, "L0")});
    same.server.on(putLine, {.status = 200});
    QVERIFY(sent(same, change(domain::OutboxAction::Correct, {})).ok());
    QCOMPARE(same.server.lines(), (QByteArrayList{readLine, putLine}));

    Bench changedMeanwhile;
    changedMeanwhile.server.on(readLine,
                               {.body = Bench::stored("9f1c", Bench::doseId, Bench::number, "L9")});
    const auto receipt = sent(changedMeanwhile, change(domain::OutboxAction::Correct, {}));
    QCOMPARE(receipt.error().code, ErrorCode::VersionConflict);
    QCOMPARE(changedMeanwhile.server.requestsTo(putLine).size(), 0);
}

void TestSendCall::idsThatAreNoneAreNeverSent()
{
    Bench bench;
    for (const QString &id : {QString(), u"../Patient/1"_s, u"a?b"_s, u".."_s}) {
        domain::OutboxEntry entry = change(domain::OutboxAction::Correct, u"1"_s);
        entry.registerId = id;
        QCOMPARE(sent(bench, entry).error().code, ErrorCode::InvalidInput);
    }
    domain::OutboxEntry entry = change(domain::OutboxAction::Correct, u"1\"\r\nX: y"_s);
    QCOMPARE(sent(bench, entry).error().code, ErrorCode::InvalidInput);
    QCOMPARE(bench.server.requests.size(), 0);
}

QTEST_GUILESS_MAIN(TestSendCall)
#include "tst_SendCall.moc"
