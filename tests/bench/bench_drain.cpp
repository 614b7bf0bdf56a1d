// SPDX-License-Identifier: GPL-3.0-or-later
// Bringing 1,000 items to a register that answers at once, beside the same bundles posted by a
// bare client.
#include "Figure.h"

#include "catalogue/CatalogueLoader.h"
#include "core/Json.h"
#include "fhir/be/BeMapper.h"
#include "outbox/Outbox.h"
#include "outbox/OutboxSender.h"
#include "registry/HttpRegistryClient.h"
#include "support/SampleValues.h"
#include "support/TempStore.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUuid>

#include <httplib.h>

#include <atomic>
#include <functional>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

constexpr int items = 1000;
constexpr int mostRequests = items / 100 + 5;

// Accepts what it gets and keeps the bundles.
class QuickRegister
{
public:
    QuickRegister()
    {
        m_server.set_pre_routing_handler([this](const auto &, auto &) {
            ++requests;
            return httplib::Server::HandlerResponse::Unhandled;
        });
        m_server.set_tcp_nodelay(true);
        m_server.Get("/fhir/metadata", [](const auto &, auto &answer) {
            answer.set_content(
                R"({"resourceType":"CapabilityStatement","fhirVersion":"4.0.1","rest":[{"mode":)"
                R"("server","interaction":[{"code":"batch"}],"resource":[{"type":"Immunization",)"
                R"("conditionalCreate":true,"interaction":[{"code":"create"}]}]}]})",
                "application/fhir+json");
        });
        m_server.Post("/fhir", [this](const auto &request, auto &answer) {
            const std::scoped_lock lock(m_mutex);
            bundles.push_back(request.body);
            answer.set_content(accepted(request.body), "application/fhir+json");
        });
        m_port = m_server.bind_to_any_port("127.0.0.1");
        m_thread = std::thread([this] { m_server.listen_after_bind(); });
    }
    ~QuickRegister()
    {
        m_server.stop();
        m_thread.join();
    }
    [[nodiscard]] QUrl baseUrl() const { return QUrl(u"http://127.0.0.1:%1/fhir"_s.arg(m_port)); }

    std::atomic<int> requests = 0;
    std::vector<std::string> bundles;

private:
    std::string accepted(const std::string &body)
    {
        const auto bundle = core::parseJson(QByteArrayView(body.data(), qsizetype(body.size())));
        core::Json entries = core::Json::array();
        for (std::size_t i = 0; i < core::arrayMember(*bundle, "entry").size(); ++i)
            entries.push_back(
                {{"response",
                  {{"status", "201 Created"},
                   {"location", "Immunization/" + std::to_string(++m_created) + "/_history/1"}}}});
        return core::Json{
            {"resourceType", "Bundle"}, {"type", "batch-response"}, {"entry", std::move(entries)}}
            .dump();
    }

    httplib::Server m_server;
    std::thread m_thread;
    std::mutex m_mutex;
    int m_port = 0;
    int m_created = 0;
};

registry::RegisterProfile profileOf(const QuickRegister &server)
{
    auto profile = registry::shippedProfile(u"sandbox-be"_s);
    if (!profile)
        qFatal("no profile");
    profile->embedded = false;
    profile->signIn = registry::RegisterProfile::SignIn::None;
    profile->baseUrl = server.baseUrl();
    return *profile;
}

void fill(outbox::Outbox &box)
{
    for (int i = 0; i < items; ++i) {
        domain::Registration dose = sample::registration();
        dose.identifier = QUuid::createUuid();
        dose.patient = sample::patient(1 + i % 997);
        if (!box.enqueue(dose))
            qFatal("not queued");
    }
}

double drain(QuickRegister &server)
{
    TempStore store;
    const auto valueSets = catalogue::loadValueSets(u"be"_s);
    const fhir::be::BeMapper mapper(*valueSets);
    registry::ConnectionState connection;
    registry::HttpRegistryClient client(profileOf(server), mapper, nullptr, connection,
                                        store.clock);
    outbox::Outbox box(*store, store.clock);
    fill(box);
    outbox::OutboxSender sender(box, client, store.clock, [] { return 0.0; });
    QObject::connect(&sender, &outbox::OutboxSender::idle, qApp, &QCoreApplication::quit);
    Samples time;
    time.time([&sender] {
        sender.start();
        QCoreApplication::exec();
    });
    const auto counts = box.counts();
    if (!counts || counts->accepted != items)
        qFatal("not everything was accepted");
    return time.median();
}

double postAgain(const QuickRegister &server)
{
    QNetworkAccessManager network;
    const std::vector<std::string> bundles = server.bundles;
    std::size_t next = 0;
    std::function<void()> post = [&] {
        if (next == bundles.size())
            return QCoreApplication::quit();
        const std::string &bundle = bundles[next++];
        QNetworkRequest request(server.baseUrl());
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/fhir+json"_ba);
        QNetworkReply *reply =
            network.post(request, QByteArray::fromRawData(bundle.data(), qsizetype(bundle.size())));
        QObject::connect(reply, &QNetworkReply::finished, reply, [&, reply] {
            (void)reply->readAll();
            reply->deleteLater();
            post();
        });
    };
    Samples time;
    time.time([&post] {
        post();
        QCoreApplication::exec();
    });
    return time.median();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"*.info=false"_s);
    QuickRegister server;
    const double ours = drain(server);
    const int requests = server.requests;
    const double bare = postAgain(server);
    reportCount("drain 1,000 items: requests", requests, mostRequests);
    report("drain 1,000 items", ours, 60'000'000, bare, "the same bundles, bare client", 1.2);
    return 0;
}
