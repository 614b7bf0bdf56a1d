// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "core/Result.h"
#include "domain/Immunization.h"
#include "domain/Patient.h"
#include "domain/PatientQuery.h"
#include "domain/Registration.h"

#include <QString>

namespace fhir {

// How a register wants to be told who the patient is and what it wants beside it. From the
// register's profile, not from the country.
struct WireOptions
{
    // Logical: identifier only, or a contained Patient when there is no number.
    // Literal: "Patient/<id>" (with the identifier beside it), for a plain FHIR server.
    enum class PatientReference { Logical, Literal };
    PatientReference patientReference = PatientReference::Logical;
    QString patientId;        // Literal: the id at the register
    core::Json securityLabel; // Coding for meta.security, null: none
    bool intendedProfile = false;
    QString lateralityProfile = QStringLiteral("1.0.0");
    bool bothCnkSystems = false;
    // Report: what is told of a dose to a register that needs no more of it than that it was given
    // (netherlands.md 4.2), with the person's own data.
    enum class Content { Whole, Report };
    Content content = Content::Whole;
    QString profileUrl; // for meta.profile; empty: the mapping's own
};

// The words of one country on the wire. Stateless; no HTTP.
class ProfileMapper
{
public:
    virtual ~ProfileMapper() = default;

    [[nodiscard]] virtual core::Json immunization(const domain::Registration &registration,
                                                  const WireOptions &options) const = 0;
    // The received resource with the registration's content put in; everything that the program
    // does not know stays where it was, and so do id, identifier and patient.
    [[nodiscard]] virtual core::Result<core::Json>
    corrected(QByteArrayView received, const domain::Registration &registration,
              const QString &reason, const WireOptions &options) const = 0;
    // The received resource as entered-in-error, with the reason in its note.
    [[nodiscard]] virtual core::Result<core::Json> withdrawn(QByteArrayView received,
                                                             const QString &reason) const = 0;

    // Never fails: what cannot be understood has status Unreadable and says why.
    [[nodiscard]] virtual domain::Immunization
    readImmunization(const core::Json &resource) const = 0;
    // Error: AnswerWrongResource, AnswerMalformed.
    [[nodiscard]] virtual core::Result<domain::Patient>
    readPatient(const core::Json &resource) const = 0;
    // For a register that does not know the person yet.
    [[nodiscard]] virtual core::Json patient(const domain::Patient &patient) const = 0;

    // What a correction starts from: the record as a registration, for the person it is about.
    [[nodiscard]] virtual domain::Registration
    registrationFrom(const domain::Immunization &immunization,
                     const domain::Patient &patient) const = 0;

    [[nodiscard]] virtual QString businessIdentifierSystem() const = 0;
    [[nodiscard]] virtual QString personNumberSystem(domain::PersonNumber::Kind kind) const = 0;
};

} // namespace fhir
