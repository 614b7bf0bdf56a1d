// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QStringList>

#include <optional>

namespace domain {

// The fields of a registration. Names are stable ("freeStock") and are what RemoteIssue::field
// and the command line use.
enum class Field {
    Form, // the whole
    Patient,
    Performer,
    Organization,
    FreeStock,
    Date,
    Product,
    Vaccine,
    Dose,
    Lot,
    Expiry,
    Route,
    Prophylaxis,
    Site,
    Side,
    Place,
    Country,
    NotGivenReason,
    Confirmation,
    Proof,
    Remark,
    Reason,
};
[[nodiscard]] QLatin1StringView name(Field field);
[[nodiscard]] std::optional<Field> fieldFromName(QStringView name);

// Impossible blocks. Unusual warns and needs a reason. Note is only told.
enum class Severity { Note, Warning, Blocking };

enum class ProblemCode {
    Missing,
    UnknownCode,    // not in the value set
    UnknownProduct, // CNK not in the catalogue
    CheckDigit,     // number saved with failing check digits
    NotADate,
    DateInFuture,
    DateBeforeBirth,
    DateBefore1900,
    DateAfterDeath,
    DateLongAgo, // more than a year: historical entry?
    DateNotFull, // a partial date where a full one is needed
    DoseNotAllowed,
    DoseUnusual, // not a usual dose of this product
    LotMissing,
    LotTooLong,
    LotCharacters,
    ExpiryNotADate,
    Expired, // before the day it was given
    SideWithoutSite,
    SiteWithoutRoute,
    SiteNotForRoute,
    RouteUnusual, // not a route the pack names
    TextTooLong,
    TextHasPersonNumber,
    TextControlCharacters,
    PatientIncomplete, // no number, and not name and birth date
    PatientDeceased,
    PatientNumberBirthDate, // number and birth date disagree
    PostalCode,
    CountryNotTwoLetters,
    ProductOrderableNotFreeStock, // free stock claimed for a product that is not in it
    SeasonOver,
    DoseAlreadyRecorded, // same person and vaccine, same day
    DoseWithinWeek,
    NotAllowedHere, // a field that this kind of registration cannot have
    LevelTooLow,
    NotYourRole,          // whoever is signed in cannot be the one who gave it
    PermissionNotAsked,   // to vaccinate; arguments: the roles to ask ("parent", "child")
    PermissionRefused,    // to vaccinate
    AuthorizationMissing, // of a nurse, by a doctor: none is on file
    LotOfOtherProduct,    // the lot is known as another product: its name
    ExpiryOfLotDiffers,   // the lot is known with another expiry date: that date
    SameLimb,             // two injections of one visit in one limb
    StandsAgainst,        // recorded: arguments: "contraindication" or "objection", the series
    WouldNotCount,        // by the programme's rules; arguments: the series, the reason, days
};
[[nodiscard]] QLatin1StringView name(ProblemCode code);
[[nodiscard]] QList<ProblemCode> allProblemCodes();

struct Problem
{
    Field field = Field::Form;
    ProblemCode code = ProblemCode::Missing;
    Severity severity = Severity::Blocking;
    QStringList arguments; // values for the text: a limit, a date in ISO form, a code
    bool operator==(const Problem &) const = default;
};

using Problems = QList<Problem>;

[[nodiscard]] inline bool hasBlocking(const Problems &problems)
{
    for (const Problem &problem : problems)
        if (problem.severity == Severity::Blocking)
            return true;
    return false;
}

[[nodiscard]] inline bool hasWarning(const Problems &problems)
{
    for (const Problem &problem : problems)
        if (problem.severity == Severity::Warning)
            return true;
    return false;
}

} // namespace domain
