// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/CliHost.h"

#include "store/KeyStore.h"

#include <QTimer>

namespace programs {

CliHost::CliHost(QString folder, QString version)
    : m_folder(folder.isEmpty() ? defaultDataFolder() : std::move(folder))
    , m_version(std::move(version))
{
}

core::Result<services::SettingsService *> CliHost::settings()
{
    if (m_settings)
        return m_settings.get();
    auto loaded = std::make_unique<services::SettingsService>(m_folder);
    if (const auto read = loaded->load(); !read)
        return read.error();
    m_settings = std::move(loaded);
    return m_settings.get();
}

core::Result<const services::RegistrationPreview *> CliHost::preview()
{
    if (m_preview)
        return &*m_preview;
    const auto chosen = settings();
    if (!chosen)
        return chosen.error();
    auto profile = (*chosen)->registerProfile();
    if (!profile)
        return profile.error();
    m_profile = std::move(*profile);
    auto words = loadWords(m_folder, m_profile, m_clock);
    if (!words)
        return words.error();
    m_words = std::move(*words);
    m_preview.emplace(*m_words.catalogue, *m_words.mapper, m_profile, m_clock);
    return &*m_preview;
}

bool CliHost::hasStore() const
{
    return store::KeyStore(m_folder).exists();
}

void CliHost::open(const OpenBrowser &openBrowser, QObject *context,
                   core::Reply<services::Services *> reply)
{
    const auto chosen = settings();
    if (!chosen) {
        QTimer::singleShot(0, context,
                           [reply = std::move(reply), error = chosen.error()] { reply(error); });
        return;
    }
    Composition::open(
        {.folder = m_folder, .openBrowser = openBrowser}, **chosen, context,
        [this, reply = std::move(reply)](core::Result<std::shared_ptr<Composition>> opened) {
            onOpened(std::move(opened), reply);
        });
}

void CliHost::onOpened(core::Result<std::shared_ptr<Composition>> opened,
                       const core::Reply<services::Services *> &reply)
{
    if (!opened)
        return reply(opened.error());
    m_composition = std::move(*opened);
    reply(&m_composition->services());
}

std::optional<core::Error> CliHost::openedFromBackup() const
{
    return m_composition->openedFromBackup();
}

const services::AccessLogService &CliHost::accessLog() const
{
    return m_composition->accessLog();
}

void CliHost::settle(QObject *context, std::function<void()> done)
{
    if (m_composition)
        return m_composition->settle(context, std::move(done));
    QTimer::singleShot(0, context, std::move(done));
}

} // namespace programs
