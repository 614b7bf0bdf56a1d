// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/Composition.h"

#include "core/LogCategories.h"
#include "outbox/Outbox.h"
#include "outbox/OutboxSender.h"
#include "programs/DataKey.h"
#include "programs/RegisterWords.h"
#include "programs/TokenVaults.h"
#include "registry/ConnectionState.h"
#include "registry/HttpRegistryClient.h"
#include "sandbox/SandboxServer.h"
#include "services/AcceptanceWatch.h"
#include "services/AuthorCheck.h"
#include "services/BulkService.h"
#include "services/CatalogueService.h"
#include "services/CertificateService.h"
#include "services/ClinicService.h"
#include "services/CollaboratorService.h"
#include "services/Connectivity.h"
#include "services/ConsentService.h"
#include "services/FirstAccessService.h"
#include "services/ForecastService.h"
#include "services/HandOverService.h"
#include "services/OutboxService.h"
#include "services/PatientService.h"
#include "services/RecordService.h"
#include "services/RegistrationService.h"
#include "services/SessionService.h"
#include "services/TakeAlongService.h"
#include "services/TherapeuticLinkService.h"
#include "store/FolderPlace.h"
#include "store/Store.h"

#include <QDir>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace programs {

namespace {

// Somebody who tries the demonstration sees a request wait, and sees it end.
constexpr int demoApprovalSeconds = 120;
constexpr auto demoProfile = "sandbox-be"_L1;

double jitter()
{
    return QRandomGenerator::global()->generateDouble() * 2.0 - 1.0;
}

core::Result<void> makeFolder(const QString &folder)
{
    if (QDir().mkpath(folder))
        return {};
    return core::error(core::ErrorCode::FileUnwritable, u"data folder"_s);
}

} // namespace

QString defaultDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/prikpost"_s;
}

QString demoFolder(const QString &dataFolder)
{
    return dataFolder + u"/demo"_s;
}

// In the order in which they need each other; they go in the opposite order.
struct Composition::Parts
{
    core::SystemClock clock;
    registry::RegisterProfile profile;
    std::unique_ptr<sandbox::SandboxServer> sandbox;
    RegisterWords words;
    std::unique_ptr<store::Store> store;
    registry::ConnectionState connection;
    std::shared_ptr<signin::TokenVault> vault;
    KeyringTokenVault *keyring = nullptr; // the vault, when it is one
    std::unique_ptr<signin::SignInFlow> signIn;
    std::unique_ptr<registry::HttpRegistryClient> client;
    std::unique_ptr<registry::PeopleClient> people;
    std::unique_ptr<outbox::Outbox> outbox;
    std::unique_ptr<outbox::OutboxSender> sender;
    std::unique_ptr<services::SessionService> session;
    std::unique_ptr<services::PatientService> patients;
    std::unique_ptr<services::RecordService> records;
    std::unique_ptr<services::RegistrationService> registrations;
    std::unique_ptr<services::OutboxService> outboxService;
    std::unique_ptr<services::AcceptanceWatch> acceptance;
    std::unique_ptr<services::HandOverService> handOver;
    std::unique_ptr<services::TakeAlongService> takeAlong;
    std::unique_ptr<services::BulkService> bulk;
    std::unique_ptr<services::Connectivity> connectivity;
    std::unique_ptr<services::ForecastService> forecasts;
    std::unique_ptr<services::AuthorCheck> authorCheck;
    std::unique_ptr<services::CollaboratorService> collaborators;
    std::unique_ptr<services::FirstAccessService> firstAccess;
    std::unique_ptr<services::TherapeuticLinkService> links;
    std::unique_ptr<services::IdleLock> idleLock;
    std::unique_ptr<services::AccessLogService> accessLog;
    std::unique_ptr<services::ConsentService> consents;
    std::unique_ptr<services::ClinicService> clinic;
    std::unique_ptr<services::CertificateService> certificates;
    std::unique_ptr<services::Services> services;

    [[nodiscard]] core::Result<void> startSandbox(const QString &folder);
    void makeVault(const QString &folder, bool fromKeyring);
    void makeClient(const signin::SignInFlow::OpenBrowser &openBrowser);
    void makeServices(services::SettingsService &settings, const QString &folder);
    [[nodiscard]] outbox::OutboxSender::Ruling mayLeave(const domain::OutboxEntry &entry);
    void connectServices(services::SettingsService &settings);
};

