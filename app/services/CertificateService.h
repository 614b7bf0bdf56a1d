// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificate/Certificate.h"
#include "certificate/SideEffect.h"
#include "core/Clock.h"
#include "services/AccessLogService.h"
#include "services/ForecastService.h"
#include "services/SessionService.h"

#include <QObject>

namespace services {

// The certificate and overview for a person, from the history as it was read: what the register
// does not have, because it may not be exchanged, stands on it, too.
class CertificateService final : public QObject
{
    Q_OBJECT
public:
    CertificateService(store::Store &store, const ForecastService &forecasts,
                       const SessionService &session, const core::Clock &clock,
                       QObject *parent = nullptr);

    [[nodiscard]] certificate::Certificate of(const domain::History &history) const;

    // The report of a side effect of what was given on that day: what a person told of it, with who
    // reports it, when, of whom and of what.
    [[nodiscard]] certificate::SideEffectReport
    sideEffect(const domain::History &history, QDate day, certificate::SideEffectReport told) const;

    // Something about a person was written to a file, to be printed or handed on: that is told in
    // the access log.
    enum class Paper { Certificate, Letter, SideEffect };
    void written(const domain::Patient &person, Paper paper) const;

private:
    void judge(certificate::Certificate &certificate, const domain::History &history) const;

    const ForecastService &m_forecasts;
    const SessionService &m_session;
    const core::Clock &m_clock;
    AccessLogService m_log;
};

} // namespace services
