// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "registry/ConnectionState.h"
#include "registry/RegisterProfile.h"
#include "registry/RegistryClient.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace services {

// How it stands with the register, for the strip on top of every screen.
class Connectivity final : public QObject
{
    Q_OBJECT
public:
    Connectivity(registry::ConnectionState &state, registry::RegistryClient &client,
                 const registry::RegisterProfile &profile, const core::Clock &clock,
                 QObject *parent = nullptr);

    [[nodiscard]] registry::Connection connection() const { return m_state.connection(); }
    [[nodiscard]] QDateTime lastContact() const { return m_state.lastContact(); }
    [[nodiscard]] QString registerTitle() const { return m_profile.title; }
    [[nodiscard]] bool inventedData() const { return m_profile.invented; }
    void check(); // asks the register now (capability statement)
    void watch(); // asks now, and every hour
    // The stop that the register announced: the one that goes on, or the next one.
    [[nodiscard]] std::optional<registry::PlannedStop> plannedStop() const;

Q_SIGNALS:
    void changed();

private:
    registry::ConnectionState &m_state;
    registry::RegistryClient &m_client;
    const registry::RegisterProfile &m_profile;
    const core::Clock &m_clock;
    QTimer m_hourly;
};

} // namespace services
