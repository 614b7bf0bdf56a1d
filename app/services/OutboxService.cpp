// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/OutboxService.h"

#include "services/Rights.h"

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace services {

OutboxService::OutboxService(outbox::Outbox &outbox, outbox::OutboxSender &sender,
                             SessionService &session, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_outbox(outbox)
    , m_sender(sender)
    , m_session(session)
    , m_log(outbox.store(), session, clock)
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
    if (const auto may = mayConsult(m_session); !may)
        return may.error();
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

core::Result<domain::OutboxEntry> OutboxService::required(const QUuid &id) const
{
    auto found = m_outbox.entry(id);
    if (!found)
        return found.error();
    if (!*found)
        return core::error(ErrorCode::NotFound);
    return std::move(**found);
}

core::Result<void> OutboxService::retry(const QUuid &id)
{
    if (const auto may = mayConsult(m_session); !may)
        return may;
    const auto entry = required(id);
    if (!entry)
        return entry.error();
    auto done = m_outbox.retry(id);
    if (done)
        log(u"retry"_s, *entry, u"saved-here"_s);
    return done;
}

core::Result<void> OutboxService::withdrawUnsent(const QUuid &id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return core::error(ErrorCode::InvalidInput, u"reason"_s);
    const auto entry = required(id);
    if (!entry)
        return entry.error();
    if (const auto may = mayWithdraw(*entry, m_session); !may)
        return may;
    const auto &session = m_session.session();
    auto done = m_outbox.withdrawUnsent(
        id, reason.trimmed(), session ? session->account.practitioner : domain::Practitioner());
    if (done)
        log(u"withdraw"_s, *entry, u"saved-here"_s, reason.trimmed());
    return done;
}

core::Result<void> OutboxService::decide(const QUuid &id, const QString &decision)
{
    const auto entry = required(id);
    if (!entry)
        return entry.error();
    if (const auto may = mayDecide(*entry, m_session); !may)
        return may;
    auto done = m_outbox.decide(id, decision);
    if (done) // about what: that is what matters of it later
        log(u"decide"_s, *entry,
            entry->lastError ? QString(core::name(entry->lastError->code)) : u"done"_s,
            decision.trimmed());
    return done;
}

void OutboxService::log(const QString &action, const domain::OutboxEntry &entry,
                        const QString &outcome, const QString &reason) const
{
    m_log.write({.action = action,
                 .subject = AccessLogService::subjectOf(entry.registration.patient),
                 .outcome = outcome,
                 .reason = reason});
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
