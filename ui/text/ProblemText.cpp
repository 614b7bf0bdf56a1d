// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ProblemText.h"

#include "core/PartialDate.h"
#include "ui/text/DateText.h"
#include "ui/text/ScheduleText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

class ProblemText
{
    Q_DECLARE_TR_FUNCTIONS(ProblemText)
};

// The first value that belongs to the problem; dates in words.
QString argument(const domain::Problem &problem)
{
    const QString text = problem.arguments.value(0);
    const auto date = core::PartialDate::fromIso(text);
    return date && date->isFull() ? dateText(*date) : text;
}

QString missingText(domain::Field field)
{
    switch (field) {
    case domain::Field::FreeStock:
        return ProblemText::tr("Answer yes or no.");
    case domain::Field::NotGivenReason:
    case domain::Field::Reason:
        return ProblemText::tr("Say why.");
    case domain::Field::Proof:
        return ProblemText::tr("Say what you have seen as proof.");
    case domain::Field::Patient:
        return ProblemText::tr("Open a person first.");
    default:
        return ProblemText::tr("This is needed.");
    }
}

QString withLimit(const char *with, const char *without, const domain::Problem &problem)
{
    const QString value = argument(problem);
    if (value.isEmpty())
        return QCoreApplication::translate("ProblemText", without);
    return QCoreApplication::translate("ProblemText", with).arg(value);
}

} // namespace

