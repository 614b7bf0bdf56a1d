// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Result.h"
#include "services/AccessLogService.h"
#include "services/RegistrationPreview.h"
#include "services/Services.h"
#include "services/SettingsService.h"

#include <QObject>
#include <QUrl>

#include <functional>

namespace cli {

// What the commands need of the program they run in; each part is made when it is first asked
// for, so that a command that needs no store opens none.
class Host
{
public:
    virtual ~Host() = default;

    [[nodiscard]] virtual const core::Clock &clock() const = 0;
    [[nodiscard]] virtual QString version() const = 0;
    // Of the data folder; no store, no network.
    [[nodiscard]] virtual core::Result<services::SettingsService *> settings() = 0;
    [[nodiscard]] virtual core::Result<const services::RegistrationPreview *> preview() = 0;
    // Something may be kept in the data folder already.
    [[nodiscard]] virtual bool hasStore() const = 0;

    using OpenBrowser = std::function<bool(const QUrl &)>;
    // Unlocks the data folder and wires the services.
    virtual void open(const OpenBrowser &openBrowser, QObject *context,
                      core::Reply<services::Services *> reply) = 0;
    // Only once opened: the store was damaged, and a copy made at this moment is in use.
    [[nodiscard]] virtual std::optional<core::Error> openedFromBackup() const = 0;
    // Only once opened.
    [[nodiscard]] virtual const services::AccessLogService &accessLog() const = 0;
    // Before the program ends: what must survive is written.
    virtual void settle(QObject *context, std::function<void()> done) = 0;
};

} // namespace cli
