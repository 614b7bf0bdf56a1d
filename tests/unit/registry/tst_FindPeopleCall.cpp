// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using registry::DosesAnswer;
using registry::DosesQuestion;
using registry::PatientAnswer;

namespace {

const QByteArray patientSearch = "POST /fhir/Patient/_search";
const QByteArray doseSearch = "POST /fhir/Immunization/_search";
constexpr auto numberOne = Bench::number;
constexpr auto numberTwo = Bench::otherNumber;

QByteArray patient(const QByteArray &id, const QByteArray &number)
{
    return R"({"resourceType":"Patient","id":")" + id +
           R"(","identifier":[{"system":"urn:test:number","value":")" + number + R"("}]})";
}

QByteArray of(const QByteArray &reference, const QByteArray &id)
{
    return R"({"resourceType":"Immunization","id":")" + id +
           R"(","status":"completed","patient":{"reference":")" + reference + R"("}})";
}

domain::Patient known(const char *number, const char *id)
{
    domain::Patient person = Bench::person(number);
    person.registerId = QString::fromLatin1(id);
    return person;
}

core::Result<DosesAnswer> dosesOf(Bench &bench, const QList<domain::Patient> &people,
                                  const QList<domain::CodedValue> &vaccines = {},
                                  bool withoutIds = false)
{
    const DosesQuestion question{people, QDate(2026, 11, 17), QDate(2026, 12, 1), vaccines,
                                 withoutIds};
    return answerOf<DosesAnswer>(
        [&](auto reply) { bench.client().findDoses(question, &bench.context, reply); });
}

QString asked(const FakeRegister::Request &request, const QString &parameter)
{
    return QUrlQuery(QString::fromLatin1(request.body))
        .queryItemValue(parameter, QUrl::FullyDecoded);
}

QStringList idsOf(const DosesAnswer &answer, const char *number)
{
    QStringList ids;
    for (const auto &dose : answer.byNumber.value(QString::fromLatin1(number)))
        ids.append(dose.id);
    return ids;
}

} // namespace

class TestFindPeopleCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peopleInOneSearch()
    {
        Bench bench;
        bench.server.on(patientSearch, {.body = Bench::page({patient("1", numberOne)})});
        const QList<domain::PersonNumber> numbers{*Bench::person(numberOne).number,
                                                  *Bench::person(numberTwo).number};
        const auto found = answerOf<PatientAnswer>(
            [&](auto reply) { bench.client().findPeople(numbers, &bench.context, reply); });
        QCOMPARE(found->patients.size(), 1);
        QVERIFY(!found->incomplete);
        QCOMPARE(bench.server.requests.size(), 1);
        QCOMPARE(asked(bench.server.requests.first(), u"identifier"_s).count(u','), 1);
    }

    // fault 23
    void anotherPersonIsDiscarded()
    {
        Bench bench;
        bench.server.on(patientSearch, {.body = Bench::page({patient("9", numberTwo)})});
        QTest::ignoreMessage(QtWarningMsg,
                             "a search for many was answered with another; discarded");
        const QList<domain::PersonNumber> numbers{*Bench::person(numberOne).number};
        const auto found = answerOf<PatientAnswer>(
            [&](auto reply) { bench.client().findPeople(numbers, &bench.context, reply); });
        QVERIFY(found->patients.isEmpty());
        QVERIFY(found->incomplete);
    }

    void dosesByIdAndByNumber()
    {
        Bench bench;
        bench.server.on(doseSearch,
                        {.body = Bench::page({of("Patient/1", "a"), of("Patient/2", "b")})});
        bench.server.on(doseSearch, {.body = Bench::page({Bench::stored("c", "x", numberTwo),
                                                          Bench::stored("a", "y", numberOne)})});
        const auto found = dosesOf(bench, {known(numberOne, "1"), known(numberTwo, "2")},
                                   {{u"urn:vaccines"_s, u"V1"_s, {}}});
        QVERIFY(!found->incomplete);
        QCOMPARE(idsOf(*found, numberOne), QStringList{u"a"_s});
        QCOMPARE(idsOf(*found, numberTwo), (QStringList{u"b"_s, u"c"_s}));
        QCOMPARE(bench.server.requests.size(), 2);
        QCOMPARE(asked(bench.server.requests.first(), u"vaccine-code"_s), u"urn:vaccines|V1"_s);
        QCOMPARE(QStringList(asked(bench.server.requests.first(), u"patient"_s).split(u',')).size(),
                 2);
        QVERIFY(!asked(bench.server.requests.last(), u"patient:identifier"_s).isEmpty());
    }

    void ever() // without days; whoever cannot tell vaccines apart is asked for all
    {
        Bench bench;
        bench.profile.patientSearch = registry::RegisterProfile::PatientSearch::ByIdentifier;
        bench.server.on(doseSearch, {.status = 400});
        bench.server.on(doseSearch, {.status = 400}); // nor is it the page size
        bench.server.on(doseSearch, {.body = Bench::page({Bench::stored("a", "y", numberOne)})});
        const DosesQuestion question{
            {known(numberOne, "1")}, {}, {}, {{u"urn:vaccines"_s, u"V1"_s, {}}}, false};
        const auto answer = answerOf<DosesAnswer>(
            [&](auto reply) { bench.client().findDoses(question, &bench.context, reply); });
        QVERIFY(answer && !answer->incomplete);
        QCOMPARE(idsOf(*answer, numberOne), QStringList{u"a"_s});
        QVERIFY(asked(bench.server.requests.first(), u"date"_s).isEmpty());
        QCOMPARE(asked(bench.server.requests.first(), u"vaccine-code"_s), u"urn:vaccines|V1"_s);
        QVERIFY(asked(bench.server.requests.last(), u"vaccine-code"_s).isEmpty());
    }

    // A server of any kind may code its vaccines in its own way.
    void whereCodesAreNotSharedAllDosesAreAskedFor()
    {
        Bench bench;
        bench.profile.patientSearch = registry::RegisterProfile::PatientSearch::ByIdentifier;
        bench.profile.sharesVaccineCodes = false;
        bench.server.on(doseSearch, {.body = Bench::page({Bench::stored("a", "y", numberOne)})});
        const auto found =
            dosesOf(bench, {Bench::person(numberOne)}, {{u"urn:vaccines"_s, u"V1"_s, {}}});
        QCOMPARE(idsOf(*found, numberOne), QStringList{u"a"_s});
        QVERIFY(asked(bench.server.requests.first(), u"vaccine-code"_s).isEmpty());
    }

    void aRegisterThatGoesByNumbers()
    {
        Bench bench;
        bench.profile.patientSearch = registry::RegisterProfile::PatientSearch::ByIdentifier;
        bench.server.on(doseSearch, {.body = Bench::page({Bench::stored("a", "y", numberOne)})});
        const auto found = dosesOf(bench, {Bench::person(numberOne)}, {}, true);
        QCOMPARE(idsOf(*found, numberOne), QStringList{u"a"_s});
        QCOMPARE(bench.server.requests.size(), 1);
    }

    void whoCouldNotBeLookedUpIsNotCalledWithoutDoses()
    {
        Bench bench;
        const auto found = dosesOf(bench, {Bench::person(numberOne)}, {}, true);
        QCOMPARE(found.error().code, ErrorCode::NotSupported);
        QCOMPARE(bench.server.requests.size(), 0);
    }

    // A register that ignores what it does not know answers with everybody.
    void strangersMakeItIncomplete()
    {
        Bench bench;
        bench.server.on(doseSearch,
                        {.body = Bench::page({of("Patient/1", "a"), of("Patient/77", "z")},
                                             bench.server.baseUrl().toEncoded() + "/page2")});
        const auto found = dosesOf(bench, {known(numberOne, "1")});
        QVERIFY(found->incomplete);
        QCOMPARE(idsOf(*found, numberOne), QStringList{u"a"_s});
        QVERIFY(bench.server.requestsTo("GET /fhir/page2").isEmpty());
    }

    void anIgnoredModifierBringsNoStrangers()
    {
        Bench bench;
        bench.server.on(doseSearch, {.body = Bench::page({of("Patient/1", "a")})});
        bench.server.on(doseSearch,
                        {.body = Bench::page({of("Patient/1", "a"), of("Patient/7", "z")})});
        const auto found = dosesOf(bench, {known(numberOne, "1")});
        QVERIFY(!found->incomplete);
        QCOMPARE(idsOf(*found, numberOne), QStringList{u"a"_s});
    }

    void anUnknownModifierIsNoError()
    {
        Bench bench;
        bench.server.on(doseSearch, {.body = Bench::page({of("Patient/1", "a")})});
        bench.server.on(doseSearch,
                        {.status = 400, .body = R"({"resourceType":"OperationOutcome"})"});
        const auto found = dosesOf(bench, {known(numberOne, "1")});
        QVERIFY(found && !found->incomplete);
    }

    void refused()
    {
        Bench bench;
        bench.server.on(doseSearch, {.status = 413, .body = {}});
        QCOMPARE(dosesOf(bench, {known(numberOne, "1")}).error().code, ErrorCode::PayloadTooLarge);
    }
};

QTEST_GUILESS_MAIN(TestFindPeopleCall)
#include "tst_FindPeopleCall.moc"
