// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "sandbox/Interaction.h"
#include "sandbox/Staff.h"

namespace sandbox {

// Therapeutic links and exclusions as Consent, and what they open and bar. The invented people are
// patients of everybody here since long, save those whose record says that a link is needed
// (meta.tag); who excluded the register's users is known by the store.
class LinkApi
{
public:
    LinkApi(Staff &staff, const core::Clock &clock)
        : m_staff(staff)
        , m_clock(clock)
    {
    }

    // Patient.meta.tag
    static constexpr QLatin1StringView tagSystem{"urn:example:prikpost-sandbox:tag"};
    static constexpr QLatin1StringView linkNeeded{"link-needed"};

    [[nodiscard]] Answer perform(const Interaction &interaction, const Clinician &caller);
    // Why this caller may not see or change the doses of the person; nothing when they may.
    [[nodiscard]] std::optional<Answer> barred(const QString &patientId,
                                               const Interaction &interaction);

private:
    [[nodiscard]] Answer search(const Interaction &interaction, const Clinician &caller);
    [[nodiscard]] Answer create(const Interaction &interaction, const Clinician &caller);
    [[nodiscard]] Answer revoke(const Interaction &interaction, const Clinician &caller);
    [[nodiscard]] QList<core::Json> consentsOf(const QString &patientId, const Clinician &caller);
    [[nodiscard]] bool hasLink(const QString &patientId, const Clinician &caller);
    [[nodiscard]] bool isAbout(const core::Json &consent, const Clinician &caller);
    [[nodiscard]] QString patientOf(const core::Json &consent);
    [[nodiscard]] bool needsLink(const QString &patientId);
    void tag(const QString &patientId);

    Staff &m_staff;
    const core::Clock &m_clock;
};

} // namespace sandbox
