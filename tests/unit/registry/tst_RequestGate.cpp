// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using registry::Connection;

namespace {

const QByteArray readLine = "GET /fhir/Immunization/9f1c";
const QByteArray createLine = "POST /fhir/Immunization";

// Gives "token-1", after each refresh the next one, with a delay like a provider's.
class FakeTokens final : public registry::TokenProvider
{
public:
    using Token = std::shared_ptr<const core::Secret>;

    void token(bool refresh, QObject *context, core::Reply<Token> reply) override
    {
        if (refresh)
            ++refreshes;
        const bool refuses = refresh && refuseRefresh;
        if (refresh && !refuses)
            ++m_number;
        QTimer::singleShot(refresh ? 100 : 0, context, [this, refuses, reply] {
            if (refuses)
                return reply(core::error(refusal));
            const QByteArray text = "token-" + QByteArray::number(m_number);
            reply(std::make_shared<const core::Secret>(QByteArrayView(text)));
        });
    }

    int refreshes = 0;
    bool refuseRefresh = false;
    ErrorCode refusal = ErrorCode::SignInNeeded;

private:
    int m_number = 1;
};

QByteArray authorizationOf(const FakeRegister::Request &request)
{
    return request.header("Authorization");
}

core::Result<domain::Immunization> readOne(Bench &bench)
{
    return answerOf<domain::Immunization>(
        [&](auto reply) { bench.client().readImmunization(u"9f1c"_s, &bench.context, reply); });
}

} // namespace

class TestRequestGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refreshedOnce();
    void severalWaitForOneRefresh();
    void refusedWriteIsReplayedOnce();
    void secondRefusalNeedsSignIn();
    void failedRefreshNeedsSignIn();
    void providerUnreachableIsNoRefusal();
    void capabilityIsReadAsAStranger();
    void capabilityWithTokenWhereNeeded();
    void strangersSuccessSaysNothingOfTheToken();
    void destroyedContextWhileHeld();
    void fileToken();
    void fileTokenProblems_data();
    void fileTokenProblems();
    void connectionAfterFailures();
    void clientDestroyedWhileWaiting();
};

// fault 15
void TestRequestGate::refreshedOnce()
{
    Bench bench;
    FakeTokens tokens;
    bench.tokens = &tokens;
    bench.server.on(readLine, {.status = 401});
    bench.server.on(readLine, {.body = Bench::stored("9f1c")});
    QVERIFY(readOne(bench).ok());
    QCOMPARE(tokens.refreshes, 1);
    QCOMPARE(bench.server.requests.size(), 2);
    QCOMPARE(authorizationOf(bench.server.requests[0]), "Bearer token-1");
    QCOMPARE(authorizationOf(bench.server.requests[1]), "Bearer token-2");
    QCOMPARE(bench.state.connection(), Connection::Ok);
}

void TestRequestGate::severalWaitForOneRefresh()
{
    Bench bench;
    FakeTokens tokens;
    bench.tokens = &tokens;
    for (int i = 0; i < 3; ++i)
        bench.server.on(readLine, {.status = 401});
    bench.server.on(readLine, {.body = Bench::stored("9f1c")});
    int done = 0;
    const auto count = [&done](const core::Result<domain::Immunization> &read) {
        QVERIFY(read.ok());
        ++done;
    };
    for (int i = 0; i < 3; ++i)
        bench.client().readImmunization(u"9f1c"_s, &bench.context, count);
    QTRY_COMPARE(tokens.refreshes, 1);
    bench.client().readImmunization(u"9f1c"_s, &bench.context, count); // held from the start
    QTRY_COMPARE(done, 4);
    QCOMPARE(tokens.refreshes, 1);
    QCOMPARE(bench.server.requests.size(), 7);
}

