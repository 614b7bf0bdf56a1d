// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/ConnectionState.h"
#include "registry/RegisterProfile.h"
#include "registry/RegistryClient.h"

#include <QObject>

namespace services {

// How it stands with the register, for the strip on top of every screen.
class Connectivity final : public QObject
{
    Q_OBJECT
public:
    Connectivity(registry::ConnectionState &state, registry::RegistryClient &client,
                 const registry::RegisterProfile &profile, QObject *parent = nullptr);

    [[nodiscard]] registry::Connection connection() const { return m_state.connection(); }
    [[nodiscard]] QDateTime lastContact() const { return m_state.lastContact(); }
    [[nodiscard]] QString registerTitle() const { return m_profile.title; }
    [[nodiscard]] bool inventedData() const { return m_profile.invented; }
    void check(); // asks the register now (capability statement)

Q_SIGNALS:
    void changed();

private:
    registry::ConnectionState &m_state;
    registry::RegistryClient &m_client;
    const registry::RegisterProfile &m_profile;
};

} // namespace services
