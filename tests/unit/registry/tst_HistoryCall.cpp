// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

#include "domain/History.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using domain::HistoryOutcome;
using domain::RegisterHistory;
using Manner = FakeRegister::Manner;

namespace {

const QByteArray patientSearch = "POST /fhir/Patient/_search";
const QByteArray searchLine = "POST /fhir/Immunization/_search";

QByteArray patient(const QByteArray &id, const QByteArray &number = Bench::number)
{
    return R"({"resourceType":"Patient","id":")" + id +
           R"(","identifier":[{"system":"urn:test:number","value":")" + number + R"("}]})";
}

QByteArray of(const QByteArray &reference, const QByteArray &id)
{
    return R"({"resourceType":"Immunization","id":")" + id +
           R"(","status":"completed","patient":{"reference":")" + reference + R"("}})";
}

RegisterHistory historyOf(Bench &bench, const domain::Patient &person = Bench::person())
{
    return answerOf<RegisterHistory>(
               [&](auto reply) { bench.client().readHistory(person, &bench.context, reply); })
        .value();
}

QStringList idsOf(const RegisterHistory &history)
{
    QStringList result;
    for (const domain::Immunization &one : history.immunizations)
        result.append(one.id);
    return result;
}

const QRegularExpression strangerAlarm(u"records of another patient in an answer; discarded$"_s);

} // namespace

class TestHistoryCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byReference();
    void everyIdIsAskedAndMerged();
    void aCutSecondQuestionIsIncomplete();
    void twoPeopleUnderOneNumber();
    void unknownPersonIsCompleteAndEmpty();
    void ignoredModifierBringsNoStrangers();
    void withoutNumberByRegisterId();
    void withoutAnythingIsNotAsked();
    void byIdentifier();
    void strangersAreDiscarded_data();
    void strangersAreDiscarded();
    void malformedRecordIsARow();
    void doubtIsNotNone_data();
    void doubtIsNotNone();
    void noAccess_data();
    void noAccess();
    void unreadable_data();
    void unreadable();

    void pagesAreFollowedAsGiven();
    void pagesThatWantPost();
    void secondPageFails_data();
    void secondPageFails();
    void fewerThanTotal();
    void countRefused();
    void postSearchRefused();
    void getOnlyWhereTheProfileSaysSo();
    void endlessPagesEnd();
};

