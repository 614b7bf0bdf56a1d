// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxFixture.h"

#include <QSet>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using sandbox::Header;
using sandbox::Parameters;

namespace {

qint64 total(const SandboxFixture::Reply &reply)
{
    return core::integerMember(reply.json(), "total").value_or(-1);
}

QString nextLink(const core::Json &bundle)
{
    for (const core::Json &link : core::arrayMember(bundle, "link"))
        if (core::stringMember(link, "relation") == "next"_L1)
            return core::stringMember(link, "url");
    return {};
}

QString idOf(const SandboxFixture::Reply &reply)
{
    return core::stringMember(reply.json(), "id");
}

core::Json entry(const core::Json &dose)
{
    const core::Json &identifier = dose["identifier"][0];
    const QString condition = "identifier="_L1 + core::stringMember(identifier, "system") + u'|' +
                              core::stringMember(identifier, "value");
    core::Json json = core::Json::object();
    json["resource"] = dose;
    json["request"] = core::Json::object(
        {{"method", "POST"}, {"url", "Immunization"}, {"ifNoneExist", core::jsonText(condition)}});
    return json;
}

QByteArray bundle(const char *type, const core::Json &entries)
{
    return core::writeJson(
        core::Json::object({{"resourceType", "Bundle"}, {"type", type}, {"entry", entries}}));
}

} // namespace

class tst_SandboxFhir : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_sandbox.signIn(); }

    void capabilityNeedsNoToken();
    void refusesWithoutSignIn();
    void refusesLowLevel();
    void negotiates_data();
    void negotiates();
    void echoesTrace();

    void findsPatients_data();
    void findsPatients();
    void findsDoses_data();
    void findsDoses();
    void strictSearchRefusesUnknown();
    void pagesByPostAndGet();
    void pageSizeIsCapped();
    void aThousandPeopleInOneSearch();
    void showsNoAccess();

    void createsOnce();
    void createsOnceFromManyThreads();
    void severalMatchesRefuseConditionalCreate();
    void givesBackWhatCame();
    void preferDecidesBody();
    void tellsAllErrorsAtOnce();
    void updatesWithIfMatch();
    void updateKeepsPersonAndIdentifier();
    void keepsHistory();

    void makesUnknownPerson();
    void resolvesByNameAndBirthDate();
    void ambiguousPersonIsRefused();
    void postalCodeDecides();
    void unknownPersonByNameIsMade();
    void refusesDoseAfterDeath();
    void refusesDoseBeforeBirth();
    void refusesSecondOwnerOfNumber();

    void batchAnswersEachEntry();
    void transactionIsAllOrNothing();
    void transactionResolvesReferences();
    void bundleLimit();

    void restartKeepsEverything();
    void startsQuickly();

private:
    SandboxFixture m_sandbox;
};

void tst_SandboxFhir::capabilityNeedsNoToken()
{
    const auto reply = m_sandbox.send("GET", u"/fhir/metadata"_s);
    QCOMPARE(reply.status, 200);
    const core::Json json = reply.json();
    QCOMPARE(core::stringMember(json, "fhirVersion"), u"4.0.1"_s);
    const core::Json &immunization = json["rest"][0]["resource"][1];
    QCOMPARE(core::boolMember(immunization, "conditionalCreate"), true);
    QCOMPARE(core::stringMember(immunization, "versioning"), u"versioned-update"_s);
    QCOMPARE(json["rest"][0]["interaction"].size(), size_t{2});
}

void tst_SandboxFhir::refusesWithoutSignIn()
{
    const auto none = m_sandbox.send("GET", u"/fhir/Patient"_s);
    QCOMPARE(none.status, 401);
    QVERIFY(none.header("WWW-Authenticate").startsWith("Bearer"));
    QCOMPARE(core::stringMember(none.json(), "resourceType"), u"OperationOutcome"_s);
    const auto wrong =
        m_sandbox.send("GET", u"/fhir/Patient"_s, {}, {{"Authorization", "Bearer nonsense"}});
    QCOMPARE(wrong.status, 401);
    QVERIFY(wrong.header("WWW-Authenticate").contains("invalid_token"));
}

