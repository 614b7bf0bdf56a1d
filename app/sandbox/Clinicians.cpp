// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Clinicians.h"

namespace sandbox {

Clinicians::Clinicians(const core::Json &demo)
{
    for (const core::Json &entry : core::arrayMember(demo, "clinicians")) {
        Clinician clinician;
        clinician.user = core::stringMember(entry, "user");
        clinician.level = static_cast<int>(core::integerMember(entry, "level").value_or(0));
        if (const auto *label = core::member(entry, "label"))
            clinician.label = *label;
        if (const auto *claims = core::member(entry, "claims"))
            clinician.claims = *claims;
        m_all.append(clinician);
    }
}

const Clinician *Clinicians::byUser(const QString &user) const
{
    for (const Clinician &clinician : m_all)
        if (clinician.user == user)
            return &clinician;
    return nullptr;
}

} // namespace sandbox
