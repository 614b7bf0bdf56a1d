// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Host.h"
#include "programs/Composition.h"
#include "programs/RegisterWords.h"

#include <QString>

#include <memory>
#include <optional>

namespace programs {

// The command line's view of a data folder.
class CliHost final : public cli::Host
{
public:
    CliHost(QString folder, QString version);

    [[nodiscard]] const core::Clock &clock() const override { return m_clock; }
    [[nodiscard]] QString version() const override { return m_version; }
    [[nodiscard]] core::Result<services::SettingsService *> settings() override;
    [[nodiscard]] core::Result<const services::RegistrationPreview *> preview() override;
    [[nodiscard]] bool hasStore() const override;
    void open(const OpenBrowser &openBrowser, QObject *context,
              core::Reply<services::Services *> reply) override;
    [[nodiscard]] std::optional<core::Error> openedFromBackup() const override;
    [[nodiscard]] const services::AccessLogService &accessLog() const override;
    void settle(QObject *context, std::function<void()> done) override;

private:
    void onOpened(core::Result<std::shared_ptr<Composition>> opened,
                  const core::Reply<services::Services *> &reply);

    QString m_folder;
    QString m_version;
    core::SystemClock m_clock;
    std::unique_ptr<services::SettingsService> m_settings;
    // For the preview.
    registry::RegisterProfile m_profile;
    RegisterWords m_words;
    std::optional<services::RegistrationPreview> m_preview;

    std::shared_ptr<Composition> m_composition;
};

} // namespace programs
