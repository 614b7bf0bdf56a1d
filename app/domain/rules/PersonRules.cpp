// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/PersonRules.h"

#include "domain/rules/TextRules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

constexpr qsizetype c_longestName = 250;
constexpr int c_oldestYear = 1900;

void checkNumberAgainstBirthDate(const Patient &patient, ProblemList &problems)
{
    const ids::Insz *insz = patient.number ? patient.number->insz() : nullptr;
    if (insz && insz->birthDate() && patient.birthDate &&
        !insz->birthDate()->overlaps(*patient.birthDate))
        problems.warn(Field::Patient, ProblemCode::PatientNumberBirthDate,
                      {insz->birthDate()->iso()});
}

void checkBirthDate(const Patient &patient, QDate today, ProblemList &problems)
{
    if (!patient.birthDate)
        return;
    if (patient.birthDate->first() > today)
        problems.block(Field::Patient, ProblemCode::DateInFuture, {patient.birthDate->iso()});
    if (patient.birthDate->last().year() < c_oldestYear)
        problems.warn(Field::Patient, ProblemCode::DateBefore1900);
    checkNumberAgainstBirthDate(patient, problems);
}

// The rule of its check digit is not certain.
void checkBig(const std::optional<ids::BigNumber> &number, ProblemList &problems)
{
    if (number && !number->checkFits())
        problems.note(Field::Performer, ProblemCode::CheckDigit, {number->display()});
}

// Belgian, or Dutch for who lives across the border. What a register says is not questioned.
void checkPostalCode(const Patient &patient, ProblemList &problems)
{
    static const QRegularExpression known(u"\\A[1-9][0-9]{3}( ?[A-Za-z]{2})?\\z"_s);
    const QString code = patient.postalCode.trimmed();
    if (patient.source.isEmpty() && !code.isEmpty() && !known.match(code).hasMatch())
        problems.warn(Field::Patient, ProblemCode::PostalCode);
}

void checkPatient(const DraftContext &context, ProblemList &problems)
{
    if (!context.draft.patient) {
        problems.block(Field::Patient, ProblemCode::Missing);
        return;
    }
    const Patient &patient = *context.draft.patient;
    if (!patient.number && (patient.family.trimmed().isEmpty() || !patient.birthDate))
        problems.block(Field::Patient, ProblemCode::PatientIncomplete);
    const QString name = patient.family + u' ' + patient.given.join(u' ');
    checkText(Field::Patient, name, c_longestName, Lines::One, problems);
    checkBirthDate(patient, context.today, problems);
    checkPostalCode(patient, problems);
    if (patient.isDeceased && !patient.deceased)
        problems.warn(Field::Patient, ProblemCode::PatientDeceased);
    else if (patient.deceased)
        problems.note(Field::Patient, ProblemCode::PatientDeceased, {patient.deceased->iso()});
}

void checkNihdi(Field field, const std::optional<ids::NihdiNumber> &number, ProblemList &problems)
{
    if (!number || number->check() == ids::NihdiNumber::Check::Fits)
        return;
    if (number->check() == ids::NihdiNumber::Check::Unusual)
        problems.note(field, ProblemCode::CheckDigit, {number->display()});
    else
        problems.warn(field, ProblemCode::CheckDigit, {number->display()});
}

void checkPerformer(const DraftContext &context, ProblemList &problems)
{
    const auto &performer = context.draft.performer;
    const bool known = performer && performer->isIdentified();
    if (!known && (context.isGiven() || performer))
        problems.block(Field::Performer, ProblemCode::Missing);
    const auto &organization = context.draft.organization;
    if (performer && performer->nihdi && organization && performer->nihdi == organization->nihdi)
        problems.block(Field::Performer, ProblemCode::NotAllowedHere);
    if (performer) {
        checkNihdi(Field::Performer, performer->nihdi, problems);
        checkBig(performer->big, problems);
    }
}

// Whether the pack came from the free stock is a conscious answer: it has no default.
void checkFreeStock(const DraftContext &context, ProblemList &problems)
{
    const auto &answer = context.draft.freeStock;
    if (!context.hasFreeStock()) {
        if (answer.value_or(false))
            problems.block(Field::FreeStock, ProblemCode::NotAllowedHere);
        return;
    }
    if (context.isGiven() && !answer)
        problems.block(Field::FreeStock, ProblemCode::Missing);
    if (!answer.value_or(false))
        return;
    if (context.isNotGiven())
        problems.block(Field::FreeStock, ProblemCode::NotAllowedHere);
    else if (context.product && !context.product->orderable)
        problems.warn(Field::FreeStock, ProblemCode::ProductOrderableNotFreeStock);
}

} // namespace

void checkPerson(const DraftContext &context, ProblemList &problems)
{
    checkPatient(context, problems);
    checkPerformer(context, problems);
    if (context.draft.organization)
        checkNihdi(Field::Organization, context.draft.organization->nihdi, problems);
    checkFreeStock(context, problems);
}

} // namespace domain
