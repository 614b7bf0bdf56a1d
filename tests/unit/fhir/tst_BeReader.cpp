// SPDX-License-Identifier: GPL-3.0-or-later
#include "BeSamples.h"
#include "fhir/be/BeMapper.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Json;
using domain::CodedValue;
using domain::Identifier;
using domain::Immunization;
using domain::ImmunizationStatus;

namespace {

#define CORE "https://www.ehealth.fgov.be/standards/fhir/core/"
#define VACC "https://www.ehealth.fgov.be/standards/fhir/vaccination/"
#define MED "https://www.ehealth.fgov.be/standards/fhir/medication/"
#define TERM "https://www.ehealth.fgov.be/standards/fhir/terminology/"

const QString ssin = QStringLiteral(CORE "NamingSystem/ssin");
const QString nihdi = QStringLiteral(CORE "NamingSystem/nihdi");
const QString snomed = u"http://snomed.info/sct"_s;

// The least that is a readable dose; a JSON merge patch makes something else of it.
constexpr auto leastDose =
    R"({"resourceType":"Immunization","id":"i1","status":"completed","vaccineCode":{"coding":[)"
    R"({"system":"http://snomed.info/sct","code":"871875004"}]},"patient":{)"
    R"("reference":"Patient/12"},"occurrenceDateTime":"2019-05"})";

Json patched(const QByteArray &patch)
{
    Json resource = *core::parseJson(leastDose);
    const auto parsed = core::parseJson(patch);
    if (!parsed)
        qFatal("patch is no JSON: %s", patch.constData());
    resource.merge_patch(*parsed);
    return resource;
}

QByteArray productExtension(const QByteArray &url, const QByteArray &inner)
{
    return R"({"extension":[{"url":")" + url + R"(","extension":[)" + inner + "]}]}";
}

} // namespace

class tst_BeReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownRecordsComeBack();
    void leastDoseIsReadable();
    void dates_data();
    void dates();
    void unreadable_data();
    void unreadable();
    void wrongTypesLeaveTheFieldEmpty_data();
    void wrongTypesLeaveTheFieldEmpty();
    void productLayouts_data();
    void productLayouts();
    void productIsNeverGuessed();
    void recorderLayouts_data();
    void recorderLayouts();
    void notes();
    void lateralityLayouts_data();
    void lateralityLayouts();
    void systemsThatMeanTheSame_data();
    void systemsThatMeanTheSame();
    void plainR4();
    void performers_data();
    void performers();
    void stock_data();
    void stock();
    void containedPatient();
    void patients_data();
    void patients();
    void patientIsSomethingElse();
    void receivedIsKept();

private:
    [[nodiscard]] Immunization read(const QByteArray &patch) const
    {
        return m_mapper.readImmunization(patched(patch));
    }
    fhir::be::BeMapper m_mapper{samples::valueSets()};
};