void TestRequestGate::refusedWriteIsReplayedOnce()
{
    Bench bench;
    FakeTokens tokens;
    bench.tokens = &tokens;
    bench.capability(true);
    bench.server.on(createLine, {.status = 401});
    bench.server.on(createLine, {.status = 201, .body = Bench::stored("9f1c")});
    QVERIFY(sent(bench, Bench::dose()).ok());
    const auto writes = bench.server.requestsTo(createLine);
    QCOMPARE(writes.size(), 2);
    QCOMPARE(writes[0].body, writes[1].body);
}

void TestRequestGate::secondRefusalNeedsSignIn()
{
    Bench bench;
    FakeTokens tokens;
    bench.tokens = &tokens;
    QSignalSpy needed(&tokens, &registry::TokenProvider::signInNeeded);
    bench.capability(true);
    bench.server.on(createLine, {.status = 401});
    const auto receipt = sent(bench, Bench::dose());
    QCOMPARE(receipt.error().code, ErrorCode::SignInNeeded);
    QCOMPARE(bench.server.requestsTo(createLine).size(), 2);
    QCOMPARE(tokens.refreshes, 1);
    QCOMPARE(needed.size(), 1);
    QCOMPARE(bench.state.connection(), Connection::SignInNeeded);
}

void TestRequestGate::failedRefreshNeedsSignIn()
{
    Bench bench;
    FakeTokens tokens;
    tokens.refuseRefresh = true;
    bench.tokens = &tokens;
    bench.capability(true);
    bench.server.on(createLine, {.status = 401});
    const auto receipt = sent(bench, Bench::dose());
    QCOMPARE(receipt.error().code, ErrorCode::SignInNeeded);
    QCOMPARE(receipt.error().delivery, core::Delivery::NotSent);
    QCOMPARE(bench.server.requestsTo(createLine).size(), 1);
    QCOMPARE(bench.state.connection(), Connection::SignInNeeded);
}

void TestRequestGate::providerUnreachableIsNoRefusal()
{
    Bench bench;
    FakeTokens tokens;
    tokens.refuseRefresh = true;
    tokens.refusal = ErrorCode::Timeout;
    bench.tokens = &tokens;
    bench.server.on(readLine, {.status = 401});
    QCOMPARE(readOne(bench).error().code, ErrorCode::Timeout);
    QVERIFY(bench.state.connection() != Connection::SignInNeeded);
}

void TestRequestGate::capabilityIsReadAsAStranger()
{
    Bench bench;
    FakeTokens tokens;
    bench.tokens = &tokens;
    bench.capability(true, true);
    const auto capability = answerOf<registry::Capability>(
        [&](auto reply) { bench.client().readCapability(&bench.context, reply); });
    QVERIFY(capability.ok());
    QVERIFY(capability->conditionalCreate);
    QVERIFY(capability->batch);
    QVERIFY(!capability->transaction);
    QCOMPARE(capability->fhirVersion, u"4.0.1"_s);
    QCOMPARE(bench.server.requests.size(), 1);
    QVERIFY(authorizationOf(bench.server.requests.first()).isEmpty());
}

void TestRequestGate::capabilityWithTokenWhereNeeded()
{
    Bench bench;
    FakeTokens tokens;
    bench.tokens = &tokens;
    bench.server.on("GET /fhir/metadata", {.status = 401});
    bench.capability(true);
    QVERIFY(answerOf<registry::Capability>([&](auto reply) {
                bench.client().readCapability(&bench.context, reply);
            }).ok());
    QCOMPARE(authorizationOf(bench.server.requests.last()), "Bearer token-1");
    QCOMPARE(bench.state.connection(), Connection::Ok);
}

void TestRequestGate::strangersSuccessSaysNothingOfTheToken()
{
    Bench bench;
    FakeTokens tokens;
    tokens.refuseRefresh = true;
    bench.tokens = &tokens;
    bench.server.on(readLine, {.status = 401});
    bench.capability(true);
    QVERIFY(!readOne(bench).ok());
    QVERIFY(answerOf<registry::Capability>([&](auto reply) {
                bench.client().readCapability(&bench.context, reply);
            }).ok());
    QCOMPARE(bench.state.connection(), Connection::SignInNeeded);
    QCOMPARE(bench.state.lastContact(), bench.clock.now());
}

