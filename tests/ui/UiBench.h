// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "WindowBench.h"

// A register that knows the people and the history it was given.
class AnsweringClient final : public registry::RegistryClient
{
public:
    using RegistryClient::RegistryClient;

    registry::PatientAnswer people;
    domain::RegisterHistory history;
    std::optional<core::Error> error; // instead of people
    int finds = 0;
    int reads = 0;

    void readCapability(QObject *context, core::Reply<registry::Capability> reply) override
    {
        answer<registry::Capability>(context, reply, registry::Capability());
    }
    void findPatients(const domain::PatientQuery &, QObject *context,
                      core::Reply<registry::PatientAnswer> reply) override
    {
        ++finds;
        answer<registry::PatientAnswer>(
            context, reply, error ? core::Result<registry::PatientAnswer>(*error) : people);
    }
    void readHistory(const domain::Patient &, QObject *context,
                     core::Reply<domain::RegisterHistory> reply) override
    {
        ++reads;
        answer<domain::RegisterHistory>(context, reply, history);
    }
    void send(const domain::OutboxEntry &, QObject *, core::Reply<registry::Receipt>) override {}
    void sendBatch(const QList<domain::OutboxEntry> &, QObject *,
                   core::Reply<QList<core::Result<registry::Receipt>>>) override
    {
    }
    void findOutcome(const domain::OutboxEntry &, QObject *,
                     core::Reply<std::optional<registry::Receipt>>) override
    {
    }
    void readImmunization(const QString &, QObject *context,
                          core::Reply<domain::Immunization> reply) override
    {
        answer<domain::Immunization>(context, reply, domain::Immunization());
    }
    [[nodiscard]] registry::Capability capability() const override { return {}; }

private:
    template <class T>
    static void answer(QObject *context, const core::Reply<T> &reply, core::Result<T> result)
    {
        QTimer::singleShot(0, context, [reply, result] { reply(result); });
    }
};

// Every service on a real store, somebody signed in, and a register that answers.
class UiBench
{
public:
    UiBench()
    {
        if (!session.signInLocally(ServicesBench::account()) ||
            !session.chooseOrganization(QStringLiteral("94999820")))
            qFatal("the bench could not sign in");
    }

    TempStore store;
    AnsweringClient client;
    registry::RegisterProfile profile = ServicesBench::profileWithoutSignIn();
    domain::ValueSets valueSets = *catalogue::loadValueSets(QStringLiteral("be"));
    services::CatalogueService catalogue{
        catalogue::loadProducts(store.folder(), valueSets)->catalogue, valueSets, {}, store.clock};
    fhir::be::BeMapper mapper{catalogue.valueSets()};
    outbox::Outbox box{*store, store.clock};
    registry::ConnectionState connection;
    outbox::OutboxSender sender{box, client, store.clock, [] { return 0.0; }};
    services::SessionService session{*store, profile, nullptr, client};
    services::PatientService patients{*store, client, profile, session, store.clock};
    services::RecordService records{*store, box, client, session, store.clock};
    services::RegistrationService registrations{*store, box,     session,    catalogue,
                                                mapper, profile, store.clock};
    services::OutboxService outbox{box, sender, session, store.clock};
    services::Connectivity connectivity{connection, client, profile};
    QTemporaryDir settingsFolder;
    services::SettingsService settings{settingsFolder.path()};
    services::Services services{session,   patients, records,      registrations,
                                catalogue, outbox,   connectivity, settings};
    ScriptedPrompts prompts;

    [[nodiscard]] domain::Patient jan() const
    {
        domain::Patient patient;
        patient.number =
            domain::PersonNumber(*ids::Insz::parse(u"80031599760", store.clock.today()));
        patient.family = QStringLiteral("Janssens");
        patient.given = QStringList{QStringLiteral("Jan")};
        patient.birthDate = core::PartialDate::fromIso(u"1980-03-15");
        patient.gender = domain::Gender::Male;
        return patient;
    }
    static domain::Immunization dose(const QString &id, const char *day,
                                     const char *cnk = "1734094")
    {
        domain::Immunization dose;
        dose.id = id;
        dose.versionId = QStringLiteral("1");
        dose.status = domain::ImmunizationStatus::Completed;
        dose.products = {{QStringLiteral("https://cnk"), QString::fromLatin1(cnk), {}}};
        dose.occurrence.date = core::PartialDate::fromIso(QString::fromLatin1(day));
        dose.lot = QStringLiteral("AC37B");
        dose.dose = QStringLiteral("1");
        return dose;
    }
};