void TestHistoryCall::byReference()
{
    Bench bench;
    bench.server.on(patientSearch, {.body = Bench::page({patient("12")})});
    bench.server.on(searchLine, {.body = Bench::page(
                                     {of("Patient/12", "a"), of("Patient/12/_history/2", "b")})});
    bench.server.on(searchLine, {.body = Bench::page({Bench::stored("c"), of("Patient/12", "a")})});
    const RegisterHistory history = historyOf(bench);
    QCOMPARE(history.outcome, HistoryOutcome::Complete);
    QCOMPARE(idsOf(history), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(history.source, u"test"_s);
    QCOMPARE(history.readAt, bench.clock.now());
    QCOMPARE(bench.server.lines(), (QByteArrayList{patientSearch, searchLine, searchLine}));
    QCOMPARE(bench.server.requests[0].body,
             "identifier=urn%3Atest%3Anumber%7C80031599760&_count=50");
    QCOMPARE(bench.server.requests[1].body, "patient=Patient%2F12&_count=50");
    QCOMPARE(bench.server.requests[2].body,
             "patient:identifier=urn%3Atest%3Anumber%7C80031599760&_count=50");
    QCOMPARE(bench.server.requests[1].header("Content-Type"), "application/x-www-form-urlencoded");
}

void TestHistoryCall::everyIdIsAskedAndMerged()
{
    Bench bench;
    bench.server.on(patientSearch, {.body = Bench::page({patient("12"), patient("13")})});
    bench.server.on(searchLine, {.body = Bench::page({of("Patient/12", "a")})});
    bench.server.on(searchLine, {.body = Bench::page({of("Patient/13", "b")})});
    bench.server.on(searchLine, {.status = 400});
    const RegisterHistory history = historyOf(bench);
    QCOMPARE(history.outcome, HistoryOutcome::Complete);
    QCOMPARE(idsOf(history), (QStringList{u"a"_s, u"b"_s}));
}

// A register that does not know the question answered it; one that broke down did not.
void TestHistoryCall::aCutSecondQuestionIsIncomplete()
{
    Bench bench;
    bench.server.on(patientSearch, {.body = Bench::page({patient("12")})});
    bench.server.on(searchLine, {.body = Bench::page({of("Patient/12", "a")})});
    bench.server.on(searchLine, {.status = 503});
    const RegisterHistory history = historyOf(bench);
    QCOMPARE(history.outcome, HistoryOutcome::Incomplete);
    QCOMPARE(idsOf(history), QStringList{u"a"_s});
}

// Nobody's doses are shown as another's, and nothing is called complete.
void TestHistoryCall::twoPeopleUnderOneNumber()
{
    const auto named = [](const QByteArray &id, const QByteArray &family) {
        return patient(id).replace("}]}", R"(}],"name":[{"family":")" + family + R"("}]})");
    };
    Bench bench;
    bench.server.on(patientSearch,
                    {.body = Bench::page({named("12", "Maes"), named("13", "Jos")})});
    bench.server.on(searchLine, {.body = Bench::page({of("Patient/12", "a")})});
    bench.server.on(searchLine, {.body = Bench::page({})});
    domain::Patient maes = Bench::person();
    maes.family = u"Maes"_s;
    maes.given.clear();
    const RegisterHistory history = historyOf(bench, maes);
    QCOMPARE(history.outcome, HistoryOutcome::Incomplete);
    QCOMPARE(history.error->code, ErrorCode::Ambiguous);
    QCOMPARE(idsOf(history), QStringList{u"a"_s});
    QVERIFY(bench.server.requests[1].body.contains("Patient%2F12"));
    QCOMPARE(bench.server.requests.size(), 3); // 13 is not asked for
}

void TestHistoryCall::unknownPersonIsCompleteAndEmpty()
{
    Bench bench;
    bench.server.on(patientSearch, {.body = Bench::page({patient("1", Bench::otherNumber)})});
    bench.server.on(searchLine, {.body = Bench::page({})});
    const RegisterHistory history = historyOf(bench);
    QCOMPARE(history.outcome, HistoryOutcome::Complete);
    QVERIFY(history.immunizations.isEmpty());
}

// The register does not know ":identifier" and answers with everything it has.
void TestHistoryCall::ignoredModifierBringsNoStrangers()
{
    Bench bench;
    bench.server.on(patientSearch, {.body = Bench::page({patient("12")})});
    bench.server.on(searchLine, {.body = Bench::page({of("Patient/12", "a")})});
    bench.server.on(searchLine, {.body = Bench::page({of("Patient/99", "x"), of("Patient/12", "a")},
                                                     "/fhir/more?page=2")});
    const RegisterHistory history = historyOf(bench);
    QCOMPARE(history.outcome, HistoryOutcome::Complete);
    QCOMPARE(idsOf(history), QStringList{u"a"_s});
    QCOMPARE(bench.server.requests.size(), 3);
}

void TestHistoryCall::withoutNumberByRegisterId()
{
    Bench bench;
    bench.server.on(searchLine, {.body = Bench::page({of("Patient/12", "a")})});
    domain::Patient person = Bench::person(nullptr);
    person.registerId = u"12"_s;
    person.source = u"test"_s;
    const RegisterHistory history = historyOf(bench, person);
    QCOMPARE(history.outcome, HistoryOutcome::Complete);
    QCOMPARE(idsOf(history), QStringList{u"a"_s});
    QCOMPARE(bench.server.lines(), QByteArrayList{searchLine});
}

void TestHistoryCall::withoutAnythingIsNotAsked()
{
    Bench bench;
    QCOMPARE(historyOf(bench, Bench::person(nullptr)).outcome, HistoryOutcome::NotAsked);
    domain::Patient ofAnother = Bench::person(nullptr);
    ofAnother.registerId = u"12"_s;
    ofAnother.source = u"another register"_s;
    QCOMPARE(historyOf(bench, ofAnother).outcome, HistoryOutcome::NotAsked);
    QCOMPARE(bench.server.requests.size(), 0);
}

void TestHistoryCall::byIdentifier()
{
    Bench bench;
    bench.profile.patientSearch = registry::RegisterProfile::PatientSearch::ByIdentifier;
    bench.profile.securitySearch = core::jsonText(u"urn:labels|RECORD");
    bench.profile.pageSize = 20;
    bench.server.on(searchLine, {.body = Bench::page({Bench::stored("a")})});
    const RegisterHistory history = historyOf(bench);
    QCOMPARE(history.outcome, HistoryOutcome::Complete);
    QCOMPARE(idsOf(history), QStringList{u"a"_s});
    QCOMPARE(bench.server.lines(), QByteArrayList{searchLine});
    QCOMPARE(bench.server.requests[0].body,
             "patient.identifier=urn%3Atest%3Anumber%7C80031599760&_sort=-_lastUpdated"
             "&_security=urn%3Alabels%7CRECORD&_count=20");
}

void TestHistoryCall::strangersAreDiscarded_data()
{
    QTest::addColumn<bool>("byIdentifier");
    QTest::addColumn<QByteArray>("stranger");

    const QByteArray otherNumber = Bench::stored("x", "d", Bench::otherNumber);
    const QByteArray both =
        R"({"resourceType":"Immunization","id":"x","status":"completed","patient":{)"
        R"("reference":"Patient/12","identifier":{"system":"urn:test:number","value":"1"}}})";
    const QByteArray contained =
        R"({"resourceType":"Immunization","id":"x","status":"completed","contained":[)"
        R"({"resourceType":"Patient","id":"p","identifier":[{"system":"urn:test:number",)"
        R"("value":"1"}]}],"patient":{"reference":"#p"}})";
    const QByteArray unstated = R"({"resourceType":"Immunization","id":"x","status":"completed"})";
    QTest::newRow("another reference") << false << of("Patient/99", "x");
    QTest::newRow("another number") << false << otherNumber;
    QTest::newRow("our reference, another number") << false << both;
    QTest::newRow("contained, another number") << false << contained;
    QTest::newRow("by identifier: another number") << true << otherNumber;
    QTest::newRow("by identifier: a reference only") << true << of("Patient/12", "x");
    QTest::newRow("by identifier: nobody named") << true << unstated;
}

// fault 23
void TestHistoryCall::strangersAreDiscarded()
{
    QFETCH(bool, byIdentifier);
    QFETCH(QByteArray, stranger);
    Bench bench;
    if (byIdentifier)
        bench.profile.patientSearch = registry::RegisterProfile::PatientSearch::ByIdentifier;
    bench.server.on(patientSearch, {.body = Bench::page({patient("12")})});
    bench.server.on(searchLine, {.body = Bench::page({stranger, Bench::stored("a")})});
    bench.server.on(searchLine, {.body = Bench::page({})});
    QTest::ignoreMessage(QtWarningMsg, strangerAlarm);
    const RegisterHistory history = historyOf(bench);
    QCOMPARE(history.outcome, HistoryOutcome::Incomplete);
    QCOMPARE(history.error->code, ErrorCode::AnswerWrongPatient);
    QCOMPARE(idsOf(history), QStringList{u"a"_s});
}

// fault 22
void TestHistoryCall::malformedRecordIsARow()
{
    Bench bench;
    bench.server.on(patientSearch, {.body = Bench::page({patient("12")})});
    bench.server.on(searchLine,
                    {.body = Bench::page({of("Patient/12", "a"),
                                          R"({"resourceType":"Immunization","id":"bad"})",
                                          of("Patient/12", "b")})});
    bench.server.on(searchLine, {.body = Bench::page({})});
    const RegisterHistory history = historyOf(bench);
    QCOMPARE(history.outcome, HistoryOutcome::Complete);
    QCOMPARE(idsOf(history), (QStringList{u"a"_s, u"bad"_s, u"b"_s}));
    QCOMPARE(history.immunizations[1].status, domain::ImmunizationStatus::Unreadable);
}

void TestHistoryCall::doubtIsNotNone_data()
{
    addDoubtfulPages();
}

void TestHistoryCall::doubtIsNotNone()
{
    QFETCH(QByteArray, body);
    QFETCH(ErrorCode, code);
    for (const bool atPatient : {true, false}) {
        Bench bench;
        bench.server.on(patientSearch, {.body = atPatient ? body : Bench::page({patient("12")})});
        bench.server.on(searchLine, {.body = atPatient ? Bench::page({}) : body});
        const RegisterHistory history = historyOf(bench);
        QVERIFY(history.error);
        QCOMPARE(history.error->code, code);
        QVERIFY(history.outcome != HistoryOutcome::Complete);
        QCOMPARE(history.outcome == HistoryOutcome::NoAccess, code == ErrorCode::Forbidden);
    }
}

void TestHistoryCall::noAccess_data()
{
    QTest::addColumn<bool>("atPatient");
    QTest::newRow("fault 16: patient") << true;
    QTest::newRow("fault 16: immunizations") << false;
}

void TestHistoryCall::noAccess()
{
    QFETCH(bool, atPatient);
    Bench bench;
    bench.server.on(patientSearch,
                    {.status = atPatient ? 403 : 200, .body = Bench::page({patient("12")})});
    bench.server.on(searchLine, {.status = 403});
    const RegisterHistory history = historyOf(bench);
    QCOMPARE(history.outcome, HistoryOutcome::NoAccess);
    QCOMPARE(history.error->code, ErrorCode::Forbidden);
    QVERIFY(history.immunizations.isEmpty());
}

void TestHistoryCall::unreadable_data()
{
    QTest::addColumn<FakeRegister::Answer>("answer");
    QTest::addColumn<ErrorCode>("code");

    using Answer = FakeRegister::Answer;
    QTest::newRow("closed") << Answer{.manner = Manner::CloseAfterRequest}
                            << ErrorCode::ConnectionCut;
    QTest::newRow("fault 17: HTML")
        << Answer{.body = "<html>", .contentType = "text/html"} << ErrorCode::AnswerNotFhir;
    QTest::newRow("nothing") << Answer{} << ErrorCode::AnswerEmpty;
    QTest::newRow("no bundle") << Answer{.body = Bench::stored("a")}
                               << ErrorCode::AnswerWrongResource;
    QTest::newRow("500") << Answer{.status = 500} << ErrorCode::ServerError;
    QTest::newRow("fault 25: endless")
        << Answer{.manner = Manner::Endless} << ErrorCode::AnswerTooLarge;
}

void TestHistoryCall::unreadable()
{
    QFETCH(FakeRegister::Answer, answer);
    QFETCH(ErrorCode, code);
    Bench bench;
    bench.server.on(patientSearch, {.body = Bench::page({patient("12")})});
    bench.server.on(searchLine, answer);
    const RegisterHistory history = historyOf(bench);
    QCOMPARE(history.outcome, HistoryOutcome::Unreadable);
    QCOMPARE(history.error->code, code);
}

void TestHistoryCall::pagesAreFollowedAsGiven()
{
    Bench bench;
    const QByteArray absolute =
        bench.server.baseUrl().toEncoded() + "?_getpages=s%7C1&x=a+b%2Bc&_count=1";
    bench.server.on(patientSearch, {.body = Bench::page({patient("12")})});
    bench.server.on(searchLine, {.body = Bench::page({of("Patient/12", "a")}, absolute)});
    bench.server.on(searchLine, {.status = 400});
    bench.server.on("GET /fhir",
                    {.body = Bench::page({of("Patient/12", "b")}, "Immunization/more?p=3")});
    bench.server.on("GET /fhir/Immunization/more", {.body = Bench::page({of("Patient/12", "c")})});
    const RegisterHistory history = historyOf(bench);
    QCOMPARE(history.outcome, HistoryOutcome::Complete);
    QCOMPARE(idsOf(history), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(bench.server.lines().mid(2, 2),
             (QByteArrayList{"GET /fhir?_getpages=s%7C1&x=a+b%2Bc&_count=1",
                             "GET /fhir/Immunization/more?p=3"}));
}

void TestHistoryCall::pagesThatWantPost()
{
    Bench bench;
    bench.server.on(patientSearch, {.body = Bench::page({patient("12")})});
    bench.server.on(searchLine, {.body = Bench::page({of("Patient/12", "a")}, "/fhir?p=2")});
    bench.server.on(searchLine, {.status = 400});
    bench.server.on("GET /fhir", {.status = 405});
    bench.server.on("POST /fhir", {.body = Bench::page({of("Patient/12", "b")}, "/fhir?p=3")});
    bench.server.on("POST /fhir", {.body = Bench::page({of("Patient/12", "c")})});
    const RegisterHistory history = historyOf(bench);
    QCOMPARE(idsOf(history), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    const auto posted = bench.server.requestsTo("POST /fhir?p=2");
    QCOMPARE(posted.size(), 1);
    QVERIFY(posted.first().body.isEmpty());
    QCOMPARE(posted.first().header("Content-Length"), "0");
    QCOMPARE(bench.server.requestsTo("GET /fhir?p=3").size(), 0);
}

void TestHistoryCall::secondPageFails_data()
{
    QTest::addColumn<QByteArray>("next");
    QTest::addColumn<FakeRegister::Answer>("answer");
    QTest::addColumn<ErrorCode>("code");

    using Answer = FakeRegister::Answer;
    const QByteArray here = "/fhir?p=2";
    QTest::newRow("fault 21: 500") << here << Answer{.status = 500} << ErrorCode::ServerError;
    QTest::newRow("fault 21: cut")
        << here << Answer{.body = Bench::page({}), .manner = Manner::CutMidway}
        << ErrorCode::ConnectionCut;
    QTest::newRow("not found") << here << Answer{.status = 404, .body = "{}"}
                               << ErrorCode::UnknownAtRegister;
    QTest::newRow("HTML") << here << Answer{.body = "<p>", .contentType = "text/html"}
                          << ErrorCode::AnswerNotFhir;
    QTest::newRow("on another host")
        << QByteArray("http://localhost:9/fhir?p=2") << Answer{} << ErrorCode::RedirectRefused;
    QTest::newRow("a loop") << here << Answer{.body = Bench::page({}, here)}
                            << ErrorCode::AnswerMalformed;
}

void TestHistoryCall::secondPageFails()
{
    QFETCH(QByteArray, next);
    QFETCH(FakeRegister::Answer, answer);
    QFETCH(ErrorCode, code);
    Bench bench;
    bench.server.on(patientSearch, {.body = Bench::page({patient("12")})});
    bench.server.on(searchLine, {.body = Bench::page({of("Patient/12", "a")}, next)});
    bench.server.on(searchLine, {.status = 400});
    bench.server.on("GET /fhir", answer);
    const RegisterHistory history = historyOf(bench);
    QCOMPARE(history.outcome, HistoryOutcome::Incomplete);
    QCOMPARE(history.error->code, code);
    QCOMPARE(idsOf(history), QStringList{u"a"_s});
}

void TestHistoryCall::fewerThanTotal()
{
    Bench bench;
    bench.server.on(patientSearch, {.body = Bench::page({patient("12")})});
    bench.server.on(searchLine,
                    {.body = Bench::page({of("Patient/12", "a")}, {}, R"(,"total":120)")});
    bench.server.on(searchLine, {.status = 400});
    QCOMPARE(historyOf(bench).outcome, HistoryOutcome::Incomplete);
}

void TestHistoryCall::countRefused()
{
    Bench bench;
    bench.server.on(patientSearch, {.status = 400, .body = "{}"});
    bench.server.on(patientSearch, {.body = Bench::page({patient("12")})});
    bench.server.on(searchLine, {.body = Bench::page({of("Patient/12", "a")})});
    QCOMPARE(historyOf(bench).outcome, HistoryOutcome::Complete);
    QCOMPARE(bench.server.requests[1].body, "identifier=urn%3Atest%3Anumber%7C80031599760");
    QCOMPARE(bench.server.requests[2].body, "patient=Patient%2F12");
}

void TestHistoryCall::postSearchRefused()
{
    for (const int status : {404, 405, 501}) {
        Bench bench;
        bench.server.on(patientSearch, {.status = status});
        const RegisterHistory history = historyOf(bench);
        QCOMPARE(history.outcome, HistoryOutcome::Unreadable);
        QCOMPARE(history.error->code, ErrorCode::NotSupported);
        QCOMPARE(bench.server.lines(), QByteArrayList{patientSearch});
    }
}

void TestHistoryCall::getOnlyWhereTheProfileSaysSo()
{
    Bench bench;
    bench.profile.searchByPost = false;
    bench.server.on(patientSearch, {.status = 405});
    bench.server.on("GET /fhir/Patient", {.body = Bench::page({patient("12")})});
    bench.server.on("GET /fhir/Immunization", {.body = Bench::page({of("Patient/12", "a")})});
    const RegisterHistory history = historyOf(bench);
    QCOMPARE(history.outcome, HistoryOutcome::Complete);
    QCOMPARE(bench.server.requestsTo(patientSearch).size(), 1);
    QCOMPARE(bench.server.lines()[2], "GET /fhir/Immunization?patient=Patient%2F12&_count=50");
}

void TestHistoryCall::endlessPagesEnd()
{
    Bench bench;
    bench.limits.answerBytes = 20000;
    QByteArray big = of("Patient/12", "a");
    big.insert(big.size() - 1, R"(,"x":")" + QByteArray(15000, 'x') + '"');
    bench.server.on(patientSearch, {.body = Bench::page({patient("12")})});
    for (int page = 2; page < 9; ++page)
        bench.server.on(page == 2 ? searchLine : QByteArray("GET /fhir"),
                        {.body = Bench::page({big}, "/fhir?p=" + QByteArray::number(page))});
    const RegisterHistory history = historyOf(bench);
    QCOMPARE(history.outcome, HistoryOutcome::Incomplete);
    QCOMPARE(history.error->code, ErrorCode::AnswerTooLarge);
}

QTEST_GUILESS_MAIN(TestHistoryCall)
#include "tst_HistoryCall.moc"
