// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/DuplicateCheck.h"

#include "domain/Doubles.h"

#include <QSet>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace services {

namespace {

bool isAbout(const domain::OutboxEntry &entry, const domain::HistoryRow *row)
{
    if (!row)
        return false;
    if (row->entry && row->entry->id == entry.id)
        return true;
    return row->immunization && !entry.registerId.isEmpty() &&
           entry.registerId == row->immunization->id;
}

bool counts(const domain::Immunization &dose)
{
    return dose.status == domain::ImmunizationStatus::Completed;
}

// Taken off the road here because it went to the register by another one.
bool isUploadedByHand(const domain::OutboxEntry &entry)
{
    return entry.handOver && entry.handOver->uploaded;
}

bool counts(const domain::OutboxEntry &entry)
{
    return entry.action != domain::OutboxAction::Withdraw &&
           (entry.state != domain::OutboxState::Withdrawn || isUploadedByHand(entry)) &&
           entry.registration.kind != domain::RegistrationKind::NotGiven;
}

// Cannot be read, or coded in a way that does not compare with the vaccine's.
bool mayBeOf(const domain::Immunization &dose, const domain::CodedValue &vaccine)
{
    const auto &codes = dose.vaccineCodes;
    return dose.status == domain::ImmunizationStatus::Unreadable ||
           (counts(dose) &&
            std::none_of(codes.begin(), codes.end(), [&vaccine](const domain::CodedValue &code) {
                return code.system == vaccine.system;
            }));
}

struct RegisterIds
{
    QSet<QString> withdrawn; // taken back here, whether the register knows it yet or not
    QSet<QString> changing;  // a correction is under way: the outbox has the newer word
    QSet<QString> listed;    // the register told them: its word counts, not the old item's
};

RegisterIds registerIds(const KnownDoses &known)
{
    RegisterIds ids;
    for (const domain::OutboxEntry &entry : known.inOutbox) {
        if (entry.registerId.isEmpty() || entry.state == domain::OutboxState::Withdrawn)
            continue;
        if (entry.action == domain::OutboxAction::Withdraw)
            ids.withdrawn.insert(entry.registerId);
        else if (entry.state != domain::OutboxState::Accepted)
            ids.changing.insert(entry.registerId);
    }
    for (const domain::Immunization &dose : known.atRegister)
        ids.listed.insert(dose.id);
    return ids;
}

domain::Problem warning(domain::ProblemCode code, const core::PartialDate &date)
{
    return {.field = domain::Field::Date,
            .code = code,
            .severity = domain::Severity::Warning,
            .arguments = {date.iso()}};
}

} // namespace

std::optional<domain::Patient> asFirstTyped(const domain::Patient &patient)
{
    if (patient.number || patient.registerId.isEmpty())
        return {};
    domain::Patient typed = patient;
    typed.registerId.clear();
    return typed;
}

QList<GivenDose> givenDoses(const KnownDoses &known, const domain::HistoryRow *corrected)
{
    QList<GivenDose> doses;
    const RegisterIds ids = registerIds(known);
    const QString self =
        corrected && corrected->immunization ? corrected->immunization->id : QString();
    for (const domain::Immunization &dose : known.atRegister)
        if (counts(dose) && dose.id != self && !ids.withdrawn.contains(dose.id) &&
            !ids.changing.contains(dose.id))
            doses.append({dose.vaccineCodes, dose.occurrence.date});
    for (const domain::OutboxEntry &entry : known.inOutbox) {
        const bool told =
            entry.state == domain::OutboxState::Accepted && ids.listed.contains(entry.registerId);
        if (counts(entry) && !told && !isAbout(entry, corrected) &&
            !ids.withdrawn.contains(entry.registerId))
            doses.append({{entry.registration.vaccineCode}, entry.registration.occurrence.date});
    }
    return doses;
}

domain::Problems findDuplicates(const domain::CodedValue &vaccineCode,
                                const domain::Occurrence &occurrence, const KnownDoses &known,
                                const domain::HistoryRow *corrected)
{
    if (!occurrence.date)
        return {};
    const core::PartialDate day = *occurrence.date;
    std::optional<core::PartialDate> nearest;
    qint64 nearestDays = domain::doubleDays + 1;
    for (const GivenDose &dose : givenDoses(known, corrected)) {
        if (!dose.date || !domain::isSameVaccine(dose.vaccineCodes, vaccineCode))
            continue;
        if (*dose.date == day)
            return {warning(domain::ProblemCode::DoseAlreadyRecorded, day)};
        if (!dose.date->isFull() || !day.isFull())
            continue;
        const qint64 days = std::abs(dose.date->first().daysTo(day.first()));
        if (days < nearestDays) {
            nearestDays = days;
            nearest = dose.date;
        }
    }
    if (!nearest)
        return {};
    return {warning(domain::ProblemCode::DoseWithinWeek, *nearest)};
}

std::optional<domain::OutboxEntry> sameInOutbox(const domain::CodedValue &vaccineCode,
                                                const domain::Occurrence &occurrence,
                                                const KnownDoses &known)
{
    for (const domain::OutboxEntry &entry : known.inOutbox)
        if (counts(entry) && entry.state != domain::OutboxState::Accepted &&
            !isUploadedByHand(entry) && occurrence.date &&
            entry.registration.occurrence.date == occurrence.date &&
            domain::isSameVaccine({entry.registration.vaccineCode}, vaccineCode))
            return entry;
    return std::nullopt;
}

domain::VaccineStatus vaccineStatus(const domain::CodedValue &vaccine, const KnownDoses &known,
                                    domain::VaccineStatus::Told told)
{
    using Told = domain::VaccineStatus::Told;
    domain::VaccineStatus status{.told = told, .doses = 0, .last = {}};
    QSet<QString> days; // two records of one day are one dose
    for (const GivenDose &dose : givenDoses(known)) {
        if (!domain::isSameVaccine(dose.vaccineCodes, vaccine))
            continue;
        days.insert(dose.date ? dose.date->iso() : QString());
        if (dose.date && (!status.last || status.last->last() < dose.date->last()))
            status.last = dose.date;
    }
    status.doses = int(days.size());
    const bool mayBeMore = std::any_of(
        known.atRegister.begin(), known.atRegister.end(),
        [&vaccine](const domain::Immunization &dose) { return mayBeOf(dose, vaccine); });
    if (told == Told::Whole && mayBeMore)
        status.told = Told::Partly;
    if (told == Told::Nothing && status.doses > 0)
        status.told = Told::Partly;
    return status;
}

} // namespace services
