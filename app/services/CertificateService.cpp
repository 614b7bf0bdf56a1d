// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/CertificateService.h"

using namespace Qt::StringLiterals;

namespace services {

CertificateService::CertificateService(store::Store &store, const ForecastService &forecasts,
                                       const SessionService &session, const core::Clock &clock,
                                       QObject *parent)
    : QObject(parent)
    , m_forecasts(forecasts)
    , m_session(session)
    , m_clock(clock)
    , m_log(store, session, clock)
{
}

certificate::SideEffectReport
CertificateService::sideEffect(const domain::History &history, QDate day,
                               certificate::SideEffectReport told) const
{
    const auto known = certificate::sideEffectReport(history, day);
    told.initials = known.initials;
    told.gender = known.gender;
    told.born = known.born;
    told.vaccines = known.vaccines;
    told.written = m_clock.today();
    if (const auto &session = m_session.session()) {
        told.reporter = session->account.practitioner.name;
        if (session->organization)
            told.organization = session->organization->name;
    }
    return told;
}

void CertificateService::written(const domain::Patient &person, Paper paper) const
{
    const QString what = paper == Paper::Certificate ? u"certificate"_s
                         : paper == Paper::Letter    ? u"letter"_s
                                                     : u"side effect"_s;
    m_log.write({.action = u"paper"_s,
                 .subject = AccessLogService::subjectOf(person),
                 .outcome = u"done"_s,
                 .reason = what});
}

certificate::Certificate CertificateService::of(const domain::History &history) const
{
    certificate::Certificate certificate;
    certificate.person = history.patient;
    certificate.lines = certificate::linesOf(history);
    certificate.outcome = history.outcome;
    certificate.printed = m_clock.today();
    if (const auto &session = m_session.session(); session && session->organization)
        certificate.organization = session->organization->name;
    judge(certificate, history);
    return certificate;
}

// A dose is valid when it counts for one of its series at least; it has to be repeated when it
// was invalid in all in which it was looked at.
void CertificateService::judge(certificate::Certificate &certificate,
                               const domain::History &history) const
{
    const Plan plan = m_forecasts.planByWhatIsHere(history);
    if (plan.why != NoPlan::None)
        return;
    certificate.programme = plan.source.id;
    for (certificate::Line &line : certificate.lines)
        for (const PlanDose &judged : plan.doses) {
            if (certificate::lineId(history.rows.at(judged.row)) != line.id)
                continue;
            if (judged.status == "valid"_L1 || judged.status == "extra"_L1)
                line.validity = certificate::Validity::Valid;
            else if (judged.status == "invalid"_L1 &&
                     line.validity == certificate::Validity::NotJudged)
                line.validity = certificate::Validity::RepeatNeeded;
        }
}

} // namespace services
