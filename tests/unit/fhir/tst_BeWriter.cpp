// SPDX-License-Identifier: GPL-3.0-or-later
#include "BeRules.h"
#include "BeSamples.h"
#include "fhir/be/BeMapper.h"

#include <QFile>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using core::Json;
using domain::Registration;
using domain::RegistrationKind;
using fhir::WireOptions;

namespace {

struct Golden
{
    QString file;
    Registration registration;
    WireOptions options;
};

Registration withoutNumber()
{
    Registration result = samples::minimal();
    result.patient = samples::patientWithoutNumber();
    result.organization = samples::practice();
    result.dose = u"0.5"_s;
    return result;
}

Registration textDate()
{
    Registration result = samples::historical();
    result.occurrence = {};
    result.occurrence.text = u"zomer 2011"_s;
    return result;
}

Registration unknownProduct()
{
    Registration result = samples::full();
    result.product.reset();
    result.vaccineCode = samples::code(u"vaccine"_s, u"other"_s);
    result.vaccineText = u"Vaccin X uit buitenland"_s;
    return result;
}

Registration bySecretary()
{
    Registration result = samples::full();
    result.author = samples::secretary();
    return result;
}

Registration physiciansStock()
{
    Registration result = samples::full();
    result.organization.reset();
    return result;
}

WireOptions vitalink()
{
    WireOptions options;
    options.securityLabel = {{"system", "https://www.apps.vitalink-services.be"},
                             {"code", "PATIENT_HEALTH_RECORD"}};
    options.intendedProfile = true;
    options.lateralityProfile = u"1.1.0"_s;
    options.bothCnkSystems = true;
    return options;
}

WireOptions plainServer()
{
    WireOptions options;
    options.patientReference = WireOptions::PatientReference::Literal;
    options.patientId = u"p-17"_s;
    return options;
}

QList<Golden> goldens()
{
    return {{u"given"_s, samples::full(), {}},
            {u"given-minimal"_s, samples::minimal(), {}},
            {u"given-without-number"_s, withoutNumber(), {}},
            {u"given-unknown-product"_s, unknownProduct(), {}},
            {u"given-by-secretary"_s, bySecretary(), {}},
            {u"given-physicians-stock"_s, physiciansStock(), {}},
            {u"given-vitalink"_s, samples::full(), vitalink()},
            {u"given-literal-patient"_s, samples::full(), plainServer()},
            {u"historical-abroad"_s, samples::historical(), {}},
            {u"historical-text-date"_s, textDate(), {}},
            {u"not-given"_s, samples::notGiven(), {}}};
}

using Change = std::function<void(Registration &)>;

void nothing(Registration &) {}

// Every way in which one part of a registration can be filled in; the sweep takes each with each.
QList<QList<Change>> dimensions()
{
    return {
        {[](Registration &r) { r.kind = RegistrationKind::Given; },
         [](Registration &r) {
             r.kind = RegistrationKind::NotGiven;
             r.notGivenReason = samples::code(u"notGivenReason"_s, u"ALLERGY"_s);
         },
         [](Registration &r) {
             r.kind = RegistrationKind::Historical;
             r.confirmation = u"unconfirmed"_s;
         }},
        {nothing, [](Registration &r) { r.patient = samples::patientWithoutNumber(); }},
        {nothing, [](Registration &r) { r.product = samples::boostrix(); },
         [](Registration &r) {
             r.vaccineCode = samples::code(u"vaccine"_s, u"787859002"_s);
             r.vaccineText = u"Nog te bepalen"_s;
         }},
        {nothing,
         [](Registration &r) {
             r.lot = u"AC37B999"_s;
             r.expiry = QDate(2027, 8, 31);
         }},
        {[](Registration &r) { r.freeStock = false; }, [](Registration &r) { r.freeStock = true; }},
        {nothing, [](Registration &r) { r.organization = samples::practice(); },
         [](Registration &r) {
             r.organization = domain::Organization{
                 {}, u"Praktijk"_s, {}, ids::EnterpriseNumber::parse(u"0999999823").value()};
         }},
        {nothing, [](Registration &r) { r.place = samples::code(u"place"_s, u"school"_s); },
         [](Registration &r) {
             r.place = samples::code(u"place"_s, u"abroad"_s);
             r.country = u"FR"_s;
         }},
        {nothing, [](Registration &r) { r.site = samples::code(u"site"_s, u"50092008"_s); },
         [](Registration &r) {
             r.site = samples::code(u"site"_s, u"35259002"_s);
             r.side = domain::Side::Right;
         },
         [](Registration &r) { r.side = domain::Side::Both; }},
        {nothing,
         [](Registration &r) {
             r.route = samples::code(u"route"_s, u"Oral"_s);
             r.prophylaxis = samples::code(u"prophylaxis"_s, u"409516001"_s);
             r.remark = u"Een opmerking"_s;
         },
         [](Registration &r) { r.route = samples::code(u"route"_s, u"OTH"_s); }},
        {nothing, [](Registration &r) { r.performer.nihdi.reset(); },
         [](Registration &r) { r.author = samples::secretary(); }},
        {[](Registration &r) { r.dose = u"0.5"_s; }, [](Registration &r) { r.dose = u"2"_s; }},
    };
}

QList<WireOptions> allOptions()
{
    WireOptions literalVitalink = vitalink();
    literalVitalink.patientReference = WireOptions::PatientReference::Literal;
    literalVitalink.patientId = u"p-17"_s;
    return {WireOptions{}, plainServer(), vitalink(), literalVitalink};
}

} // namespace

