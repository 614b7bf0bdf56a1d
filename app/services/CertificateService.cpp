// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/CertificateService.h"

using namespace Qt::StringLiterals;

namespace services {

CertificateService::CertificateService(const CatalogueService &catalogue,
                                       const SessionService &session,
                                       const registry::RegisterProfile &profile,
                                       const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(clock)
    , m_judge(catalogue.catalogue(), profile.programme)
{
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
    judge(certificate);
    return certificate;
}

// A dose is valid when it counts for one of its series at least; it has to be repeated when it
// was invalid in all in which it was looked at.
void CertificateService::judge(certificate::Certificate &certificate) const
{
    const auto forecast =
        m_judge.forecast(certificate.person, certificate.lines, {}, certificate.printed);
    if (!forecast)
        return;
    certificate.programme = forecast->programme;
    for (certificate::Line &line : certificate.lines)
        for (const schedule::DoseLine &judged : forecast->doses) {
            if (judged.dose != line.id)
                continue;
            if (judged.status == "valid"_L1 || judged.status == "extra"_L1)
                line.validity = certificate::Validity::Valid;
            else if (judged.status == "invalid"_L1 &&
                     line.validity == certificate::Validity::NotJudged)
                line.validity = certificate::Validity::RepeatNeeded;
        }
}

} // namespace services
