// SPDX-License-Identifier: GPL-3.0-or-later
#include "BeRules.h"
#include "BeSamples.h"
#include "domain/DraftValidator.h"
#include "fhir/be/BeMapper.h"

#include <QFile>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using core::Json;
using domain::Registration;

namespace {

using Change = std::function<void(Registration &)>;

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(FIXTURES "/fhir/be/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture");
    return file.readAll();
}

Json parsed(const QByteArray &text)
{
    return core::parseJson(text).value();
}

// The places at which two resources differ: "/site/coding/0/code".
void differences(const Json &one, const Json &other, const QString &path, QStringList &found)
{
    if (one == other)
        return;
    const bool bothObjects = one.is_object() && other.is_object();
    const bool bothLists = one.is_array() && other.is_array() && one.size() == other.size();
    if (!bothObjects && !bothLists) {
        found.append(path);
        return;
    }
    QStringList names;
    for (const Json *side : {&one, &other})
        for (const auto &[name, value] : side->items())
            if (!names.contains(QString::fromStdString(name)))
                names.append(QString::fromStdString(name));
    for (const QString &name : names) {
        const std::string key = name.toStdString();
        const auto at = [&](const Json &side) {
            if (side.is_array())
                return side[name.toULongLong()];
            return side.contains(key) ? side[key] : Json();
        };
        differences(at(one), at(other), path + u'/' + name, found);
    }
}

QStringList differences(const Json &one, const Json &other)
{
    QStringList found;
    differences(one, other, {}, found);
    return found;
}

void nothing(Registration &) {}

} // namespace

class tst_BeCorrection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatWasChangedChanges_data();
    void onlyWhatWasChangedChanges();
    void correctedRecordsFollowTheRules_data();
    void correctedRecordsFollowTheRules();
    void throughTheForm_data();
    void throughTheForm();
    void orderAndDigitsSurvive();
    void reasonGoesAfterTheNote();
    void reasonWithoutNote();
    void plainNotesStay();
    void legacyLotStaysWhereItIs_data();
    void legacyLotStaysWhereItIs();
    void productTakesThePlaceOfAMedication();
    void staffMayCorrectForAnother();
    void otherPracticeDoesNotClaimTheDose();
    void kindCanBeCorrected();
    void missingRequiredElementsAreAdded();
    void withdrawnKeepsEverythingElse();
    void refused_data();
    void refused();
    void registrationFromGuessesNothing();

private:
    [[nodiscard]] Registration readBack(const QByteArray &received) const
    {
        Registration registration = m_mapper.registrationFrom(
            m_mapper.readImmunization(parsed(received)), samples::patientWithNumber());
        registration.author = registration.performer;
        return registration;
    }
    [[nodiscard]] Json corrected(const QByteArray &received, const Change &change,
                                 const QString &reason = {}) const
    {
        Registration registration = readBack(received);
        change(registration);
        return m_mapper.corrected(received, registration, reason, {}).value();
    }

    BeRules m_rules{samples::valueSets()};
    fhir::be::BeMapper m_mapper{samples::valueSets()};
};

