// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/RetryPolicy.h"

#include <algorithm>
#include <cmath>

namespace registry {

namespace {

using Code = core::ErrorCode;
using std::chrono::seconds;

constexpr seconds firstPause{15};
constexpr seconds longestPause{3600};
constexpr int pausesUntilLongest = 5; // 15 s × 4⁴ is more than an hour

// The road is to blame, not the item: the same item may well arrive the next time.
RetryVerdict verdictOn(Code code)
{
    switch (code) {
    case Code::Offline:
    case Code::HostNotFound:
    case Code::Timeout:
    case Code::ConnectionCut:
    case Code::TlsRefused:
    case Code::RedirectRefused:
    case Code::Cancelled:
    case Code::AnswerTooLarge:
    case Code::AnswerEmpty:
    case Code::AnswerNotFhir:
    case Code::AnswerMalformed:
    case Code::AnswerWrongResource:
    case Code::Throttled:
    case Code::ServerError:
    case Code::Maintenance:
    case Code::SignInProviderFailed:
        return RetryVerdict::RetryLater;
    case Code::SignInNeeded:
    case Code::NotSignedIn:
    case Code::NoOrganization:
    case Code::SignInCancelled:
    case Code::SignInExpired:
    case Code::SignInStateMismatch:
    case Code::SignInTokenInvalid:
    case Code::SignInLevelTooLow:
    case Code::BrowserFailed:
        return RetryVerdict::WaitForSignIn;
    case Code::Internal:
    case Code::InvalidInput:
    case Code::NotFound:
    case Code::Ambiguous:
    case Code::NotAllowed:
    case Code::WrongState:
    case Code::ProfileUnknown:
    case Code::ProfileInvalid:
    case Code::SettingsUnwritable:
    case Code::UnsentItems:
    case Code::FileUnreadable:
    case Code::FileUnwritable:
    case Code::CatalogueInvalid:
    case Code::StoreLocked:
    case Code::StoreNotLocal:
    case Code::StoreUnreadable:
    case Code::StoreReadOnly:
    case Code::StoreFull:
    case Code::StoreDamaged:
    case Code::StoreNewer:
    case Code::StoreFailed:
    case Code::StoreTampered:
    case Code::KeyMissing:
    case Code::KeyWrong:
    case Code::KeyringUnavailable:
    case Code::AnswerWrongPatient:
    case Code::Forbidden:
    case Code::UnknownAtRegister:
    case Code::Conflict:
    case Code::VersionConflict:
    case Code::PayloadTooLarge:
    case Code::RefusedByRegister:
    case Code::NotSupported:
    case Code::TakenBackByRegister:
    case Code::HandedOver:
    case Code::PossibleDouble:
    case Code::PersonDeceased:
    case Code::AuthorUnlinked:
    case Code::RoleNotAllowed:
    case Code::NoTherapeuticLink:
    case Code::ExcludedByPatient:
    case Code::AccessPending:
    case Code::AccessRefused:
    case Code::ExchangeNotAsked:
    case Code::StaysHere:
    case Code::NoNumberToSendBy:
        return RetryVerdict::NeedsPerson;
    }
    return RetryVerdict::NeedsPerson;
}

seconds ownPause(int attempts, double jitter)
{
    const int step = std::clamp(attempts, 1, pausesUntilLongest) - 1;
    const double pause = double(firstPause.count()) * std::pow(4.0, step);
    const double capped = std::min(pause, double(longestPause.count()));
    return seconds(std::llround(capped * (1.0 + 0.2 * std::clamp(jitter, -1.0, 1.0))));
}

} // namespace

RetryDecision decideRetry(const core::Error &error, int attempts, double jitter)
{
    RetryDecision decision;
    decision.verdict = verdictOn(error.code);
    // The register is asked about an unknown outcome before anybody is bothered with it.
    if (decision.verdict == RetryVerdict::NeedsPerson && error.delivery == core::Delivery::Unknown)
        decision.verdict = RetryVerdict::RetryLater;
    if (decision.verdict != RetryVerdict::RetryLater)
        return decision;
    const seconds pause = error.retryAfterSeconds >= 0 ? seconds(error.retryAfterSeconds)
                                                       : ownPause(attempts, jitter);
    decision.delay = std::clamp(pause, seconds(1), longestPause);
    return decision;
}

} // namespace registry