void tst_BeReader::ownRecordsComeBack()
{
    const Immunization dose = m_mapper.readImmunization(m_mapper.immunization(samples::full(), {}));
    QCOMPARE(dose.status, ImmunizationStatus::Completed);
    QCOMPARE(dose.vaccineCodes.value(0).code, u"871875004"_s);
    QCOMPARE(dose.products.value(0).code, u"1734094"_s);
    QCOMPARE(dose.lot, u"AC37B999"_s);
    QCOMPARE(dose.expiry->iso(), u"2027-08-31"_s);
    QCOMPARE(*dose.patient, (Identifier{ssin, u"80031599760"_s}));
    QCOMPARE(dose.occurrence, samples::full().occurrence);
    QCOMPARE(dose.recorded, u"2026-10-05T09:43:10+02:00"_s);
    QCOMPARE(dose.primarySource, true);
    QCOMPARE(dose.dose, u"1"_s);
    QCOMPARE(dose.route, samples::code(u"route"_s, u"IM"_s));
    QCOMPARE(dose.site, samples::code(u"site"_s, u"35259002"_s));
    QCOMPARE(dose.laterality.code, u"419161000"_s);
    QCOMPARE(dose.reasons.value(0).code, u"1137457009"_s);
    QCOMPARE(dose.performerName, u"Dr. An Voorbeeld"_s);
    QCOMPARE(dose.performers, (QList<Identifier>{{nihdi, u"19999816004"_s}}));
    QCOMPARE(dose.recorder, (Identifier{nihdi, u"19999816004"_s}));
    QCOMPARE(dose.organization, (Identifier{nihdi, u"94999820"_s}));
    QCOMPARE(dose.place, samples::code(u"place"_s, u"workplace"_s));
    QCOMPARE(dose.freeStock, true);
    QCOMPARE(dose.notes, QStringList{u"Herhaling na 10 jaar."_s});

    const Immunization refused =
        m_mapper.readImmunization(m_mapper.immunization(samples::notGiven(), {}));
    QCOMPARE(refused.status, ImmunizationStatus::NotDone);
    QCOMPARE(refused.statusReason.code, u"PATOBJ"_s);

    const Immunization proof =
        m_mapper.readImmunization(m_mapper.immunization(samples::historical(), {}));
    QCOMPARE(proof.confirmation, u"confirmed"_s);
    QCOMPARE(proof.country, u"ES"_s);
    QCOMPARE(proof.primarySource, false);
    QVERIFY(proof.performers.isEmpty());
}

void tst_BeReader::leastDoseIsReadable()
{
    const Immunization dose = read("{}");
    QCOMPARE(dose.status, ImmunizationStatus::Completed);
    QCOMPARE(dose.patientReference, u"Patient/12"_s);
    QVERIFY(!dose.patient && !dose.expiry && !dose.primarySource && !dose.freeStock);
    QVERIFY(dose.lot.isEmpty() && dose.dose.isEmpty() && dose.recorded.isEmpty());
    QVERIFY(dose.products.isEmpty() && dose.performers.isEmpty() && dose.notes.isEmpty());
}

void tst_BeReader::dates_data()
{
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<QString>("date");
    QTest::addColumn<bool>("hasTime");
    QTest::addColumn<QString>("words");
    const auto dateTime = [](const QByteArray &text) {
        return R"({"occurrenceDateTime":")" + text + R"("})";
    };
    QTest::newRow("year") << dateTime("2019") << u"2019"_s << false << QString();
    QTest::newRow("month") << dateTime("2019-05") << u"2019-05"_s << false << QString();
    QTest::newRow("day") << dateTime("2019-05-03") << u"2019-05-03"_s << false << QString();
    QTest::newRow("moment") << dateTime("2019-05-03T10:11:12+02:00") << u"2019-05-03"_s << true
                            << QString();
    QTest::newRow("the day is the local one")
        << dateTime("2019-05-03T23:30:00-05:00") << u"2019-05-03"_s << true << QString();
    QTest::newRow("UTC, milliseconds")
        << dateTime("2019-05-03T10:11:12.123Z") << u"2019-05-03"_s << true << QString();
    QTest::newRow("time without offset says no moment")
        << dateTime("2019-05-03T10:11:12") << u"2019-05-03"_s << false << QString();
    QTest::newRow("words") << QByteArray(R"({"occurrenceDateTime":null,)"
                                         R"("occurrenceString":"summer 2011"})")
                           << QString() << false << u"summer 2011"_s;
    QTest::newRow("no date is told as it stands")
        << dateTime("03/05/2019") << QString() << false << u"03/05/2019"_s;
    QTest::newRow("day that does not exist")
        << dateTime("2019-02-30") << QString() << false << u"2019-02-30"_s;
    QTest::newRow("a number") << QByteArray(R"({"occurrenceDateTime":2019})") << QString() << false
                              << QString();
    QTest::newRow("none") << QByteArray(R"({"occurrenceDateTime":null})") << QString() << false
                          << QString();
}