class tst_BeWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden_data();
    void golden();
    void everyCombinationFollowsTheRules();
    void theCheckerSeesBreaches_data();
    void theCheckerSeesBreaches();
    void staffWhoOnlyTypedIsNoRecorder();
    void nothingIsSaidTwice();
    void localTimesGetAnOffset();
    void patientForARegisterThatDoesNotKnowThem();

private:
    BeRules m_rules{samples::valueSets()};
    fhir::be::BeMapper m_mapper{samples::valueSets()};
};

void tst_BeWriter::golden_data()
{
    QTest::addColumn<int>("index");
    const QList<Golden> all = goldens();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(qPrintable(all[i].file)) << i;
}

void tst_BeWriter::golden()
{
    QFETCH(int, index);
    const Golden golden = goldens().at(index);
    const Json written = m_mapper.immunization(golden.registration, golden.options);
    QCOMPARE(m_rules.violations(written), QStringList());
    QFile file(QStringLiteral(FIXTURES "/fhir/be/") + golden.file + u".json"_s);
    const QByteArray text = core::writeJson(written, 2) + '\n';
    // To accept a deliberate change: PRIKPOST_UPDATE_GOLDEN=1, and read the difference.
    if (qEnvironmentVariableIsSet("PRIKPOST_UPDATE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        return;
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(text, file.readAll());
}

void tst_BeWriter::everyCombinationFollowsTheRules()
{
    const QList<QList<Change>> all = dimensions();
    const QList<WireOptions> options = allOptions();
    qsizetype combinations = 1;
    for (const QList<Change> &dimension : all)
        combinations *= dimension.size();
    // Coprime with every dimension: visits the combinations evenly, a tenth of them.
    constexpr qsizetype stride = 11;
    qsizetype checked = 0;
    for (qsizetype number = 0; number < combinations; number += stride, ++checked) {
        Registration registration = samples::minimal();
        qsizetype rest = number;
        for (const QList<Change> &dimension : all) {
            dimension[rest % dimension.size()](registration);
            rest /= dimension.size();
        }
        const Json written = m_mapper.immunization(registration, options[checked % options.size()]);
        const QStringList found = m_rules.violations(written);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u", "_s) + u'\n' +
                                             QString::fromUtf8(core::writeJson(written, 2))));
    }
    QVERIFY(checked > 4000);
}

