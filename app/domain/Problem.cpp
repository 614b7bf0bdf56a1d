// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Problem.h"

#include "domain/EnumNames.h"

using namespace Qt::StringLiterals;

namespace domain {

namespace {

constexpr EnumNames<Field, 22> c_fields{{
    {Field::Form, "form"_L1},
    {Field::Patient, "patient"_L1},
    {Field::Performer, "performer"_L1},
    {Field::Organization, "organization"_L1},
    {Field::FreeStock, "freeStock"_L1},
    {Field::Date, "date"_L1},
    {Field::Product, "product"_L1},
    {Field::Vaccine, "vaccine"_L1},
    {Field::Dose, "dose"_L1},
    {Field::Lot, "lot"_L1},
    {Field::Expiry, "expiry"_L1},
    {Field::Route, "route"_L1},
    {Field::Prophylaxis, "prophylaxis"_L1},
    {Field::Site, "site"_L1},
    {Field::Side, "side"_L1},
    {Field::Place, "place"_L1},
    {Field::Country, "country"_L1},
    {Field::NotGivenReason, "notGivenReason"_L1},
    {Field::Confirmation, "confirmation"_L1},
    {Field::Proof, "proof"_L1},
    {Field::Remark, "remark"_L1},
    {Field::Reason, "reason"_L1},
}};

constexpr EnumNames<ProblemCode, 45> c_codes{{
    {ProblemCode::Missing, "missing"_L1},
    {ProblemCode::UnknownCode, "unknown-code"_L1},
    {ProblemCode::UnknownProduct, "unknown-product"_L1},
    {ProblemCode::CheckDigit, "check-digit"_L1},
    {ProblemCode::NotADate, "not-a-date"_L1},
    {ProblemCode::DateInFuture, "date-in-future"_L1},
    {ProblemCode::DateBeforeBirth, "date-before-birth"_L1},
    {ProblemCode::DateBefore1900, "date-before-1900"_L1},
    {ProblemCode::DateAfterDeath, "date-after-death"_L1},
    {ProblemCode::DateLongAgo, "date-long-ago"_L1},
    {ProblemCode::DateNotFull, "date-not-full"_L1},
    {ProblemCode::DoseNotAllowed, "dose-not-allowed"_L1},
    {ProblemCode::DoseUnusual, "dose-unusual"_L1},
    {ProblemCode::LotMissing, "lot-missing"_L1},
    {ProblemCode::LotTooLong, "lot-too-long"_L1},
    {ProblemCode::LotCharacters, "lot-characters"_L1},
    {ProblemCode::ExpiryNotADate, "expiry-not-a-date"_L1},
    {ProblemCode::Expired, "expired"_L1},
    {ProblemCode::SideWithoutSite, "side-without-site"_L1},
    {ProblemCode::SiteWithoutRoute, "site-without-route"_L1},
    {ProblemCode::SiteNotForRoute, "site-not-for-route"_L1},
    {ProblemCode::RouteUnusual, "route-unusual"_L1},
    {ProblemCode::TextTooLong, "text-too-long"_L1},
    {ProblemCode::TextHasPersonNumber, "text-has-person-number"_L1},
    {ProblemCode::TextControlCharacters, "text-control-characters"_L1},
    {ProblemCode::PatientIncomplete, "patient-incomplete"_L1},
    {ProblemCode::PatientDeceased, "patient-deceased"_L1},
    {ProblemCode::PatientNumberBirthDate, "patient-number-birth-date"_L1},
    {ProblemCode::PostalCode, "postal-code"_L1},
    {ProblemCode::CountryNotTwoLetters, "country-not-two-letters"_L1},
    {ProblemCode::ProductOrderableNotFreeStock, "product-orderable-not-free-stock"_L1},
    {ProblemCode::SeasonOver, "season-over"_L1},
    {ProblemCode::DoseAlreadyRecorded, "dose-already-recorded"_L1},
    {ProblemCode::DoseWithinWeek, "dose-within-week"_L1},
    {ProblemCode::NotAllowedHere, "not-allowed-here"_L1},
    {ProblemCode::LevelTooLow, "level-too-low"_L1},
    {ProblemCode::NotYourRole, "not-your-role"_L1},
    {ProblemCode::PermissionNotAsked, "permission-not-asked"_L1},
    {ProblemCode::PermissionRefused, "permission-refused"_L1},
    {ProblemCode::AuthorizationMissing, "authorization-missing"_L1},
    {ProblemCode::LotOfOtherProduct, "lot-of-other-product"_L1},
    {ProblemCode::ExpiryOfLotDiffers, "expiry-of-lot-differs"_L1},
    {ProblemCode::SameLimb, "same-limb"_L1},
    {ProblemCode::StandsAgainst, "stands-against"_L1},
    {ProblemCode::WouldNotCount, "would-not-count"_L1},
}};

} // namespace

QLatin1StringView name(Field field)
{
    return nameOf(c_fields, field);
}

std::optional<Field> fieldFromName(QStringView name)
{
    return valueOf(c_fields, name);
}

QLatin1StringView name(ProblemCode code)
{
    return nameOf(c_codes, code);
}

QList<ProblemCode> allProblemCodes()
{
    QList<ProblemCode> codes;
    for (const auto &[code, itsName] : c_codes)
        codes.append(code);
    return codes;
}

} // namespace domain
