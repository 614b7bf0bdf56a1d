// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/OutboxService.h"

#include "domain/RoleTable.h"

namespace services {

OutboxService::OutboxService(outbox::Outbox &outbox, outbox::OutboxSender &sender,
                             SessionService &session, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_outbox(outbox)
    , m_sender(sender)
    , m_session(session)
    , m_clock(clock)
{
    m_telling.setSingleShot(true);
    connect(&m_telling, &QTimer::timeout, this, [this] { Q_EMIT countsChanged(counts()); });
    connect(&m_outbox, &outbox::Outbox::changed, this, [this](const QUuid &id) {
        Q_EMIT changed(id);
        if (!m_telling.isActive())
            m_telling.start(0); // a batch changes a hundred at once
    });
    connect(&m_sender, &outbox::OutboxSender::progress, this, &OutboxService::progress);
    connect(&m_sender, &outbox::OutboxSender::idle, this, &OutboxService::idle);
    connect(&m_sender, &outbox::OutboxSender::signInNeeded, this, &OutboxService::signInNeeded);
    connect(&m_session, &SessionService::changed, this, [this] {
        if (m_session.session() && m_session.session()->tokenValid)
            m_sender.signedIn();
    });
}

void OutboxService::start()
{
    m_paused = false;
    m_sender.start();
}

void OutboxService::pause()
{
    m_paused = true;
    m_sender.stop();
}

core::Result<QList<domain::OutboxEntry>>
OutboxService::list(std::optional<domain::OutboxState> state, int limit, int offset) const
{
    return m_outbox.store().entries(state, limit, offset);
}

core::Result<std::optional<domain::OutboxEntry>> OutboxService::entry(const QUuid &id) const
{
    return m_outbox.entry(id);
}

domain::OutboxCounts OutboxService::counts() const
{
    const auto counted = m_outbox.counts();
    return counted ? *counted : domain::OutboxCounts{};
}

void OutboxService::sendNow()
{
    if (m_paused)
        start();
    m_sender.sendNow();
}

core::Result<void> OutboxService::retry(const QUuid &id)
{
    return m_outbox.retry(id);
}

core::Result<void> OutboxService::withdrawUnsent(const QUuid &id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return core::error(core::ErrorCode::InvalidInput, QStringLiteral("reason"));
    const auto &session = m_session.session();
    return m_outbox.withdrawUnsent(
        id, reason.trimmed(), session ? session->account.practitioner : domain::Practitioner());
}

core::Result<void> OutboxService::decide(const QUuid &id, const QString &decision)
{
    const auto entry = m_outbox.entry(id);
    const auto &session = m_session.session();
    const bool unlinked = entry && *entry && (*entry)->lastError &&
                          (*entry)->lastError->code == core::ErrorCode::AuthorUnlinked;
    if (unlinked && !(session && domain::may(session->account.role, domain::Act::Review)))
        return core::error(core::ErrorCode::RoleNotAllowed,
                           QString(domain::name(domain::Act::Review)));
    return m_outbox.decide(id, decision);
}

bool OutboxService::isIdle() const
{
    return m_sender.isIdle();
}

std::optional<QDateTime> OutboxService::pausedUntil() const
{
    return m_sender.pausedUntil();
}

bool OutboxService::waitsForSignIn() const
{
    return m_sender.waitsForSignIn();
}

} // namespace services
