// SPDX-License-Identifier: GPL-3.0-or-later
#include "KnownSession.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorCode;

class tst_PatientService : public QObject
{
    Q_OBJECT

private:
    static core::Result<services::PatientSearch> find(ServicesBench &bench,
                                                      const domain::PatientQuery &query)
    {
        std::optional<core::Result<services::PatientSearch>> got;
        bench.patients.find(
            query, &bench.patients,
            [&](const core::Result<services::PatientSearch> &found) { got = found; });
        if (!QTest::qWaitFor([&] { return got.has_value(); }))
            return core::error(ErrorCode::Internal);
        return *got;
    }
    static domain::PatientQuery byNumber(const ServicesBench &bench)
    {
        domain::PatientQuery query;
        query.number = domain::PersonNumber(bench.insz());
        return query;
    }

private Q_SLOTS:
    void asksTheRegister()
    {
        ServicesBench bench;
        bench.client.patients = registry::PatientAnswer{{bench.jan()}, false, {}};
        const auto found = find(bench, byNumber(bench));
        QVERIFY(found);
        QCOMPARE(found->candidates, QList<domain::Patient>{bench.jan()});
        QVERIFY(!found->fromCopy);
        QCOMPARE(found->source, u"bench"_s);
        const auto log = bench.store->accessLog();
        QVERIFY(log);
        QCOMPARE(log->last().action, u"search"_s);
        QCOMPARE(log->last().subject, u"80031599760"_s);
    }

    void onlyTheSignedInLookUp()
    {
        ServicesBench bench;
        QVERIFY(bench.store->keepPatient(bench.jan()));
        bench.client.unreachable = core::error(ErrorCode::Offline);
        QCOMPARE(bench.patients.localMatches(u"Janssens"_s, 5).size(), 1);
        KnownSession known(bench);
        services::PatientService patients{*bench.store, bench.client, bench.profile, known.session,
                                          bench.store.clock};
        QVERIFY(patients.localMatches(u"Janssens"_s, 5).isEmpty());
        std::optional<ErrorCode> refused;
        patients.find(byNumber(bench), &patients,
                      [&](const auto &found) { refused = found.error().code; });
        QTRY_COMPARE(refused, ErrorCode::NotSignedIn);
        known.becomes(ServicesBench::account());
        QCOMPARE(patients.localMatches(u"Janssens"_s, 5).size(), 1);
    }

    void anEmptyQueryIsRefused()
    {
        ServicesBench bench;
        const auto found = find(bench, {});
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::InvalidInput);
        QVERIFY(bench.client.asked.isEmpty());
    }

    void failures_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<bool>("copies");
        QTest::newRow("offline") << ErrorCode::Offline << true;
        QTest::newRow("server down") << ErrorCode::ServerError << true;
        QTest::newRow("throttled") << ErrorCode::Throttled << true;
        QTest::newRow("no access") << ErrorCode::Forbidden << false;
        QTest::newRow("sign in") << ErrorCode::SignInNeeded << true;
        QTest::newRow("nonsense") << ErrorCode::AnswerNotFhir << true;
    }
    void failures()
    {
        QFETCH(ErrorCode, code);
        QFETCH(bool, copies);
        ServicesBench bench;
        QVERIFY(bench.store->keepPatient(bench.jan()));
        bench.client.unreachable = core::error(code);
        const auto found = find(bench, byNumber(bench));
        QCOMPARE(found.ok(), copies);
        if (!copies) {
            QCOMPARE(found.error().code, code);
            return;
        }
        QVERIFY(found->fromCopy);
        QCOMPARE(found->error->code, code);
        QCOMPARE(found->candidates.size(), 1);
        QCOMPARE(found->candidates.first().family, u"Janssens"_s);
    }
};

QTEST_GUILESS_MAIN(tst_PatientService)
#include "tst_PatientService.moc"