void tst_BeCorrection::onlyWhatWasChangedChanges_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("paths");
    const auto row = [](const char *name, const Change &change, const QStringList &paths) {
        QTest::newRow(name) << change << paths;
    };
    row("nothing", nothing, {});
    row("lot", [](Registration &r) { r.lot = u"B2"_s; },
        {u"/extension/1/extension/1/valueString"_s});
    row("expiry", [](Registration &r) { r.expiry = QDate(2028, 1, 31); },
        {u"/extension/1/extension/2/valueDate"_s});
    row("dose", [](Registration &r) { r.dose = u"0.5"_s; }, {u"/doseQuantity/value"_s});
    row("date", [](Registration &r) { r.occurrence = samples::minimal().occurrence; },
        {u"/occurrenceDateTime"_s});
    row("route", [](Registration &r) { r.route = samples::code(u"route"_s, u"SC"_s); },
        {u"/route/coding/0/code"_s, u"/route/coding/0/display"_s});
    row("body part", [](Registration &r) { r.site = samples::code(u"site"_s, u"50092008"_s); },
        {u"/site/coding/0/code"_s, u"/site/coding/0/display"_s});
    row("side", [](Registration &r) { r.side = domain::Side::Right; },
        {u"/site/extension/1/valueCoding/code"_s, u"/site/extension/1/valueCoding/display"_s});
    row("no side", [](Registration &r) { r.side.reset(); }, {u"/site/extension"_s});
    row("no body part", [](Registration &r) { r.site = {}; },
        {u"/site/extension"_s, u"/site/coding"_s});
    row("prophylaxis",
        [](Registration &r) { r.prophylaxis = samples::code(u"prophylaxis"_s, u"409516001"_s); },
        {u"/reasonCode/0/coding/0/code"_s, u"/reasonCode/0/coding/0/display"_s});
    row("place", [](Registration &r) { r.place = samples::code(u"place"_s, u"school"_s); },
        {u"/contained/0/type/0/coding/0/code"_s, u"/contained/0/type/0/coding/0/display"_s});
    row("country", [](Registration &r) { r.country = u"FR"_s; }, {u"/contained/0/address"_s});
    row("vaccine",
        [](Registration &r) { r.vaccineCode = samples::code(u"vaccine"_s, u"871742003"_s); },
        {u"/vaccineCode/coding/0/code"_s, u"/vaccineCode/coding/0/display"_s});
    row("remark", [](Registration &r) { r.remark = u"Anders."_s; },
        {u"/extension/4/valueAnnotation/text"_s});
    row("not from the free stock", [](Registration &r) { r.freeStock = false; }, {u"/extension"_s});
    row("another patient is not for a correction",
        [](Registration &r) { r.patient = samples::patientWithoutNumber(); }, {});
    row("another identifier neither", [](Registration &r) { r.identifier = QUuid::createUuid(); },
        {});
    row("display alone is no change", [](Registration &r) { r.product->name = u"Other"_s; }, {});
}

void tst_BeCorrection::onlyWhatWasChangedChanges()
{
    QFETCH(Change, change);
    QFETCH(QStringList, paths);
    // The record of another program: what we write, with things that we do not know all over it.
    const QByteArray received = fixture(u"received-with-unknowns.json"_s);
    QStringList found = differences(parsed(received), corrected(received, change));
    // Laterality keeps its neighbours; a removed extension changes the list's length.
    QCOMPARE(found, paths);
}

void tst_BeCorrection::correctedRecordsFollowTheRules_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const QString &file, const Change &change) {
        QTest::newRow(name) << file << change;
    };
    row("lot for a known product", u"given-literal-patient.json"_s,
        [](Registration &r) { r.lot = u"Z9"_s; });
    row("no lot, no expiry", u"given.json"_s, [](Registration &r) {
        r.lot.clear();
        r.expiry.reset();
    });
    row("lot without product", u"given-minimal.json"_s, [](Registration &r) { r.lot = u"Z9"_s; });
    row("expiry without product", u"given-minimal.json"_s,
        [](Registration &r) { r.expiry = QDate(2028, 1, 31); });
    row("no product any more", u"given.json"_s, [](Registration &r) { r.product.reset(); });
    row("neither product, lot nor expiry", u"given.json"_s, [](Registration &r) {
        r.product.reset();
        r.lot.clear();
        r.expiry.reset();
    });
    row("a product after all", u"given-minimal.json"_s, [](Registration &r) {
        r.product = samples::boostrix();
        r.lot = u"Z9"_s;
    });
    row("a product instead of words", u"given-unknown-product.json"_s, [](Registration &r) {
        r.product = samples::boostrix();
        r.vaccineCode = r.product->vaccineCode;
        r.vaccineText.clear();
    });
    row("words instead of a product", u"given.json"_s, [](Registration &r) {
        r.product.reset();
        r.vaccineCode = samples::code(u"vaccine"_s, u"other"_s);
        r.vaccineText = u"Iets anders"_s;
    });
    row("place where there was none", u"given-minimal.json"_s, [](Registration &r) {
        r.place = samples::code(u"place"_s, u"abroad"_s);
        r.country = u"PT"_s;
    });
    row("everything where there was nothing", u"given-minimal.json"_s, [](Registration &r) {
        const Registration full = samples::full();
        r.freeStock = true;
        r.route = full.route;
        r.site = full.site;
        r.side = full.side;
        r.prophylaxis = full.prophylaxis;
        r.remark = full.remark;
        r.occurrence = full.occurrence;
    });
    row("another administerer", u"given.json"_s,
        [](Registration &r) { r.performer = samples::secretary(); });
    row("day known after all", u"historical-text-date.json"_s, [](Registration &r) {
        r.occurrence = {};
        r.occurrence.date = core::PartialDate::fromParts(2011, 7);
    });
    row("words instead of a date", u"historical-abroad.json"_s, [](Registration &r) {
        r.occurrence = {};
        r.occurrence.text = u"zomer 2023"_s;
    });
    row("another certainty", u"historical-abroad.json"_s,
        [](Registration &r) { r.confirmation = u"other"_s; });
    row("another reason", u"not-given.json"_s, [](Registration &r) {
        r.notGivenReason = samples::code(u"notGivenReason"_s, u"ALLERGY"_s);
    });
    row("not given after all", u"given.json"_s, [](Registration &r) {
        r.kind = domain::RegistrationKind::NotGiven;
        r.notGivenReason = samples::code(u"notGivenReason"_s, u"OSTOCK"_s);
    });
    row("given here after all", u"historical-abroad.json"_s, [](Registration &r) {
        r.kind = domain::RegistrationKind::Given;
        r.occurrence.date = core::PartialDate::fromParts(2023, 7, 1);
    });
    row("from proof after all", u"given.json"_s, [](Registration &r) {
        r.kind = domain::RegistrationKind::Historical;
        r.confirmation = u"confirmed"_s;
    });
}

