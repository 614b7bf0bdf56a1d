// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/OperationOutcome.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Json;
using core::RemoteIssue;

namespace {

Json parsed(const QByteArray &text)
{
    return core::parseJson(text).value();
}

QByteArray outcome(const QByteArray &code)
{
    return R"({"resourceType":"OperationOutcome","issue":[{"severity":"error","code":")" + code +
           R"("}]})";
}

QByteArray problem(const QByteArray &type)
{
    return R"({"type":"urn:problem-type:belgif:)" + type + R"(","title":"No"})";
}

} // namespace

class tst_OperationOutcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void issues();
    void wordsOfAServerWithoutDetails();
    void oddShapes_data();
    void oddShapes();
    void problemJson();
    void problemWithIssues();
    void noProblem_data();
    void noProblem();
    void fields_data();
    void fields();
    void answers_data();
    void answers();
    void delivery();
    void retryDelay_data();
    void retryDelay();
    void detailHoldsNothingOfTheBody();
};

void tst_OperationOutcome::issues()
{
    const QList<RemoteIssue> found = fhir::readOperationOutcome(
        parsed(R"({"resourceType":"OperationOutcome","issue":[{"severity":"error",)"
               R"("code":"business-rule","details":{"coding":[{"system":"urn:x",)"
               R"("code":"PRODUCT_VACCINE_MISMATCH","display":"does not match"}],)"
               R"("text":"CNK hoort niet bij vaccin."},"diagnostics":"ref 7f3b2a90",)"
               R"("expression":["Immunization.site"]},{"severity":"warning","code":"value",)"
               R"("location":["/f:Immunization/f:occurrenceDateTime"]}]})"));
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].severity, RemoteIssue::Severity::Error);
    QCOMPARE(found[0].code, u"business-rule"_s);
    QCOMPARE(found[0].detailCode, u"PRODUCT_VACCINE_MISMATCH"_s);
    QCOMPARE(found[0].text, u"CNK hoort niet bij vaccin."_s);
    QCOMPARE(found[0].supportReference, u"ref 7f3b2a90"_s);
    QCOMPARE(found[0].expression, u"Immunization.site"_s);
    QCOMPARE(found[0].field, u"site"_s);
    QCOMPARE(found[1].severity, RemoteIssue::Severity::Warning);
    QCOMPARE(found[1].field, u"date"_s);
}

void tst_OperationOutcome::wordsOfAServerWithoutDetails()
{
    const auto found = fhir::readOperationOutcome(
        parsed(R"({"resourceType":"OperationOutcome","issue":[{"severity":"fatal",)"
               R"("code":"processing","diagnostics":"HAPI-0450: cannot parse"}]})"));
    QCOMPARE(found.value(0).severity, RemoteIssue::Severity::Fatal);
    QCOMPARE(found.value(0).text, u"HAPI-0450: cannot parse"_s);
    QVERIFY(found.value(0).supportReference.isEmpty());
}

void tst_OperationOutcome::oddShapes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("count");
    QTest::newRow("null") << QByteArray("null") << qsizetype(0);
    QTest::newRow("other") << QByteArray(R"({"resourceType":"Patient","issue":[{}]})")
                           << qsizetype(0);
    QTest::newRow("no list") << QByteArray(R"({"resourceType":"OperationOutcome","issue":{}})")
                             << qsizetype(0);
    QTest::newRow("odd members")
        << QByteArray(R"({"resourceType":"OperationOutcome","issue":[1,null,{"code":5,)"
                      R"("details":[],"expression":"x","location":[3],"severity":[]}]})")
        << qsizetype(1);
    QTest::newRow("a flood") << R"({"resourceType":"OperationOutcome","issue":[{})" +
                                    QByteArray(",{}").repeated(5000) + "]}"
                             << qsizetype(200);
}

void tst_OperationOutcome::oddShapes()
{
    QFETCH(QByteArray, text);
    QTEST(fhir::readOperationOutcome(parsed(text)).size(), "count");
}

