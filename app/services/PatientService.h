// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Result.h"
#include "domain/Patient.h"
#include "domain/PatientQuery.h"
#include "registry/RegisterProfile.h"
#include "registry/RegistryClient.h"
#include "services/AccessLogService.h"
#include "services/SessionService.h"
#include "store/Store.h"

#include <QObject>

namespace services {

struct PatientSearch
{
    QList<domain::Patient> candidates; // never chosen automatically when more than one
    QString source;
    QDateTime readAt;
    bool fromCopy = false; // the register could not be asked: kept copies only
    bool incomplete = false;
    std::optional<core::Error> error; // why it is a copy or incomplete
    QList<core::RemoteIssue> remarks;
};

class PatientService final : public QObject
{
    Q_OBJECT
public:
    PatientService(store::Store &store, registry::RegistryClient &client,
                   const registry::RegisterProfile &profile, SessionService &session,
                   const core::Clock &clock, QObject *parent = nullptr);

    // Gets what localMatches() looks through ready on another thread. Once, when the window stands.
    void warmUp();
    [[nodiscard]] domain::ParsedQuery parse(QStringView text) const;
    // By which the register knows people.
    [[nodiscard]] domain::PersonNumber::Kind numberKind() const { return m_profile.personNumber; }
    // Kept people that match while typing; no network.
    [[nodiscard]] QList<domain::Patient> localMatches(const QString &text, int limit = 50) const;
    // Kept people born in that month or year; no network.
    [[nodiscard]] QList<domain::Patient> keptBornIn(const core::PartialDate &date,
                                                    int limit = 500) const;
    // Asks the register; falls back to kept copies, saying so. Error: InvalidInput for an empty
    // query, Forbidden, and what is not a network problem. Logged as "search".
    void find(const domain::PatientQuery &query, QObject *context,
              core::Reply<PatientSearch> reply);

private:
    [[nodiscard]] PatientSearch copies(const domain::PatientQuery &query) const;

    store::Store &m_store;
    registry::RegistryClient &m_client;
    const registry::RegisterProfile &m_profile;
    SessionService &m_session;
    const core::Clock &m_clock;
    AccessLogService m_log;
};

} // namespace services