void tst_BeReader::dates()
{
    QFETCH(QByteArray, patch);
    const Immunization dose = read(patch);
    QCOMPARE(dose.status, ImmunizationStatus::Completed);
    QTEST(dose.occurrence.date ? dose.occurrence.date->iso() : QString(), "date");
    QTEST(dose.occurrence.instant.has_value(), "hasTime");
    QTEST(dose.occurrence.text, "words");
}

void tst_BeReader::unreadable_data()
{
    QTest::addColumn<QByteArray>("resource");
    QTest::addColumn<core::ErrorCode>("why");
    const auto wrong = core::ErrorCode::AnswerWrongResource;
    const auto malformed = core::ErrorCode::AnswerMalformed;
    const auto with = [](const QByteArray &patch) { return core::writeJson(patched(patch)); };
    QTest::newRow("null") << QByteArray("null") << wrong;
    QTest::newRow("text") << QByteArray("\"x\"") << wrong;
    QTest::newRow("list") << QByteArray("[]") << wrong;
    QTest::newRow("nothing") << QByteArray("{}") << wrong;
    QTest::newRow("another type") << QByteArray(R"({"resourceType":"Patient"})") << wrong;
    QTest::newRow("outcome") << QByteArray(R"({"resourceType":"OperationOutcome"})") << wrong;
    QTest::newRow("no status") << with(R"({"status":null})") << malformed;
    QTest::newRow("unknown status") << with(R"({"status":"in-progress"})") << malformed;
    QTest::newRow("status as list") << with(R"({"status":["completed"]})") << malformed;
    QTest::newRow("no vaccine") << with(R"({"vaccineCode":null})") << malformed;
    QTest::newRow("vaccine as text") << with(R"({"vaccineCode":"mmr"})") << malformed;
    QTest::newRow("coding as object")
        << with(R"({"vaccineCode":{"coding":{"code":"1"}}})") << malformed;
    const auto unknown = core::ErrorCode::NotSupported;
    QTest::newRow("a modifier")
        << with(R"({"modifierExtension":[{"url":"urn:x:not","valueBoolean":true}]})") << unknown;
    QTest::newRow("a modifier of who gave it")
        << with(R"({"performer":[{"modifierExtension":[{"url":"urn:x:not"}]}]})") << unknown;
    QTest::newRow("rules of its own") << with(R"({"implicitRules":"urn:x:rules"})") << unknown;
}

void tst_BeReader::unreadable()
{
    QFETCH(QByteArray, resource);
    QFETCH(core::ErrorCode, why);
    const Immunization dose = m_mapper.readImmunization(*core::parseJson(resource));
    QCOMPARE(dose.status, ImmunizationStatus::Unreadable);
    QCOMPARE(dose.unreadableWhy, core::name(why));
    QCOMPARE(dose.received, core::writeJson(*core::parseJson(resource)));
}

