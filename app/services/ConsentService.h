// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Result.h"
#include "domain/Consent.h"
#include "domain/Patient.h"
#include "outbox/Outbox.h"
#include "services/AccessLogService.h"
#include "services/Permissions.h"
#include "services/SessionService.h"

#include <QObject>

#include <optional>

namespace services {

// An answer as somebody gave it: by whom asked and when recorded follow from the session.
struct ConsentAnswer
{
    domain::Permission permission = domain::Permission::Vaccinate;
    bool yes = false;
    domain::ConsentRole role = domain::ConsentRole::Parent;
    QString by;
    QDate date = {}; // invalid: today
    domain::ConsentManner manner = domain::ConsentManner::Spoken;
    QString remark = {};
};

// How a person stands today, with every answer there ever was.
struct ConsentOverview
{
    bool asked = false; // false: this register asks for no permissions
    domain::EffectiveConsent vaccinate;
    domain::EffectiveConsent exchange;
    QList<domain::ConsentRole> whoAnswers; // at this age
    QList<domain::ConsentLine> lines;      // oldest first
};

// The two permissions: recording, withdrawing, and what follows for what waits to be sent.
class ConsentService final : public QObject
{
    Q_OBJECT
public:
    ConsentService(store::Store &store, outbox::Outbox &outbox, SessionService &session,
                   const registry::RegisterProfile &profile, const core::Clock &clock,
                   QObject *parent = nullptr);

    [[nodiscard]] const Permissions &permissions() const { return m_permissions; }
    // Error: those of the store.
    [[nodiscard]] core::Result<ConsentOverview> overview(const domain::Patient &patient) const;

    // An answer is added; none is ever changed. Errors: NotSupported (this register asks for
    // none), NotSignedIn, InvalidInput with the name of what is missing or wrong ("by", "date",
    // "role": a child before its 12th birthday, a doctor about the exchange), those of the store.
    [[nodiscard]] core::Result<void> record(const domain::Patient &patient,
                                            const ConsentAnswer &answer);
    // The same for several answers, which must all be right.
    [[nodiscard]] core::Result<void> record(const domain::Patient &patient,
                                            const QList<ConsentAnswer> &answers);

Q_SIGNALS:
    void recorded();

private:
    [[nodiscard]] std::optional<core::Error> fault(const domain::Patient &patient,
                                                   const ConsentAnswer &answer) const;
    // What was held for want of an answer is looked at again.
    void releaseWaiting(const domain::Patient &patient);

    store::Store &m_store;
    outbox::Outbox &m_outbox;
    SessionService &m_session;
    const core::Clock &m_clock;
    Permissions m_permissions;
    AccessLogService m_log;
};

} // namespace services