void tst_SandboxFhir::refusesLowLevel()
{
    SandboxFixture other;
    other.signIn(u"luc.laag"_s);
    const auto reply = other.fhir("GET", u"Patient"_s);
    QCOMPARE(reply.status, 403);
    QCOMPARE(reply.details(), QStringList{u"LEVEL_TOO_LOW"_s});
}

void tst_SandboxFhir::negotiates_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray none;
    QTest::newRow("xml answer") << QByteArray("GET") << u"Patient?_format=xml"_s << none << none
                                << none << 406;
    QTest::newRow("xml body") << QByteArray("POST") << u"Patient"_s << QByteArray("Content-Type")
                              << QByteArray("application/fhir+xml") << QByteArray("<a/>") << 415;
    QTest::newRow("no json") << QByteArray("POST") << u"Patient"_s << none << none
                             << QByteArray("{\"a\":") << 400;
    QTest::newRow("double member") << QByteArray("POST") << u"Patient"_s << none << none
                                   << QByteArray("{\"a\":1,\"a\":2}") << 400;
    QTest::newRow("other type in body") << QByteArray("POST") << u"Patient"_s << none << none
                                        << QByteArray("{\"resourceType\":\"Immunization\"}") << 400;
    QTest::newRow("unknown type") << QByteArray("GET") << u"Observation"_s << none << none << none
                                  << 404;
    QTest::newRow("unknown id") << QByteArray("GET") << u"Patient/nobody"_s << none << none << none
                                << 404;
    QTest::newRow("delete") << QByteArray("DELETE") << u"Patient/nobody"_s << none << none << none
                            << 405;
    QTest::newRow("patch") << QByteArray("PATCH") << u"Patient/nobody"_s << none << none
                           << QByteArray("{}") << 405;
    QTest::newRow("create on update")
        << QByteArray("PUT") << u"Patient/new"_s << none << none
        << QByteArray("{\"resourceType\":\"Patient\",\"id\":\"new\"}") << 404;
    QTest::newRow("read base") << QByteArray("GET") << QString() << none << none << none << 405;
    QTest::newRow("gone page") << QByteArray("GET") << u"?_page=x"_s << none << none << none << 410;
}

void tst_SandboxFhir::negotiates()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    sandbox::Headers headers;
    if (!header.isEmpty())
        headers.append(Header{header, value});
    const auto reply = m_sandbox.fhir(method, path, body, headers);
    QCOMPARE(reply.status, status);
    QCOMPARE(core::stringMember(reply.json(), "resourceType"), u"OperationOutcome"_s);
    QCOMPARE(reply.header("Allow").isEmpty(), status != 405);
}

void tst_SandboxFhir::echoesTrace()
{
    const auto reply =
        m_sandbox.fhir("GET", u"Patient?_count=0"_s, {},
                       {{"BelGov-Trace-Id", "0d5c3a54-7b7e-4a53-8a54-8f6f5f1d0b01"}});
    QCOMPARE(reply.header("BelGov-Trace-Id"), "0d5c3a54-7b7e-4a53-8a54-8f6f5f1d0b01");
}