void tst_BeCorrection::correctedRecordsFollowTheRules()
{
    QFETCH(QString, file);
    QFETCH(Change, change);
    const QByteArray received = fixture(file);
    const Json result = corrected(received, change, u"Vergissing."_s);
    QCOMPARE(m_rules.violations(result), QStringList());
    // What was wanted is what is read back, and doing it again changes nothing more.
    Registration wanted = readBack(received);
    change(wanted);
    const QByteArray again = core::writeJson(result);
    Registration got = readBack(again);
    QCOMPARE(got.lot, wanted.kind == domain::RegistrationKind::NotGiven ? QString() : wanted.lot);
    QCOMPARE(got.kind, wanted.kind);
    QCOMPARE(got.vaccineCode, wanted.vaccineCode);
    QCOMPARE(got.occurrence, wanted.occurrence);
    QCOMPARE(core::writeJson(corrected(again, nothing)), again);
}

void tst_BeCorrection::throughTheForm_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file :
         {u"given.json"_s, u"given-minimal.json"_s, u"given-vitalink.json"_s, u"not-given.json"_s,
          u"historical-abroad.json"_s, u"historical-text-date.json"_s,
          u"given-unknown-product.json"_s, u"received-with-unknowns.json"_s})
        QTest::newRow(qPrintable(file)) << file;
}

// Opening a record for correction and saving it untouched changes nothing.
void tst_BeCorrection::throughTheForm()
{
    QFETCH(QString, file);
    const QByteArray received = fixture(file);
    const domain::ProductCatalogue catalogue(QDate(2026, 2, 27), u"test"_s, {samples::boostrix()});
    const domain::DraftValidator validator(catalogue, samples::valueSets());
    const Registration before = readBack(received);
    Registration after = validator.toRegistration(domain::DraftValidator::toDraft(before));
    after.author = samples::physician();
    const auto result = m_mapper.corrected(received, after, {}, {});
    QVERIFY(result);
    QCOMPARE(differences(parsed(received), *result), QStringList());
}

