// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AnsweringRegister.h"
#include "catalogue/CatalogueLoader.h"
#include "fhir/be/BeMapper.h"
#include "outbox/Outbox.h"
#include "services/CatalogueService.h"
#include "services/PatientService.h"
#include "services/RecordService.h"
#include "services/RegistrationService.h"
#include "services/SessionService.h"
#include "support/TempStore.h"

// Services on a real store and outbox, with the shipped products, and a register that answers what
// it was told to. The register has no sign-in.
class ServicesBench
{
public:
    static registry::RegisterProfile profileWithoutSignIn()
    {
        registry::RegisterProfile profile;
        profile.name = QStringLiteral("bench");
        profile.mapping = QStringLiteral("be");
        profile.baseUrl = QUrl(QStringLiteral("https://register.example/fhir"));
        return profile;
    }

    TempStore store;
    AnsweringRegister client;
    registry::RegisterProfile profile = profileWithoutSignIn();
    domain::ValueSets valueSets = *catalogue::loadValueSets(QStringLiteral("be"));
    services::CatalogueService catalogue{
        catalogue::loadProducts(store.folder(), valueSets)->catalogue, valueSets, {}, store.clock};
    fhir::be::BeMapper mapper{catalogue.valueSets()};
    outbox::Outbox outbox{*store, store.clock};
    services::SessionService session{*store, profile, nullptr, client};
    services::PatientService patients{*store, client, profile, session, store.clock};
    services::RecordService records{*store, outbox, client, session, store.clock};
    services::RegistrationService registrations{*store, outbox,  session,    catalogue,
                                                mapper, profile, store.clock};

    static ids::NihdiNumber nihdi() { return *ids::NihdiNumber::parse(u"19999816004"); }
    [[nodiscard]] ids::Insz insz() const
    {
        return *ids::Insz::parse(u"80031599760", store.clock.today());
    }
    [[nodiscard]] domain::Patient jan() const
    {
        domain::Patient patient;
        patient.number = domain::PersonNumber(insz());
        patient.family = QStringLiteral("Janssens");
        patient.given = QStringList{QStringLiteral("Jan")};
        patient.birthDate = core::PartialDate::fromIso(u"1980-03-15");
        return patient;
    }
    static domain::Account account()
    {
        domain::Account account;
        account.subject = QStringLiteral("an");
        account.practitioner = {QStringLiteral("Dr. An Peeters"), nihdi(), std::nullopt};
        account.organizations = {{QStringLiteral("94999820"), QStringLiteral("De Linde"),
                                  *ids::NihdiNumber::parse(u"94999820"), std::nullopt}};
        return account;
    }
    [[nodiscard]] domain::RegistrationDraft dose(const char *iso = "2026-11-24",
                                                 const char *cnk = "1734094") const
    {
        domain::RegistrationDraft draft;
        draft.patient = jan();
        draft.performer = account().practitioner;
        draft.freeStock = false;
        draft.occurrence.date = core::PartialDate::fromIso(QString::fromLatin1(iso));
        draft.cnk = QString::fromLatin1(cnk);
        draft.dose = QStringLiteral("1");
        draft.lot = QStringLiteral("LOT1");
        return draft;
    }
};