void tst_SandboxFhir::findsPatients_data()
{
    QTest::addColumn<Parameters>("query");
    QTest::addColumn<int>("count");
    QTest::newRow("number") << Parameters{{u"identifier"_s, ssinToken("80031599760")}} << 1;
    QTest::newRow("number without system") << Parameters{{u"identifier"_s, u"80031599760"_s}} << 1;
    QTest::newRow("number, other system")
        << Parameters{{u"identifier"_s, u"urn:x|80031599760"_s}} << 0;
    QTest::newRow("unknown number") << Parameters{{u"identifier"_s, ssinToken("77070730782")}} << 0;
    QTest::newRow("either number")
        << Parameters{{u"identifier"_s, ssinToken("80031599760") + u',' + ssinToken("11022899885")}}
        << 2;
    QTest::newRow("folded name") << Parameters{{u"family"_s, u"FERNANDEZ"_s}} << 1;
    QTest::newRow("accent asked") << Parameters{{u"family"_s, u"fernández núñez"_s}} << 1;
    QTest::newRow("apostrophe") << Parameters{{u"family"_s, u"d'hondt"_s}} << 1;
    QTest::newRow("later word") << Parameters{{u"family"_s, u"berg"_s}} << 2;
    QTest::newRow("exact differs") << Parameters{{u"family:exact"_s, u"van den berg"_s}} << 0;
    QTest::newRow("exact") << Parameters{{u"family:exact"_s, u"Van den Berg"_s}} << 2;
    QTest::newRow("twins") << Parameters{{u"family"_s, u"Van den Berg"_s},
                                         {u"birthdate"_s, u"2018-04-12"_s}}
                           << 2;
    QTest::newRow("one twin") << Parameters{{u"family"_s, u"Van den Berg"_s},
                                            {u"given"_s, u"Lena"_s},
                                            {u"birthdate"_s, u"2018-04-12"_s}}
                              << 1;
    QTest::newRow("same name and day")
        << Parameters{{u"name"_s, u"peeters"_s}, {u"birthdate"_s, u"1967-05-23"_s}} << 2;
    QTest::newRow("month only") << Parameters{{u"birthdate"_s, u"1962-06"_s}} << 1;
    QTest::newRow("month only asked by day") << Parameters{{u"birthdate"_s, u"1962-06-01"_s}} << 0;
    QTest::newRow("born since") << Parameters{{u"birthdate"_s, u"ge2025-01-01"_s}} << 2;
    QTest::newRow("range") << Parameters{{u"birthdate"_s, u"ge1980-03-01"_s},
                                         {u"birthdate"_s, u"lt1980-04-01"_s}}
                           << 2;
    QTest::newRow("unknown parameter is ignored")
        << Parameters{{u"family"_s, u"Janssens"_s}, {u"shoe-size"_s, u"44"_s}} << 1;
}

void tst_SandboxFhir::findsPatients()
{
    QFETCH(Parameters, query);
    QFETCH(int, count);
    const auto posted = m_sandbox.search(u"Patient"_s, query);
    QCOMPARE(posted.status, 200);
    QCOMPARE(total(posted), count);
    const auto got =
        m_sandbox.fhir("GET", "Patient?"_L1 + QString::fromLatin1(sandbox::writeForm(query)));
    QCOMPARE(total(got), count);
}

void tst_SandboxFhir::findsDoses_data()
{
    QTest::addColumn<Parameters>("query");
    QTest::addColumn<int>("count");
    const QString withdrawn = ssinToken("72120141881");
    const auto of = [&](const QString &name, const QString &value) {
        return Parameters{{u"patient.identifier"_s, withdrawn}, {name, value}};
    };
    QTest::newRow("all") << Parameters{{u"patient.identifier"_s, withdrawn}} << 7;
    QTest::newRow("other spelling") << Parameters{{u"patient:identifier"_s, withdrawn}} << 7;
    QTest::newRow("withdrawn") << of(u"status"_s, u"entered-in-error"_s) << 2;
    QTest::newRow("two states") << of(u"status"_s, u"completed,not-done"_s) << 5;
    QTest::newRow("vaccine") << of(u"vaccine-code"_s, u"http://snomed.info/sct|1181000221105"_s)
                             << 2;
    QTest::newRow("in a year") << of(u"date"_s, u"2025"_s) << 3;
    QTest::newRow("after") << of(u"date"_s, u"gt2025-10-08"_s) << 2;
    QTest::newRow("unknown person")
        << Parameters{{u"patient.identifier"_s, ssinToken("77070730782")}} << 0;
    QTest::newRow("unknown reference") << Parameters{{u"patient"_s, u"Patient/nobody"_s}} << 0;
}

