// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Result.h"
#include "domain/History.h"
#include "outbox/Outbox.h"
#include "registry/RegistryClient.h"
#include "services/AcceptanceCheck.h"
#include "services/AccessLogService.h"
#include "services/SessionService.h"
#include "store/Store.h"

#include <QObject>

#include <functional>

namespace services {

// The record of one person: the register's answer, or the kept copy of it, with what is still in
// the outbox.
class RecordService final : public QObject
{
    Q_OBJECT
public:
    RecordService(store::Store &store, outbox::Outbox &outbox, registry::RegistryClient &client,
                  SessionService &session, const core::Clock &clock, QObject *parent = nullptr);

    // Asked before the register is: a refusal keeps it from being asked, a reason stands in the
    // access log. Without a gate everything is asked.
    struct Clearance
    {
        std::optional<core::Error> refusal;
        QString reason;
    };
    using Gate = std::function<void(const domain::Patient &, QObject *context,
                                    std::function<void(Clearance)>)>;
    void setGate(Gate gate) { m_gate = std::move(gate); }

    // What is known here, at once: kept copy (OfflineCopy) or NotAsked, and the outbox. Nothing
    // for whoever may not consult (Rights.h).
    [[nodiscard]] domain::History local(const domain::Patient &patient) const;
    // The same, for somebody who sees the copy: logged as "read".
    [[nodiscard]] domain::History show(const domain::Patient &patient) const;
    // Asks the register: what failed stands in the history. Logged as "read", with what is shown.
    // Errors: those of mayConsult.
    void read(const domain::Patient &patient, QObject *context, core::Reply<domain::History> reply);
    // What may no longer be read is not read from the copy either.
    void bar(const domain::Patient &patient, const core::Error &why);
    // The given history with the outbox as it stands now (after a state change).
    [[nodiscard]] domain::History refreshed(const domain::History &history) const;

    // A dose by the id of its outbox item, its business identifier or its id at the register, with
    // the person it is about, as the register has it now. Where the register cannot be asked: the
    // item itself, and the kept copy of the dose. Error: NotFound, and why it could not be read.
    struct FoundDose
    {
        domain::Patient patient;
        domain::HistoryRow row;
    };
    void find(const QString &id, QObject *context, core::Reply<FoundDose> reply);

private:
    void ask(const domain::Patient &patient, const QString &reason, QObject *context,
             core::Reply<domain::History> reply);
    [[nodiscard]] domain::RegisterHistory barredBy(const core::Error &why) const;
    [[nodiscard]] domain::RegisterHistory orCopy(const domain::Patient &patient,
                                                 domain::RegisterHistory answer) const;
    void logRead(const domain::Patient &patient, domain::HistoryOutcome shown,
                 const QString &reason = {}) const;
    [[nodiscard]] domain::History merged(const domain::Patient &patient,
                                         const domain::RegisterHistory &answer) const;
    void keep(const domain::Patient &patient, const domain::RegisterHistory &answer);
    [[nodiscard]] std::optional<domain::RegisterHistory> kept(const domain::Patient &patient) const;
    [[nodiscard]] QList<domain::OutboxEntry> entriesOf(const domain::Patient &patient) const;
    [[nodiscard]] core::Result<std::optional<domain::OutboxEntry>>
    entryFor(const QString &id) const;
    [[nodiscard]] core::Result<FoundDose>
    foundDose(const QString &registerId, const std::optional<domain::OutboxEntry> &entry,
              const core::Result<domain::Immunization> &read) const;

    store::Store &m_store;
    outbox::Outbox &m_outbox;
    registry::RegistryClient &m_client;
    SessionService &m_session;
    const core::Clock &m_clock;
    AccessLogService m_log;
    AcceptanceCheck m_acceptance;
    Gate m_gate;
};

} // namespace services
