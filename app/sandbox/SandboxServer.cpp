// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/SandboxServer.h"

#include "core/Clock.h"
#include "core/LogCategories.h"
#include "core/OwnerFile.h"
#include "sandbox/Administration.h"
#include "sandbox/DemoData.h"
#include "sandbox/Faults.h"
#include "sandbox/FhirApi.h"
#include "sandbox/Guide.h"
#include "sandbox/HttpListener.h"
#include "sandbox/StaffApi.h"
#include "sandbox/Text.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr int schemaVersion = 1;

QString portFile(const QString &folder)
{
    return folder + "/port"_L1;
}

QString adminKeyPath(const QString &folder)
{
    return folder + "/admin-key"_L1;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(4096).trimmed() : QByteArray();
}

int storedVersion(Database &database)
{
    Statement row(database, "PRAGMA user_version");
    return row.next() ? static_cast<int>(row.integerAt(0)) : -1;
}

// The first start: tables, key and invented people, all or nothing.
core::Result<void> prepare(Database &database, const Guide &guide, const QDateTime &now)
{
    const core::Error damaged = core::error(core::ErrorCode::StoreDamaged, u"register file"_s);
    Transaction transaction(database);
    const int version = storedVersion(database);
    if (version == schemaVersion)
        return {};
    if (version > schemaVersion)
        return core::error(core::ErrorCode::StoreNewer, u"register file"_s);
    if (version != 0 ||
        !database.execute("CREATE TABLE setting(name TEXT PRIMARY KEY, value BLOB) "
                          "WITHOUT ROWID") ||
        !database.execute(ResourceStore::schema()) || !database.execute(TokenStore::schema()) ||
        !database.execute("PRAGMA user_version = 1"))
        return damaged;
    ResourceStore store(database);
    if (const auto loaded = guide.loadDemo(store, now); !loaded)
        return loaded;
    if (!SigningKey::loadOrMake(database) || !transaction.commit())
        return damaged;
    return {};
}

} // namespace

// In order of construction; the listeners go first.
struct SandboxServer::Private
{
    Options options;
    core::SystemClock clock;
    std::unique_ptr<Guide> guide;
    std::unique_ptr<Database> database;
    std::optional<TlsIdentity> identity;
    Clinicians clinicians;
    std::unique_ptr<SigningKey> key;
    QByteArray adminKey;
    Faults faults;
    QString origin; // https://127.0.0.1:PORT
    QString signInPage;
    std::optional<Staff> staff;
    std::optional<StaffApi> staffApi;
    std::optional<LinkApi> linkApi;
    std::optional<Administration> administration;
    std::optional<OpenIdProvider> provider;
    std::optional<ResourceService> resources;
    std::optional<BundleProcessor> bundles;
    std::optional<FhirApi> fhir;
    std::unique_ptr<HttpListener> listener;
    std::unique_ptr<HttpListener> signInListener;

    core::Result<void> openData();
    core::Result<void> openPorts();
    void wire();
    HttpResponse answer(const HttpRequest &request);
    HttpResponse administer(const HttpRequest &request);
    HttpResponse answerFaults(const HttpRequest &request);
    HttpResponse answerAnnouncement(const HttpRequest &request);
};