void tst_SandboxFhir::findsDoses()
{
    QFETCH(Parameters, query);
    QFETCH(int, count);
    const auto reply = m_sandbox.search(u"Immunization"_s, query);
    QCOMPARE(reply.status, 200);
    QCOMPARE(total(reply), count);
}

void tst_SandboxFhir::strictSearchRefusesUnknown()
{
    const auto reply =
        m_sandbox.fhir("GET", u"Patient?shoe-size=44"_s, {}, {{"Prefer", "handling=strict"}});
    QCOMPARE(reply.status, 400);
    QCOMPARE(m_sandbox.fhir("GET", u"Patient?family:sounds=x"_s).status, 400);
    QCOMPARE(m_sandbox.fhir("GET", u"Patient?birthdate=yesterday"_s).status, 400);
}

void tst_SandboxFhir::pagesByPostAndGet()
{
    for (const QByteArray method : {"POST", "GET"}) {
        auto reply = m_sandbox.search(u"Immunization"_s,
                                      {{u"patient.identifier"_s, ssinToken("49030915147")}});
        QSet<QString> ids;
        int pages = 0;
        for (;; ++pages) {
            QCOMPARE(reply.status, 200);
            const core::Json page = reply.json();
            QCOMPARE(total(reply), 128);
            for (const core::Json &found : core::arrayMember(page, "entry"))
                ids.insert(core::stringMember(found["resource"], "id"));
            const QString next = nextLink(page);
            if (next.isEmpty())
                break;
            QVERIFY(!next.contains("49030915147"_L1));
            reply = m_sandbox.send(method, next, {},
                                   {{"Authorization", "Bearer " + m_sandbox.accessToken}});
        }
        QCOMPARE(pages, 5); // pages of 25
        QCOMPARE(ids.size(), 128);
    }
}

void tst_SandboxFhir::pageSizeIsCapped()
{
    const auto reply = m_sandbox.fhir("GET", u"Immunization?_count=5000&_sort=-_lastUpdated"_s);
    QVERIFY(core::arrayMember(reply.json(), "entry").size() <= size_t{1000});
    QCOMPARE(reply.status, 200);
    QCOMPARE(
        core::arrayMember(m_sandbox.fhir("GET", u"Immunization?_count=0"_s).json(), "entry").size(),
        size_t{0});
}

// More than SQLite takes ORs, and more than the server library takes in a form.
void tst_SandboxFhir::aThousandPeopleInOneSearch()
{
    QStringList tokens;
    for (int i = 0; i < 998; ++i)
        tokens.append(ssinToken(QByteArray::number(50010100000 + i).constData()));
    tokens.append(ssinToken("80031599760"));
    tokens.append(ssinToken("80031599859"));
    const auto people = m_sandbox.search(u"Patient"_s, {{u"identifier"_s, tokens.join(u',')}});
    QCOMPARE(people.status, 200);
    QCOMPARE(total(people), 2);
    const auto doses =
        m_sandbox.search(u"Immunization"_s, {{u"patient.identifier"_s, tokens.join(u',')}});
    QCOMPARE(doses.status, 200);
    QVERIFY(total(doses) > 0);
}

void tst_SandboxFhir::showsNoAccess()
{
    const auto person =
        m_sandbox.search(u"Patient"_s, {{u"identifier"_s, ssinToken("71103046403")}});
    QCOMPARE(total(person), 1);
    const QString id = core::stringMember(person.json()["entry"][0]["resource"], "id");
    const auto byNumber =
        m_sandbox.search(u"Immunization"_s, {{u"patient.identifier"_s, ssinToken("71103046403")}});
    QCOMPARE(byNumber.status, 403);
    QCOMPARE(byNumber.details(), QStringList{u"NO_ACCESS"_s});
    QCOMPARE(m_sandbox.fhir("GET", "Immunization?patient="_L1 + id).status, 403);
    QCOMPARE(m_sandbox.create(exampleDose("71103046403")).status, 403);
}