void tst_OperationOutcome::problemJson()
{
    const auto found = fhir::readProblemJson(
        parsed(R"({"type":"urn:problem-type:belgif:resourceNotFound","title":"Not found",)"
               R"("status":404,"detail":"No such link","instance":"urn:uuid:1"})"));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].code, u"not-found"_s);
    QCOMPARE(found[0].detailCode, u"resourceNotFound"_s);
    QCOMPARE(found[0].text, u"No such link"_s);
    QCOMPARE(found[0].supportReference, u"urn:uuid:1"_s);
}

void tst_OperationOutcome::problemWithIssues()
{
    const auto found = fhir::readProblemJson(
        parsed(R"({"type":"urn:problem-type:belgif:badRequest","title":"Bad","instance":"r",)"
               R"("issues":[{"type":"urn:problem-type:belgif:input-validation:schemaViolation",)"
               R"("in":"body","name":"patient.identifier","detail":"11 digits",)"
               R"("value":"80031599760"},{}]})"));
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].code, u"structure"_s);
    QCOMPARE(found[0].text, u"11 digits"_s);
    QCOMPARE(found[0].field, u"patient"_s);
    QCOMPARE(found[0].supportReference, u"r"_s);
    QCOMPARE(found[1].code, u"invalid"_s);
    QCOMPARE(found[1].text, u"Bad"_s);
    for (const RemoteIssue &issue : found)
        QVERIFY(!(issue.text + issue.expression + issue.detailCode).contains(u"80031599760"_s));
}

void tst_OperationOutcome::noProblem_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("resource") << QByteArray(R"({"resourceType":"Patient","title":"x"})");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("OAuth error") << QByteArray(R"({"error":"invalid_token"})");
}

void tst_OperationOutcome::noProblem()
{
    QFETCH(QByteArray, text);
    QVERIFY(fhir::readProblemJson(parsed(text)).isEmpty());
}

void tst_OperationOutcome::fields_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("field");
    const auto row = [](const QString &expression, const QString &field) {
        QTest::newRow(qPrintable(expression)) << expression << field;
    };
    const QString extension =
        u"Immunization.extension('https://www.ehealth.fgov.be/standards/fhir/%1')"_s;
    const QString product =
        extension.arg(u"vaccination/StructureDefinition/be-ext-administeredProduct");
    row(u"Immunization.patient"_s, u"patient"_s);
    row(u"Immunization.patient.identifier.value"_s, u"patient"_s);
    row(u"Bundle.entry[1].resource.patient"_s, u"patient"_s);
    row(u"Bundle.entry[3].resource.ofType(Immunization).site"_s, u"site"_s);
    row(u"Immunization.performer[0].actor"_s, u"performer"_s);
    row(extension.arg(u"core/StructureDefinition/be-ext-recorder"), u"performer"_s);
    row(u"Immunization.vaccineCode.coding[0].code"_s, u"product"_s);
    row(product, u"product"_s);
    row(product + u".extension('coded').value"_s, u"product"_s);
    row(product + u".extension('lotNumber').value"_s, u"lot"_s);
    row(product + u".extension('expirationDate')"_s, u"expiry"_s);
    row(u"Immunization.lotNumber"_s, u"lot"_s);
    row(u"Immunization.occurrence"_s, u"date"_s);
    row(u"Immunization.occurrence.ofType(dateTime)"_s, u"date"_s);
    row(u"Immunization.occurrenceDateTime"_s, u"date"_s);
    row(u"Immunization.doseQuantity.value"_s, u"dose"_s);
    row(u"Immunization.route"_s, u"route"_s);
    row(u"Immunization.site"_s, u"site"_s);
    row(u"Immunization.site.extension('https://www.ehealth.fgov.be/standards/fhir/core-clinical/"
        u"StructureDefinition/be-ext-laterality').value"_s,
        u"side"_s);
    row(u"Immunization.site.extension[0]"_s, u"site"_s);
    row(u"Immunization.reasonCode[0]"_s, u"prophylaxis"_s);
    row(u"Immunization.encounter"_s, u"organization"_s);
    row(u"Immunization.contained[0]"_s, u"organization"_s);
    row(u"Immunization.contained[1].serviceProvider"_s, u"organization"_s);
    row(u"Immunization.contained.ofType(Location).type"_s, u"place"_s);
    row(u"Immunization.contained[0].address.country"_s, u"country"_s);
    row(u"Immunization.contained.ofType(Patient).birthDate"_s, u"patient"_s);
    row(u"Immunization.contained[0].name[0].family"_s, u"patient"_s);
    row(extension.arg(u"vaccination/StructureDefinition/be-ext-vaccination-stock-location"),
        u"freeStock"_s);
    row(extension.arg(
            u"vaccination/StructureDefinition/be-ext-vaccination-stock-funding-organization"),
        u"freeStock"_s);
    row(extension.arg(u"vaccination/StructureDefinition/be-ext-vaccination-confirmationStatus"),
        u"confirmation"_s);
    row(extension.arg(u"vaccination/StructureDefinition/be-ext-simple-note"), u"remark"_s);
    row(u"Immunization.statusReason"_s, u"notGivenReason"_s);
    row(u"/f:Immunization/f:route/f:coding[1]"_s, u"route"_s);
    row(u"Immunization.status"_s, {});
    row(u"Immunization.extension[2]"_s, {});
    row(u"Immunization"_s, {});
    row(u"Bundle"_s, {});
    row(u"((('"_s, {});
    row(u"Immunization.extension('http://x"_s, {});
}