void tst_BeWriter::theCheckerSeesBreaches_data()
{
    QTest::addColumn<QString>("patch"); // JSON merge patch
    QTest::addColumn<QString>("rule");
    QTest::newRow("lot at the top") << uR"({"lotNumber":"A"})"_s << u"lotNumber"_s;
    QTest::newRow("place at the top") << uR"({"location":{"display":"x"}})"_s << u"location"_s;
    QTest::newRow("misspelled") << uR"({"occurenceDateTime":"2026"})"_s << u"occurenceDateTime"_s;
    QTest::newRow("encounter as list")
        << uR"({"encounter":[{"reference":"#enc1"}]})"_s << u"encounter"_s;
    QTest::newRow("dose as text") << uR"({"doseQuantity":{"value":"1"}})"_s << u"doseQuantity"_s;
    QTest::newRow("no recorder") << uR"({"extension":null})"_s << u"recorder"_s;
    QTest::newRow("status") << uR"({"status":"done"})"_s << u"status"_s;
    QTest::newRow("reason without not-done")
        << uR"({"statusReason":{"coding":[{"code":"X"}]}})"_s << u"statusReason"_s;
    QTest::newRow("other without text")
        << uR"({"vaccineCode":{"coding":[{"code":"other"}]}})"_s << u"be-rule-vaccination-1"_s;
    QTest::newRow("unknown vaccine")
        << uR"({"vaccineCode":{"coding":[{"code":"1"}]}})"_s << u"vaccineCode"_s;
    QTest::newRow("somebody else gave it")
        << uR"({"performer":[{"actor":{"identifier":{"value":"1"}}}]})"_s << u"V1"_s;
    QTest::newRow("encounter of another")
        << uR"({"patient":{"type":"Patient","identifier":{"value":"1"}}})"_s
        << u"Encounter.subject"_s;
    QTest::newRow("unreferenced") << uR"({"encounter":null})"_s << u"contained: referenced"_s;
    QTest::newRow("no offset") << uR"({"recorded":"2026-10-05T09:43:10"})"_s << u"recorded"_s;
    QTest::newRow("two dates") << uR"({"occurrenceString":"x"})"_s << u"occurrence"_s;
    QTest::newRow("empty text") << uR"({"language":""})"_s << u"empty"_s;
}

void tst_BeWriter::theCheckerSeesBreaches()
{
    QFETCH(QString, patch);
    QFETCH(QString, rule);
    Json resource = m_mapper.immunization(samples::full(), {});
    QCOMPARE(m_rules.violations(resource), QStringList());
    resource.merge_patch(*core::parseJson(patch.toUtf8()));
    QVERIFY(m_rules.violations(resource).join(u'\n').contains(rule));
}

void tst_BeWriter::staffWhoOnlyTypedIsNoRecorder()
{
    const QByteArray text = core::writeJson(m_mapper.immunization(bySecretary(), {}));
    QVERIFY(text.contains(R"("authorString":"Jo Secretaris")"));
    QVERIFY(!text.contains("14041799609"));
    Registration silent = bySecretary();
    silent.remark.clear();
    QVERIFY(!core::writeJson(m_mapper.immunization(silent, {})).contains("Secretaris"));
}

void tst_BeWriter::nothingIsSaidTwice()
{
    // Side without a body part has nowhere to hang.
    Registration registration = samples::full();
    registration.site = {};
    QVERIFY(!m_mapper.immunization(registration, {}).contains("site"));
    // What was not given has no product, whatever the registration holds.
    registration.kind = RegistrationKind::NotGiven;
    registration.notGivenReason = samples::code(u"notGivenReason"_s, u"OTHER"_s);
    const Json written = m_mapper.immunization(registration, {});
    QCOMPARE(m_rules.violations(written), QStringList());
    QVERIFY(!core::writeJson(written).contains("AC37B999"));
}

void tst_BeWriter::localTimesGetAnOffset()
{
    Registration registration = samples::full();
    registration.recorded = QDateTime(QDate(2026, 10, 5), QTime(9, 0), Qt::LocalTime);
    registration.occurrence.instant = registration.recorded;
    QCOMPARE(m_rules.violations(m_mapper.immunization(registration, {})), QStringList());
}

void tst_BeWriter::patientForARegisterThatDoesNotKnowThem()
{
    domain::Patient patient = samples::patientWithNumber();
    patient.gender = domain::Gender::Male;
    patient.postalCode = u"1012 AB"_s;
    QCOMPARE(core::writeJson(m_mapper.patient(patient)),
             QByteArray(R"({"resourceType":"Patient","identifier":[{"system":")"
                        "https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/ssin"
                        R"(","value":"80031599760"}],"name":[{"use":"official",)"
                        R"("family":"Voorbeeld","given":["Pieter"]}],"gender":"male",)"
                        R"("birthDate":"1980-03-15",)"
                        R"("address":[{"use":"home","postalCode":"1012 AB"}]})"));
    const auto read = m_mapper.readPatient(m_mapper.patient(patient));
    QVERIFY(read);
    QCOMPARE(*read, patient);
}

QTEST_GUILESS_MAIN(tst_BeWriter)
#include "tst_BeWriter.moc"
