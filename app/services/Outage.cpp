// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Outage.h"

#include <algorithm>
#include <array>

namespace services {

bool isOutage(core::ErrorCode code)
{
    using core::ErrorCode;
    static constexpr std::array outages{
        ErrorCode::Offline,
        ErrorCode::HostNotFound,
        ErrorCode::Timeout,
        ErrorCode::ConnectionCut,
        ErrorCode::TlsRefused,
        ErrorCode::Throttled,
        ErrorCode::ServerError,
        ErrorCode::Maintenance,
        // It was there, but not for us: nobody is signed in, or a portal stands in between.
        ErrorCode::SignInNeeded,
        ErrorCode::NotSignedIn,
        ErrorCode::AnswerNotFhir,
        ErrorCode::RedirectRefused,
    };
    return std::find(outages.begin(), outages.end(), code) != outages.end();
}

} // namespace services
