// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Account.h"
#include "domain/CodedValue.h"
#include "domain/Occurrence.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace domain {

// Unreadable: the register holds a record that could not be understood; it is shown as such.
enum class ImmunizationStatus { Completed, NotDone, EnteredInError, Unreadable };

// A dose as a register tells it. What the register did not say stays empty: nothing is guessed.
struct Immunization
{
    QString id; // logical id at the register
    QString versionId;
    QList<Identifier> identifiers;
    ImmunizationStatus status = ImmunizationStatus::Unreadable;
    CodedValue statusReason;
    QList<CodedValue> vaccineCodes;
    QString vaccineText;
    QList<CodedValue> products; // CNK, CTI, ATC as received
    QString lot;
    std::optional<core::PartialDate> expiry;
    std::optional<Identifier> patient; // as the record says
    QString patientReference;          // "Patient/12", "#pat1", or empty
    Occurrence occurrence;
    QString recorded; // FHIR dateTime as received: may be partial
    std::optional<bool> primarySource;
    QString dose; // digits as received
    QString doseUnit;
    CodedValue route;
    CodedValue site;
    CodedValue laterality;
    QList<CodedValue> reasons;
    QString performerName;
    QList<Identifier> performers;
    QString recorderName;
    Identifier recorder;
    QString organizationName;
    Identifier organization;
    CodedValue place;
    QString country;
    std::optional<bool> freeStock;
    QString confirmation;
    QStringList notes;
    QString unreadableWhy; // code name when status is Unreadable
    QByteArray received;   // the resource exactly as received, for corrections
    bool operator==(const Immunization &) const = default;
};

// Told without the person (netherlands.md 4.3).
[[nodiscard]] inline bool namesNobody(const Immunization &dose)
{
    return !dose.patient && dose.patientReference.isEmpty();
}

} // namespace domain
