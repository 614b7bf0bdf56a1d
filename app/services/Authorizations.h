// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Result.h"
#include "registry/RegisterProfile.h"
#include "services/SessionService.h"
#include "store/Store.h"

namespace services {

// A nurse gives doses under the authorisation of a doctor that is on file: named by whoever she
// signed in with, or noted here (netherlands.md 12 and 15, N40). Only where the register's profile
// asks for it.
class Authorizations
{
public:
    Authorizations(store::Store &store, const SessionService &session,
                   const registry::RegisterProfile &profile, const core::Clock &clock)
        : m_store(store)
        , m_session(session)
        , m_profile(profile)
        , m_clock(clock)
    {
    }

    // Of whoever is signed in: needed, and nowhere on file.
    [[nodiscard]] bool isMissing() const;
    // Who gave it; empty: nobody, or none is needed.
    [[nodiscard]] QString doctor() const;
    // That this doctor gave it. Errors: NotSignedIn, RoleNotAllowed (no nurse), InvalidInput (no
    // name), those of the store.
    [[nodiscard]] core::Result<void> note(const QString &doctor);

private:
    [[nodiscard]] bool isNeeded() const;

    store::Store &m_store;
    const SessionService &m_session;
    const registry::RegisterProfile &m_profile;
    const core::Clock &m_clock;
};

} // namespace services