void tst_BeReader::wrongTypesLeaveTheFieldEmpty_data()
{
    QTest::addColumn<QByteArray>("patch");
    QTest::newRow("dose as text") << QByteArray(R"({"doseQuantity":"0.5"})");
    QTest::newRow("dose value as text") << QByteArray(R"({"doseQuantity":{"value":"0.5"}})");
    QTest::newRow("route as list") << QByteArray(R"({"route":[{"coding":[{"code":"IM"}]}]})");
    QTest::newRow("encounter as list") << QByteArray(R"({"encounter":[{"reference":"#e"}]})");
    QTest::newRow("performer as object") << QByteArray(R"({"performer":{"actor":{}}})");
    QTest::newRow("performer of numbers") << QByteArray(R"({"performer":[1,null,"x"]})");
    QTest::newRow("extension as object") << QByteArray(R"({"extension":{"url":"x"}})");
    QTest::newRow("extensions of numbers") << QByteArray(R"({"extension":[1,null,[],"x",{}]})");
    QTest::newRow("contained as object") << QByteArray(R"({"contained":{"id":"a"}})");
    QTest::newRow("identifier as text") << QByteArray(R"({"identifier":"x"})");
    QTest::newRow("note as text") << QByteArray(R"({"note":"x"})");
    QTest::newRow("meta as list") << QByteArray(R"({"meta":[]})");
    QTest::newRow("lot as number") << QByteArray(R"({"lotNumber":12})");
    QTest::newRow("patient as text") << QByteArray(R"({"patient":"Patient/1"})");
}

void tst_BeReader::wrongTypesLeaveTheFieldEmpty()
{
    QFETCH(QByteArray, patch);
    const Immunization dose = read(patch);
    QCOMPARE(dose.status, ImmunizationStatus::Completed);
    QVERIFY(dose.dose.isEmpty() && dose.route.isEmpty() && dose.lot.isEmpty());
    QVERIFY(dose.performers.isEmpty() && dose.notes.isEmpty() && dose.identifiers.isEmpty());
    QVERIFY(!dose.patient);
}

void tst_BeReader::productLayouts_data()
{
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("lot");
    QTest::addColumn<QString>("expiry");
    const QByteArray now = VACC "StructureDefinition/be-ext-administeredProduct";
    const QByteArray before = CORE "StructureDefinition/be-ext-administeredProduct";
    const QByteArray codings = R"("valueCodeableConcept":{"coding":[{"system":")" MED
                               R"(NamingSystem/be-ns-cnk-codes","code":"1734094"}]})";
    const QByteArray coded = R"({"url":"coded",)" + codings + "}";
    const QByteArray lot = R"({"url":"lotNumber","valueString":"L1"})";
    QTest::newRow("1.1.2") << productExtension(
                                  now, coded + "," + lot +
                                           R"(,{"url":"expirationDate","valueDate":"2027-08"})")
                           << u"1734094"_s << u"L1"_s << u"2027-08"_s;
    QTest::newRow("core URL") << productExtension(before, coded + "," + lot) << u"1734094"_s
                              << u"L1"_s << QString();
    QTest::newRow("code") << productExtension(now, R"({"url":"code",)" + codings + "}")
                          << u"1734094"_s << QString() << QString();
    QTest::newRow("batch") << productExtension(now, coded + R"(,{"url":"batch","extension":[)" +
                                                        lot + "]}")
                           << u"1734094"_s << u"L1"_s << QString();
    QTest::newRow("expiry as text")
        << productExtension(now, coded + R"(,{"url":"expirationDate","valueString":"2027-08-31"})")
        << u"1734094"_s << QString() << u"2027-08-31"_s;
    QTest::newRow("contained Medication")
        << QByteArray(R"({"contained":[{"resourceType":"Medication","id":"m","code":{"coding":[)"
                      R"({"system":"http://www.whocc.no/atc","code":"J07AJ52"}]},"batch":)"
                      R"({"lotNumber":"L1","expirationDate":"2027-08-31T00:00:00Z"}}],)"
                      R"("extension":[{"url":")" VACC
                      R"(StructureDefinition/be-ext-administeredProduct","extension":[{)"
                      R"("url":"reference","valueReference":{"reference":"#m"}}]}]})")
        << u"J07AJ52"_s << u"L1"_s << u"2027-08-31"_s;
    QTest::newRow("plain R4") << QByteArray(R"({"lotNumber":"L1","expirationDate":"2027-08-31"})")
                              << QString() << u"L1"_s << u"2027-08-31"_s;
    QTest::newRow("nothing inside")
        << productExtension(now, "{}") << QString() << QString() << QString();
    QTest::newRow("text only")
        << productExtension(now, R"({"url":"coded","valueCodeableConcept":{"text":"Boostrix"}})")
        << QString() << QString() << QString();
}

