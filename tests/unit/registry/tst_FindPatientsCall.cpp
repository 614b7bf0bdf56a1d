// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

using namespace Qt::StringLiterals;
using core::ErrorCode;
using registry::PatientAnswer;

namespace {

const QByteArray searchLine = "POST /fhir/Patient/_search";

QByteArray patient(const QByteArray &id, const QByteArray &number, const QByteArray &more = {})
{
    return R"({"resourceType":"Patient","id":")" + id +
           R"(","identifier":[{"system":"urn:test:number","value":")" + number + R"("}])" + more +
           "}";
}

core::Result<PatientAnswer> foundBy(Bench &bench, const domain::PatientQuery &query)
{
    return answerOf<PatientAnswer>(
        [&](auto reply) { bench.client().findPatients(query, &bench.context, reply); });
}

domain::PatientQuery byNumber()
{
    domain::PatientQuery query;
    query.number = Bench::person().number;
    return query;
}

domain::PatientQuery byName()
{
    domain::PatientQuery query;
    query.family = u"Peeters, de jonge"_s;
    query.given = u"Zoë"_s;
    query.birthDate = core::PartialDate::fromIso(u"1980-03");
    return query;
}

QStringList idsOf(const PatientAnswer &answer)
{
    QStringList result;
    for (const domain::Patient &patient : answer.patients)
        result.append(patient.registerId);
    return result;
}

} // namespace

class TestFindPatientsCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byNumberInTheBody();
    void byNameInTheBody();
    void strangersAreDiscarded();
    void unreadableMakesIncomplete();
    void laterPageFails();
    void postalCodeNarrows();
    void nobodyIsAnAnswer();
    void failures_data();
    void failures();
    void emptyQueryIsNotAsked();
};

void TestFindPatientsCall::byNumberInTheBody()
{
    Bench bench;
    bench.server.on(searchLine,
                    {.body = Bench::page({patient("12", Bench::number),
                                          patient("13", Bench::number, R"(,"active":false)"),
                                          patient("12", Bench::number)})});
    const auto answer = foundBy(bench, byNumber());
    QVERIFY(answer.ok());
    QCOMPARE(idsOf(*answer), QStringList{u"12"_s});
    QCOMPARE(answer->patients.first().source, u"test"_s);
    QVERIFY(!answer->incomplete);
    QCOMPARE(bench.server.lines(), QByteArrayList{searchLine});
    QCOMPARE(bench.server.requests.first().body,
             "identifier=urn%3Atest%3Anumber%7C80031599760&_count=50");
}

void TestFindPatientsCall::byNameInTheBody()
{
    Bench bench;
    bench.server.on(searchLine, {.body = Bench::page({})});
    QVERIFY(foundBy(bench, byName()).ok());
    QCOMPARE(bench.server.lines(), QByteArrayList{searchLine});
    QCOMPARE(bench.server.requests.first().body,
             "family=Peeters%5C%2C%20de%20jonge&given=Zo%C3%AB&birthdate=1980-03&_count=50");
}

// fault 23
void TestFindPatientsCall::strangersAreDiscarded()
{
    Bench bench;
    bench.server.on(searchLine, {.body = Bench::page({patient("99", Bench::otherNumber),
                                                      patient("12", Bench::number)})});
    QTest::ignoreMessage(QtWarningMsg,
                         "a patient search was answered with somebody else; discarded");
    const auto answer = foundBy(bench, byNumber());
    QVERIFY(answer.ok());
    QCOMPARE(idsOf(*answer), QStringList{u"12"_s});
    QVERIFY(answer->incomplete);
}

void TestFindPatientsCall::unreadableMakesIncomplete()
{
    Bench bench;
    bench.server.on(searchLine, {.body = Bench::page({R"({"resourceType":"Person","id":"1"})",
                                                      patient("12", Bench::number)})});
    const auto answer = foundBy(bench, byName());
    QVERIFY(answer.ok());
    QCOMPARE(idsOf(*answer), QStringList{u"12"_s});
    QVERIFY(answer->incomplete);
}

void TestFindPatientsCall::laterPageFails()
{
    Bench bench;
    bench.server.on(searchLine, {.body = Bench::page({patient("12", Bench::number)}, "/fhir?p=2")});
    bench.server.on("GET /fhir", {.status = 500});
    const auto answer = foundBy(bench, byName());
    QVERIFY(answer.ok());
    QCOMPARE(idsOf(*answer), QStringList{u"12"_s});
    QVERIFY(answer->incomplete);
}

void TestFindPatientsCall::postalCodeNarrows()
{
    Bench bench;
    bench.server.on(searchLine, {.body = Bench::page(
                                     {patient("1", "1", R"(,"address":[{"postalCode":"9000"}])"),
                                      patient("2", "2", R"(,"address":[{"postalCode":"1000"}])"),
                                      patient("3", "3")})});
    domain::PatientQuery query = byName();
    query.postalCode = u"9000"_s;
    QCOMPARE(idsOf(*foundBy(bench, query)), (QStringList{u"1"_s, u"3"_s}));
}

void TestFindPatientsCall::nobodyIsAnAnswer()
{
    Bench bench;
    bench.server.on(searchLine, {.body = Bench::page({})});
    const auto answer = foundBy(bench, byNumber());
    QVERIFY(answer.ok());
    QVERIFY(answer->patients.isEmpty());
    QVERIFY(!answer->incomplete);
}

void TestFindPatientsCall::failures_data()
{
    QTest::addColumn<FakeRegister::Answer>("answer");
    QTest::addColumn<ErrorCode>("code");

    using Answer = FakeRegister::Answer;
    QTest::newRow("fault 16: 403") << Answer{.status = 403} << ErrorCode::Forbidden;
    QTest::newRow("404") << Answer{.status = 404} << ErrorCode::NotSupported;
    QTest::newRow("HTML") << Answer{.body = "<html>", .contentType = "text/html"}
                          << ErrorCode::AnswerNotFhir;
    QTest::newRow("cut") << Answer{.manner = FakeRegister::Manner::CloseAfterRequest}
                         << ErrorCode::ConnectionCut;
}

void TestFindPatientsCall::failures()
{
    QFETCH(FakeRegister::Answer, answer);
    QFETCH(ErrorCode, code);
    Bench bench;
    bench.server.on(searchLine, answer);
    QCOMPARE(foundBy(bench, byNumber()).error().code, code);
}

void TestFindPatientsCall::emptyQueryIsNotAsked()
{
    Bench bench;
    QCOMPARE(foundBy(bench, {}).error().code, ErrorCode::InvalidInput);
    QCOMPARE(bench.server.requests.size(), 0);
}

QTEST_GUILESS_MAIN(TestFindPatientsCall)
#include "tst_FindPatientsCall.moc"
