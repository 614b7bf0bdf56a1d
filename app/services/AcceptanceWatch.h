// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/AcceptanceCheck.h"
#include "services/OutboxService.h"
#include "services/SessionService.h"

#include <QHash>
#include <QTimer>

namespace services {

// Some registers accept at once and judge later. While nothing is to be sent, what was accepted in
// the last days is asked for again, one dose at a time and each a few times a day, so that a dose
// which was rejected afterwards is seen without anybody opening the person.
class AcceptanceWatch final : public QObject
{
    Q_OBJECT
public:
    AcceptanceWatch(outbox::Outbox &outbox, registry::RegistryClient &client,
                    OutboxService &sending, SessionService &session, const core::Clock &clock,
                    QObject *parent = nullptr);

    void look(); // now; happens by itself, too

Q_SIGNALS:
    void rested(); // nothing more is asked for now

private:
    [[nodiscard]] bool mayAsk() const;
    [[nodiscard]] QList<domain::OutboxEntry> due();
    void askNext();

    AcceptanceCheck m_check;
    OutboxService &m_sending;
    SessionService &m_session;
    const core::Clock &m_clock;
    QTimer m_timer;
    QList<domain::OutboxEntry> m_toAsk;
    QHash<QUuid, QDateTime> m_asked; // when
    int m_place = 0;                 // among those accepted, the latest first
    bool m_asking = false;
};

} // namespace services