void tst_BeCorrection::orderAndDigitsSurvive()
{
    const QByteArray received =
        R"({"zeta":1.10,"resourceType":"Immunization","meta":{"versionId":"2","tag":[{"code":"x"}]},)"
        R"("status":"completed","vaccineCode":{"coding":[{"code":"871875004",)"
        R"("system":"http://snomed.info/sct"}]},"patient":{"reference":"Patient/1"},)"
        R"("doseQuantity":{"value":1.0,"extension":[{"url":"x","valueDecimal":0.50}]},)"
        R"("recorded":"2019","extension":[{"url":"https://example.org/x","valueDecimal":1e-3},)"
        R"({"url":"https://www.ehealth.fgov.be/standards/fhir/core/StructureDefinition/)"
        R"(be-ext-recorder","valueReference":{"display":"Dr. A"}}]})";
    QCOMPARE(core::writeJson(corrected(received, nothing)), received);
    QByteArray lighter = received;
    lighter.replace(R"("value":1.0,)", R"("value":2,)");
    lighter.replace(R"("doseQuantity":{"value":2,"extension":[{"url":"x","valueDecimal":0.50}]})",
                    R"("doseQuantity":{"extension":[{"url":"x","valueDecimal":0.50}],"value":2})");
    QCOMPARE(core::writeJson(corrected(received, [](Registration &r) { r.dose = u"2"_s; })),
             lighter);
}

void tst_BeCorrection::reasonGoesAfterTheNote()
{
    const QByteArray received = fixture(u"given-by-secretary.json"_s);
    const Json result = corrected(received, nothing, u"Lot verkeerd gelezen."_s);
    QCOMPARE(differences(parsed(received), result),
             QStringList{u"/extension/4/valueAnnotation/text"_s});
    const Json &annotation = result["extension"][4]["valueAnnotation"];
    QCOMPARE(core::stringMember(annotation, "text"),
             u"Herhaling na 10 jaar.\nLot verkeerd gelezen."_s);
    QCOMPARE(core::stringMember(annotation, "authorString"), u"Jo Secretaris"_s);
}

void tst_BeCorrection::reasonWithoutNote()
{
    const QByteArray received = fixture(u"given-minimal.json"_s);
    const Json result = corrected(received, nothing, u"Lot verkeerd gelezen."_s);
    QCOMPARE(m_rules.violations(result), QStringList());
    QCOMPARE(m_mapper.readImmunization(result).notes, QStringList{u"Lot verkeerd gelezen."_s});
}

void tst_BeCorrection::plainNotesStay()
{
    Json received = parsed(fixture(u"given-minimal.json"_s));
    received["note"] = parsed(R"([{"text":"first","time":"2019"},{"text":"second"}])");
    const QByteArray text = core::writeJson(received);
    QCOMPARE(readBack(text).remark, u"first"_s);
    const Json reasoned = corrected(text, nothing, u"why"_s);
    QVERIFY(reasoned["note"] == received["note"]);
    QCOMPARE(m_mapper.readImmunization(reasoned).notes,
             (QStringList{u"why"_s, u"first"_s, u"second"_s}));
    const Json changed = corrected(text, [](Registration &r) { r.remark = u"other"_s; });
    QCOMPARE(core::writeJson(changed["note"]),
             QByteArray(R"([{"text":"other","time":"2019"},{"text":"second"}])"));
    const Json removed = corrected(text, [](Registration &r) { r.remark.clear(); });
    QCOMPARE(core::writeJson(removed["note"]), QByteArray(R"([{"text":"second"}])"));
}

