// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "domain/History.h"
#include "outbox/Outbox.h"
#include "registry/RegistryClient.h"

#include <QObject>

#include <functional>

namespace services {

// Does the register stand by what it accepted? Of an item that it has marked as an error, or does
// not have any more, a person is told: it is nobody's "Accepted". Only what is said about the very
// dose counts: a history may hide what exists, and a failure says nothing.
class AcceptanceCheck final : public QObject
{
    Q_OBJECT
public:
    AcceptanceCheck(outbox::Outbox &outbox, registry::RegistryClient &client,
                    const core::Clock &clock, QObject *parent = nullptr);

    // Was brought to this register, and not taken back here.
    [[nodiscard]] bool concerns(const domain::OutboxEntry &entry) const;
    // What a person's history says; what it does not tell is asked for.
    void compare(const domain::Patient &patient, const domain::RegisterHistory &answer);
    // Asks for one. The error is that of the question; without one the register has said.
    using Asked = std::function<void(const std::optional<core::Error> &error)>;
    void ask(const domain::OutboxEntry &entry, Asked done = {});

private:
    void disown(const QUuid &id);

    outbox::Outbox &m_outbox;
    registry::RegistryClient &m_client;
    const core::Clock &m_clock;
};

} // namespace services
