// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/OutboxSender.h"
#include "services/BulkService.h"
#include "services/CertificateService.h"
#include "services/ClinicService.h"
#include "services/CollaboratorService.h"
#include "services/Connectivity.h"
#include "services/ConsentService.h"
#include "services/FirstAccessService.h"
#include "services/ForecastService.h"
#include "services/HandOverService.h"
#include "services/OutboxService.h"
#include "services/Services.h"
#include "services/SettingsService.h"
#include "services/TakeAlongService.h"
#include "services/TherapeuticLinkService.h"
#include "support/FakePeople.h"
#include "support/FakeRegistryClient.h"
#include "translations/Translator.h"
#include "ui/Prompts.h"
#include "ui/Theme.h"
#include "ui/paper/HandOverSheets.h"
#include "unit/services/ServicesBench.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QtTest>

// Answers what the test says, at once but never before the question has returned.
class ScriptedPrompts final : public ui::Prompts
{
public:
    bool confirmed = true;
    QString text;
    QList<Question> asked;

    void confirm(const Question &question, QObject *context,
                 std::function<void(bool)> answer) override
    {
        asked.append(question);
        QTimer::singleShot(0, context, [answer, yes = confirmed] { answer(yes); });
    }
    void askText(const Question &question, const QStringList &, QObject *context,
                 std::function<void(QString)> answer) override
    {
        asked.append(question);
        QTimer::singleShot(0, context, [answer, given = text] { answer(given); });
    }
    void chooseFolder(const QString &, QObject *context,
                      std::function<void(QString)> answer) override
    {
        QTimer::singleShot(0, context, [answer, given = folder] { answer(given); });
    }
    QString folder;
};

// Every service on a real store, with a register that does what it is told; a theme, and English.
class WindowBench
{
public:
    WindowBench() { translator.use(QStringLiteral("en")); }

    ServicesBench base;
    registry::ConnectionState connection;
    FakeRegistryClient taker; // gets the items; base.client answers questions
    outbox::OutboxSender sender{base.outbox, taker, base.store.clock, [] { return 0.0; }};
    services::OutboxService outbox{base.outbox, sender, base.session, base.store.clock};
    services::BulkService bulk{*base.store,        base.client, base.session,
                               base.registrations, outbox,      base.store.clock};
    services::TakeAlongService takeAlong{*base.store, base.patients, base.records,
                                         base.store.clock};
    services::HandOverService handOver{base.outbox, base.session, base.store.clock};
    services::Connectivity connectivity{connection, base.client, *base.store, base.profile,
                                        base.store.clock};
    services::ConsentService consents{*base.store, base.outbox, base.session, base.profile,
                                      base.store.clock};
    QTemporaryDir settingsFolder;
    services::SettingsService settings{settingsFolder.path()};
    services::ForecastService forecasts{*base.store, base.session, base.catalogue,  base.profile,
                                        settings,    {},           base.store.clock};
    services::ClinicService clinic{*base.store, base.registrations, base.catalogue, forecasts,
                                   base.store.clock};
    services::CertificateService certificates{*base.store, forecasts, base.session,
                                              base.store.clock};
    FakePeople people;
    services::CollaboratorService collaborators{*base.store, people, base.session, base.profile,
                                                base.store.clock};
    services::FirstAccessService firstAccess{*base.store, people, base.session, base.profile,
                                             base.store.clock};
    services::TherapeuticLinkService links{
        people, base.session,
        services::AccessLogService(*base.store, base.session, base.store.clock), base.store.clock};
    services::Services services{base.session,   base.patients, base.records, base.registrations,
                                base.catalogue, outbox,        bulk,         handOver,
                                takeAlong,      connectivity,  settings,     forecasts,
                                collaborators,  firstAccess,   links,        consents,
                                clinic,         certificates};
    ScriptedPrompts prompts;
    ui::HandOverSheets sheets{base.catalogue.valueSets()};
    translations::Translator translator;
    ui::Theme theme{*qApp, ui::Theme::Mode::Light};

    void signIn()
    {
        QVERIFY(base.session.signInLocally(ServicesBench::account()).ok());
        QVERIFY(base.session.chooseOrganization(QStringLiteral("94999820")).ok());
    }
    // A dose in the outbox; each on another day, so that nothing warns.
    domain::OutboxEntry saveDose(const char *day)
    {
        domain::RegistrationDraft draft = base.dose(day);
        draft.acceptedWarnings = QStringLiteral("test");
        const auto saved = base.registrations.save(draft);
        if (!saved || !saved->entry)
            qFatal("the dose was not saved");
        return *saved->entry;
    }
};

// Shown with this size, active, and painted.
inline void showFor(QWidget &widget, QSize size = {1024, 600})
{
    widget.resize(size);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    QApplication::setActiveWindow(&widget);
}