core::Result<void> Composition::Parts::startSandbox(const QString &folder)
{
    if (!profile.embedded)
        return {};
    // The first one keeps the folder that it always had.
    const bool isFirst = profile.name == demoProfile;
    const QString home = folder + u'/' + (isFirst ? u"sandbox"_s : profile.name);
    if (const auto made = makeFolder(home); !made)
        return made;
    sandbox::Options options;
    options.folder = home;
    options.approveAfterSeconds = demoApprovalSeconds;
    options.country = profile.mapping;
    auto started = sandbox::SandboxServer::start(options);
    if (!started)
        return started.error();
    sandbox = std::move(*started);
    profile.baseUrl = sandbox->baseUrl();
    profile.issuer = sandbox->issuer();
    profile.caFile = sandbox->caFile();
    return {};
}

void Composition::Parts::makeVault(const QString &folder, bool fromKeyring)
{
    if (!fromKeyring) {
        vault = std::make_shared<StoreTokenVault>(*store);
        return;
    }
    auto inKeyring = std::make_shared<KeyringTokenVault>(folder);
    keyring = inKeyring.get();
    vault = std::move(inKeyring);
}

void Composition::Parts::makeClient(const signin::SignInFlow::OpenBrowser &openBrowser)
{
    if (profile.signIn == registry::RegisterProfile::SignIn::OpenId)
        signIn = std::make_unique<signin::SignInFlow>(profile, vault, openBrowser, clock);
    client = std::make_unique<registry::HttpRegistryClient>(profile, *words.mapper, signIn.get(),
                                                            connection, clock);
    people = client->people(words.people.get());
}

void Composition::Parts::makeServices(services::SettingsService &settings, const QString &folder)
{
    using namespace services;
    outbox = std::make_unique<outbox::Outbox>(*store, clock);
    sender = std::make_unique<outbox::OutboxSender>(*outbox, *client, clock, jitter);
    session = std::make_unique<SessionService>(*store, profile, signIn.get(), *client);
    patients = std::make_unique<PatientService>(*store, *client, profile, *session, clock);
    records = std::make_unique<RecordService>(*store, *outbox, *client, *session, clock);
    registrations = std::make_unique<RegistrationService>(
        *store, *outbox, *session, *words.catalogue, *words.mapper, profile, clock);
    outboxService = std::make_unique<OutboxService>(*outbox, *sender, *session, clock);
    acceptance =
        std::make_unique<AcceptanceWatch>(*outbox, *client, *outboxService, *session, clock);
    bulk = std::make_unique<BulkService>(*store, *client, *session, *registrations, *outboxService,
                                         clock);
    takeAlong = std::make_unique<TakeAlongService>(*store, *patients, *records, clock);
    handOver = std::make_unique<HandOverService>(*outbox, *session, clock);
    consents = std::make_unique<ConsentService>(*store, *outbox, *session, profile, clock);
    connectivity = std::make_unique<Connectivity>(connection, *client, *store, profile, clock);
    forecasts = std::make_unique<ForecastService>(*store, *session, *words.catalogue, profile,
                                                  settings, folder + u"/schedules"_s, clock);
    registrations->setDoseCheck(
        [this](const domain::RegistrationDraft &draft) { return forecasts->problems(draft); });
    clinic = std::make_unique<ClinicService>(*store, *registrations, *words.catalogue, *forecasts,
                                             clock);
    certificates = std::make_unique<CertificateService>(*store, *forecasts, *session, clock);
    accessLog = std::make_unique<AccessLogService>(*store, *session, clock);
    authorCheck = std::make_unique<AuthorCheck>(*people, *session, *sender, clock);
    sender->setRule([this](const domain::OutboxEntry &entry) { return mayLeave(entry); });
    sender->setSecondLook([this](const domain::OutboxEntry &refused,
                                 std::function<void(const outbox::OutboxSender::Ruling &)> done) {
        authorCheck->lookAgain(refused, std::move(done));
    });
    collaborators =
        std::make_unique<CollaboratorService>(*store, *people, *session, profile, clock);
    firstAccess = std::make_unique<FirstAccessService>(*store, *people, *session, profile, clock);
    links = std::make_unique<TherapeuticLinkService>(*people, *session, *accessLog, clock);
    records->setGate([this](const domain::Patient &patient, QObject *context,
                            std::function<void(RecordService::Clearance)> next) {
        links->clear(patient, context, std::move(next));
    });
    idleLock = std::make_unique<IdleLock>(*store, *session, settings, *accessLog, clock);
    services = std::make_unique<Services>(
        Services{*session, *patients, *records, *registrations, *words.catalogue, *outboxService,
                 *bulk, *handOver, *takeAlong, *connectivity, settings, *forecasts, *collaborators,
                 *firstAccess, *links, *consents, *clinic, *certificates});
}

// First who recorded it, then what the person allows.
outbox::OutboxSender::Ruling Composition::Parts::mayLeave(const domain::OutboxEntry &entry)
{
    using Sender = outbox::OutboxSender;
    const Sender::Ruling byAuthor = authorCheck->judge(entry);
    if (!std::holds_alternative<Sender::Goes>(byAuthor))
        return byAuthor;
    const auto reviewed = consents->permissions().reviewed(entry);
    if (!reviewed)
        return Sender::Held{reviewed.error().code};
    return Sender::Goes{*reviewed};
}

