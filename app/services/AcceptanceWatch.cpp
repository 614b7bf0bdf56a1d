// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/AcceptanceWatch.h"

#include <chrono>

namespace services {

using namespace std::chrono_literals;

namespace {

constexpr auto interval = 10min;
constexpr int daysWatched = 7;
constexpr qint64 askedAgainSeconds = 4LL * 3600;
constexpr int mostAtOnce = 50; // read from the store and asked for in one go

} // namespace

AcceptanceWatch::AcceptanceWatch(outbox::Outbox &outbox, registry::RegistryClient &client,
                                 OutboxService &sending, SessionService &session,
                                 const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_check(outbox, client, clock)
    , m_sending(sending)
    , m_session(session)
    , m_clock(clock)
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &AcceptanceWatch::look);
    m_timer.start();
}

bool AcceptanceWatch::mayAsk() const
{
    return m_session.session() && m_sending.isIdle() && !m_sending.waitsForSignIn() &&
           !m_sending.pausedUntil();
}

void AcceptanceWatch::look()
{
    if (m_asking)
        return;
    m_toAsk = mayAsk() ? due() : QList<domain::OutboxEntry>();
    askNext();
}

// The next ones, and after the oldest the latest again.
QList<domain::OutboxEntry> AcceptanceWatch::due()
{
    const QDateTime now = m_clock.now();
    m_asked.removeIf(
        [&now](const auto &asked) { return asked.value().secsTo(now) >= askedAgainSeconds; });
    const auto accepted = m_sending.list(domain::OutboxState::Accepted, mostAtOnce, m_place);
    QList<domain::OutboxEntry> due = accepted ? *accepted : QList<domain::OutboxEntry>();
    const bool isEnd = due.size() < mostAtOnce || due.last().changed.daysTo(now) >= daysWatched;
    m_place = isEnd ? 0 : m_place + mostAtOnce;
    due.removeIf([&](const domain::OutboxEntry &entry) {
        return m_asked.contains(entry.id) || entry.changed.daysTo(now) >= daysWatched ||
               !m_check.concerns(entry);
    });
    return due;
}

void AcceptanceWatch::askNext()
{
    m_asking = !m_toAsk.isEmpty() && mayAsk();
    if (!m_asking)
        return Q_EMIT rested();
    const domain::OutboxEntry entry = m_toAsk.takeFirst();
    m_check.ask(entry, [this, id = entry.id](const std::optional<core::Error> &error) {
        if (error && error->delivery == core::Delivery::NotSent)
            m_toAsk.clear(); // the way is closed; later
        else
            m_asked.insert(id, m_clock.now());
        askNext();
    });
}

} // namespace services
