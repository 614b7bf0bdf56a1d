// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ErrorCode.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::array names{
    std::pair{ErrorCode::Internal, "internal"},
    std::pair{ErrorCode::InvalidInput, "input.invalid-input"},
    std::pair{ErrorCode::NotFound, "input.not-found"},
    std::pair{ErrorCode::Ambiguous, "input.ambiguous"},
    std::pair{ErrorCode::NotAllowed, "input.not-allowed"},
    std::pair{ErrorCode::RoleNotAllowed, "request.role-not-allowed"},
    std::pair{ErrorCode::WrongState, "input.wrong-state"},
    std::pair{ErrorCode::ProfileUnknown, "settings.profile-unknown"},
    std::pair{ErrorCode::ProfileInvalid, "settings.profile-invalid"},
    std::pair{ErrorCode::SettingsUnwritable, "settings.unwritable"},
    std::pair{ErrorCode::UnsentItems, "settings.unsent-items"},
    std::pair{ErrorCode::FileUnreadable, "file.unreadable"},
    std::pair{ErrorCode::FileUnwritable, "file.unwritable"},
    std::pair{ErrorCode::CatalogueInvalid, "file.catalogue-invalid"},
    std::pair{ErrorCode::StoreLocked, "store.locked"},
    std::pair{ErrorCode::StoreNotLocal, "store.not-local"},
    std::pair{ErrorCode::StoreUnreadable, "store.unreadable"},
    std::pair{ErrorCode::StoreReadOnly, "store.read-only"},
    std::pair{ErrorCode::StoreFull, "store.full"},
    std::pair{ErrorCode::StoreDamaged, "store.damaged"},
    std::pair{ErrorCode::StoreNewer, "store.newer"},
    std::pair{ErrorCode::StoreFailed, "store.failed"},
    std::pair{ErrorCode::StoreTampered, "store.tampered"},
    std::pair{ErrorCode::KeyMissing, "store.key-missing"},
    std::pair{ErrorCode::KeyWrong, "store.key-wrong"},
    std::pair{ErrorCode::KeyringUnavailable, "store.keyring-unavailable"},
    std::pair{ErrorCode::Offline, "network.offline"},
    std::pair{ErrorCode::HostNotFound, "network.host-not-found"},
    std::pair{ErrorCode::Timeout, "network.timeout"},
    std::pair{ErrorCode::ConnectionCut, "network.connection-cut"},
    std::pair{ErrorCode::TlsRefused, "network.tls-refused"},
    std::pair{ErrorCode::RedirectRefused, "network.redirect-refused"},
    std::pair{ErrorCode::Cancelled, "network.cancelled"},
    std::pair{ErrorCode::AnswerTooLarge, "answer.too-large"},
    std::pair{ErrorCode::AnswerEmpty, "answer.empty"},
    std::pair{ErrorCode::AnswerNotFhir, "answer.not-fhir"},
    std::pair{ErrorCode::AnswerMalformed, "answer.malformed"},
    std::pair{ErrorCode::AnswerWrongResource, "answer.wrong-resource"},
    std::pair{ErrorCode::AnswerWrongPatient, "answer.wrong-patient"},
    std::pair{ErrorCode::SignInNeeded, "register.sign-in-needed"},
    std::pair{ErrorCode::Forbidden, "register.forbidden"},
    std::pair{ErrorCode::NoTherapeuticLink, "register.no-therapeutic-link"},
    std::pair{ErrorCode::ExcludedByPatient, "register.excluded-by-patient"},
    std::pair{ErrorCode::UnknownAtRegister, "register.unknown-at-register"},
    std::pair{ErrorCode::Conflict, "register.conflict"},
    std::pair{ErrorCode::VersionConflict, "register.version-conflict"},
    std::pair{ErrorCode::PayloadTooLarge, "register.payload-too-large"},
    std::pair{ErrorCode::RefusedByRegister, "register.refused-by-register"},
    std::pair{ErrorCode::NotSupported, "register.not-supported"},
    std::pair{ErrorCode::Throttled, "register.throttled"},
    std::pair{ErrorCode::ServerError, "register.server-error"},
    std::pair{ErrorCode::Maintenance, "register.maintenance"},
    std::pair{ErrorCode::TakenBackByRegister, "register.taken-back"},
    std::pair{ErrorCode::HandedOver, "held.handed-over"},
    std::pair{ErrorCode::PossibleDouble, "held.possible-double"},
    std::pair{ErrorCode::PersonDeceased, "held.person-deceased"},
    std::pair{ErrorCode::AuthorUnlinked, "held.author-unlinked"},
    std::pair{ErrorCode::ExchangeNotAsked, "held.exchange-not-asked"},
    std::pair{ErrorCode::StaysHere, "held.stays-here"},
    std::pair{ErrorCode::NoNumberToSendBy, "held.no-number"},
    std::pair{ErrorCode::NotSignedIn, "sign-in.not-signed-in"},
    std::pair{ErrorCode::NoOrganization, "sign-in.no-organization"},
    std::pair{ErrorCode::AccessPending, "sign-in.access-pending"},
    std::pair{ErrorCode::AccessRefused, "sign-in.access-refused"},
    std::pair{ErrorCode::SignInCancelled, "sign-in.cancelled"},
    std::pair{ErrorCode::SignInExpired, "sign-in.expired"},
    std::pair{ErrorCode::SignInStateMismatch, "sign-in.state-mismatch"},
    std::pair{ErrorCode::SignInTokenInvalid, "sign-in.token-invalid"},
    std::pair{ErrorCode::SignInLevelTooLow, "sign-in.level-too-low"},
    std::pair{ErrorCode::SignInProviderFailed, "sign-in.provider-failed"},
    std::pair{ErrorCode::BrowserFailed, "sign-in.browser-failed"},
};

} // namespace

QLatin1StringView name(ErrorCode code)
{
    for (const auto &[candidate, text] : names)
        if (candidate == code)
            return QLatin1StringView(text);
    return "internal"_L1;
}

std::optional<ErrorCode> errorCodeFromName(QStringView text)
{
    for (const auto &[code, candidate] : names)
        if (text == QLatin1StringView(candidate))
            return code;
    return std::nullopt;
}

QList<ErrorCode> allErrorCodes()
{
    QList<ErrorCode> codes;
    for (const auto &entry : names)
        codes.append(entry.first);
    return codes;
}

} // namespace core
