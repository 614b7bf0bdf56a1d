// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "registry/ConnectionState.h"
#include "registry/RegisterProfile.h"
#include "registry/RegistryClient.h"
#include "store/Store.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace services {

// How it stands with the register, for the strip on top of every screen.
class Connectivity final : public QObject
{
    Q_OBJECT
public:
    Connectivity(registry::ConnectionState &state, registry::RegistryClient &client,
                 store::Store &store, const registry::RegisterProfile &profile,
                 const core::Clock &clock, QObject *parent = nullptr);
    ~Connectivity() override;

    [[nodiscard]] registry::Connection connection() const { return m_state.connection(); }
    // Of this register, also of an earlier run.
    [[nodiscard]] QDateTime lastContact() const;
    [[nodiscard]] QString registerTitle() const { return m_profile.title; }
    [[nodiscard]] bool inventedData() const { return m_profile.invented; }
    void check(); // asks the register now (capability statement)
    void watch(); // asks now, and every hour
    // The stop that the register announced: the one that goes on, or the next one.
    [[nodiscard]] std::optional<registry::PlannedStop> plannedStop() const;

Q_SIGNALS:
    void changed();

private:
    void keepContact(std::chrono::seconds atLeastSince);

    registry::ConnectionState &m_state;
    registry::RegistryClient &m_client;
    const registry::RegisterProfile &m_profile;
    store::Store &m_store;
    const core::Clock &m_clock;
    QDateTime m_keptContact;
    QTimer m_hourly;
};

} // namespace services