void tst_SandboxFhir::createsOnce()
{
    const core::Json dose = exampleDose();
    const auto first = m_sandbox.create(dose);
    QCOMPARE(first.status, 201);
    QCOMPARE(first.header("ETag"), "W/\"1\"");
    QVERIFY(first.header("Location").contains("/fhir/Immunization/"));
    const auto second = m_sandbox.create(dose);
    QCOMPARE(second.status, 200);
    QCOMPARE(idOf(second), idOf(first));
}

void tst_SandboxFhir::createsOnceFromManyThreads()
{
    const core::Json dose = exampleDose("11022899885");
    QList<SandboxFixture::Reply> replies(8);
    std::vector<std::thread> threads;
    for (SandboxFixture::Reply &reply : replies)
        threads.emplace_back([&] { reply = m_sandbox.create(dose); });
    for (std::thread &thread : threads)
        thread.join();
    QSet<QString> ids;
    int created = 0;
    for (const auto &reply : replies) {
        ids.insert(idOf(reply));
        created += reply.status == 201 ? 1 : 0;
        QVERIFY(reply.status == 201 || reply.status == 200);
    }
    QCOMPARE(ids.size(), 1);
    QCOMPARE(created, 1);
}

void tst_SandboxFhir::severalMatchesRefuseConditionalCreate()
{
    const auto reply = m_sandbox.fhir("POST", u"Immunization"_s, core::writeJson(exampleDose()),
                                      {{"If-None-Exist", "status=completed"}});
    QCOMPARE(reply.status, 412);
    const auto nonsense = m_sandbox.fhir("POST", u"Immunization"_s, core::writeJson(exampleDose()),
                                         {{"If-None-Exist", "shoe-size=44"}});
    QCOMPARE(nonsense.status, 400);
}

void tst_SandboxFhir::givesBackWhatCame()
{
    core::Json dose = exampleDose();
    dose["doseQuantity"]["value"] = core::jsonDecimal("0.50");
    dose["extension"].push_back(
        core::Json::object({{"url", "urn:x:weight"}, {"valueDecimal", core::jsonDecimal("1.10")}}));
    dose["newElement"] = core::Json::object({{"a", core::jsonDecimal("1e3")}});
    const QString id = idOf(m_sandbox.create(dose));
    const core::Json back = m_sandbox.fhir("GET", "Immunization/"_L1 + id).json();
    QCOMPARE(core::writeJson(back["doseQuantity"]), "{\"value\":0.50}");
    QCOMPARE(core::writeJson(back["newElement"]), "{\"a\":1e3}");
    QCOMPARE(core::writeJson(back["extension"]), core::writeJson(dose["extension"]));
    QCOMPARE(core::stringMember(back["patient"]["identifier"], "value"), u"80031599760"_s);
    QVERIFY(core::stringMember(back["patient"], "reference").startsWith("Patient/"_L1));
}

void tst_SandboxFhir::preferDecidesBody()
{
    const auto minimal = m_sandbox.fhir("POST", u"Immunization"_s, core::writeJson(exampleDose()),
                                        {{"Prefer", "return=minimal"}});
    QCOMPARE(minimal.status, 201);
    QVERIFY(minimal.body.isEmpty());
    QVERIFY(!minimal.header("Location").isEmpty());
    const auto outcome = m_sandbox.fhir("POST", u"Immunization"_s, core::writeJson(exampleDose()),
                                        {{"Prefer", "return=OperationOutcome"}});
    QCOMPARE(outcome.status, 201);
    QCOMPARE(core::stringMember(outcome.json(), "resourceType"), u"OperationOutcome"_s);
}

