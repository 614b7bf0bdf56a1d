// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/be/BeRegistration.h"

#include "fhir/DataTypes.h"
#include "fhir/be/BeCodes.h"
#include "fhir/be/BeProfiles.h"

#include <array>

using namespace Qt::StringLiterals;

namespace fhir::be {

namespace {

using domain::Immunization;
using domain::Registration;
using domain::RegistrationKind;

void forgetAdministration(Registration &registration)
{
    registration.freeStock.reset();
    registration.product.reset();
    registration.dose.clear();
    registration.lot.clear();
    registration.expiry.reset();
    registration.route = {};
    registration.site = {};
}

RegistrationKind kindOf(const Immunization &immunization)
{
    if (immunization.status == domain::ImmunizationStatus::NotDone ||
        !immunization.statusReason.code.isEmpty())
        return RegistrationKind::NotGiven;
    const bool nobodyGaveIt = immunization.performers.isEmpty() &&
                              immunization.performerName.isEmpty() &&
                              immunization.primarySource != true;
    const bool fromProof =
        immunization.primarySource == false || !immunization.confirmation.isEmpty() || nobodyGaveIt;
    return fromProof ? RegistrationKind::Historical : RegistrationKind::Given;
}

QUuid businessIdentifier(const Immunization &immunization)
{
    QUuid any;
    for (const domain::Identifier &identifier : immunization.identifiers) {
        const QUuid uuid(identifier.value);
        if (!uuid.isNull() && identifier.system == QLatin1StringView(naming::vaccination))
            return uuid;
        if (any.isNull())
            any = uuid;
    }
    return any;
}

// A practitioner is somebody with a number; a mere name identifies nobody.
domain::Practitioner practitionerFrom(const QString &name, const domain::Identifier &identifier)
{
    const domain::Practitioner person{name, nihdiFrom(identifier), inszFrom(identifier)};
    return person.nihdi || person.insz ? person : domain::Practitioner{};
}

domain::Practitioner responsible(const Immunization &immunization)
{
    if (!immunization.performers.isEmpty() || !immunization.performerName.isEmpty())
        return practitionerFrom(immunization.performerName, immunization.performers.value(0));
    return practitionerFrom(immunization.recorderName, immunization.recorder);
}

std::optional<domain::Organization> organizationFrom(const Immunization &immunization)
{
    if (immunization.organizationName.isEmpty() && immunization.organization.isEmpty())
        return std::nullopt;
    return domain::Organization{immunization.organization.value, immunization.organizationName,
                                nihdiFrom(immunization.organization),
                                enterpriseFrom(immunization.organization)};
}

// The first that the value set knows, else the first: it is shown, and has to be chosen anew.
domain::CodedValue vaccineFrom(const Immunization &immunization, const domain::ValueSets &sets)
{
    for (const domain::CodedValue &coding : immunization.vaccineCodes)
        if (sets.find(u"vaccine"_s, coding))
            return coding;
    return immunization.vaccineCodes.value(0);
}

std::optional<domain::VaccineProduct> productFrom(const Immunization &immunization,
                                                  const domain::CodedValue &vaccineCode)
{
    for (const domain::CodedValue &coding : immunization.products) {
        if (!isCnk(coding))
            continue;
        const auto cnk = ids::CnkCode::parse(coding.code);
        if (!cnk)
            continue;
        domain::VaccineProduct product{*cnk, coding.display, {}, {}, {}, {}, {}, {}, {}, false, {}};
        product.vaccineCode = vaccineCode;
        return product;
    }
    return std::nullopt;
}

// "1.0" is the same dose as "1". A volume is no number of doses.
QString doseFrom(const Immunization &immunization)
{
    if (!immunization.doseUnit.isEmpty())
        return {};
    bool isNumber = false;
    const double value = immunization.dose.toDouble(&isNumber);
    for (const QString &usual : {u"0.5"_s, u"1"_s, u"2"_s})
        if (isNumber && value == usual.toDouble())
            return usual;
    return immunization.dose;
}

domain::CodedValue ifKnown(const domain::CodedValue &value, const QString &set,
                           const domain::ValueSets &sets)
{
    return sets.find(set, value) ? value : domain::CodedValue{};
}

domain::CodedValue prophylaxisFrom(const Immunization &immunization, const domain::ValueSets &sets)
{
    for (const domain::CodedValue &reason : immunization.reasons)
        if (sets.find(u"prophylaxis"_s, reason))
            return reason;
    return {};
}

void readAdministration(const Immunization &immunization, const domain::ValueSets &sets,
                        Registration &result)
{
    result.freeStock = immunization.freeStock;
    result.product = productFrom(immunization, result.vaccineCode);
    result.dose = doseFrom(immunization);
    result.lot = immunization.lot;
    if (immunization.expiry && immunization.expiry->isFull())
        result.expiry = immunization.expiry->first();
    result.route = ifKnown(immunization.route, u"route"_s, sets);
    result.site = ifKnown(immunization.site, u"site"_s, sets);
    if (!result.site.isEmpty())
        result.side = sideFromCode(immunization.laterality.code);
}

void readAct(const Immunization &immunization, const domain::ValueSets &sets, Registration &result)
{
    result.performer = responsible(immunization);
    result.author = result.performer;
    result.organization = organizationFrom(immunization);
    result.occurrence = immunization.occurrence;
    if (const auto recorded = readInstant(immunization.recorded))
        result.recorded = *recorded;
    result.prophylaxis = prophylaxisFrom(immunization, sets);
    result.place = ifKnown(immunization.place, u"place"_s, sets);
    if (immunization.country.size() == 2)
        result.country = immunization.country;
    result.notGivenReason = ifKnown(immunization.statusReason, u"notGivenReason"_s, sets);
    result.confirmation = immunization.confirmation;
    result.remark = immunization.notes.value(0);
}

} // namespace

Registration asSent(Registration registration)
{
    if (registration.kind == RegistrationKind::NotGiven)
        forgetAdministration(registration);
    else
        registration.notGivenReason = {};
    if (registration.kind == RegistrationKind::Historical) {
        registration.organization.reset(); // ours, and it was not given here
        registration.freeStock.reset();
    } else {
        registration.confirmation.clear();
    }
    if (registration.site.code.isEmpty())
        registration.side.reset();
    return registration;
}

bool hasPerformer(RegistrationKind kind)
{
    return kind != RegistrationKind::Historical;
}

Registration registrationFrom(const Immunization &immunization, const domain::Patient &patient,
                              const domain::ValueSets &valueSets)
{
    Registration result;
    result.identifier = businessIdentifier(immunization);
    result.kind = kindOf(immunization);
    result.patient = patient;
    result.vaccineCode = vaccineFrom(immunization, valueSets);
    readAct(immunization, valueSets, result);
    readAdministration(immunization, valueSets, result);
    if (!result.product)
        result.vaccineText = immunization.vaccineText;
    return result;
}

} // namespace fhir::be
