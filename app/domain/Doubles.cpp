// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Doubles.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

bool isUnspecific(const CodedValue &code)
{
    return code.isEmpty() || code.code == "other"_L1 || code.code == "787859002"_L1;
}

bool carriesAny(const Immunization &dose, const QSet<QUuid> &identifiers)
{
    return std::any_of(identifiers.begin(), identifiers.end(),
                       [&dose](const QUuid &id) { return carries(dose, id); });
}

// Packs that the register names by CNK; where it names none, the vaccine has to do.
bool mayBeSameProduct(const Registration &registration, const Immunization &dose)
{
    if (!registration.product)
        return true;
    bool named = false;
    for (const CodedValue &product : dose.products) {
        if (product.code == registration.product->cnk.value())
            return true;
        named = named || ids::CnkCode::parse(product.code).ok();
    }
    return !named;
}

} // namespace

bool isSameVaccine(const QList<CodedValue> &codes, const CodedValue &code)
{
    return !isUnspecific(code) &&
           std::any_of(codes.begin(), codes.end(), [&code](const CodedValue &candidate) {
               return candidate.code == code.code && candidate.system == code.system;
           });
}

bool carries(const Immunization &dose, const QUuid &identifier)
{
    const QString value = identifier.toString(QUuid::WithoutBraces);
    return std::any_of(dose.identifiers.begin(), dose.identifiers.end(),
                       [&value](const Identifier &candidate) {
                           return candidate.value.endsWith(value, Qt::CaseInsensitive);
                       });
}

std::optional<FoundDouble> findDouble(const Registration &registration,
                                      const QList<Immunization> &atRegister,
                                      const QSet<QUuid> &known)
{
    const auto &day = registration.occurrence.date;
    if (registration.kind == RegistrationKind::NotGiven || !day)
        return std::nullopt;
    std::optional<FoundDouble> nearest;
    qint64 nearestDays = doubleDays + 1;
    for (const Immunization &dose : atRegister) {
        if (dose.status != ImmunizationStatus::Completed || !dose.occurrence.date ||
            carriesAny(dose, known) || !isSameVaccine(dose.vaccineCodes, registration.vaccineCode))
            continue;
        if (*dose.occurrence.date == *day && mayBeSameProduct(registration, dose))
            return FoundDouble{true, dose};
        if (!dose.occurrence.date->isFull() || !day->isFull())
            continue;
        const qint64 days = std::abs(dose.occurrence.date->first().daysTo(day->first()));
        if (days < nearestDays) {
            nearestDays = days;
            nearest = FoundDouble{false, dose};
        }
    }
    return nearest;
}

} // namespace domain