QString problemText(const domain::Problem &problem)
{
    using domain::ProblemCode;
    switch (problem.code) {
    case ProblemCode::Missing:
        return missingText(problem.field);
    case ProblemCode::UnknownCode:
        return ProblemText::tr("This is not one of the choices. Choose from the list.");
    case ProblemCode::UnknownProduct:
        return ProblemText::tr("This product is not in the product list. Choose one of the list.");
    case ProblemCode::CheckDigit:
        return ProblemText::tr("The check digits do not fit. Compare the number with the source.");
    case ProblemCode::NotADate:
        return ProblemText::tr("This is not a date. Write it as 15/03/1980.");
    case ProblemCode::DateInFuture:
        return ProblemText::tr("This day is still to come.");
    case ProblemCode::DateBeforeBirth:
        return withLimit(QT_TRANSLATE_NOOP("ProblemText", "This is before the birth on %1."),
                         QT_TRANSLATE_NOOP("ProblemText", "This is before the birth."), problem);
    case ProblemCode::DateBefore1900:
        return ProblemText::tr("This is before 1900.");
    case ProblemCode::DateAfterDeath:
        return withLimit(QT_TRANSLATE_NOOP("ProblemText", "This is after the death on %1."),
                         QT_TRANSLATE_NOOP("ProblemText", "This is after the death."), problem);
    case ProblemCode::DateLongAgo:
        return ProblemText::tr("This is more than a year ago. If somebody else gave it, record it "
                               "as an earlier dose on proof.");
    case ProblemCode::DateNotFull:
        return ProblemText::tr("Day, month and year are needed for a dose that you gave.");
    case ProblemCode::DoseNotAllowed:
        return ProblemText::tr("The dose is ½, 1 or 2.");
    case ProblemCode::DoseUnusual:
        return withLimit(QT_TRANSLATE_NOOP("ProblemText", "Unusual for this product; usual is %1."),
                         QT_TRANSLATE_NOOP("ProblemText", "Unusual dose for this product."),
                         problem);
    case ProblemCode::LotMissing:
        return ProblemText::tr("The lot number is missing. It stands on the pack.");
    case ProblemCode::LotTooLong:
        return withLimit(
            QT_TRANSLATE_NOOP("ProblemText", "Longer than %1 characters. Compare with the pack."),
            QT_TRANSLATE_NOOP("ProblemText", "Too long for a lot number. Compare with the pack."),
            problem);
    case ProblemCode::LotCharacters:
        return ProblemText::tr("A lot number has no such characters. Compare with the pack.");
    case ProblemCode::ExpiryNotADate:
        return ProblemText::tr("The expiry date is not a date. Write it as 31/12/2027.");
    case ProblemCode::Expired:
        return withLimit(
            QT_TRANSLATE_NOOP("ProblemText", "The pack had expired on %1, before it was given."),
            QT_TRANSLATE_NOOP("ProblemText", "The pack had expired before it was given."), problem);
    case ProblemCode::SideWithoutSite:
        return ProblemText::tr("A side needs a body part.");
    case ProblemCode::SiteWithoutRoute:
        return ProblemText::tr("A body part needs a route.");
    case ProblemCode::SiteNotForRoute:
        return ProblemText::tr("This body part does not go with this route.");
    case ProblemCode::RouteUnusual:
        return ProblemText::tr("The pack names another route for this product.");
    case ProblemCode::TextTooLong:
        return withLimit(QT_TRANSLATE_NOOP("ProblemText", "Longer than %1 characters. Shorten it."),
                         QT_TRANSLATE_NOOP("ProblemText", "Too long. Shorten it."), problem);
    case ProblemCode::TextHasPersonNumber:
        return ProblemText::tr("There is a person number in this text. Take it out: others read "
                               "this.");
    case ProblemCode::TextControlCharacters:
        return ProblemText::tr("There are invisible characters in this text. Type it again.");
    case ProblemCode::PatientIncomplete:
        return ProblemText::tr("A person number is needed, or a name and a birth date.");
    case ProblemCode::PatientDeceased:
        return ProblemText::tr("The register says that this person has died.");
    case ProblemCode::PatientNumberBirthDate:
        return ProblemText::tr("Person number and birth date do not agree. Is it the right "
                               "person?");
    case ProblemCode::PostalCode:
        return ProblemText::tr("This is not a Belgian postal code: it has four digits.");
    case ProblemCode::CountryNotTwoLetters:
        return ProblemText::tr("The country is a code of two letters, such as NL.");
    case ProblemCode::ProductOrderableNotFreeStock:
        return ProblemText::tr("This product cannot be ordered from the free stock.");
    case ProblemCode::SeasonOver:
        return withLimit(QT_TRANSLATE_NOOP("ProblemText", "This is a product of the season %1."),
                         QT_TRANSLATE_NOOP("ProblemText", "This product is of another season."),
                         problem);
    case ProblemCode::DoseAlreadyRecorded:
        return ProblemText::tr("This vaccine is already recorded for this person on this day.");
    case ProblemCode::DoseWithinWeek:
        return withLimit(QT_TRANSLATE_NOOP("ProblemText", "The same vaccine was recorded on %1."),
                         QT_TRANSLATE_NOOP("ProblemText",
                                           "The same vaccine was recorded less than a week "
                                           "apart."),
                         problem);
    case ProblemCode::NotAllowedHere:
        if (problem.field == domain::Field::Form) // of a list
            return ProblemText::tr("A list is for doses you gave. Those given earlier or elsewhere "
                                   "are registered one by one, each with its proof.");
        return ProblemText::tr("This does not belong to this kind of registration. Empty it.");
    case ProblemCode::LevelTooLow:
        return ProblemText::tr("This way of signing in is not strong enough for registering. "
                               "Sign in with your eID or itsme.");
    case ProblemCode::NotYourRole:
        return ProblemText::tr("Your role does not let you give doses. Name whoever gave it; you "
                               "are shown as the one who recorded it.");
    case ProblemCode::PermissionNotAsked:
        return ProblemText::tr("Nobody was asked yet for permission to vaccinate. Ask, and record "
                               "the answer.");
    case ProblemCode::AuthorizationMissing:
        return ProblemText::tr("No doctor's authorisation is on file for you. Note who gave it, "
                               "in the consultation.");
    case ProblemCode::PermissionRefused:
        return ProblemText::tr("There is no permission to vaccinate. A refusal can be recorded.");
    case ProblemCode::LotOfOtherProduct:
        return withLimit(
            QT_TRANSLATE_NOOP("ProblemText", "This lot is known as %1. The lot decides: compare "
                                             "with the pack."),
            QT_TRANSLATE_NOOP("ProblemText", "This lot is known as another product. The lot "
                                             "decides: compare with the pack."),
            problem);
    case ProblemCode::ExpiryOfLotDiffers:
        return withLimit(
            QT_TRANSLATE_NOOP("ProblemText",
                              "This lot is known with the expiry date %1. Compare with the pack."),
            QT_TRANSLATE_NOOP("ProblemText", "This lot is known with another expiry date. Compare "
                                             "with the pack."),
            problem);
    case ProblemCode::SameLimb:
        return ProblemText::tr("Another injection of this visit goes into the same limb.");
    case ProblemCode::StandsAgainst: {
        const QString series = seriesText(problem.arguments.value(1), {});
        const QString kind = problem.arguments.value(0);
        if (kind == "objection"_L1)
            return ProblemText::tr("An objection is recorded against %1.").arg(series);
        if (kind == "postponement"_L1)
            return ProblemText::tr("%1 is postponed for now.").arg(series);
        return ProblemText::tr("A contraindication is recorded against %1.").arg(series);
    }
    case ProblemCode::WouldNotCount:
        return ProblemText::tr("This dose would not count for %1: %2.")
            .arg(seriesText(problem.arguments.value(0), {}),
                 planReason(problem.arguments.value(1), problem.arguments.value(2).toLongLong()));
    }
    return {};
}

