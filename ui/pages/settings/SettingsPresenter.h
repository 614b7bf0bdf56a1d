// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Services.h"
#include "services/SettingsService.h"
#include "ui/Notice.h"
#include "ui/Prompts.h"

#include <QDate>
#include <QObject>

namespace ui {

// Language, look and register of this computer, and which product list is in use.
class SettingsPresenter final : public QObject
{
    Q_OBJECT
public:
    SettingsPresenter(const services::Services &services, Prompts &prompts,
                      QObject *parent = nullptr);

    struct Choice
    {
        QString value;
        QString text;
    };
    [[nodiscard]] static QList<Choice> languageChoices();
    [[nodiscard]] static QList<Choice> themeChoices();
    [[nodiscard]] static QList<Choice> registerChoices();

    [[nodiscard]] QString language() const;
    [[nodiscard]] QString theme() const;
    [[nodiscard]] services::SettingsService::RegisterSetup registerSetup() const;
    // The address is asked only for registers that have none of their own.
    [[nodiscard]] static bool asksForUrl(const QString &profile);
    [[nodiscard]] QString productListText() const;
    [[nodiscard]] Notice productListNotice() const;
    [[nodiscard]] Notice notice() const { return m_notice ? m_notice() : Notice(); }

    [[nodiscard]] int lockMinutes() const;
    [[nodiscard]] int signInHours() const;
    [[nodiscard]] int logYears() const;

    void setLockMinutes(int minutes);
    void setSignInHours(int hours);
    void setLogYears(int years);
    void setLanguage(const QString &language);
    void setTheme(const QString &theme);
    // The programmes there are; the first: as the register's profile says.
    [[nodiscard]] QList<Choice> programmeChoices() const;
    [[nodiscard]] QString programme() const;
    void setProgramme(const QString &place);
    void setRegister(const services::SettingsService::RegisterSetup &setup);

Q_SIGNALS:
    void changed();

private:
    void askWhetherTheyGoAlong(const services::SettingsService::RegisterSetup &setup,
                               const core::Error &why);
    void showKept(const core::Result<registry::RegisterProfile> &profile);
    void finish(const core::Result<void> &result);

    const services::Services m_services;
    Prompts &m_prompts;
    NoticeMaker m_notice;
};

} // namespace ui
