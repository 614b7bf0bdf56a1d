// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxFixture.h"
#include "ids/Insz.h"
#include "sandbox/CodeLists.h"
#include "sandbox/DemoData.h"
#include "sandbox/PatientResolver.h"
#include "sandbox/VaccinationRules.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Json;

namespace {

QDateTime today()
{
    return QDateTime(QDate(2026, 11, 24), QTime(9, 0));
}

const QString profile =
    u"https://www.ehealth.fgov.be/standards/fhir/vaccination/StructureDefinition/"_s;

QStringList detailsOf(const QList<sandbox::Issue> &issues)
{
    QStringList details;
    for (const sandbox::Issue &issue : issues)
        details.append(issue.detail);
    return details;
}

// Changes a valid dose: sets what `pointer` (RFC 6901) names, or takes it away.
Json changed(const char *pointer, const char *value)
{
    Json dose = exampleDose();
    const Json::json_pointer place(pointer);
    if (!value) {
        dose.at(place.parent_pointer()).erase(place.back());
        return dose;
    }
    auto parsed = core::parseJson(value);
    dose[place] = parsed ? *parsed : Json();
    return dose;
}

} // namespace

class tst_VaccinationRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refuses_data();
    void refuses();
    void accepts_data();
    void accepts();
    void demoDosesAreValid();
    void demoPeopleAreAsPromised();

private:
    QList<sandbox::Issue> check(const Json &dose) const
    {
        sandbox::Findings findings;
        sandbox::checkVaccination(dose, m_codes, today(), findings);
        return findings.issues();
    }
    sandbox::CodeLists m_codes;
};

void tst_VaccinationRules::initTestCase()
{
    auto codes = sandbox::CodeLists::load();
    QVERIFY(codes.ok());
    m_codes = std::move(*codes);
    QCOMPARE(detailsOf(check(exampleDose())), QStringList());
}