void Composition::Parts::connectServices(services::SettingsService &settings)
{
    using services::SessionService;
    const auto useLanguage = [this](const QString &language) {
        registrations->setLanguage(language);
        client->setLanguage(language);
    };
    useLanguage(settings.language());
    QObject::connect(&settings, &services::SettingsService::languageChanged, registrations.get(),
                     useLanguage);
    QObject::connect(collaborators.get(), &services::CollaboratorService::changed,
                     authorCheck.get(), [this] {
                         if (const auto &practice = collaborators->practice())
                             authorCheck->learn(*practice);
                     });
    QObject::connect(links.get(), &services::TherapeuticLinkService::ended, records.get(),
                     [this](const domain::Patient &patient) {
                         records->bar(patient, core::error(core::ErrorCode::NoTherapeuticLink));
                     });
    QObject::connect(consents.get(), &services::ConsentService::recorded, sender.get(),
                     &outbox::OutboxSender::reconsider);
    const auto log = [this](const QString &action) {
        accessLog->write({.action = action, .subject = {}, .outcome = u"done"_s});
    };
    QObject::connect(session.get(), &SessionService::signedIn, session.get(),
                     [log] { log(u"sign-in"_s); });
    QObject::connect(session.get(), &SessionService::signedOut, session.get(),
                     [log] { log(u"sign-out"_s); });
}

Composition::Composition(std::unique_ptr<Parts> parts)
    : d(std::move(parts))
{
}

Composition::~Composition() = default;

void Composition::open(Options options, services::SettingsService &settings, QObject *context,
                       core::Reply<std::shared_ptr<Composition>> reply)
{
    const auto fail = [context, reply](const core::Error &error) {
        QTimer::singleShot(0, context, [reply, error] { reply(error); });
    };
    if (const auto local = store::checkIsLocal(options.folder); !local)
        return fail(local.error());
    if (const auto made = makeFolder(options.folder); !made)
        return fail(made.error());
    if (!options.passphrase) {
        auto passphrase = passphraseFromEnvironment();
        if (!passphrase)
            return fail(passphrase.error());
        options.passphrase = std::move(*passphrase);
    }
    const auto shared = std::make_shared<Options>(std::move(options));
    openDataKey(shared->folder, shared->passphrase, context,
                [shared, &settings, reply](const core::Result<std::shared_ptr<DataKey>> &opened) {
                    if (!opened)
                        return reply(opened.error());
                    reply(build(*shared, settings, (*opened)->key, (*opened)->fromKeyring));
                });
}

core::Result<std::shared_ptr<Composition>> Composition::build(const Options &options,
                                                              services::SettingsService &settings,
                                                              const core::Secret &key,
                                                              bool fromKeyring)
{
    auto parts = std::make_unique<Parts>();
    auto profile =
        options.demo ? registry::shippedProfile(demoProfile) : settings.registerProfile();
    if (!profile)
        return profile.error();
    parts->profile = std::move(*profile);
    auto store = store::Store::open(options.folder, key, parts->clock, options.begunCheck.get());
    if (!store)
        return store.error();
    parts->store = std::move(*store);
    if (const auto started = parts->startSandbox(options.folder); !started)
        return started.error();
    auto words = loadWords(options.folder, parts->profile, parts->clock);
    if (!words)
        return words.error();
    parts->words = std::move(*words);
    parts->makeVault(options.folder, fromKeyring);
    parts->makeClient(options.openBrowser);
    parts->makeServices(settings, options.folder);
    parts->connectServices(settings);
    if (const auto recovered = parts->outbox->recover(); !recovered)
        return recovered.error();
    parts->takeAlong->dropExpired();
    if (const auto kept = parts->accessLog->keepYears(settings.logYears()); !kept)
        qCWarning(core::logStore) << "access log not shortened:" << core::name(kept.error().code);
    parts->session->restore();
    return std::shared_ptr<Composition>(new Composition(std::move(parts)));
}

services::Services &Composition::services()
{
    return *d->services;
}

services::IdleLock &Composition::idleLock()
{
    return *d->idleLock;
}

const services::AccessLogService &Composition::accessLog() const
{
    return *d->accessLog;
}

const registry::RegisterProfile &Composition::profile() const
{
    return d->profile;
}

std::optional<core::Error> Composition::openedFromBackup() const
{
    return d->store->openedFromBackup();
}

void Composition::settle(QObject *context, std::function<void()> done)
{
    if (d->keyring)
        return d->keyring->whenWritten(context, std::move(done));
    QTimer::singleShot(0, context, std::move(done));
}

} // namespace programs
