// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Connectivity.h"

namespace services {

Connectivity::Connectivity(registry::ConnectionState &state, registry::RegistryClient &client,
                           const registry::RegisterProfile &profile, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_client(client)
    , m_profile(profile)
{
    connect(&m_state, &registry::ConnectionState::changed, this, &Connectivity::changed);
}

// The answer reaches us through the connection state, which every request feeds.
void Connectivity::check()
{
    m_client.readCapability(this, [](const core::Result<registry::Capability> &) {});
}

} // namespace services