core::Result<void> SandboxServer::Private::openData()
{
    if (!QDir().mkpath(options.folder))
        return core::error(core::ErrorCode::FileUnwritable, u"folder"_s);
    QFile::setPermissions(options.folder,
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    auto rules = Guide::load(options.country);
    auto people = Clinicians::load(options.country);
    auto opened = Database::open(options.folder + "/register.sqlite"_L1);
    if (!rules)
        return rules.error();
    if (!people)
        return people.error();
    if (!opened)
        return opened.error();
    guide = std::move(*rules);
    clinicians = std::move(*people);
    database = std::move(*opened);
    if (const auto ready = prepare(*database, *guide, clock.now()); !ready)
        return ready.error();
    staff.emplace(*database, options.country);
    if (Transaction transaction(*database);
        !staff->loadOnce(clinicians, clock.now()) || !transaction.commit())
        return core::error(core::ErrorCode::StoreDamaged, u"register file"_s);
    key = SigningKey::loadOrMake(*database);
    if (!key)
        return core::error(core::ErrorCode::StoreDamaged, u"signing key"_s);
    adminKey = contentOf(adminKeyPath(options.folder));
    if (adminKey.isEmpty()) {
        adminKey = randomText().toLatin1();
        if (!core::writeOwnerFile(adminKeyPath(options.folder), adminKey + '\n'))
            return core::error(core::ErrorCode::FileUnwritable, u"admin key"_s);
    }
    return {};
}

core::Result<void> SandboxServer::Private::openPorts()
{
    if (options.tls) {
        auto made = TlsIdentity::loadOrMake(options.folder, clock.now());
        if (!made)
            return made.error();
        identity.emplace(std::move(*made));
    }
    const TlsIdentity *tls = identity ? &*identity : nullptr;
    const quint16 remembered = contentOf(portFile(options.folder)).toUShort();
    auto bound = HttpListener::bind(tls, options.port != 0 ? options.port : remembered);
    if (!bound && options.port == 0)
        bound = HttpListener::bind(tls, 0);
    if (!bound)
        return bound.error();
    listener = std::move(*bound);
    const QByteArray port = QByteArray::number(listener->port());
    if (!core::writeOwnerFile(portFile(options.folder), port + '\n'))
        return core::error(core::ErrorCode::FileUnwritable, u"port file"_s);
    origin = (tls ? "https://127.0.0.1:"_L1 : "http://127.0.0.1:"_L1) + QString::fromLatin1(port);
    signInPage = origin + "/auth/authorize"_L1;
    if (!tls)
        return {};
    // The person's browser does not know our authority and would warn of the certificate, so the
    // sign-in page alone is served on a plain loopback port.
    auto plain = HttpListener::bind(nullptr, 0);
    if (!plain)
        return plain.error();
    signInListener = std::move(*plain);
    signInPage = u"http://127.0.0.1:%1/auth/authorize"_s.arg(signInListener->port());
    return {};
}

void SandboxServer::Private::wire()
{
    const QString issuer = origin + "/auth"_L1;
    staffApi.emplace(*staff, clock);
    linkApi.emplace(*staff, clock);
    administration.emplace(*staff, clock);
    provider.emplace(OpenIdProvider::Addresses{issuer, signInPage}, *database, clinicians, *key,
                     *staff, options.accessTokenSeconds, clock);
    resources.emplace(*database, *guide, clock);
    resources->setBar([this](const QString &patientId, const Interaction &interaction) {
        return linkApi->barred(patientId, interaction);
    });
    bundles.emplace(*database, *resources);
    fhir.emplace(issuer, *resources, *bundles, *provider, clinicians, *staff, *staffApi, *linkApi);
    fhir->announce(options.announcement);
    listener->serve([this](const HttpRequest &request) { return answer(request); });
    if (!signInListener)
        return;
    signInListener->serve([this](const HttpRequest &request) {
        const bool page = request.path == "/auth/authorize";
        return page ? provider->handle("authorize", request) : HttpResponse{404, {}, {}, {}};
    });
}

HttpResponse SandboxServer::Private::answer(const HttpRequest &request)
{
    if (options.approveAfterSeconds >= 0)
        administration->approveOlderThan(options.approveAfterSeconds);
    if (request.path == "/fhir" || request.path.startsWith("/fhir/"))
        return faults.through(request, [&] { return fhir->handle(request.path.mid(6), request); });
    if (request.path.startsWith("/auth/"))
        return provider->handle(request.path.mid(6), request);
    if (request.path.startsWith("/admin/"))
        return administer(request);
    return outcomeResponse(404, u"not-found"_s, u"PATH"_s, u"There is nothing here."_s);
}

HttpResponse SandboxServer::Private::administer(const HttpRequest &request)
{
    if (header(request.headers, "Authorization") != "Bearer " + adminKey)
        return outcomeResponse(401, u"login"_s, u"ADMIN_KEY"_s, u"The admin key is needed."_s);
    if (request.path == "/admin/faults")
        return answerFaults(request);
    if (request.path == "/admin/announcement")
        return answerAnnouncement(request);
    return outcomeResponse(404, u"not-found"_s, u"PATH"_s, u"There is nothing here."_s);
}

HttpResponse SandboxServer::Private::answerAnnouncement(const HttpRequest &request)
{
    const auto json = core::parseJson(request.body);
    if (!json || !json->is_object())
        return outcomeResponse(400, u"invalid"_s, u"ANNOUNCEMENT"_s, u"A text is needed."_s);
    fhir->announce(core::stringMember(*json, "text"));
    return jsonResponse(200, "{}");
}

HttpResponse SandboxServer::Private::answerFaults(const HttpRequest &request)
{
    if (request.method == "POST") {
        const auto setting = core::parseJson(request.body);
        if (!setting || !faults.set(*setting))
            return outcomeResponse(400, u"invalid"_s, u"FAULT"_s,
                                   u"This setting is not understood."_s);
    }
    return jsonResponse(200, core::writeJson(faults.setting()));
}

core::Result<std::unique_ptr<SandboxServer>> SandboxServer::start(const Options &options)
{
    auto parts = std::make_unique<Private>();
    parts->options = options;
    if (const auto opened = parts->openData(); !opened)
        return opened.error();
    if (const auto opened = parts->openPorts(); !opened)
        return opened.error();
    parts->wire();
    qCDebug(core::logSandbox) << "the register is ready";
    return std::unique_ptr<SandboxServer>(new SandboxServer(std::move(parts)));
}

SandboxServer::SandboxServer(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{
}

SandboxServer::~SandboxServer()
{
    d->faults.stop();
    d->signInListener.reset();
    d->listener.reset();
}

QUrl SandboxServer::baseUrl() const
{
    return QUrl(d->origin + "/fhir"_L1);
}

QUrl SandboxServer::issuer() const
{
    return QUrl(d->origin + "/auth"_L1);
}

QString SandboxServer::caFile() const
{
    return d->options.tls ? TlsIdentity::caFile(d->options.folder) : QString();
}

QString SandboxServer::adminKeyFile() const
{
    return adminKeyPath(d->options.folder);
}

} // namespace sandbox
