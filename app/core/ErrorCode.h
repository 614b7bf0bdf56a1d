// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QStringView>

#include <optional>

namespace core {

// Every way in which something can fail. Each code has a stable name (it is stored and shown to
// support) and a text in every language (ui/text/ErrorText, tested to be complete).
enum class ErrorCode {
    Internal,
    // what was asked
    InvalidInput,
    NotFound,
    Ambiguous,
    NotAllowed,
    RoleNotAllowed, // whoever is signed in may not do this
    WrongState,
    // settings
    ProfileUnknown,
    ProfileInvalid,
    SettingsUnwritable,
    UnsentItems,
    // files
    FileUnreadable,
    FileUnwritable,
    CatalogueInvalid,
    // store
    StoreLocked,
    StoreNotLocal,
    StoreUnreadable,
    StoreReadOnly,
    StoreFull,
    StoreDamaged,
    StoreNewer,
    StoreFailed,
    StoreTampered,
    KeyMissing,
    KeyWrong,
    KeyringUnavailable,
    // network
    Offline,
    HostNotFound,
    Timeout,
    ConnectionCut,
    TlsRefused,
    RedirectRefused,
    Cancelled,
    // answers that are not what was asked for
    AnswerTooLarge,
    AnswerEmpty,
    AnswerNotFhir,
    AnswerMalformed,
    AnswerWrongResource,
    AnswerWrongPatient,
    // answers of the register
    SignInNeeded,
    Forbidden,
    NoTherapeuticLink,
    ExcludedByPatient,
    UnknownAtRegister,
    Conflict,
    VersionConflict,
    PayloadTooLarge,
    RefusedByRegister,
    NotSupported,
    Throttled,
    ServerError,
    Maintenance,
    TakenBackByRegister,
    // held here, until somebody decides
    HandedOver,
    PossibleDouble,
    PersonDeceased,
    AuthorUnlinked,   // whoever recorded it is not linked to the organisation any more
    ExchangeNotAsked, // nobody asked yet whether the data may be exchanged
    StaysHere,        // without that permission it names somebody: it never leaves
    NoNumberToSendBy, // the register takes nobody without a number: by form
    // sign-in
    NotSignedIn,
    NoOrganization,
    AccessPending, // asked for, not decided
    AccessRefused,
    SignInCancelled,
    SignInExpired,
    SignInStateMismatch,
    SignInTokenInvalid,
    SignInLevelTooLow,
    SignInProviderFailed,
    BrowserFailed,
};

// Stable name such as "store.full".
[[nodiscard]] QLatin1StringView name(ErrorCode code);
[[nodiscard]] std::optional<ErrorCode> errorCodeFromName(QStringView name);
[[nodiscard]] QList<ErrorCode> allErrorCodes();

} // namespace core
