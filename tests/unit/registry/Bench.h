// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FakeMapper.h"
#include "ids/Insz.h"
#include "registry/HttpRegistryClient.h"
#include "support/FakeClock.h"
#include "support/FakeRegister.h"

#include <QTest>

#include <memory>
#include <optional>

// A client in front of a scripted register, and the invented people and doses of these tests.
struct Bench
{
    static constexpr auto number = "80031599760";
    static constexpr auto otherNumber = "09061599774";
    static constexpr auto doseId = "5b0f7a1e-3c52-4d0b-9a55-0c1f4f6f1a05";

    explicit Bench(const std::optional<QSslConfiguration> &tls = {})
        : server(tls)
    {
        profile.name = QStringLiteral("test");
        profile.mapping = QStringLiteral("test");
        profile.baseUrl = server.baseUrl();
        profile.userAgent = QStringLiteral("Prikpost/test/1");
        profile.from = QStringLiteral("support@prikpost.example");
        profile.unknownPatient = registry::RegisterProfile::Unknown::RegisterDecides;
        limits.silence = std::chrono::milliseconds(3000);
        limits.total = limits.history = std::chrono::milliseconds(6000);
        limits.answerBytes = 1024 * 1024;
    }

    registry::HttpRegistryClient &client()
    {
        if (!m_client)
            m_client = std::make_unique<registry::HttpRegistryClient>(
                profile, mapper, tokens, state, clock, nullptr, limits);
        return *m_client;
    }
    void literal()
    {
        profile.wire.patientReference = fhir::WireOptions::PatientReference::Literal;
        profile.unknownPatient = registry::RegisterProfile::Unknown::CreatePatient;
    }
    void capability(bool conditionalCreate, bool batch = false)
    {
        QByteArray text = R"({"resourceType":"CapabilityStatement","fhirVersion":"4.0.1",)"
                          R"("rest":[{"mode":"server","interaction":[%1],"resource":[)"
                          R"({"type":"Immunization","conditionalCreate":%2}]}]})";
        text.replace("%1", batch ? R"({"code":"batch"})" : "");
        text.replace("%2", conditionalCreate ? "true" : "false");
        server.on("GET /fhir/metadata", {.body = text});
    }

    static domain::Patient person(const char *digits = number)
    {
        domain::Patient result;
        result.family = QStringLiteral("Voorbeeld");
        result.given = QStringList{QStringLiteral("An")};
        result.birthDate = core::PartialDate::fromIso(u"1980-03-15");
        if (digits)
            result.number =
                ids::Insz::parse(QString::fromLatin1(digits), QDate(2026, 11, 24)).value();
        return result;
    }
    static domain::OutboxEntry dose(const char *id = doseId, const char *digits = number)
    {
        domain::OutboxEntry entry;
        entry.id = QUuid(QString::fromLatin1(id));
        entry.registration.identifier = entry.id;
        entry.registration.patient = person(digits);
        entry.registration.lot = QStringLiteral("L1");
        return entry;
    }
    // A dose as a register returns it.
    static QByteArray stored(const QByteArray &id, const QByteArray &business = doseId,
                             const QByteArray &patient = number, const QByteArray &lot = "L1")
    {
        return R"({"resourceType":"Immunization","id":")" + id +
               R"(","meta":{"versionId":"1"},"identifier":[{"system":"urn:test:dose","value":")" +
               business +
               R"("}],"status":"completed","patient":{"identifier":{"system":"urn:test:number",)"
               R"("value":")" +
               patient + R"("}},"lotNumber":")" + lot + R"("})";
    }
    static QByteArray page(const QByteArrayList &resources, const QByteArray &next = {},
                           const QByteArray &extra = {})
    {
        QByteArrayList entries;
        for (const QByteArray &resource : resources)
            entries.append(R"({"resource":)" + resource + R"(,"search":{"mode":"match"}})");
        const QByteArray link =
            next.isEmpty() ? QByteArray() : R"({"relation":"next","url":")" + next + R"("})";
        return R"({"resourceType":"Bundle","type":"searchset","link":[)" + link + "]" + extra +
               R"(,"entry":[)" + entries.join(',') + "]}";
    }

    FakeRegister server;
    FakeMapper mapper;
    FakeClock clock;
    registry::ConnectionState state;
    registry::RegisterProfile profile;
    registry::HttpLimits limits;
    registry::TokenProvider *tokens = nullptr;
    QObject context;

private:
    std::unique_ptr<registry::HttpRegistryClient> m_client;
};

// Runs a call of the client to its answer; asserts that it came once and not before the call
// returned.
template <class T, class Start>
core::Result<T> answerOf(Start start)
{
    auto answer = std::make_shared<std::optional<core::Result<T>>>();
    auto calls = std::make_shared<int>(0);
    start([answer, calls](core::Result<T> result) {
        ++*calls;
        *answer = std::move(result);
    });
    if (*calls != 0)
        QTest::qFail("the reply came before the call had returned", __FILE__, __LINE__);
    if (!QTest::qWaitFor([calls] { return *calls > 0; }, 20000))
        return core::error(core::ErrorCode::Internal, QStringLiteral("no reply"));
    QTest::qWait(0);
    if (*calls != 1)
        QTest::qFail("the reply came more than once", __FILE__, __LINE__);
    return **answer;
}

inline core::Result<registry::Receipt> sent(Bench &bench, const domain::OutboxEntry &entry)
{
    return answerOf<registry::Receipt>(
        [&](auto reply) { bench.client().send(entry, &bench.context, reply); });
}

// Searchsets without matches that say themselves that they are not all there is, and what is made
// of each.
inline void addDoubtfulPages()
{
    using namespace Qt::StringLiterals;
    using core::ErrorCode;
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("error") << R"({"resourceType":"Bundle","type":"searchset","entry":[{"resource":)"
                              R"({"resourceType":"OperationOutcome","issue":[{"severity":"error",)"
                              R"("code":"exception"}]},"search":{"mode":"outcome"}}]})"_ba
                           << ErrorCode::ServerError;
    QTest::newRow("barred")
        << R"({"resourceType":"Bundle","type":"searchset","entry":[{"resource":)"
           R"({"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"forbidden"}]}}]})"_ba
        << ErrorCode::Forbidden;
    QTest::newRow("not all sources answered")
        << R"({"resourceType":"Bundle","type":"searchset","entry":[{"resource":)"
           R"({"resourceType":"OperationOutcome","issue":[{"severity":"warning","code":"incomplete"}]}}]})"_ba
        << ErrorCode::ServerError;
    QTest::newRow("fewer than counted")
        << R"({"resourceType":"Bundle","type":"searchset","total":7})"_ba
        << ErrorCode::AnswerMalformed;
}