void tst_OperationOutcome::fields()
{
    QFETCH(QString, expression);
    QTEST(fhir::fieldOfExpression(expression), "field");
}

void tst_OperationOutcome::answers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, int status, const QByteArray &body, ErrorCode code) {
        QTest::newRow(name) << status << body << code;
    };
    row("400 structure", 400, outcome("structure"), ErrorCode::RefusedByRegister);
    row("400 bare", 400, {}, ErrorCode::RefusedByRegister);
    row("401 login", 401, outcome("login"), ErrorCode::SignInNeeded);
    row("401 page", 401, "<html>", ErrorCode::SignInNeeded);
    row("403 security", 403, outcome("security"), ErrorCode::Forbidden);
    row("403 bare", 403, {}, ErrorCode::Forbidden);
    row("404", 404, outcome("not-found"), ErrorCode::UnknownAtRegister);
    row("404 of a web server", 404, "<html>", ErrorCode::AnswerNotFhir);
    row("405", 405, {}, ErrorCode::NotSupported);
    row("408", 408, {}, ErrorCode::Timeout);
    row("409", 409, outcome("duplicate"), ErrorCode::Conflict);
    row("410", 410, {}, ErrorCode::UnknownAtRegister);
    row("412 version", 412, outcome("conflict"), ErrorCode::VersionConflict);
    row("412 several matches", 412, outcome("multiple-matches"), ErrorCode::Conflict);
    row("413", 413, outcome("too-costly"), ErrorCode::PayloadTooLarge);
    row("422 rule", 422, outcome("business-rule"), ErrorCode::RefusedByRegister);
    row("422 patient unknown", 422, outcome("not-found"), ErrorCode::RefusedByRegister);
    row("422 several patients", 422, outcome("multiple-matches"), ErrorCode::RefusedByRegister);
    row("422 duplicate", 422, outcome("duplicate"), ErrorCode::Conflict);
    row("422 security", 422, outcome("security"), ErrorCode::Forbidden);
    row("429", 429, outcome("throttled"), ErrorCode::Throttled);
    row("500", 500, outcome("exception"), ErrorCode::ServerError);
    row("500 that is an outage", 500, outcome("transient"), ErrorCode::Maintenance);
    row("502", 502, "<html>", ErrorCode::Maintenance);
    row("503", 503, outcome("no-store"), ErrorCode::Maintenance);
    row("504", 504, outcome("timeout"), ErrorCode::Maintenance);
    row("599", 599, {}, ErrorCode::ServerError);
    row("418", 418, {}, ErrorCode::RefusedByRegister);
    row("302", 302, {}, ErrorCode::RedirectRefused);
    row("200 login page", 200, "\n <!DOCTYPE html>", ErrorCode::AnswerNotFhir);
    row("200 nothing", 200, {}, ErrorCode::AnswerEmpty);
    row("200 half a resource", 200, R"({"resourceType":"Immuni)", ErrorCode::AnswerMalformed);
    row("200 other resource", 200, R"({"resourceType":"Basic"})", ErrorCode::AnswerWrongResource);
    row("200 with an error", 200, outcome("business-rule"), ErrorCode::RefusedByRegister);
    row("200 not allowed", 200, outcome("forbidden"), ErrorCode::Forbidden);
    row("200 with a warning", 200,
        R"({"resourceType":"OperationOutcome","issue":[{"severity":"warning","code":"value"}]})",
        ErrorCode::AnswerWrongResource);
    row("problem 401", 401, problem("expiredAccessToken"), ErrorCode::SignInNeeded);
    row("problem 403", 403, problem("missingScope"), ErrorCode::Forbidden);
    row("problem 400", 400, problem("badRequest"), ErrorCode::RefusedByRegister);
    row("problem 429", 429, problem("tooManyRequests"), ErrorCode::Throttled);
    row("problem 503", 503, problem("serviceUnavailable"), ErrorCode::Maintenance);
}