void tst_BeCorrection::legacyLotStaysWhereItIs_data()
{
    QTest::addColumn<QByteArray>("patch");
    const QByteArray url = R"({"url":"https://www.ehealth.fgov.be/standards/fhir/core/)"
                           R"(StructureDefinition/be-ext-administeredProduct","extension":[)";
    const QByteArray code = R"({"url":"code","valueCodeableConcept":{"coding":[{"code":"1"}]}})";
    const QByteArray lot = R"({"url":"lotNumber","valueString":"OLD"})";
    const auto with = [](const QByteArray &extension) {
        return R"({"extension":[)" + extension + "]}";
    };
    QTest::newRow("at the top") << QByteArray(R"({"lotNumber":"OLD"})");
    QTest::newRow("beside code") << with(url + code + "," + lot + "]}");
    QTest::newRow("in batch") << with(url + code + R"(,{"url":"batch","extension":[)" + lot +
                                      R"(,{"url":"x","valueString":"y"}]}]})");
    QTest::newRow("in a Medication")
        << with(url + R"({"url":"reference","valueReference":{"reference":"#m"}}]})")
               .replace(R"({"extension")",
                        R"({"contained":[{"resourceType":"Medication","id":"m","batch":{)"
                        R"("lotNumber":"OLD","x":1}}],"extension")");
}

void tst_BeCorrection::legacyLotStaysWhereItIs()
{
    QFETCH(QByteArray, patch);
    Json received = parsed(fixture(u"given-minimal.json"_s));
    const Json recorder = received["extension"][0];
    received.merge_patch(parsed(patch));
    if (received["extension"].size() == 1 && received["extension"][0] != recorder)
        received["extension"].push_back(recorder);
    const QByteArray text = core::writeJson(received);
    const Json changed = corrected(text, [](Registration &r) { r.lot = u"NEW"_s; });
    QByteArray expected = text;
    QCOMPARE(core::writeJson(changed), expected.replace("\"OLD\"", "\"NEW\""));
    const Json removed = corrected(text, [](Registration &r) { r.lot.clear(); });
    QVERIFY(!core::writeJson(removed).contains("OLD"));
    QVERIFY(m_mapper.readImmunization(removed).lot.isEmpty());
}

void tst_BeCorrection::productTakesThePlaceOfAMedication()
{
    const QByteArray received = fixture(u"given-unknown-product.json"_s);
    const Json result = corrected(received, [](Registration &r) {
        r.product = samples::boostrix();
        r.vaccineCode = r.product->vaccineCode;
        r.vaccineText.clear();
    });
    const QByteArray text = core::writeJson(result);
    QVERIFY(!text.contains("Medication"));
    const domain::Immunization dose = m_mapper.readImmunization(result);
    QCOMPARE(dose.products.value(0).code, u"1734094"_s);
    QCOMPARE(dose.lot, u"AC37B999"_s);
    QCOMPARE(dose.expiry->iso(), u"2027-08-31"_s);
    QVERIFY(dose.vaccineText.isEmpty());
}

void tst_BeCorrection::staffMayCorrectForAnother()
{
    const QByteArray received = fixture(u"given-minimal.json"_s);
    const Json result = corrected(
        received, [](Registration &r) { r.author = samples::secretary(); }, u"Tikfout."_s);
    QCOMPARE(m_rules.violations(result), QStringList());
    const QByteArray text = core::writeJson(result);
    QVERIFY(text.contains(R"("authorString":"Jo Secretaris","text":"Tikfout.")"));
    QVERIFY(text.contains("19999816004"));
}

void tst_BeCorrection::otherPracticeDoesNotClaimTheDose()
{
    const QByteArray received = fixture(u"given-minimal.json"_s);
    const Json result =
        corrected(received, [](Registration &r) { r.organization = samples::practice(); });
    QCOMPARE(differences(parsed(received), result), QStringList());
}

void tst_BeCorrection::kindCanBeCorrected()
{
    const Json result = corrected(fixture(u"given.json"_s), [](Registration &r) {
        r.kind = domain::RegistrationKind::NotGiven;
        r.notGivenReason = samples::code(u"notGivenReason"_s, u"PATOBJ"_s);
    });
    QCOMPARE(core::stringMember(result, "status"), u"not-done"_s);
    for (const char *name : {"site", "route", "doseQuantity", "primarySource"})
        QVERIFY2(!result.contains(name), name);
    QVERIFY(!core::writeJson(result).contains("AC37B999"));
}

void tst_BeCorrection::missingRequiredElementsAreAdded()
{
    const QByteArray received =
        R"({"resourceType":"Immunization","status":"completed","vaccineCode":{"text":"x"},)"
        R"("patient":{"reference":"Patient/1"},"occurrenceDateTime":"2020"})";
    Registration registration = readBack(received);
    registration.performer = samples::physician();
    registration.author = samples::physician();
    registration.recorded = samples::minimal().recorded;
    fhir::WireOptions options;
    options.intendedProfile = true;
    const auto result = m_mapper.corrected(received, registration, {}, options);
    QVERIFY(result);
    QCOMPARE(core::stringMember(*result, "recorded"), u"2026-10-05T09:43:10+02:00"_s);
    QByteArray dated = received;
    dated.replace(R"("status")", R"("meta":{"lastUpdated":"2021-02-03T10:00:00Z"},"status")");
    const auto older = m_mapper.corrected(dated, registration, {}, options);
    QVERIFY(older); // it was there by then
    QCOMPARE(core::stringMember(*older, "recorded"), u"2021-02-03T10:00:00Z"_s);
    QCOMPARE(m_mapper.readImmunization(*result).recorder.value, u"19999816004"_s);
    QVERIFY(core::writeJson(*result).contains("be-vaccination|1.1.2"));
    QStringList names;
    for (const auto &[name, value] : result->items())
        names.append(QString::fromStdString(name));
    QCOMPARE(names, (QStringList{u"resourceType"_s, u"extension"_s, u"status"_s, u"vaccineCode"_s,
                                 u"patient"_s, u"occurrenceDateTime"_s, u"recorded"_s}));
}

void tst_BeCorrection::withdrawnKeepsEverythingElse()
{
    const QByteArray received = fixture(u"received-with-unknowns.json"_s);
    const auto result = m_mapper.withdrawn(received, u"Verkeerde patiënt."_s);
    QVERIFY(result);
    QCOMPARE(differences(parsed(received), *result),
             (QStringList{u"/extension/4/valueAnnotation/text"_s, u"/status"_s}));
    QCOMPARE(core::stringMember(*result, "status"), u"entered-in-error"_s);
    QVERIFY(m_mapper.readImmunization(*result).notes.value(0).endsWith(u"Verkeerde patiënt."_s));
    const auto bare = m_mapper.withdrawn(fixture(u"given-minimal.json"_s), u"Nooit gebeurd."_s);
    QCOMPARE(m_mapper.readImmunization(*bare).notes, QStringList{u"Nooit gebeurd."_s});
}

void tst_BeCorrection::refused_data()
{
    QTest::addColumn<QByteArray>("received");
    QTest::addColumn<core::ErrorCode>("code");
    QTest::newRow("nothing") << QByteArray() << core::ErrorCode::AnswerEmpty;
    QTest::newRow("HTML") << QByteArray("<html>") << core::ErrorCode::AnswerMalformed;
    QTest::newRow("list") << QByteArray("[]") << core::ErrorCode::AnswerWrongResource;
    QTest::newRow("patient") << QByteArray(R"({"resourceType":"Patient"})")
                             << core::ErrorCode::AnswerWrongResource;
}

void tst_BeCorrection::refused()
{
    QFETCH(QByteArray, received);
    QFETCH(core::ErrorCode, code);
    QCOMPARE(m_mapper.corrected(received, samples::full(), u"x"_s, {}).error().code, code);
    QCOMPARE(m_mapper.withdrawn(received, u"x"_s).error().code, code);
    const QByteArray withdrawn =
        core::writeJson(m_mapper.withdrawn(fixture(u"given.json"_s), u"x"_s).value());
    QCOMPARE(m_mapper.corrected(withdrawn, samples::full(), u"x"_s, {}).error().code,
             core::ErrorCode::WrongState);
}

void tst_BeCorrection::registrationFromGuessesNothing()
{
    const Registration full = readBack(fixture(u"given.json"_s));
    QCOMPARE(full.identifier, samples::full().identifier);
    QCOMPARE(full.product->cnk, samples::boostrix().cnk);
    QCOMPARE(full.organization->nihdi, samples::practice().nihdi);
    QCOMPARE(full.performer.nihdi, samples::physician().nihdi);
    QCOMPARE(full.recorded, samples::full().recorded);
    QCOMPARE(full.freeStock, true);

    const Registration bare = readBack(R"({"resourceType":"Immunization","status":"completed",)"
                                       R"("vaccineCode":{"text":"prik"}})");
    QVERIFY(bare.identifier.isNull() && !bare.product && !bare.freeStock && !bare.organization);
    QCOMPARE(bare.performer, domain::Practitioner{});
    QCOMPARE(bare.vaccineText, u"prik"_s);
    QVERIFY(bare.occurrence.isEmpty() && bare.dose.isEmpty());
    // Nobody says who gave it: only from proof can that be.
    QCOMPARE(bare.kind, domain::RegistrationKind::Historical);

    // "Not from the free stock" is not told on the wire, so it is asked again.
    QVERIFY(!readBack(fixture(u"given-minimal.json"_s)).freeStock);
}

QTEST_GUILESS_MAIN(tst_BeCorrection)
#include "tst_BeCorrection.moc"
