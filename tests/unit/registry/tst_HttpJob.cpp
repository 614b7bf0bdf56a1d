// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"
#include "registry/HttpJob.h"

#include <QNetworkProxy>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QUuid>

using namespace Qt::StringLiterals;
using core::Delivery;
using core::ErrorCode;
using registry::HttpAnswer;
using registry::HttpRequest;
using Manner = FakeRegister::Manner;

class TestHttpJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void carriesWhatEveryRequestCarries();
    void writeLeavesOnce_data();
    void writeLeavesOnce();
    void writeOnKeptConnectionLeavesOnce();
    void bigWriteLeavesOnce();
    void closedBeforeAnythingWasRead();
    void neverLeft_data();
    void neverLeft();
    void readFails_data();
    void readFails();
    void compressedAnswer();
    void capHoldsForCompressedAnswers();
    void redirects_data();
    void redirects();
    void redirectLoopEnds();
    void destroyedJobIsSilent();
    void registersTraceIdWins();
    void logSaysNothingPersonal();

private:
    core::Result<HttpAnswer> run(Bench &bench, HttpRequest request);
    static HttpRequest write(const Bench &bench,
                             HttpRequest::Method method = HttpRequest::Method::Post,
                             const QByteArray &body = "{\"a\":1}");
    static HttpRequest search(const Bench &bench);

    QNetworkAccessManager m_network;
};

void TestHttpJob::initTestCase()
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

core::Result<HttpAnswer> TestHttpJob::run(Bench &bench, HttpRequest request)
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    const registry::RequestBuilder builder(bench.profile, bench.limits);
    request.total = bench.limits.total;
    return answerOf<HttpAnswer>([&](auto reply) {
        auto *job = new registry::HttpJob(m_network, builder, request, &bench.context);
        job->start(nullptr, reply);
    });
}

HttpRequest TestHttpJob::write(const Bench &bench, HttpRequest::Method method,
                               const QByteArray &body)
{
    HttpRequest request;
    request.method = method;
    request.url = QUrl(bench.server.baseUrl().toString() + u"/Immunization"_s);
    request.route = "Immunization";
    request.contentType = "application/fhir+json";
    request.body = body;
    request.write = true;
    return request;
}

HttpRequest TestHttpJob::search(const Bench &bench)
{
    HttpRequest request = write(bench);
    request.write = false;
    return request;
}

void TestHttpJob::carriesWhatEveryRequestCarries()
{
    Bench bench;
    bench.server.on("POST /fhir/Immunization", {.status = 201, .body = "{}"});
    registry::RequestBuilder builder(bench.profile, bench.limits);
    builder.setLanguage(u"nl"_s);
    const core::Secret token(QByteArrayView("secret-token"));
    const auto answer = answerOf<HttpAnswer>([&](auto reply) {
        auto *job = new registry::HttpJob(m_network, builder, write(bench), &bench.context);
        job->start(&token, reply);
    });
    QVERIFY(answer.ok());
    QCOMPARE(bench.server.requests.size(), 1);
    const auto &request = bench.server.requests.first();
    QCOMPARE(request.line(), "POST /fhir/Immunization");
    QCOMPARE(request.body, "{\"a\":1}");
    QCOMPARE(request.header("Content-Type"), "application/fhir+json");
    QCOMPARE(request.header("Content-Length"), "7");
    QCOMPARE(request.header("Accept"), "application/fhir+json");
    QCOMPARE(request.header("Accept-Language"), "nl");
    QCOMPARE(request.header("User-Agent"), "Prikpost/test/1");
    QCOMPARE(request.header("From"), "support@prikpost.example");
    QCOMPARE(request.header("Authorization"), "Bearer secret-token");
    QVERIFY(request.header("Cookie").isEmpty());
    const QByteArray trace = request.header("BelGov-Trace-Id");
    QCOMPARE(trace.size(), 36);
    QVERIFY(!QUuid(QString::fromLatin1(trace)).isNull());
    QCOMPARE(request.header("X-Request-Id"), trace);
    QCOMPARE(answer->traceId.toLatin1(), trace);
}

void TestHttpJob::writeLeavesOnce_data()
{
    QTest::addColumn<HttpRequest::Method>("method");
    QTest::addColumn<int>("manner");
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("code");

    const auto row = [](const char *name, Manner manner, int status, ErrorCode code) {
        for (const auto method : {HttpRequest::Method::Post, HttpRequest::Method::Put})
            QTest::addRow("%s, %s", name, method == HttpRequest::Method::Put ? "PUT" : "POST")
                << method << int(manner) << status << code;
    };
    row("fault 12: stored, then silence", Manner::Stall, 0, ErrorCode::Timeout);
    row("fault 13: closed after the request", Manner::CloseAfterRequest, 0,
        ErrorCode::ConnectionCut);
    row("fault 13: reset after the request", Manner::ResetAfterRequest, 0,
        ErrorCode::ConnectionCut);
    row("answer cut in the body", Manner::CutMidway, 201, ErrorCode::ConnectionCut);
    row("fault 25: drips", Manner::Drip, 201, ErrorCode::Timeout);
    row("fault 25: endless body", Manner::Endless, 201, ErrorCode::AnswerTooLarge);
}

