// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "outbox/Outbox.h"
#include "registry/RegistryClient.h"

#include <QObject>
#include <QTimer>

namespace outbox {

// The loop that brings items to the register: oldest first, in order per patient, batches where
// the register takes them, singles otherwise. Never loses and never doubles: an item whose
// outcome is unknown is asked for by its identifier before it is sent again.
class OutboxSender final : public QObject
{
    Q_OBJECT
public:
    // `jitter` gives numbers between -1 and 1.
    OutboxSender(Outbox &outbox, registry::RegistryClient &client, const core::Clock &clock,
                 std::function<double()> jitter, QObject *parent = nullptr);

    void start();   // now, and by itself whenever something is due
    void stop();    // lets what is on its way finish; starts nothing new
    void wake();    // something may be due: look now (ignores the pauses of retries when `force`)
    void sendNow(); // all retries are due now
    // The whole road waits (401) until this is called.
    void signedIn();
    [[nodiscard]] bool isIdle() const;
    [[nodiscard]] bool waitsForSignIn() const { return m_waitsForSignIn; }

Q_SIGNALS:
    void idle();         // nothing on its way, nothing due
    void signInNeeded(); // once per pause
    void progress(int done, int total);

private:
    struct Private;
    Outbox &m_outbox;
    registry::RegistryClient &m_client;
    const core::Clock &m_clock;
    std::function<double()> m_jitter;
    QTimer m_timer;
    bool m_running = false;
    bool m_waitsForSignIn = false;
    int m_onTheirWay = 0;
};

} // namespace outbox