void tst_VaccinationRules::refuses_data()
{
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QStringList>("details");
    const auto row = [](const char *name, const char *pointer, const char *value,
                        const QStringList &details) {
        QTest::newRow(name) << QByteArray(pointer) << QByteArray(value) << details;
    };
    const QStringList missing{u"MISSING"_s};
    const QStringList type{u"WRONG_TYPE"_s};
    const QStringList code{u"CODE_UNKNOWN"_s};
    const QStringList forbidden{u"FORBIDDEN_ELEMENT"_s};
    row("no status", "/status", nullptr, missing);
    row("status", "/status", "\"done\"", code);
    row("status type", "/status", "1", type);
    row("reason", "/statusReason", R"({"coding":[{"system":"x","code":"PATOBJ"}]})", code);
    row("no recorded", "/recorded", nullptr, missing);
    row("recorded in the future", "/recorded", "\"2026-12-24T10:00:00+01:00\"", {u"DATE_FUTURE"_s});
    row("recorded without zone", "/recorded", "\"2026-10-05T09:43:10\"", {u"DATE_FORMAT"_s});
    row("no date", "/occurrenceDateTime", nullptr, {u"OCCURRENCE"_s});
    row("date and text", "/occurrenceString", "\"zomer\"", {u"OCCURRENCE"_s});
    row("date form", "/occurrenceDateTime", "\"05/10/2026\"", {u"DATE_FORMAT"_s});
    row("no such day", "/occurrenceDateTime", "\"2026-02-30\"", {u"DATE_FORMAT"_s});
    row("future", "/occurrenceDateTime", "\"2026-11-25\"", {u"DATE_FUTURE"_s});
    row("no vaccine", "/vaccineCode", nullptr, missing);
    row("vaccine code", "/vaccineCode/coding/0/code", "\"1119254000\"",
        {u"CODE_UNKNOWN"_s, u"PRODUCT_VACCINE_MISMATCH"_s});
    row("vaccine mismatch", "/vaccineCode/coding/0/code", "\"1181000221105\"",
        {u"PRODUCT_VACCINE_MISMATCH"_s});
    row("unspecified without text", "/vaccineCode/coding/0/code", "\"787859002\"",
        {u"be-rule-vaccination-1"_s, u"PRODUCT_VACCINE_MISMATCH"_s});
    row("lot", "/lotNumber", "\"A\"", forbidden);
    row("expiry", "/expirationDate", "\"2027-01-01\"", forbidden);
    row("location", "/location", "{}", forbidden);
    row("protocol", "/protocolApplied", "[]", forbidden);
    row("site", "/site/coding/0/code", "\"1\"", code);
    row("side", "/site/extension/0/valueCoding/code", "\"1\"", code);
    row("side as concept", "/site/extension/0",
        R"({"url":"https://www.ehealth.fgov.be/standards/fhir/core-clinical/StructureDefinition/be-ext-laterality","valueCodeableConcept":{}})",
        missing);
    row("route", "/route/coding/0/code", "\"im\"", code);
    row("dose text", "/doseQuantity/value", "\"1\"", type);
    row("dose 3", "/doseQuantity/value", "3", {u"DOSE"_s});
    row("performer object", "/performer", "{}", type);
    row("other performer", "/performer/0/actor/identifier/value", "\"19999816001\"",
        {u"RECORDER_NOT_PERFORMER"_s});
    row("other system", "/performer/0/actor/identifier/system",
        "\"https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/nihdi-professional\"",
        {u"RECORDER_NOT_PERFORMER"_s});
    row("performer number", "/performer/0/actor/identifier/value", "\"1999981600\"",
        {u"IDENTIFIER_INVALID"_s, u"RECORDER_NOT_PERFORMER"_s});
    row("no recorder", "/extension/0/url", "\"x\"", {u"MISSING"_s, u"RECORDER_NOT_PERFORMER"_s});
    row("two recorders", "/extension/-",
        R"({"url":"https://www.ehealth.fgov.be/standards/fhir/core/StructureDefinition/be-ext-recorder","valueReference":{"display":"x"}})",
        {u"TOO_MANY"_s});
    row("pack system", "/extension/1/extension/0/valueCodeableConcept/coding/0/system", "\"x\"",
        {u"be-rule-vaccination-2"_s});
    row("unknown pack", "/extension/1/extension/0/valueCodeableConcept/coding/0/code",
        "\"9990011\"", {u"PRODUCT_UNKNOWN"_s});
    row("old layout", "/extension/1/extension/0/url", "\"code\"", {u"EXTENSION_UNKNOWN"_s});
    row("expiry as text", "/extension/1/extension/2",
        R"({"url":"expirationDate","valueString":"2027-08-31"})", missing);
    row("expiry form", "/extension/1/extension/2/valueDate", "\"08/2027\"", {u"DATE_FORMAT"_s});
    row("lot as date", "/extension/1/extension/1",
        R"({"url":"lotNumber","valueDate":"2027-08-31"})", missing);
    row("note without text", "/extension/4/valueAnnotation", R"({"time":"2026"})", missing);
    row("encounter array", "/encounter", "[]", {u"dom-3"_s, u"WRONG_TYPE"_s});
    row("encounter elsewhere", "/encounter/reference", "\"Encounter/1\"",
        {u"dom-3"_s, u"NOT_CONTAINED"_s});
    row("encounter planned", "/contained/1/status", "\"planned\"", {u"ENCOUNTER_STATUS"_s});
    row("encounter class", "/contained/1/class/code", "\"IMP\"", {u"ENCOUNTER_CLASS"_s});
    row("encounter of another", "/contained/1/subject/identifier/value", "\"11022899885\"",
        {u"ENCOUNTER_SUBJECT"_s});
    row("place", "/contained/0/type/0/coding/0/code", "\"garage\"", {u"be-rule-vaccination-4"_s});
    row("loose contained", "/contained/-", R"({"resourceType":"Location","id":"x"})", {u"dom-3"_s});
    row("contained version", "/contained/0/meta", R"({"versionId":"1"})", {u"dom-4"_s});
    row("identifier without system", "/identifier/0/system", nullptr, missing);
    row("reaction without date", "/reaction", "[{}]", missing);
    row("reaction elsewhere", "/reaction",
        R"([{"date":"2026-10-05","detail":{"reference":"Observation/1"}}])",
        {u"be-rule-vaccination-3"_s});
}

void tst_VaccinationRules::refuses()
{
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, value);
    QFETCH(QStringList, details);
    const auto issues = check(changed(pointer, value.isEmpty() ? nullptr : value.constData()));
    QCOMPARE(detailsOf(issues), details);
    for (const sandbox::Issue &issue : issues) {
        QVERIFY(issue.expression.startsWith("Immunization"_L1));
        QVERIFY(!issue.text.isEmpty());
    }
}