void tst_SandboxFhir::tellsAllErrorsAtOnce()
{
    core::Json dose = exampleDose("80031599761");
    dose["lotNumber"] = "X";
    dose["route"]["coding"][0]["code"] = "nowhere";
    dose["doseQuantity"]["value"] = "1";
    dose["occurrenceDateTime"] = "2099-01-01";
    dose.erase("recorded");
    const auto reply = m_sandbox.create(dose);
    QCOMPARE(reply.status, 422);
    const QStringList expressions = reply.expressions();
    for (const char *expected :
         {"Immunization.patient.identifier", "Immunization.lotNumber", "Immunization.route",
          "Immunization.doseQuantity.value", "Immunization.occurrence", "Immunization.recorded"})
        QVERIFY2(expressions.contains(QLatin1StringView(expected)), expected);
}

void tst_SandboxFhir::updatesWithIfMatch()
{
    const auto created = m_sandbox.create(exampleDose());
    core::Json dose = created.json();
    dose["doseQuantity"]["value"] = 2;
    const QString path = "Immunization/"_L1 + idOf(created);
    const QByteArray body = core::writeJson(dose);
    QCOMPARE(m_sandbox.fhir("PUT", path, body).status, 428);
    const auto updated = m_sandbox.fhir("PUT", path, body, {{"If-Match", "W/\"1\""}});
    QCOMPARE(updated.status, 200);
    QCOMPARE(updated.header("ETag"), "W/\"2\"");
    QCOMPARE(m_sandbox.fhir("PUT", path, body, {{"If-Match", "W/\"1\""}}).status, 412);
    dose["status"] = "entered-in-error";
    const auto withdrawn =
        m_sandbox.fhir("PUT", path, core::writeJson(dose), {{"If-Match", "W/\"2\""}});
    QCOMPARE(core::stringMember(withdrawn.json(), "status"), u"entered-in-error"_s);
}

void tst_SandboxFhir::updateKeepsPersonAndIdentifier()
{
    const auto created = m_sandbox.create(exampleDose());
    core::Json dose = created.json();
    dose["patient"] = exampleDose("11022899885")["patient"];
    dose["contained"][1]["subject"] = dose["patient"];
    dose["identifier"][0]["value"] = "another";
    const auto reply = m_sandbox.fhir("PUT", "Immunization/"_L1 + idOf(created),
                                      core::writeJson(dose), {{"If-Match", "W/\"1\""}});
    QCOMPARE(reply.status, 422);
    QCOMPARE(reply.details(), (QStringList{u"PATIENT_CHANGED"_s, u"IDENTIFIER_CHANGED"_s}));
}

void tst_SandboxFhir::keepsHistory()
{
    const auto created = m_sandbox.create(exampleDose());
    core::Json dose = created.json();
    const QString path = "Immunization/"_L1 + idOf(created);
    dose["doseQuantity"]["value"] = 2;
    QCOMPARE(m_sandbox.fhir("PUT", path, core::writeJson(dose), {{"If-Match", "1"}}).status, 200);
    const auto history = m_sandbox.fhir("GET", path + "/_history"_L1);
    QCOMPARE(total(history), 2);
    const auto first = m_sandbox.fhir("GET", path + "/_history/1"_L1).json();
    QCOMPARE(core::writeJson(first["doseQuantity"]), "{\"value\":1}");
    QCOMPARE(m_sandbox.fhir("GET", path + "/_history/3"_L1).status, 404);
}

void tst_SandboxFhir::makesUnknownPerson()
{
    const auto created = m_sandbox.create(exampleDose("77070730782"));
    QCOMPARE(created.status, 201);
    const auto person =
        m_sandbox.search(u"Patient"_s, {{u"identifier"_s, ssinToken("77070730782")}});
    QCOMPARE(total(person), 1);
    const core::Json resource = person.json()["entry"][0]["resource"];
    QCOMPARE(core::stringMember(resource, "birthDate"), u"1977-07-07"_s);
    QCOMPARE(core::stringMember(resource, "gender"), u"male"_s);
}

