// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/Outbox.h"

#include "core/LogCategories.h"
#include "outbox/OutboxTransitions.h"

using namespace Qt::StringLiterals;
using core::ErrorCode;
using domain::OutboxAction;
using domain::OutboxEntry;
using domain::OutboxState;

namespace outbox {

Outbox::Outbox(store::Store &store, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
}

core::Result<void> Outbox::recover()
{
    auto sending = m_store.entries(OutboxState::Sending);
    if (!sending)
        return sending.error();
    QList<OutboxEntry> unknown;
    for (const OutboxEntry &entry : *sending)
        if (entry.state == OutboxState::Sending) // not one that was just quarantined
            unknown += interrupted(entry, m_clock.now());
    return unknown.isEmpty() ? core::Result<void>() : apply(unknown);
}

core::Result<OutboxEntry> Outbox::save(OutboxEntry entry)
{
    entry.changed = m_clock.now();
    auto saved = m_store.insertEntry(std::move(entry));
    if (!saved)
        return saved;
    qCInfo(core::logOutbox, "saved %s", qPrintable(saved->id.toString(QUuid::WithoutBraces)));
    Q_EMIT changed(saved->id);
    Q_EMIT enqueued();
    return saved;
}

core::Result<OutboxEntry> Outbox::enqueue(const domain::Registration &registration,
                                          std::chrono::milliseconds grace)
{
    if (registration.identifier.isNull())
        return core::error(ErrorCode::InvalidInput, u"identifier"_s);
    OutboxEntry entry;
    entry.id = registration.identifier;
    entry.registration = registration;
    if (grace.count() > 0)
        entry.nextAttempt = m_clock.now().addMSecs(grace.count());
    return save(std::move(entry));
}

core::Result<void> Outbox::enqueueAll(const QList<domain::Registration> &registrations)
{
    QList<OutboxEntry> entries;
    for (const domain::Registration &registration : registrations) {
        if (registration.identifier.isNull())
            return core::error(ErrorCode::InvalidInput, u"identifier"_s);
        OutboxEntry entry;
        entry.id = registration.identifier;
        entry.registration = registration;
        entry.changed = m_clock.now();
        entries.append(std::move(entry));
    }
    if (const auto saved = m_store.insertEntries(entries); !saved)
        return saved;
    qCInfo(core::logOutbox, "saved %lld at once", static_cast<long long>(entries.size()));
    for (const OutboxEntry &entry : std::as_const(entries))
        Q_EMIT changed(entry.id);
    Q_EMIT enqueued();
    return {};
}

core::Result<OutboxEntry> Outbox::enqueueCorrection(const domain::Registration &registration,
                                                    const domain::Immunization &base,
                                                    const QString &reason,
                                                    const std::optional<QUuid> &insteadOf)
{
    return enqueueChange(OutboxAction::Correct, registration, base, reason, insteadOf);
}

core::Result<OutboxEntry> Outbox::enqueueWithdrawal(const domain::Registration &registration,
                                                    const domain::Immunization &base,
                                                    const QString &reason,
                                                    const std::optional<QUuid> &insteadOf)
{
    return enqueueChange(OutboxAction::Withdraw, registration, base, reason, insteadOf);
}

core::Result<OutboxEntry> Outbox::enqueueChange(OutboxAction action,
                                                const domain::Registration &registration,
                                                const domain::Immunization &base,
                                                const QString &reason,
                                                const std::optional<QUuid> &insteadOf)
{
    if (reason.trimmed().isEmpty())
        return core::error(ErrorCode::InvalidInput, u"reason"_s);
    if (base.id.isEmpty() || base.received.isEmpty())
        return core::error(ErrorCode::InvalidInput, u"base"_s);
    OutboxEntry entry;
    entry.id = QUuid::createUuid();
    entry.action = action;
    entry.registration = registration;
    // What the register knows without the person is changed without the person.
    if (domain::namesNobody(base))
        entry.registration.disclosure = domain::Disclosure::Anonymous;
    entry.base = base.received;
    entry.registerId = base.id;
    entry.versionId = base.versionId;
    entry.reason = reason.trimmed();
    return insteadOf ? replace(*insteadOf, std::move(entry)) : save(std::move(entry));
}

core::Result<OutboxEntry> Outbox::replace(const QUuid &gone, OutboxEntry fresh)
{
    const auto entry = required(gone);
    if (!entry)
        return entry.error();
    const auto ended = withdrawn(*entry, fresh.reason, m_clock.now());
    if (!ended)
        return ended.error();
    fresh.changed = m_clock.now();
    auto saved = m_store.replaceEntry(*ended, std::move(fresh), isAllowed);
    if (!saved)
        return saved;
    qCInfo(core::logOutbox, "%s gives way to %s", qPrintable(gone.toString(QUuid::WithoutBraces)),
           qPrintable(saved->id.toString(QUuid::WithoutBraces)));
    Q_EMIT changed(gone);
    Q_EMIT changed(saved->id);
    Q_EMIT enqueued();
    return saved;
}

core::Result<void> Outbox::edit(const QUuid &id, const domain::Registration &registration)
{
    const auto entry = required(id);
    if (!entry)
        return entry.error();
    return release(edited(*entry, registration, m_clock.now()));
}

core::Result<void> Outbox::withdrawUnsent(const QUuid &id, const QString &reason,
                                          const domain::Practitioner &by)
{
    const auto entry = required(id);
    if (!entry)
        return entry.error();
    if (entry->outcomeUnknown && entry->action == OutboxAction::Register) {
        const bool isNamed = by != domain::Practitioner();
        return release(takenBackOnceKnown(*entry,
                                          {.reason = reason.trimmed(),
                                           .by = isNamed ? by : entry->registration.author,
                                           .at = m_clock.now()},
                                          m_clock.now()));
    }
    return release(withdrawn(*entry, reason, m_clock.now()));
}

core::Result<void> Outbox::retry(const QUuid &id)
{
    const auto entry = required(id);
    if (!entry)
        return entry.error();
    return release(retried(*entry, m_clock.now()));
}

core::Result<void> Outbox::decide(const QUuid &id, const QString &decision)
{
    const auto entry = required(id);
    if (!entry)
        return entry.error();
    return release(decided(*entry, decision, m_clock.now()));
}

core::Result<std::optional<OutboxEntry>> Outbox::entry(const QUuid &id) const
{
    return m_store.entry(id);
}

core::Result<OutboxEntry> Outbox::required(const QUuid &id) const
{
    auto found = m_store.entry(id);
    if (!found)
        return found.error();
    if (!*found)
        return core::error(ErrorCode::NotFound);
    return std::move(**found);
}

core::Result<domain::OutboxCounts> Outbox::counts() const
{
    return m_store.counts();
}

core::Result<void> Outbox::release(const core::Result<OutboxEntry> &changed)
{
    return changed ? release(QList<OutboxEntry>{*changed}) : core::Result<void>(changed.error());
}

core::Result<void> Outbox::release(const QList<OutboxEntry> &changed)
{
    const auto done = apply(changed);
    if (done)
        Q_EMIT enqueued(); // it, or what waited behind it, may go now
    return done;
}

core::Result<void> Outbox::apply(const QList<OutboxEntry> &changed)
{
    if (auto written = m_store.updateEntries(changed, isAllowed); !written)
        return written;
    for (const OutboxEntry &next : changed) {
        qCInfo(core::logOutbox, "%s: %s", qPrintable(next.id.toString(QUuid::WithoutBraces)),
               domain::name(next.state).data());
        Q_EMIT this->changed(next.id);
    }
    return {};
}

} // namespace outbox