void tst_VaccinationRules::accepts_data()
{
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *name, const char *pointer, const char *value) {
        QTest::newRow(name) << QByteArray(pointer) << QByteArray(value);
    };
    row("today", "/occurrenceDateTime", "\"2026-11-24\"");
    row("month", "/occurrenceDateTime", "\"2019-05\"");
    row("year", "/occurrenceDateTime", "\"2019\"");
    row("half dose", "/doseQuantity/value", "0.5");
    row("half dose, more digits", "/doseQuantity/value", "0.50");
    row("volume", "/doseQuantity", R"({"value":0.25,"unit":"mL"})");
    row("no site", "/site", nullptr);
    row("newer side code", "/site/extension/0/valueCoding/code", "\"7771000\"");
    row("newer terminology URL", "/route/coding/0/system",
        "\"https://www.ehealth.fgov.be/standards/fhir/terminology/CodeSystem/"
        "be-cs-vaccination-administration-route\"");
    row("unknown extension", "/extension/-", R"({"url":"urn:x:y","valueString":"z"})");
    row("unknown element", "/newThing", "{\"a\":1}");
    row("expiry month", "/extension/1/extension/2/valueDate", "\"2027-08\"");
    row("no performer", "/performer", nullptr);
}

void tst_VaccinationRules::accepts()
{
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, value);
    const Json dose = changed(pointer, value.isEmpty() ? nullptr : value.constData());
    QCOMPARE(detailsOf(check(dose)), QStringList());
}

// Every invented dose could have been registered, except the two that are wrong on purpose.
void tst_VaccinationRules::demoDosesAreValid()
{
    SandboxFixture sandbox;
    sandbox.signIn();
    auto next = u"/fhir/Immunization?_count=100"_s;
    QStringList wrong;
    int count = 0;
    while (!next.isEmpty()) {
        const Json page =
            sandbox.send("GET", next, {}, {{"Authorization", "Bearer " + sandbox.accessToken}})
                .json();
        for (const Json &entry : core::arrayMember(page, "entry")) {
            ++count;
            wrong += detailsOf(check(entry["resource"]));
        }
        next.clear();
        for (const Json &link : core::arrayMember(page, "link"))
            if (core::stringMember(link, "relation") == "next"_L1)
                next = core::stringMember(link, "url");
    }
    QVERIFY(count > 500);
    wrong.sort();
    QCOMPARE(wrong, (QStringList{u"CODE_UNKNOWN"_s, u"DATE_FORMAT"_s, u"DATE_FUTURE"_s,
                                 u"PRODUCT_VACCINE_MISMATCH"_s, u"WRONG_TYPE"_s, u"WRONG_TYPE"_s}));
}

void tst_VaccinationRules::demoPeopleAreAsPromised()
{
    const auto demo = sandbox::readDemoFile();
    QVERIFY(demo.ok());
    QSet<QString> numbers;
    int withoutNumber = 0;
    size_t mostDoses = 0;
    const Json &patients = core::arrayMember(*demo, "patients");
    for (const Json &patient : patients) {
        const QString number = core::stringMember(patient, "insz");
        withoutNumber += number.isEmpty() ? 1 : 0;
        QVERIFY(number.isEmpty() || ids::Insz::parse(number, today().date()).ok());
        QVERIFY(number.isEmpty() || !numbers.contains(number));
        numbers.insert(number);
        mostDoses = std::max(mostDoses, core::arrayMember(patient, "doses").size());
    }
    QVERIFY(patients.size() >= 40);
    QCOMPARE(withoutNumber, 1);
    QVERIFY(mostDoses > 120);
    for (const char *given : {"80031599760", "80031599859", "11022899885", "59010199725"})
        QVERIFY2(numbers.contains(QLatin1StringView(given)), given);
    for (const Json &unknown : core::arrayMember(*demo, "unknownNumbers")) {
        QVERIFY(ids::Insz::parse(core::toQString(unknown), today().date()).ok());
        QVERIFY(!numbers.contains(core::toQString(unknown)));
    }
}

QTEST_GUILESS_MAIN(tst_VaccinationRules)
#include "tst_VaccinationRules.moc"