void tst_SandboxFhir::resolvesByNameAndBirthDate()
{
    const auto created = m_sandbox.create(exampleDoseOf("janssens", "JAN", "1980-03-15"));
    QCOMPARE(created.status, 201);
    const core::Json json = created.json();
    QCOMPARE(core::stringMember(json["patient"]["identifier"], "value"), u"80031599760"_s);
    QCOMPARE(json["contained"].size(), size_t{2});
    QCOMPARE(core::writeJson(json["contained"][1]["subject"]), core::writeJson(json["patient"]));
    const auto stored = m_sandbox.fhir("GET", "Immunization/"_L1 + idOf(created)).json();
    core::Json again = stored;
    const auto updated = m_sandbox.fhir("PUT", "Immunization/"_L1 + idOf(created),
                                        core::writeJson(again), {{"If-Match", "W/\"1\""}});
    QCOMPARE(updated.status, 200);
}

void tst_SandboxFhir::ambiguousPersonIsRefused()
{
    const auto reply = m_sandbox.create(exampleDoseOf("Peeters", "Marc", "1967-05-23"));
    QCOMPARE(reply.status, 422);
    QCOMPARE(reply.details(), QStringList{u"PATIENT_AMBIGUOUS"_s});
    QCOMPARE(reply.expressions(), QStringList{u"Immunization.patient"_s});
    QCOMPARE(core::stringMember(reply.json()["issue"][0], "code"), u"multiple-matches"_s);
}

void tst_SandboxFhir::postalCodeDecides()
{
    const auto reply = m_sandbox.create(exampleDoseOf("Peeters", "Marc", "1967-05-23", "8500"));
    QCOMPARE(reply.status, 201);
    QCOMPARE(core::stringMember(reply.json()["patient"]["identifier"], "value"), u"67052333529"_s);
}

void tst_SandboxFhir::unknownPersonByNameIsMade()
{
    const auto first = m_sandbox.create(exampleDoseOf("Nieuwkomer", "Ada", "1990-01-02"));
    QCOMPARE(first.status, 201);
    const auto second = m_sandbox.create(exampleDoseOf("Nieuwkomer", nullptr, "1990-01-02"));
    QCOMPARE(second.status, 201);
    QCOMPARE(core::stringMember(second.json()["patient"], "reference"),
             core::stringMember(first.json()["patient"], "reference"));
    QCOMPARE(total(m_sandbox.search(u"Patient"_s, {{u"family"_s, u"nieuwkomer"_s}})), 1);
}

void tst_SandboxFhir::refusesDoseAfterDeath()
{
    const auto reply = m_sandbox.create(exampleDose("38073024689"));
    QCOMPARE(reply.status, 422);
    QCOMPARE(reply.details(), QStringList{u"PATIENT_DECEASED"_s});
}

void tst_SandboxFhir::refusesDoseBeforeBirth()
{
    core::Json dose = exampleDose("11022899885");
    dose["occurrenceDateTime"] = "2011-02-27";
    QCOMPARE(m_sandbox.create(dose).details(), QStringList{u"DATE_BEFORE_BIRTH"_s});
}

void tst_SandboxFhir::refusesSecondOwnerOfNumber()
{
    const QByteArray person = "{\"resourceType\":\"Patient\",\"identifier\":[{\"system\":\"" +
                              QByteArray(ssinSystem) + "\",\"value\":\"80031599760\"}]}";
    const auto reply = m_sandbox.fhir("POST", u"Patient"_s, person);
    QCOMPARE(reply.status, 422);
    QCOMPARE(reply.details(), QStringList{u"PATIENT_EXISTS"_s});
    const auto existing =
        m_sandbox.fhir("POST", u"Patient"_s, person,
                       {{"If-None-Exist", "identifier=" + ssinToken("80031599760").toUtf8()}});
    QCOMPARE(existing.status, 200);
}