void tst_OperationOutcome::answers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const core::Error error = fhir::errorFromAnswer(status, "application/fhir+json", body);
    QTEST(error.code, "code");
    QCOMPARE(error.httpStatus, status);
}

void tst_OperationOutcome::delivery()
{
    for (int status : {408, 502, 504})
        QCOMPARE(fhir::errorFromAnswer(status, {}, {}).delivery, core::Delivery::Unknown);
    for (int status : {200, 400, 422, 429, 500, 503})
        QCOMPARE(fhir::errorFromAnswer(status, {}, {}).delivery, core::Delivery::Answered);
}

void tst_OperationOutcome::retryDelay_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("seconds");
    QTest::newRow("seconds") << QByteArray(R"({"title":"x","retryAfterSec":90})") << 90;
    QTest::newRow("older name") << QByteArray(R"({"title":"x","retryAfter":7})") << 7;
    QTest::newRow("a time is for the header's reader")
        << QByteArray(R"({"title":"x","retryAfter":"2026-11-24T10:00:00Z"})") << -1;
    QTest::newRow("negative") << QByteArray(R"({"title":"x","retryAfterSec":-5})") << -1;
    QTest::newRow("for ever") << QByteArray(R"({"title":"x","retryAfterSec":9000000000})") << 86400;
    QTest::newRow("nothing said") << QByteArray(R"({"title":"x"})") << -1;
    QTest::newRow("no JSON") << QByteArray("wait") << -1;
}

void tst_OperationOutcome::retryDelay()
{
    QFETCH(QByteArray, body);
    QTEST(fhir::errorFromAnswer(429, "application/problem+json", body).retryAfterSeconds,
          "seconds");
}

void tst_OperationOutcome::detailHoldsNothingOfTheBody()
{
    const core::Error error =
        fhir::errorFromAnswer(502, "text/html; charset=utf-8", "<p>80031599760 Peeters</p>");
    QCOMPARE(error.detail, u"HTML"_s);
    QVERIFY(error.issues.isEmpty());
}

QTEST_GUILESS_MAIN(tst_OperationOutcome)
#include "tst_OperationOutcome.moc"
