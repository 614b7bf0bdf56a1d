// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/SettingsPresenter.h"

#include "registry/RegisterProfile.h"
#include "services/CatalogueService.h"
#include "services/ForecastService.h"
#include "services/OutboxService.h"
#include "ui/text/DateText.h"
#include "ui/text/Language.h"
#include "ui/text/ScheduleText.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int oldListDays = 120; // the national list changes about every two months

} // namespace

SettingsPresenter::SettingsPresenter(const services::Services &services, Prompts &prompts,
                                     QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_prompts(prompts)
{
    connect(&services.settings, &services::SettingsService::languageChanged, this,
            &SettingsPresenter::changed);
    connect(&services.settings, &services::SettingsService::themeChanged, this,
            &SettingsPresenter::changed);
}

QList<SettingsPresenter::Choice> SettingsPresenter::languageChoices()
{
    QList<Choice> choices;
    for (const QString &language : languages())
        choices.append({language, languageName(language)});
    return choices;
}

QList<SettingsPresenter::Choice> SettingsPresenter::themeChoices()
{
    return {{u"system"_s, tr("As the system")},
            {u"light"_s, tr("Light", "theme")},
            {u"dark"_s, tr("Dark", "theme")}};
}

QList<SettingsPresenter::Choice> SettingsPresenter::registerChoices()
{
    QList<Choice> choices;
    for (const QString &name : registry::shippedProfileNames())
        if (const auto profile = registry::shippedProfile(name))
            choices.append({name, profile->title});
    return choices;
}

bool SettingsPresenter::asksForUrl(const QString &profile)
{
    const auto shipped = registry::shippedProfile(profile);
    return shipped && !shipped->embedded;
}

QString SettingsPresenter::language() const
{
    return currentLanguage(); // --language may have chosen another than is set
}

int SettingsPresenter::lockMinutes() const
{
    return m_services.settings.lockMinutes();
}

int SettingsPresenter::signInHours() const
{
    return m_services.settings.signInHours();
}

int SettingsPresenter::logYears() const
{
    return m_services.settings.logYears();
}

void SettingsPresenter::setLockMinutes(int minutes)
{
    finish(m_services.settings.setLockMinutes(minutes));
}

void SettingsPresenter::setSignInHours(int hours)
{
    finish(m_services.settings.setSignInHours(hours));
}

void SettingsPresenter::setLogYears(int years)
{
    finish(m_services.settings.setLogYears(years));
}

QString SettingsPresenter::theme() const
{
    return m_services.settings.theme();
}

services::SettingsService::RegisterSetup SettingsPresenter::registerSetup() const
{
    const auto profile = m_services.settings.registerProfile();
    if (!profile)
        return {};
    return {profile->name, profile->embedded ? QUrl() : profile->baseUrl,
            profile->embedded ? QString() : profile->caFile, profile->tokenFile};
}

QString SettingsPresenter::productListText() const
{
    const auto &catalogue = m_services.catalogue.catalogue();
    return tr("%Ln product(s), list of %1", nullptr, int(catalogue.products().size()))
        .arg(dateText(catalogue.issued()));
}

Notice SettingsPresenter::productListNotice() const
{
    if (!m_services.catalogue.refusedFile().isEmpty())
        return noticeOf(
            core::error(core::ErrorCode::CatalogueInvalid, m_services.catalogue.refusedFile()),
            Token::Wait);
    if (m_services.catalogue.ageInDays() <= oldListDays)
        return {};
    return {Token::Wait,
            tr("The product list is %Ln day(s) old.", nullptr, m_services.catalogue.ageInDays()),
            tr("Newer products may be missing. Put a newer list in the data folder and start "
               "Prikpost again."),
            {},
            {}};
}

void SettingsPresenter::setLanguage(const QString &language)
{
    finish(m_services.settings.setLanguage(language));
}

QList<SettingsPresenter::Choice> SettingsPresenter::programmeChoices() const
{
    QList<Choice> choices{{{}, tr("As the register says")}};
    for (const QString &place : m_services.forecasts.jurisdictions())
        choices.append({place, placeText(place)});
    return choices;
}

QString SettingsPresenter::programme() const
{
    return m_services.settings.jurisdiction();
}

void SettingsPresenter::setProgramme(const QString &place)
{
    finish(m_services.settings.setJurisdiction(place));
}

void SettingsPresenter::setTheme(const QString &theme)
{
    finish(m_services.settings.setTheme(theme));
}

void SettingsPresenter::setRegister(const services::SettingsService::RegisterSetup &setup)
{
    using Unsent = services::SettingsService::Unsent;
    const bool unsent = m_services.outbox.counts().unsent() > 0;
    const auto profile =
        m_services.settings.setUpRegister(setup, unsent ? Unsent::Stay : Unsent::None);
    if (!profile && profile.error().code == core::ErrorCode::UnsentItems)
        return askWhetherTheyGoAlong(setup, profile.error());
    showKept(profile);
}

void SettingsPresenter::askWhetherTheyGoAlong(const services::SettingsService::RegisterSetup &setup,
                                              const core::Error &why)
{
    m_notice = [why] { return noticeOf(why); };
    Q_EMIT changed();
    m_prompts.confirm({tr("Another register"), notice().what + u' ' + notice().todo,
                       tr("Change, and send the waiting doses there"), true},
                      this, [this, setup](bool yes) {
                          if (yes)
                              showKept(m_services.settings.setUpRegister(
                                  setup, services::SettingsService::Unsent::GoAlong));
                      });
}

void SettingsPresenter::showKept(const core::Result<registry::RegisterProfile> &profile)
{
    m_notice = [profile] {
        if (!profile)
            return noticeOf(profile.error());
        return Notice{Token::Ok,
                      tr("Kept. %1 is used from the next start on.").arg(profile->title),
                      tr("Close Prikpost and start it again when it suits you."),
                      {},
                      {}};
    };
    Q_EMIT changed();
}

void SettingsPresenter::finish(const core::Result<void> &result)
{
    m_notice = {};
    if (!result)
        m_notice = [error = result.error()] { return noticeOf(error); };
    Q_EMIT changed();
}

} // namespace ui
