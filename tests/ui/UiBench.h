// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "WindowBench.h"
#include "fhir/nl/NlMapper.h"

#include "services/ForecastService.h"

#include <QPointer>

#include <utility>

// A register that gives the answers laid ready; when it holds, not before release().
class ScriptedRegister final : public registry::RegistryClient
{
public:
    using RegistryClient::RegistryClient;

    core::Result<registry::PatientAnswer> people = registry::PatientAnswer{};
    domain::RegisterHistory history = emptyHistory();
    std::optional<domain::Immunization> dose; // the answer to every reading of one
    std::optional<core::Error> sendError;
    bool holds = false;
    int searches = 0;
    int reads = 0;
    int sends = 0;

    static domain::RegisterHistory emptyHistory()
    {
        domain::RegisterHistory history;
        history.outcome = domain::HistoryOutcome::Complete;
        return history;
    }

    void release()
    {
        for (const auto &answer : std::exchange(m_waiting, {}))
            answer();
    }

    void findPatients(const domain::PatientQuery &, QObject *context,
                      core::Reply<registry::PatientAnswer> reply) override
    {
        ++searches;
        later(context, [reply, answer = people] { reply(answer); });
    }
    void findPeople(const QList<domain::PersonNumber> &numbers, QObject *context,
                    core::Reply<registry::PatientAnswer> reply) override
    {
        if (people && people->patients.isEmpty()) // nothing was laid ready
            return RegistryClient::findPeople(numbers, context, std::move(reply));
        ++searches;
        later(context, [reply, answer = people] { reply(answer); });
    }
    void readHistory(const domain::Patient &, QObject *context,
                     core::Reply<domain::RegisterHistory> reply) override
    {
        ++reads;
        later(context, [reply, answer = history] { reply(answer); });
    }
    void readCapability(QObject *context, core::Reply<registry::Capability> reply) override
    {
        later(context, [reply] { reply(registry::Capability{}); });
    }
    void send(const domain::OutboxEntry &entry, QObject *context,
              core::Reply<registry::Receipt> reply) override
    {
        ++sends;
        registry::Receipt receipt;
        const bool isNew = entry.registerId.isEmpty();
        receipt.registerId =
            isNew ? QStringLiteral("imm-") + entry.id.toString(QUuid::Id128) : entry.registerId;
        receipt.versionId = isNew ? QStringLiteral("1") : QStringLiteral("2");
        const core::Result<registry::Receipt> answer =
            sendError ? core::Result<registry::Receipt>(*sendError) : receipt;
        later(context, [reply, answer] { reply(answer); });
    }
    void sendBatch(const QList<domain::OutboxEntry> &, QObject *context,
                   core::Reply<QList<core::Result<registry::Receipt>>> reply) override
    {
        later(context, [reply] { reply(core::error(core::ErrorCode::NotSupported)); });
    }
    void findOutcome(const domain::OutboxEntry &, QObject *context,
                     core::Reply<std::optional<registry::Receipt>> reply) override
    {
        later(context, [reply] { reply(std::optional<registry::Receipt>{}); });
    }
    void readImmunization(const QString &, QObject *context,
                          core::Reply<domain::Immunization> reply) override
    {
        const auto answer =
            dose ? core::Result<domain::Immunization>(*dose)
                 : core::Result<domain::Immunization>(core::error(core::ErrorCode::NotFound));
        later(context, [reply, answer] { reply(answer); });
    }
    [[nodiscard]] registry::Capability capability() const override { return {}; }

private:
    void later(QObject *context, const std::function<void()> &answer)
    {
        const auto guarded = [alive = QPointer<QObject>(context), answer] {
            if (alive)
                answer();
        };
        if (holds)
            m_waiting.append(guarded);
        else
            QTimer::singleShot(0, this, guarded);
    }
    QList<std::function<void()>> m_waiting;
};

// Every service on a real store and outbox, with the shipped products and a register that answers
// what was laid ready. Somebody is signed in and works for De Linde.
class UiBench
{
public:
    // "nl": a register that asks for the two permissions, with a programme.
    explicit UiBench(const QString &mapping = QStringLiteral("be"))
        : country(mapping)
    {
        prompts.text = QStringLiteral("Wrong person");
        if (!session.signInLocally(ServicesBench::account()) ||
            !session.chooseOrganization(QStringLiteral("94999820")))
            qFatal("the bench could not sign in");
    }