void TestHttpJob::writeLeavesOnce()
{
    QFETCH(HttpRequest::Method, method);
    QFETCH(int, manner);
    QFETCH(int, status);
    QFETCH(ErrorCode, code);
    Bench bench;
    bench.limits.silence = std::chrono::milliseconds(600);
    bench.limits.total = std::chrono::milliseconds(1200);
    const QByteArray line = registry::HttpRequest::Method::Put == method ? "PUT" : "POST";
    bench.server.on(line + " /fhir/Immunization",
                    {.status = 201, .body = "{\"resourceType\":\"x\"}", .manner = Manner(manner)});
    const auto answer = run(bench, write(bench, method));
    QVERIFY(!answer.ok());
    QCOMPARE(answer.error().code, code);
    QCOMPARE(answer.error().delivery, Delivery::Unknown);
    QCOMPARE(answer.error().httpStatus, status);
    QTest::qWait(50);
    QCOMPARE(bench.server.requests.size(), 1);
}

void TestHttpJob::writeOnKeptConnectionLeavesOnce()
{
    Bench bench;
    bench.server.on("POST /fhir/Immunization", {.status = 200, .body = "{}"});
    bench.server.on("POST /fhir/Immunization",
                    {.status = 200, .manner = Manner::CloseAfterRequest});
    QVERIFY(run(bench, write(bench)).ok());
    QCOMPARE(run(bench, write(bench)).error().delivery, Delivery::Unknown);
    QTest::qWait(50);
    QCOMPARE(bench.server.requests.size(), 2);
}

void TestHttpJob::bigWriteLeavesOnce()
{
    Bench bench;
    const QByteArray body(3 * 1024 * 1024, 'x');
    bench.server.on("POST /fhir/Immunization", {.manner = Manner::CloseAfterRequest});
    const auto answer = run(bench, write(bench, HttpRequest::Method::Post, body));
    QCOMPARE(answer.error().delivery, Delivery::Unknown);
    QCOMPARE(bench.server.requests.size(), 1);
    QCOMPARE(bench.server.requests.first().body.size(), body.size());
}

void TestHttpJob::closedBeforeAnythingWasRead()
{
    Bench bench;
    bench.server.closeAtOnce(true);
    const auto answer = run(bench, write(bench));
    QCOMPARE(answer.error().code, ErrorCode::ConnectionCut);
    QVERIFY(answer.error().delivery != Delivery::Answered);
    QCOMPARE(bench.server.requests.size(), 0);
}

void TestHttpJob::neverLeft_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("unknown host") << u"http://register.invalid/fhir"_s << ErrorCode::HostNotFound;
    QTest::newRow("refused") << u"http://127.0.0.1:1/fhir"_s << ErrorCode::Offline;
}

void TestHttpJob::neverLeft()
{
    QFETCH(QString, url);
    QFETCH(ErrorCode, code);
    Bench bench;
    HttpRequest request = write(bench);
    request.url = QUrl(url);
    const auto answer = run(bench, request);
    QCOMPARE(answer.error().code, code);
    QCOMPARE(answer.error().delivery, Delivery::NotSent);
}

void TestHttpJob::readFails_data()
{
    QTest::addColumn<int>("manner");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("silence") << int(Manner::Stall) << ErrorCode::Timeout;
    QTest::newRow("closed") << int(Manner::CloseAfterRequest) << ErrorCode::ConnectionCut;
    QTest::newRow("cut") << int(Manner::CutMidway) << ErrorCode::ConnectionCut;
    QTest::newRow("fault 25: drips") << int(Manner::Drip) << ErrorCode::Timeout;
    QTest::newRow("fault 25: endless") << int(Manner::Endless) << ErrorCode::AnswerTooLarge;
}

void TestHttpJob::readFails()
{
    QFETCH(int, manner);
    QFETCH(ErrorCode, code);
    Bench bench;
    bench.limits.silence = std::chrono::milliseconds(600);
    bench.limits.total = std::chrono::milliseconds(1200);
    bench.server.on("POST /fhir/Immunization",
                    {.body = "{\"resourceType\":\"x\"}", .manner = Manner(manner)});
    QElapsedTimer clock;
    clock.start();
    const auto answer = run(bench, search(bench));
    QCOMPARE(answer.error().code, code);
    QVERIFY(clock.elapsed() < 10000);
}

void TestHttpJob::compressedAnswer()
{
    Bench bench;
    const QByteArray body(700 * 1024, ' ');
    // zlib stream without Qt's length in front: HTTP's "deflate"
    bench.server.on("POST /fhir/Immunization",
                    {.body = qCompress(body).mid(4), .headers = {{"Content-Encoding", "deflate"}}});
    const auto answer = run(bench, search(bench));
    QVERIFY(answer.ok());
    QCOMPARE(answer->body.size(), body.size());
}