void tst_SandboxFhir::batchAnswersEachEntry()
{
    core::Json bad = exampleDose();
    bad["status"] = "done";
    const core::Json good = exampleDose();
    const auto reply = m_sandbox.fhir(
        "POST", {}, bundle("batch", core::Json::array({entry(good), entry(bad), entry(good)})));
    QCOMPARE(reply.status, 200);
    const core::Json entries = reply.json()["entry"];
    QCOMPARE(core::stringMember(entries[0]["response"], "status"), u"201 Created"_s);
    QVERIFY(core::stringMember(entries[1]["response"], "status").startsWith("422"_L1));
    QVERIFY(core::member(entries[1]["response"], "outcome"));
    QCOMPARE(core::stringMember(entries[2]["response"], "status"), u"200 OK"_s);
    QCOMPARE(core::stringMember(entries[0]["response"], "location"),
             core::stringMember(entries[2]["response"], "location"));
}

void tst_SandboxFhir::transactionIsAllOrNothing()
{
    core::Json bad = exampleDose();
    bad["status"] = "done";
    const core::Json good = exampleDose("99042145453");
    const auto reply = m_sandbox.fhir(
        "POST", {}, bundle("transaction", core::Json::array({entry(good), entry(bad)})));
    QCOMPARE(reply.status, 422);
    QCOMPARE(reply.expressions(), QStringList{u"Bundle.entry[1].resource.status"_s});
    QCOMPARE(total(m_sandbox.search(u"Patient"_s, {{u"identifier"_s, ssinToken("99042145453")}})),
             0);
    const auto fine =
        m_sandbox.fhir("POST", {}, bundle("transaction", core::Json::array({entry(good)})));
    QCOMPARE(fine.status, 200);
    QCOMPARE(core::stringMember(fine.json(), "type"), u"transaction-response"_s);
}

void tst_SandboxFhir::transactionResolvesReferences()
{
    core::Json dose = exampleDose();
    dose["patient"] = core::Json::object({{"reference", "urn:uuid:p1"}});
    dose["contained"][1]["subject"] = dose["patient"];
    core::Json person = core::Json::object();
    person["fullUrl"] = "urn:uuid:p1";
    person["resource"] = core::Json::object(
        {{"resourceType", "Patient"},
         {"name", core::Json::array({core::Json::object({{"family", "Transactie"}})})},
         {"birthDate", "1991-01-01"}});
    person["request"] = core::Json::object({{"method", "POST"}, {"url", "Patient"}});
    const auto reply =
        m_sandbox.fhir("POST", {}, bundle("transaction", core::Json::array({entry(dose), person})),
                       {{"Prefer", "return=representation"}});
    QCOMPARE(reply.status, 200);
    const core::Json entries = reply.json()["entry"];
    QCOMPARE(core::stringMember(entries[0]["resource"]["patient"], "reference"),
             "Patient/"_L1 + core::stringMember(entries[1]["resource"], "id"));
}

void tst_SandboxFhir::bundleLimit()
{
    core::Json entries = core::Json::array();
    for (int i = 0; i < 101; ++i)
        entries.push_back(core::Json::object());
    QCOMPARE(m_sandbox.fhir("POST", {}, bundle("batch", entries)).status, 413);
    QCOMPARE(m_sandbox.fhir("POST", {}, bundle("collection", core::Json::array())).status, 400);
}

void tst_SandboxFhir::restartKeepsEverything()
{
    const core::Json dose = exampleDose();
    const QString id = idOf(m_sandbox.create(dose));
    const QUrl before = m_sandbox.server().baseUrl();
    m_sandbox.restart();
    QCOMPARE(m_sandbox.server().baseUrl(), before);
    QCOMPARE(m_sandbox.fhir("GET", "Immunization/"_L1 + id).status, 200); // the token too
    const auto again = m_sandbox.create(dose);
    QCOMPARE(again.status, 200);
    QCOMPARE(idOf(again), id);
}

void tst_SandboxFhir::startsQuickly()
{
    QElapsedTimer timer;
    timer.start();
    m_sandbox.restart();
    QVERIFY2(timer.elapsed() < 1000, "a later start loads nothing anew");
}

QTEST_GUILESS_MAIN(tst_SandboxFhir)
#include "tst_SandboxFhir.moc"