void TestRequestGate::destroyedContextWhileHeld()
{
    Bench bench;
    FakeTokens tokens;
    bench.tokens = &tokens;
    bench.server.on(readLine, {.status = 401});
    bool called = false;
    auto context = std::make_unique<QObject>();
    bench.client().readImmunization(
        u"9f1c"_s, context.get(),
        [&called](const core::Result<domain::Immunization> &) { called = true; });
    QTRY_COMPARE(tokens.refreshes, 1);
    context.reset();
    QTest::qWait(250);
    QVERIFY(!called);
    QCOMPARE(bench.server.requests.size(), 1);
}

void TestRequestGate::fileToken()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"token"_s));
    const auto write = [&file](const QByteArray &text) {
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
        file.close();
    };
    Bench bench;
    bench.profile.tokenFile = file.fileName();
    bench.server.on(readLine, {.body = Bench::stored("9f1c")});
    write("by-hand\n");
    QVERIFY(readOne(bench).ok());
    write("renewed\n");
    QVERIFY(readOne(bench).ok());
    QCOMPARE(authorizationOf(bench.server.requests[0]), "Bearer by-hand");
    QCOMPARE(authorizationOf(bench.server.requests[1]), "Bearer renewed");

    bench.server.forget(readLine);
    bench.server.on(readLine, {.status = 401});
    QCOMPARE(readOne(bench).error().code, ErrorCode::SignInNeeded);
    QCOMPARE(bench.server.requests.size(), 3); // the same token is not tried twice
}

void TestRequestGate::fileTokenProblems_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray(" \n");
    QTest::newRow("two lines") << QByteArray("one\r\nX-Injected: two");
}

void TestRequestGate::fileTokenProblems()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"token"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    Bench bench;
    bench.profile.tokenFile = file.fileName();
    QCOMPARE(readOne(bench).error().code, ErrorCode::SignInNeeded);
    QCOMPARE(bench.server.requests.size(), 0);
    Bench missing;
    missing.profile.tokenFile = folder.filePath(u"none"_s);
    QCOMPARE(readOne(missing).error().code, ErrorCode::SignInNeeded);
}

void TestRequestGate::connectionAfterFailures()
{
    Bench bench;
    bench.server.on(readLine, {.body = "<html>", .contentType = "text/html"});
    bench.server.on(readLine, {.status = 503, .headers = {{"Retry-After", "5"}}});
    bench.server.on(readLine, {.status = 500});
    bench.server.on(readLine, {.status = 404});
    QSignalSpy changed(&bench.state, &registry::ConnectionState::changed);
    for (const Connection expected : {Connection::ServerDown, Connection::Maintenance,
                                      Connection::ServerDown, Connection::Ok}) {
        QVERIFY(!readOne(bench).ok());
        QCOMPARE(bench.state.connection(), expected);
    }
    QCOMPARE(changed.size(), 4);
    bench.server.stop();
    Bench unknown;
    unknown.profile.baseUrl = QUrl(u"https://register.invalid/fhir"_s);
    QCOMPARE(readOne(unknown).error().code, ErrorCode::HostNotFound);
    QCOMPARE(unknown.state.connection(), Connection::NoNetwork);
}

void TestRequestGate::clientDestroyedWhileWaiting()
{
    bool called = false;
    {
        Bench bench;
        bench.capability(true);
        bench.server.on(createLine, {.manner = FakeRegister::Manner::Stall});
        bench.client().send(Bench::dose(), &bench.context,
                            [&called](const core::Result<registry::Receipt> &) { called = true; });
        QTRY_COMPARE(bench.server.requestsTo(createLine).size(), 1);
    }
    QTest::qWait(50);
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(TestRequestGate)
#include "tst_RequestGate.moc"
