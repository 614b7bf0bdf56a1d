// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"
#include "services/AccessLogService.h"
#include "services/IdleLock.h"
#include "services/Services.h"
#include "services/SettingsService.h"
#include "signin/SignInFlow.h"
#include "store/SoundnessCheck.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace programs {

// Where the data stand when nobody says otherwise.
[[nodiscard]] QString defaultDataFolder();
// The folder of the demonstration, apart from the real data.
[[nodiscard]] QString demoFolder(const QString &dataFolder);

// The one object graph: everything that works on one data folder, wired. Both programs use it and
// talk only to its services.
class Composition final
{
public:
    struct Options
    {
        QString folder;    // data folder
        bool demo = false; // the embedded register, whatever the settings say
        signin::SignInFlow::OpenBrowser openBrowser;
        // Asked for by the front end. Empty: PRIKPOST_PASSPHRASE_FILE, then the keyring.
        std::optional<core::Secret> passphrase = {};
        // A look through the data file that the front end began at its start.
        std::shared_ptr<store::SoundnessCheck> begunCheck = {};
    };
    // Unlocks the folder (made at the first use), starts the embedded register where the profile
    // has one, and picks up the last session without asking for a token. `settings` is loaded and
    // outlives the composition. Errors: KeyMissing and KeyringUnavailable (ask for a passphrase and
    // call again), KeyWrong, those of the store, of the profile, and of the embedded register.
    static void open(Options options, services::SettingsService &settings, QObject *context,
                     core::Reply<std::shared_ptr<Composition>> reply);
    ~Composition();

    [[nodiscard]] services::Services &services();
    [[nodiscard]] const services::AccessLogService &accessLog() const;
    [[nodiscard]] services::IdleLock &idleLock();
    [[nodiscard]] const registry::RegisterProfile &profile() const;
    // Set when the store had to be opened from a backup.
    [[nodiscard]] std::optional<core::Error> openedFromBackup() const;
    // Calls `done` once nothing that must survive is still on its way to the keyring.
    void settle(QObject *context, std::function<void()> done);

private:
    struct Parts;
    explicit Composition(std::unique_ptr<Parts> parts);
    [[nodiscard]] static core::Result<std::shared_ptr<Composition>>
    build(const Options &options, services::SettingsService &settings, const core::Secret &key,
          bool fromKeyring);
    std::unique_ptr<Parts> d;
};

} // namespace programs