void TestHttpJob::capHoldsForCompressedAnswers()
{
    Bench bench;
    const QByteArray bomb(50 * 1024 * 1024, ' ');
    bench.server.on("POST /fhir/Immunization",
                    {.body = qCompress(bomb).mid(4), .headers = {{"Content-Encoding", "deflate"}}});
    QCOMPARE(run(bench, search(bench)).error().code, ErrorCode::AnswerTooLarge);
}

void TestHttpJob::redirects_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isWrite");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<bool>("followed");
    QTest::addColumn<Delivery>("delivery");

    const QByteArray here = "/fhir/moved";
    const QByteArray elsewhere = "http://localhost:9/fhir/moved";
    QTest::newRow("search, same origin, 307") << 307 << false << here << true << Delivery::NotSent;
    QTest::newRow("search, same origin, 302 would become GET")
        << 302 << false << here << false << Delivery::NotSent;
    QTest::newRow("search, elsewhere") << 307 << false << elsewhere << false << Delivery::NotSent;
    QTest::newRow("write, same origin") << 307 << true << here << false << Delivery::Answered;
    QTest::newRow("write, elsewhere") << 308 << true << elsewhere << false << Delivery::Answered;
    QTest::newRow("write, portal") << 302 << true << elsewhere << false << Delivery::Answered;
    QTest::newRow("write, see other: done or not?")
        << 303 << true << here << false << Delivery::Unknown;
}

void TestHttpJob::redirects()
{
    QFETCH(int, status);
    QFETCH(bool, isWrite);
    QFETCH(QByteArray, location);
    QFETCH(bool, followed);
    QFETCH(Delivery, delivery);
    Bench bench;
    bench.server.on("POST /fhir/Immunization",
                    {.status = status, .headers = {{"Location", location}}});
    bench.server.on("POST /fhir/moved", {.body = "{}"});
    const auto answer = run(bench, isWrite ? write(bench) : search(bench));
    QCOMPARE(answer.ok(), followed);
    QCOMPARE(bench.server.requests.size(), followed ? 2 : 1);
    if (followed)
        return;
    QCOMPARE(answer.error().code, ErrorCode::RedirectRefused);
    QCOMPARE(answer.error().delivery, delivery);
}

void TestHttpJob::redirectLoopEnds()
{
    Bench bench;
    bench.server.on("POST /fhir/Immunization",
                    {.status = 308, .headers = {{"Location", "/fhir/Immunization"}}});
    QCOMPARE(run(bench, search(bench)).error().code, ErrorCode::RedirectRefused);
    QCOMPARE(bench.server.requests.size(), 4);
}

void TestHttpJob::destroyedJobIsSilent()
{
    Bench bench;
    bench.server.on("POST /fhir/Immunization", {.manner = Manner::Stall});
    const registry::RequestBuilder builder(bench.profile, bench.limits);
    bool called = false;
    auto context = std::make_unique<QObject>();
    auto *job = new registry::HttpJob(m_network, builder, write(bench), context.get());
    job->start(nullptr, [&called](const core::Result<HttpAnswer> &) { called = true; });
    QTRY_COMPARE(bench.server.requests.size(), 1);
    context.reset();
    QTest::qWait(100);
    QVERIFY(!called);
}

void TestHttpJob::registersTraceIdWins()
{
    Bench bench;
    bench.server.on("POST /fhir/Immunization",
                    {.status = 422, .body = "{}", .headers = {{"BelGov-Trace-Id", "theirs-1"}}});
    const auto answer = run(bench, write(bench));
    QVERIFY(answer.ok());
    QCOMPARE(answer->status, 422);
    QCOMPARE(answer->traceId, u"theirs-1"_s);
}

static QStringList logged;
static void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged.append(text);
}

void TestHttpJob::logSaysNothingPersonal()
{
    Bench bench;
    bench.server.on("POST /fhir/Immunization",
                    {.body = "{}", .headers = {{"BelGov-Trace-Id", "t\x01 GET forged"}}});
    HttpRequest request = search(bench);
    request.body = "identifier=x%7C80031599760";
    HttpRequest unreachable = request;
    unreachable.url = QUrl(u"http://127.0.0.1:1/fhir?identifier=80031599760"_s);
    logged.clear();
    const auto before = qInstallMessageHandler(keepLog);
    const bool ok = run(bench, request).ok();
    const bool refused = !run(bench, unreachable).ok();
    qInstallMessageHandler(before);
    QVERIFY(ok);
    QVERIFY(refused);
    QCOMPARE(logged.size(), 2);
    for (const QString &line : std::as_const(logged)) {
        QVERIFY(!line.contains(QLatin1StringView(Bench::number)));
        QVERIFY(!line.contains(u"127.0.0.1"_s));
        QVERIFY(line.startsWith(u"POST Immunization "_s));
    }
}

QTEST_GUILESS_MAIN(TestHttpJob)
#include "tst_HttpJob.moc"
