// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Connectivity.h"

namespace services {

Connectivity::Connectivity(registry::ConnectionState &state, registry::RegistryClient &client,
                           const registry::RegisterProfile &profile, const core::Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_client(client)
    , m_profile(profile)
    , m_clock(clock)
{
    m_hourly.setInterval(std::chrono::hours(1));
    connect(&m_hourly, &QTimer::timeout, this, &Connectivity::check);
    connect(&m_state, &registry::ConnectionState::changed, this, &Connectivity::changed);
}

// How it stands reaches us through the connection state, which every request feeds.
void Connectivity::check()
{
    m_client.readCapability(this, [this](const core::Result<registry::Capability> &capability) {
        if (capability && !capability->plannedStops.isEmpty())
            Q_EMIT changed();
    });
}

void Connectivity::watch()
{
    m_hourly.start();
    check();
}

std::optional<registry::PlannedStop> Connectivity::plannedStop() const
{
    const QDateTime now = m_clock.now();
    for (const registry::PlannedStop &stop : m_client.capability().plannedStops)
        if (stop.until > now)
            return stop;
    return std::nullopt;
}

} // namespace services