void tst_BeReader::productLayouts()
{
    QFETCH(QByteArray, patch);
    const Immunization dose = read(patch);
    QCOMPARE(dose.status, ImmunizationStatus::Completed);
    QTEST(dose.products.value(0).code, "code");
    QTEST(dose.lot, "lot");
    QTEST(dose.expiry ? dose.expiry->iso() : QString(), "expiry");
}

void tst_BeReader::productIsNeverGuessed()
{
    const Immunization dose = read(R"({"protocolApplied":[{"targetDisease":[{"coding":[
        {"system":"http://snomed.info/sct","code":"76902006"}]}],"doseNumberPositiveInt":1}]})");
    QVERIFY(dose.products.isEmpty());
    QVERIFY(!m_mapper.registrationFrom(dose, samples::patientWithNumber()).product);
}

void tst_BeReader::recorderLayouts_data()
{
    QTest::addColumn<QByteArray>("extension");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("number");
    const QByteArray reference =
        R"("valueReference":{"display":"Dr. A","identifier":{"system":")" CORE
        R"(NamingSystem/nihdi-professional","value":"19999816004"}}})";
    QTest::newRow("core") << R"({"url":")" CORE "StructureDefinition/be-ext-recorder\"," + reference
                          << u"Dr. A"_s << u"19999816004"_s;
    QTest::newRow("vaccination") << R"({"url":")" VACC "StructureDefinition/be-ext-recorder\"," +
                                        reference
                                 << u"Dr. A"_s << u"19999816004"_s;
    QTest::newRow("in words") << QByteArray(R"({"url":")" CORE
                                            R"(StructureDefinition/be-ext-recorder",)"
                                            R"("valueCodeableConcept":{"text":"school doctor"}})")
                              << u"school doctor"_s << QString();
    QTest::newRow("somebody else's extension")
        << QByteArray(R"({"url":"http://example.org/be-ext-recorder",)") + reference << QString()
        << QString();
}

void tst_BeReader::recorderLayouts()
{
    QFETCH(QByteArray, extension);
    const Immunization dose = read(R"({"extension":[)" + extension + "]}");
    QTEST(dose.recorderName, "name");
    QTEST(dose.recorder.value, "number");
    if (!dose.recorder.isEmpty())
        QCOMPARE(dose.recorder.system, nihdi);
}

void tst_BeReader::notes()
{
    const Immunization dose =
        read(R"({"extension":[{"url":")" CORE R"(StructureDefinition/be-ext-simple-note",)"
             R"("valueAnnotation":{"text":"one"}},{"url":")" VACC
             R"(StructureDefinition/be-ext-simple-note","valueAnnotation":{"text":"two"}}],)"
             R"("note":[{"text":"three"},{"time":"2019"},5]})");
    QCOMPARE(dose.notes, (QStringList{u"one"_s, u"two"_s, u"three"_s}));
}

void tst_BeReader::lateralityLayouts_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<domain::Side>("side");
    const auto coding = [](const QByteArray &code) {
        return R"("valueCoding":{"system":"http://snomed.info/sct","code":")" + code + R"("})";
    };
    QTest::newRow("left, 1.0.0") << coding("419161000") << domain::Side::Left;
    QTest::newRow("right, 1.0.0") << coding("419465000") << domain::Side::Right;
    QTest::newRow("left, 1.1.0") << coding("7771000") << domain::Side::Left;
    QTest::newRow("right, 1.1.0") << coding("24028007") << domain::Side::Right;
    QTest::newRow("both") << coding("51440002") << domain::Side::Both;
    QTest::newRow("older value type")
        << QByteArray(R"("valueCodeableConcept":{"coding":[{"system":"http://snomed.info/sct",)"
                      R"("code":"419161000"}]})")
        << domain::Side::Left;
}

