// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificate/Certificate.h"
#include "core/Clock.h"
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
    CertificateService(const ForecastService &forecasts, const SessionService &session,
                       const core::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] certificate::Certificate of(const domain::History &history) const;

private:
    void judge(certificate::Certificate &certificate, const domain::History &history) const;

    const ForecastService &m_forecasts;
    const SessionService &m_session;
    const core::Clock &m_clock;
};

} // namespace services
