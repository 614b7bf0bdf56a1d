// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "sandbox/Interaction.h"
#include "sandbox/Staff.h"

namespace sandbox {

// Organization, Practitioner, PractitionerRole and Task over FHIR: the first three are read, a
// Task is created, read and cancelled. Everybody sees the people of the organisations they are
// linked to, and what they asked themselves.
class StaffApi
{
public:
    StaffApi(Staff &staff, const core::Clock &clock)
        : m_staff(staff)
        , m_clock(clock)
    {
    }

    [[nodiscard]] static bool keeps(const QString &type);
    [[nodiscard]] Answer perform(const Interaction &interaction, const Clinician &caller);

private:
    [[nodiscard]] Answer search(const Interaction &interaction, const Clinician &caller);
    [[nodiscard]] Answer read(const Interaction &interaction, const Clinician &caller);
    [[nodiscard]] Answer create(const Interaction &interaction, const Clinician &caller);
    [[nodiscard]] Answer cancel(const Interaction &interaction, const Clinician &caller);
    [[nodiscard]] std::optional<Answer> existing(const Interaction &interaction);
    [[nodiscard]] bool mayRead(const core::Json &resource, const Clinician &caller);
    [[nodiscard]] bool fits(const core::Json &resource, const QString &name, const QString &value);
    [[nodiscard]] bool fitsOrganization(const core::Json &reference, const QString &token);

    Staff &m_staff;
    const core::Clock &m_clock;
};

} // namespace sandbox