void tst_BeReader::lateralityLayouts()
{
    QFETCH(QByteArray, value);
    QFETCH(domain::Side, side);
    const Immunization dose =
        read(R"({"site":{"coding":[{"system":"http://snomed.info/sct","code":"35259002"}],)"
             R"("extension":[{"url":"https://www.ehealth.fgov.be/standards/fhir/core-clinical/)"
             R"(StructureDefinition/be-ext-laterality",)" +
             value + "}]}}");
    QCOMPARE(m_mapper.registrationFrom(dose, samples::patientWithNumber()).side, side);
}

void tst_BeReader::systemsThatMeanTheSame_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<bool>("same");
    const QString last = u"CodeSystem/be-cs-vaccination-administration-route"_s;
    QTest::newRow("as written") << QString(QStringLiteral(VACC) + last) << true;
    QTest::newRow("terminology package") << QString(QStringLiteral(TERM) + last) << true;
    QTest::newRow("terminology host")
        << QString(u"https://terminology.ehealth.fgov.be/fhir/"_s + last) << true;
    QTest::newRow("plain HTTP") << QString(u"http://www.ehealth.fgov.be/fhir/"_s + last) << true;
    QTest::newRow("somebody else") << QString(u"https://example.org/"_s + last) << false;
    QTest::newRow("HL7") << u"http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration"_s
                         << false;
}

void tst_BeReader::systemsThatMeanTheSame()
{
    QFETCH(QString, system);
    QFETCH(bool, same);
    const Immunization dose =
        read(R"({"route":{"coding":[{"system":")" + system.toUtf8() + R"(","code":"IM"}]}})");
    QCOMPARE(dose.route.code, u"IM"_s);
    QCOMPARE(dose.route.system ==
                 QStringLiteral(VACC "CodeSystem/be-cs-vaccination-administration-route"),
             same);
}

void tst_BeReader::plainR4()
{
    const auto resource = core::parseJson(R"({"resourceType":"Immunization","id":"us-1",
        "meta":{"versionId":"3"},"status":"completed",
        "vaccineCode":{"coding":[{"system":"http://hl7.org/fhir/sid/cvx","code":"115",
            "display":"Tdap"}],"text":"Tetanus booster"},
        "patient":{"reference":"Patient/12","display":"John Doe"},
        "encounter":{"reference":"Encounter/7"},
        "occurrenceDateTime":"2020-02-03T04:05:06+01:00","primarySource":true,
        "location":{"reference":"Location/9","display":"Corner pharmacy"},
        "lotNumber":"AAJN11K","expirationDate":"2020-12-31",
        "site":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ActSite",
            "code":"LA","display":"left arm"}]},
        "route":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration",
            "code":"IM","display":"Injection, intramuscular"}]},
        "doseQuantity":{"value":0.50,"system":"http://unitsofmeasure.org","code":"mL"},
        "performer":[{"function":{"coding":[{"code":"OP"}]},"actor":{"reference":"Practitioner/1"}},
            {"function":{"coding":[{"code":"AP"}]},"actor":{"reference":"Practitioner/2"}}],
        "note":[{"text":"left arm sore"}],
        "protocolApplied":[{"doseNumberPositiveInt":1}]})");
    QVERIFY(resource);
    const Immunization dose = m_mapper.readImmunization(*resource);
    QCOMPARE(dose.status, ImmunizationStatus::Completed);
    QCOMPARE(dose.versionId, u"3"_s);
    QCOMPARE(dose.vaccineCodes.value(0),
             (CodedValue{u"http://hl7.org/fhir/sid/cvx"_s, u"115"_s, u"Tdap"_s}));
    QCOMPARE(dose.vaccineText, u"Tetanus booster"_s);
    QCOMPARE(dose.lot, u"AAJN11K"_s);
    QCOMPARE(dose.dose, u"0.50"_s);
    QCOMPARE(dose.doseUnit, u"mL"_s);
    QCOMPARE(dose.performerName, u"Practitioner/2"_s);
    QCOMPARE(dose.place.display, u"Corner pharmacy"_s);
    QCOMPARE(dose.site.display, u"left arm"_s);
    QCOMPARE(dose.notes, QStringList{u"left arm sore"_s});

    // What the Belgian form cannot say is not put into other words.
    const auto draft = m_mapper.registrationFrom(dose, samples::patientWithNumber());
    QVERIFY(draft.dose.isEmpty() && draft.route.isEmpty() && draft.site.isEmpty());
    QCOMPARE(draft.kind, domain::RegistrationKind::Given);
}

