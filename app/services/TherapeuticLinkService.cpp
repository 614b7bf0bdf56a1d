// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/TherapeuticLinkService.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace services {

using core::ErrorCode;
using domain::LinkStanding;
using domain::LinkStatus;

TherapeuticLinkService::TherapeuticLinkService(registry::PeopleClient &client,
                                               SessionService &session, AccessLogService log,
                                               const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_session(session)
    , m_log(std::move(log))
    , m_clock(clock)
{
    const auto forget = [this] {
        for (auto reason = m_reasons.cbegin(); reason != m_reasons.cend(); ++reason)
            m_client.giveReason(reason.key(), {});
        m_reasons.clear();
    };
    connect(&m_session, &SessionService::signedIn, this, forget);
    connect(&m_session, &SessionService::signedOut, this, forget);
}

core::Result<void> TherapeuticLinkService::checkReason(const QString &reason)
{
    if (reason.isEmpty())
        return core::error(ErrorCode::InvalidInput, u"reason"_s);
    if (reason.size() > longestReason)
        return core::error(ErrorCode::InvalidInput,
                           u"reason of more than %1 characters"_s.arg(longestReason));
    return {};
}

core::Result<void> TherapeuticLinkService::mayDo(domain::Act act) const
{
    const auto &session = m_session.session();
    if (!session)
        return core::error(ErrorCode::NotSignedIn);
    if (!domain::may(session->account.role, act))
        return core::error(ErrorCode::RoleNotAllowed, QString(domain::name(act)));
    return {};
}

void TherapeuticLinkService::read(const domain::Patient &patient, QObject *context,
                                  core::Reply<LinkStatus> reply)
{
    const auto &session = m_session.session();
    if (!session || !patient.number || !m_supported) {
        QTimer::singleShot(0, context, [reply] { reply(LinkStatus()); });
        return;
    }
    m_client.readLink(*patient.number, {session->account.practitioner, session->organization},
                      context, [this, reply](const core::Result<LinkStatus> &status) {
                          if (status)
                              return reply(*status);
                          m_supported =
                              m_supported && status.error().code != ErrorCode::NotSupported;
                          LinkStatus unknown{.standing = LinkStanding::Unknown,
                                             .link = {},
                                             .readAt = m_clock.now(),
                                             .error = {}};
                          if (m_supported)
                              unknown.error = status.error();
                          reply(unknown);
                      });
}

void TherapeuticLinkService::create(const domain::Patient &patient, domain::LinkEvidence evidence,
                                    QObject *context, core::Reply<LinkStatus> reply)
{
    auto allowed = mayDo(domain::Act::DeclareLink);
    if (allowed && !patient.number)
        allowed = core::error(ErrorCode::InvalidInput, u"person number"_s);
    if (!allowed) {
        QTimer::singleShot(0, context, [reply, error = allowed.error()] { reply(error); });
        return;
    }
    const auto &session = *m_session.session();
    m_client.createLink(
        *patient.number, {session.account.practitioner, session.organization}, evidence, context,
        [this, patient, evidence, reply](const core::Result<LinkStatus> &status) {
            m_log.write({.action = u"link"_s,
                         .subject = AccessLogService::subjectOf(patient),
                         .outcome = status ? u"done"_s : QString(core::name(status.error().code)),
                         .reason = QString(nameOf(domain::linkEvidenceNames, evidence))});
            reply(status);
            if (status)
                Q_EMIT changed();
        });
}

void TherapeuticLinkService::revoke(const domain::Patient &patient, const QString &why,
                                    QObject *context, core::Reply<LinkStatus> reply)
{
    const QString reason = why.trimmed();
    auto allowed = mayDo(domain::Act::RevokeLink);
    if (allowed)
        allowed = checkReason(reason);
    if (allowed && !patient.number)
        allowed = core::error(ErrorCode::InvalidInput, u"person number"_s);
    if (!allowed) {
        QTimer::singleShot(0, context, [reply, error = allowed.error()] { reply(error); });
        return;
    }
    read(patient, context,
         [this, patient, reason, context, reply](const core::Result<LinkStatus> &status) {
             if (status->error)
                 return reply(*status->error);
             if (status->standing != LinkStanding::Present || !status->link)
                 return reply(core::error(ErrorCode::NotFound, u"no link"_s));
             m_client.revokeLink(
                 *status->link, reason, context,
                 [this, patient, reason, reply](const core::Result<LinkStatus> &revoked) {
                     m_log.write({.action = u"unlink"_s,
                                  .subject = AccessLogService::subjectOf(patient),
                                  .outcome = revoked ? u"done"_s
                                                     : QString(core::name(revoked.error().code)),
                                  .reason = reason});
                     if (revoked)
                         Q_EMIT ended(patient); // before anybody can look at the record again
                     reply(revoked);
                     if (revoked)
                         Q_EMIT changed();
                 });
         });
}

core::Result<void> TherapeuticLinkService::allowWithout(const domain::Patient &patient,
                                                        const QString &why)
{
    const QString reason = why.trimmed();
    if (const auto fits = checkReason(reason); !fits)
        return fits;
    if (!patient.number)
        return core::error(ErrorCode::InvalidInput, u"person number"_s);
    if (const auto allowed = mayDo(domain::Act::ConsultWithoutLink); !allowed)
        return allowed;
    m_reasons.insert(patient.number->value(), reason);
    m_client.giveReason(patient.number->value(), reason);
    m_log.write({.action = u"without-link"_s,
                 .subject = AccessLogService::subjectOf(patient),
                 .outcome = u"flagged"_s,
                 .reason = reason});
    Q_EMIT changed();
    return {};
}

QString TherapeuticLinkService::reasonFor(const domain::Patient &patient) const
{
    return patient.number ? m_reasons.value(patient.number->value()) : QString();
}

void TherapeuticLinkService::clear(const domain::Patient &patient, QObject *context,
                                   std::function<void(RecordService::Clearance)> next)
{
    read(patient, context,
         [this, patient, next = std::move(next)](const core::Result<LinkStatus> &status) {
             const QString reason = reasonFor(patient);
             switch (status->standing) {
             case LinkStanding::Excluded:
                 return next({core::error(ErrorCode::ExcludedByPatient), {}});
             case LinkStanding::Missing:
                 if (reason.isEmpty())
                     return next({core::error(ErrorCode::NoTherapeuticLink), {}});
                 return next({std::nullopt, reason});
             case LinkStanding::Present:
             case LinkStanding::Unknown:
                 break;
             }
             next({std::nullopt, {}});
         });
}

} // namespace services
