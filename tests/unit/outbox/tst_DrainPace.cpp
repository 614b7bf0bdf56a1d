// SPDX-License-Identifier: GPL-3.0-or-later
// A whole drain over real HTTP against a register that takes twenty requests a second.
#include "outbox/OutboxSender.h"

#include "catalogue/CatalogueLoader.h"
#include "core/Clock.h"
#include "fhir/be/BeMapper.h"
#include "registry/HttpRegistryClient.h"
#include "support/FakeRegister.h"
#include "support/SampleValues.h"
#include "support/TempStore.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int perSecond = 20;

// Counts over the last second; what is too much is answered 429 and does not count.
class StrictRegister
{
public:
    explicit StrictRegister(bool batch)
    {
        capability = R"({"resourceType":"CapabilityStatement","fhirVersion":"4.0.1","rest":[)"
                     R"({"mode":"server","interaction":[%1],"resource":[{"type":"Immunization",)"
                     R"("conditionalCreate":true}]}]})";
        capability.replace("%1", batch ? R"({"code":"batch"})" : "");
        m_time.start();
        server.decide = [this](const FakeRegister::Request &request) { return answer(request); };
    }

    FakeRegister server;
    int refused = 0;
    int taken = 0;

private:
    std::optional<FakeRegister::Answer> answer(const FakeRegister::Request &request)
    {
        const qint64 now = m_time.elapsed();
        m_recent.removeIf([now](qint64 moment) { return now - moment >= 1000; });
        if (m_recent.size() >= perSecond) {
            ++refused;
            return FakeRegister::Answer{.status = 429, .headers = {{"Retry-After", "1"}}};
        }
        m_recent.append(now);
        ++taken;
        if (request.line() == "GET /fhir/metadata")
            return FakeRegister::Answer{.body = capability};
        return FakeRegister::Answer{
            .status = 201,
            .headers = {{"Location", "Immunization/" + QByteArray::number(taken) + "/_history/1"}}};
    }

    QByteArray capability;
    QElapsedTimer m_time;
    QList<qint64> m_recent;
};

registry::RegisterProfile profileOf(const FakeRegister &server)
{
    auto profile = registry::shippedProfile(u"sandbox-be"_s);
    profile->embedded = false;
    profile->signIn = registry::RegisterProfile::SignIn::None;
    profile->baseUrl = server.baseUrl();
    return *profile;
}

} // namespace

class tst_DrainPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // fault 14: it learns the pace by the first refusal and keeps to it.
    void twentyASecond()
    {
        QLoggingCategory::setFilterRules(u"prikpost.*.info=false"_s);
        constexpr int items = 120;
        StrictRegister strict(false);
        TempStore store;
        const core::SystemClock clock;
        const auto valueSets = catalogue::loadValueSets(u"be"_s);
        const fhir::be::BeMapper mapper(*valueSets);
        registry::ConnectionState connection;
        registry::HttpRegistryClient client(profileOf(strict.server), mapper, nullptr, connection,
                                            clock);
        outbox::Outbox box(*store, clock);
        QList<domain::Registration> doses;
        for (int i = 0; i < items; ++i) {
            doses += sample::registration();
            doses.last().patient.number = sample::inszOf(i);
            doses.last().recorded = clock.now();
        }
        QVERIFY(box.enqueueAll(doses));
        outbox::OutboxSender sender(box, client, clock, [] { return 0.0; });
        QElapsedTimer time;
        time.start();
        sender.start();
        QTRY_COMPARE_WITH_TIMEOUT(box.counts()->accepted, items, 40'000);
        // Those that were on their way together when the first one was refused.
        QVERIFY2(strict.refused <= 4, qPrintable(QString::number(strict.refused)));
        // Twenty at once, a pause of a second or two, then three quarters of what is allowed.
        QVERIFY2(time.elapsed() < 1000 * items / 10, qPrintable(QString::number(time.elapsed())));
    }
};

QTEST_GUILESS_MAIN(tst_DrainPace)
#include "tst_DrainPace.moc"