void tst_BeReader::performers_data()
{
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("number");
    QTest::newRow("contained")
        << QByteArray(
               R"({"contained":[{"resourceType":"Practitioner","id":"p","name":[{"family":)"
               R"("Peeters","given":["An"],"prefix":["Dr."]}],"identifier":[{"system":")" CORE
               R"(NamingSystem/ssin","value":"59010199725"}]}],)"
               R"("performer":[{"actor":{"reference":"#p"}}]})")
        << u"Dr. An Peeters"_s << u"59010199725"_s;
    QTest::newRow("role with contained person")
        << QByteArray(R"({"contained":[{"resourceType":"Practitioner","id":"p","name":[{"text":)"
                      R"("An P"}]},{"resourceType":"PractitionerRole","id":"r","practitioner":)"
                      R"({"reference":"#p"}}],"performer":[{"actor":{"reference":"#r"}}]})")
        << u"An P"_s << QString();
    QTest::newRow("a circle ends")
        << QByteArray(R"({"contained":[{"resourceType":"PractitionerRole","id":"r","practitioner":)"
                      R"({"reference":"#r"}}],"performer":[{"actor":{"reference":"#r"}}]})")
        << QString() << QString();
    QTest::newRow("organisation")
        << QByteArray(R"({"performer":[{"actor":{"display":"School doctors","identifier":{)"
                      R"("system":")" CORE R"(NamingSystem/nihdi-organization",)"
                      R"("value":"94999820"}}}]})")
        << u"School doctors"_s << u"94999820"_s;
    QTest::newRow("dangling") << QByteArray(R"({"performer":[{"actor":{"reference":"#x"}}]})")
                              << QString() << QString();
}

void tst_BeReader::performers()
{
    QFETCH(QByteArray, patch);
    const Immunization dose = read(patch);
    QTEST(dose.performerName, "name");
    QTEST(dose.performers.value(0).value, "number");
}

void tst_BeReader::stock_data()
{
    QTest::addColumn<QByteArray>("funder");
    QTest::addColumn<bool>("known");
    QTest::newRow("Flanders") << QByteArray(R"({"display":"Vlaanderen - Departement Zorg"})")
                              << true;
    QTest::newRow("its code") << QByteArray(R"({"identifier":{"value":"vl-zorg"}})") << true;
    QTest::newRow("an employer") << QByteArray(R"({"display":"Acme NV"})") << false;
    QTest::newRow("nobody") << QByteArray("{}") << false;
    QTest::newRow("wrong type") << QByteArray("[]") << false;
}

void tst_BeReader::stock()
{
    QFETCH(QByteArray, funder);
    QFETCH(bool, known);
    const Immunization dose = read(
        R"({"extension":[{"url":")" VACC
        R"(StructureDefinition/be-ext-vaccination-stock-funding-organization","valueReference":)" +
        funder + "}]}");
    QCOMPARE(dose.freeStock, known ? std::optional(true) : std::nullopt);
}

void tst_BeReader::containedPatient()
{
    const Immunization dose =
        read(R"({"contained":[{"resourceType":"Patient","id":"pat1","identifier":[{"system":")" CORE
             R"(NamingSystem/ssin","value":"80031599760"}]}],"patient":{"reference":"#pat1"}})");
    QCOMPARE(dose.patientReference, u"#pat1"_s);
    QCOMPARE(*dose.patient, (Identifier{ssin, u"80031599760"_s}));
}

