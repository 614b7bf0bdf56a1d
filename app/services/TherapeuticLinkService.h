// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Result.h"
#include "domain/Patient.h"
#include "domain/RoleTable.h"
#include "domain/TherapeuticLink.h"
#include "registry/PeopleClient.h"
#include "services/AccessLogService.h"
#include "services/RecordService.h"
#include "services/SessionService.h"

#include <QHash>
#include <QObject>

namespace services {

// The therapeutic link between a person and whoever is signed in (belgium.md 8.4). Without one a
// record is only asked for with a reason, which stands in the access log.
class TherapeuticLinkService final : public QObject
{
    Q_OBJECT
public:
    static constexpr int longestReason = 500; // characters

    TherapeuticLinkService(registry::PeopleClient &client, SessionService &session,
                           AccessLogService log, const core::Clock &clock,
                           QObject *parent = nullptr);

    // Always answers: what could not be known is Unknown, with the error.
    void read(const domain::Patient &patient, QObject *context,
              core::Reply<domain::LinkStatus> reply);
    // Errors: RoleNotAllowed, NotSupported, ExcludedByPatient, and those of the register.
    void create(const domain::Patient &patient, domain::LinkEvidence evidence, QObject *context,
                core::Reply<domain::LinkStatus> reply);
    // Errors: RoleNotAllowed, NotFound, InvalidInput without a reason or with a long one, those of
    // the register.
    void revoke(const domain::Patient &patient, const QString &reason, QObject *context,
                core::Reply<domain::LinkStatus> reply);
    // From now on, until somebody else signs in, this person's record is asked for without a link.
    // Errors: InvalidInput without a reason or with a long one, RoleNotAllowed.
    [[nodiscard]] core::Result<void> allowWithout(const domain::Patient &patient,
                                                  const QString &reason);
    [[nodiscard]] QString reasonFor(const domain::Patient &patient) const;

    // For RecordService.
    void clear(const domain::Patient &patient, QObject *context,
               std::function<void(RecordService::Clearance)> next);

Q_SIGNALS:
    void ended(const domain::Patient &patient); // revoked here
    void changed();                             // some link, or what is allowed without

private:
    [[nodiscard]] static core::Result<void> checkReason(const QString &reason);
    [[nodiscard]] core::Result<void> mayDo(domain::Act act) const;

    registry::PeopleClient &m_client;
    SessionService &m_session;
    AccessLogService m_log;
    const core::Clock &m_clock;
    bool m_supported = true;           // until the register says otherwise
    QHash<QString, QString> m_reasons; // by person number
};

} // namespace services