QString fieldLabel(domain::Field field)
{
    using domain::Field;
    switch (field) {
    case Field::Form:
        return ProblemText::tr("Registration");
    case Field::Patient:
        return ProblemText::tr("Patient");
    case Field::Performer:
        return ProblemText::tr("Given by");
    case Field::Organization:
        return ProblemText::tr("Organisation");
    case Field::FreeStock:
        return ProblemText::tr("From the free stock");
    case Field::Date:
        return ProblemText::tr("Date");
    case Field::Product:
        return ProblemText::tr("Product");
    case Field::Vaccine:
        return ProblemText::tr("Vaccine");
    case Field::Dose:
        return ProblemText::tr("Dose");
    case Field::Lot:
        return ProblemText::tr("Lot");
    case Field::Expiry:
        return ProblemText::tr("Expiry date");
    case Field::Route:
        return ProblemText::tr("Route");
    case Field::Prophylaxis:
        return ProblemText::tr("Type of prophylaxis");
    case Field::Site:
        return ProblemText::tr("Body part");
    case Field::Side:
        return ProblemText::tr("Side of the body");
    case Field::Place:
        return ProblemText::tr("Place of vaccination");
    case Field::Country:
        return ProblemText::tr("Country");
    case Field::NotGivenReason:
        return ProblemText::tr("Why not given");
    case Field::Confirmation:
        return ProblemText::tr("Confirmed");
    case Field::Proof:
        return ProblemText::tr("Proof seen");
    case Field::Remark:
        return ProblemText::tr("Remarks");
    case Field::Reason:
        return ProblemText::tr("Reason");
    }
    return {};
}

QString idProblemText(ids::IdProblem problem)
{
    using ids::IdProblem;
    switch (problem) {
    case IdProblem::Empty:
        return ProblemText::tr("There is no number.");
    case IdProblem::Length:
        return ProblemText::tr("The number has too few or too many digits.");
    case IdProblem::Characters:
        return ProblemText::tr("There are characters in it that are no digits.");
    case IdProblem::FirstDigit:
        return ProblemText::tr("The first digit cannot be right.");
    case IdProblem::Month:
        return ProblemText::tr("The month of birth in it does not exist.");
    case IdProblem::Counter:
        return ProblemText::tr("The serial number in it does not exist.");
    case IdProblem::Checksum:
        return ProblemText::tr("The check digits do not fit: one digit or more is wrong.");
    case IdProblem::Future:
        return ProblemText::tr("The birth date in it is still to come.");
    }
    return {};
}

} // namespace ui