void tst_BeReader::patients_data()
{
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<QString>("told"); // family|given|birth|number|postcode|deceased
    QTest::newRow("nothing") << QByteArray("{}") << u"|||||"_s;
    QTest::newRow("everything")
        << QByteArray(R"({"name":[{"use":"maiden","family":"Oud"},{"use":"official",)"
                      R"("family":"Peeters","given":["An","Marie"]}],"birthDate":"1959-01-01",)"
                      R"("identifier":[{"system":"x","value":"y"},{"system":")" CORE
                      R"(NamingSystem/ssin","value":"59010199725"}],"address":[{"use":"work",)"
                      R"("postalCode":"1000"},{"use":"home","postalCode":"9000"}],)"
                      R"("deceasedDateTime":"2020-01"})")
        << u"Peeters|An,Marie|1959-01-01|59010199725|9000|2020-01"_s;
    QTest::newRow("name in one text")
        << QByteArray(R"({"name":[{"text":"An Peeters"}]})") << u"An Peeters|||||"_s;
    QTest::newRow("only an old name")
        << QByteArray(R"({"name":[{"use":"old","family":"Oud"}]})") << u"Oud|||||"_s;
    QTest::newRow("month of birth")
        << QByteArray(R"({"birthDate":"1959-01"})") << u"||1959-01|||"_s;
    QTest::newRow("dead") << QByteArray(R"({"deceasedBoolean":true})") << u"|||||yes"_s;
    QTest::newRow("alive") << QByteArray(R"({"deceasedBoolean":false})") << u"|||||"_s;
    QTest::newRow("number that is none")
        << QByteArray(R"({"identifier":[{"system":")" CORE
                      R"(NamingSystem/ssin","value":"59010199700"}]})")
        << u"|||||"_s;
    QTest::newRow("number by OID")
        << QByteArray(R"({"identifier":[{"system":"urn:oid:2.16.840.1.113883.3.6777.5.1",)"
                      R"("value":"59010199725"}]})")
        << u"|||59010199725||"_s;
    QTest::newRow("wrong types")
        << QByteArray(R"({"name":{"family":"x"},"birthDate":1959,"identifier":7,"address":"x",)"
                      R"("gender":true,"deceasedBoolean":"true"})")
        << u"|||||"_s;
}

void tst_BeReader::patients()
{
    QFETCH(QByteArray, patch);
    Json resource = *core::parseJson(R"({"resourceType":"Patient","id":"12"})");
    resource.merge_patch(*core::parseJson(patch));
    const auto patient = m_mapper.readPatient(resource);
    QVERIFY(patient);
    QCOMPARE(patient->registerId, u"12"_s);
    const QString died = patient->deceased     ? patient->deceased->iso()
                         : patient->isDeceased ? u"yes"_s
                                               : QString();
    const QStringList told{patient->family,
                           patient->given.join(u','),
                           patient->birthDate ? patient->birthDate->iso() : QString(),
                           patient->number ? patient->number->value() : QString(),
                           patient->postalCode,
                           died};
    QTEST(told.join(u'|'), "told");
}

void tst_BeReader::patientIsSomethingElse()
{
    const auto other = m_mapper.readPatient(*core::parseJson(R"({"resourceType":"Person"})"));
    QCOMPARE(other.error().code, core::ErrorCode::AnswerWrongResource);
    const auto list = m_mapper.readPatient(Json::array());
    QCOMPARE(list.error().code, core::ErrorCode::AnswerMalformed);
}

void tst_BeReader::receivedIsKept()
{
    const QByteArray text = R"({"resourceType":"Immunization","zeta":1.10,"status":"completed",)"
                            R"("vaccineCode":{"text":"x"},"alpha":[{"b":1e3}]})";
    const Immunization dose = m_mapper.readImmunization(*core::parseJson(text));
    QCOMPARE(dose.received, text);
}

QTEST_GUILESS_MAIN(tst_BeReader)
#include "tst_BeReader.moc"
