// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "registry/RegisterProfile.h"

#include <QObject>
#include <QString>
#include <QUrl>

namespace services {

// What the practice chose: register, language and look. No identifier, name or secret stands in the
// settings file (`folder`/settings.json).
class SettingsService final : public QObject
{
    Q_OBJECT
public:
    explicit SettingsService(QString folder, QObject *parent = nullptr);

    // Error: SettingsUnwritable, FileUnreadable.
    [[nodiscard]] core::Result<void> load();

    struct RegisterSetup
    {
        QString profile;
        QUrl url;
        QString caFile;
        QString tokenFile;
    };
    // What happens to doses that wait for the register in use when it becomes another one.
    enum class Unsent { None, Stay, GoAlong };
    // Errors: ProfileUnknown, ProfileInvalid (bad URL, CA or token file), SettingsUnwritable,
    // UnsentItems (another register, and items stay).
    [[nodiscard]] core::Result<registry::RegisterProfile>
    setUpRegister(const RegisterSetup &setup, Unsent unsent = Unsent::None);
    // The chosen profile with what was set on top; "sandbox-be" when nothing was chosen yet.
    // By which the chosen register knows people.
    [[nodiscard]] domain::PersonNumber::Kind personNumber() const;
    [[nodiscard]] core::Result<registry::RegisterProfile> registerProfile() const;

    [[nodiscard]] QString language() const { return m_language; } // "nl", "fr", "de", "en"
    [[nodiscard]] core::Result<void> setLanguage(const QString &language);
    [[nodiscard]] QString theme() const { return m_theme; } // "system", "light", "dark"
    [[nodiscard]] core::Result<void> setTheme(const QString &theme);
    // The optional fields of a registration are open, as they were left.
    [[nodiscard]] bool moreFields() const { return m_moreFields; }
    [[nodiscard]] core::Result<void> setMoreFields(bool open);
    // Whose vaccination programme applies ("BE-VL", "NL"); empty: as the register's profile says.
    [[nodiscard]] QString jurisdiction() const { return m_jurisdiction; }
    [[nodiscard]] core::Result<void> setJurisdiction(const QString &jurisdiction);
    // Lines of the access log are kept so long; never less than five years.
    static constexpr int leastLogYears = 5;
    [[nodiscard]] int logYears() const { return m_logYears; }
    // Error: InvalidInput below that, or beyond a hundred.
    [[nodiscard]] core::Result<void> setLogYears(int years);
    // The window locks after so many minutes without a key or a movement; 0: never by itself.
    [[nodiscard]] int lockMinutes() const { return m_lockMinutes; }
    // Error: InvalidInput for what is not from 0 to 120.
    [[nodiscard]] core::Result<void> setLockMinutes(int minutes);
    // After so many hours unlocking is not enough: sign in anew.
    [[nodiscard]] int signInHours() const { return m_signInHours; }
    // Error: InvalidInput for what is not from 1 to 24.
    [[nodiscard]] core::Result<void> setSignInHours(int hours);

Q_SIGNALS:
    void lockMinutesChanged(int minutes);
    void languageChanged(const QString &language);
    void themeChanged(const QString &theme);

private:
    [[nodiscard]] core::Result<void> save() const;
    [[nodiscard]] core::Result<void> setNumber(int &member, int value, int least, int most);
    QString m_folder;
    RegisterSetup m_register;
    QString m_language;
    QString m_theme;
    bool m_moreFields = false;
    QString m_jurisdiction;
    int m_logYears = 10;
    int m_lockMinutes = 10;
    int m_signInHours = 12;
};

} // namespace services