    const QString country;
    TempStore store;
    ScriptedRegister client;
    registry::RegisterProfile profile = namedProfile(country);
    domain::ValueSets valueSets = *catalogue::loadValueSets(country);
    services::CatalogueService catalogue{
        catalogue::loadProducts(store.folder(), valueSets, country)->catalogue,
        valueSets,
        {},
        store.clock};
    const std::unique_ptr<fhir::ProfileMapper> words = mapperFor(country, catalogue.valueSets());
    const fhir::ProfileMapper &mapper = *words;
    outbox::Outbox box{*store, store.clock};
    registry::ConnectionState connection;
    outbox::OutboxSender sender{box, client, store.clock, [] { return 0.0; }};
    services::SessionService session{*store, profile, nullptr, client};
    services::PatientService patients{*store, client, profile, session, store.clock};
    services::RecordService records{*store, box, client, session, store.clock};
    services::RegistrationService registrations{*store, box,     session,    catalogue,
                                                mapper, profile, store.clock};
    services::OutboxService outbox{box, sender, session, store.clock};
    services::BulkService bulk{*store, client, session, registrations, outbox, store.clock};
    services::TakeAlongService takeAlong{*store, patients, records, store.clock};
    services::HandOverService handOver{box, session, store.clock};
    services::Connectivity connectivity{connection, client, *store, profile, store.clock};
    services::ConsentService consents{*store, box, session, profile, store.clock};
    QTemporaryDir settingsFolder;
    services::SettingsService settings{settingsFolder.path()};
    services::ForecastService forecasts{*store,   session, catalogue,  profile,
                                        settings, {},      store.clock};
    services::ClinicService clinic{*store, registrations, catalogue, forecasts, store.clock};
    services::CertificateService certificates{*store, forecasts, session, store.clock};
    FakePeople people;
    services::CollaboratorService collaborators{*store, people, session, profile, store.clock};
    services::FirstAccessService firstAccess{*store, people, session, profile, store.clock};
    services::TherapeuticLinkService links{
        people, session, services::AccessLogService(*store, session, store.clock), store.clock};
    services::Services services{session,  patients,  records,       registrations, catalogue,
                                outbox,   bulk,      handOver,      takeAlong,     connectivity,
                                settings, forecasts, collaborators, firstAccess,   links,
                                consents, clinic,    certificates};
    ScriptedPrompts prompts;

    [[nodiscard]] domain::Patient jan() const
    {
        domain::Patient patient;
        patient.registerId = QStringLiteral("jan");
        patient.number =
            domain::PersonNumber(*ids::Insz::parse(u"80031599760", store.clock.today()));
        patient.family = QStringLiteral("Janssens");
        patient.given = QStringList{QStringLiteral("Jan")};
        patient.birthDate = core::PartialDate::fromIso(u"1980-03-15");
        patient.gender = domain::Gender::Male;
        patient.postalCode = QStringLiteral("9000");
        patient.city = QStringLiteral("Gent");
        patient.source = QStringLiteral("bench");
        return patient;
    }
    // Boostrix unless another product is named, as the register tells it.
    static domain::Immunization dose(const QString &id, const char *day,
                                     const char *cnk = "1734094")
    {
        domain::Immunization dose;
        dose.id = id;
        dose.versionId = QStringLiteral("1");
        dose.status = domain::ImmunizationStatus::Completed;
        dose.products = {{QStringLiteral("https://cnk"), QString::fromLatin1(cnk), {}}};
        dose.vaccineCodes = {{QStringLiteral("http://snomed.info/sct"), QStringLiteral("871875004"),
                              QStringLiteral("DTP")}};
        dose.occurrence.date = core::PartialDate::fromIso(QString::fromLatin1(day));
        dose.lot = QStringLiteral("AC37B");
        dose.performerName = QStringLiteral("dr. An Peeters");
        dose.organizationName = QStringLiteral("De Linde");
        dose.primarySource = true;
        dose.dose = QStringLiteral("1");
        dose.received = "{\"resourceType\":\"Immunization\",\"id\":\"" + id.toUtf8() + "\"}";
        return dose;
    }

private:
    static std::unique_ptr<fhir::ProfileMapper> mapperFor(const QString &mapping,
                                                          const domain::ValueSets &sets)
    {
        if (mapping == QStringLiteral("nl"))
            return std::make_unique<fhir::nl::NlMapper>(sets);
        return std::make_unique<fhir::be::BeMapper>(sets);
    }
    static registry::RegisterProfile namedProfile(const QString &mapping)
    {
        registry::RegisterProfile profile = ServicesBench::profileWithoutSignIn();
        profile.title = QStringLiteral("Vaccinnet");
        profile.mapping = mapping;
        if (mapping == QStringLiteral("nl")) {
            profile.asksPermissions = true;
            profile.jurisdiction = QStringLiteral("NL");
            profile.wire.content = fhir::WireOptions::Content::Report;
        }
        return profile;
    }
};
