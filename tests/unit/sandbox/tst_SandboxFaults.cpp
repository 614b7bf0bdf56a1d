// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxFixture.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>

#include <csignal>
#include <thread>

using namespace Qt::StringLiterals;

class tst_SandboxFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // The test's own client writes to connections that were cut.
        std::signal(SIGPIPE, SIG_IGN);
        m_sandbox.signIn();
    }
    void cleanup() { m_sandbox.setFault(R"({"mode":"none"})"); }

    void needsTheKey();
    void announcesAStop();
    void keyIsPrivate();
    void refusesNonsense();
    void modes_data();
    void modes();
    void countsDown();
    void canBeAboutWritesOnly();
    void dropsAfterCommit();
    void slowIsSlow();
    void stopsWhileSlow();
    void signInStaysUp();

private:
    int read() const { return m_sandbox.fhir("GET", u"Patient?_count=0"_s).status; }
    SandboxFixture m_sandbox;
};

void tst_SandboxFaults::needsTheKey()
{
    QCOMPARE(m_sandbox.send("POST", u"/admin/faults"_s, R"({"mode":"down"})").status, 401);
    QCOMPARE(read(), 200);
}

void tst_SandboxFaults::announcesAStop()
{
    QCOMPARE(m_sandbox.send("POST", u"/admin/announcement"_s, R"({"text":"x"})").status, 401);
    QFile file(m_sandbox.server().adminKeyFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<std::pair<QByteArray, QByteArray>> headers{
        {"Authorization", "Bearer " + file.readAll().trimmed()},
        {"Content-Type", "application/json"}};
    const QString text = u"Maintenance 2026-11-24T22:00+01:00/2026-11-24T23:30+01:00"_s;
    QCOMPARE(m_sandbox
                 .send("POST", u"/admin/announcement"_s, R"({"text":")" + text.toUtf8() + R"("})",
                       headers)
                 .status,
             200);
    const auto description = [this] {
        const auto statement = m_sandbox.fhir("GET", u"metadata"_s).json();
        return core::stringMember(statement["implementation"], "description");
    };
    QVERIFY(description().endsWith(u'\n' + text));
    QCOMPARE(m_sandbox.send("POST", u"/admin/announcement"_s, "{}", headers).status, 200);
    QVERIFY(!description().contains(u"Maintenance"_s));
}

void tst_SandboxFaults::keyIsPrivate()
{
    for (const QString &name :
         {u"admin-key"_s, u"ca-key.pem"_s, u"server-key.pem"_s, u"register.sqlite"_s}) {
        const auto permissions = QFileInfo(m_sandbox.folder() + u'/' + name).permissions();
        QVERIFY(permissions.testFlag(QFileDevice::ReadOwner));
        QVERIFY(!permissions.testAnyFlags(QFileDevice::ReadGroup | QFileDevice::ReadOther));
    }
}

void tst_SandboxFaults::refusesNonsense()
{
    QFile file(m_sandbox.server().adminKeyFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const sandbox::Headers headers{{"Authorization", "Bearer " + file.readAll().trimmed()}};
    QCOMPARE(m_sandbox.send("POST", u"/admin/faults"_s, R"({"mode":"fire"})", headers).status, 400);
    QCOMPARE(m_sandbox.send("POST", u"/admin/faults"_s, "mode", headers).status, 400);
    QCOMPARE(
        core::stringMember(m_sandbox.send("GET", u"/admin/faults"_s, {}, headers).json(), "mode"),
        u"none"_s);
}

void tst_SandboxFaults::modes_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<int>("status"); // 0: no answer
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::newRow("down") << QByteArray("down") << 0 << QByteArray();
    QTest::newRow("reset") << QByteArray("reset") << 0 << QByteArray();
    QTest::newRow("html") << QByteArray("html") << 200 << QByteArray();
    QTest::newRow("429") << QByteArray("429") << 429 << QByteArray("2");
    QTest::newRow("503") << QByteArray("503") << 503 << QByteArray("2");
    QTest::newRow("maintenance") << QByteArray("maintenance") << 503 << QByteArray("120");
}

void tst_SandboxFaults::modes()
{
    QFETCH(QByteArray, mode);
    QFETCH(int, status);
    QFETCH(QByteArray, retryAfter);
    m_sandbox.setFault("{\"mode\":\"" + mode + "\"}");
    const core::Json dose = exampleDose();
    const auto reply = m_sandbox.create(dose);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.header("Retry-After"), retryAfter);
    if (mode == "html")
        QVERIFY(reply.header("Content-Type").startsWith("text/html"));
    m_sandbox.setFault(R"({"mode":"none"})");
    QCOMPARE(m_sandbox.create(dose).status, 201); // nothing had been stored
}

void tst_SandboxFaults::countsDown()
{
    m_sandbox.setFault(R"({"mode":"503","count":2})");
    QCOMPARE(read(), 503);
    QCOMPARE(read(), 503);
    QCOMPARE(read(), 200);
}

void tst_SandboxFaults::canBeAboutWritesOnly()
{
    m_sandbox.setFault(R"({"mode":"503","on":"write"})");
    QCOMPARE(read(), 200);
    QCOMPARE(m_sandbox.search(u"Patient"_s, {{u"_count"_s, u"0"_s}}).status, 200);
    QCOMPARE(m_sandbox.create(exampleDose()).status, 503);
}

void tst_SandboxFaults::dropsAfterCommit()
{
    m_sandbox.setFault(R"({"mode":"drop-after-commit","count":1})");
    const core::Json dose = exampleDose();
    QCOMPARE(read(), 200);
    QCOMPARE(m_sandbox.create(dose).status, 0);
    QCOMPARE(m_sandbox.create(dose).status, 200); // it was there
}

void tst_SandboxFaults::slowIsSlow()
{
    m_sandbox.setFault(R"({"mode":"slow","delayMs":300,"count":1})");
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(read(), 200);
    QVERIFY(timer.elapsed() >= 300);
}

void tst_SandboxFaults::stopsWhileSlow()
{
    SandboxFixture other;
    other.signIn();
    other.setFault(R"({"mode":"slow","delayMs":60000})");
    std::thread waiting([&other] { (void)other.fhir("GET", u"Patient?_count=0"_s); });
    QTest::qWait(200);
    QElapsedTimer timer;
    timer.start();
    other.stop();
    QVERIFY2(timer.elapsed() < 5000, "stopping waits for nobody");
    waiting.join();
}

void tst_SandboxFaults::signInStaysUp()
{
    m_sandbox.setFault(R"({"mode":"down"})");
    m_sandbox.signIn();
    QVERIFY(!m_sandbox.accessToken.isEmpty());
}

QTEST_GUILESS_MAIN(tst_SandboxFaults)
#include "tst_SandboxFaults.moc"
