// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/Findings.h"
#include "sandbox/Guide.h"
#include "sandbox/ResourceStore.h"

#include <QDateTime>

namespace sandbox {

// Whose dose it is: by number, by reference, or by name and birth date (belgium.md 6.2).
class PatientResolver
{
public:
    struct Match
    {
        QString id;         // of a known person; empty when `unknown` is to be made
        core::Json patient; // as known, or as it will be made
        bool found = false; // false: the findings say why
    };

    PatientResolver(ResourceStore &store, const Guide &guide)
        : m_store(store)
        , m_guide(guide)
    {
    }

    [[nodiscard]] Match resolve(const core::Json &immunization, const QDateTime &now,
                                Findings &findings);
    // The dose with its reference to the person in the register: the number stays, a contained
    // person goes.
    [[nodiscard]] core::Json rewritten(core::Json immunization, const QString &patientId,
                                       const core::Json &patient) const;

private:
    Match byNumber(const core::Json &reference, const QString &system, const QString &number,
                   const core::Json *details, const QDateTime &now, Findings &findings);
    Match byReference(const QString &id, Findings &findings);
    Match byDetails(const core::Json &person, Findings &findings);
    Match known(const QString &id);

    ResourceStore &m_store;
    const Guide &m_guide;
};

// Rules that need both the dose and the person: not before birth, not after death.
void checkAgainstPerson(const core::Json &immunization, const core::Json &patient,
                        Findings &findings);

} // namespace sandbox
