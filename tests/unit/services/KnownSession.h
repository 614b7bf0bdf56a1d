// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ServicesBench.h"
#include "signin/SignInFlow.h"
#include "support/MemoryVault.h"

// A register with a sign-in, and somebody whom it knows from an earlier run; or nobody.
class KnownSession
{
public:
    explicit KnownSession(ServicesBench &bench, const std::optional<domain::Account> &person = {})
        : m_bench(bench)
        , m_flow(
              bench.profile, std::make_shared<MemoryVault>(), [](const QUrl &) { return false; },
              bench.store.clock)
        , session(*bench.store, bench.profile, &m_flow, bench.client)
    {
        if (person)
            becomes(*person);
    }

    void becomes(const domain::Account &person)
    {
        if (!m_bench.session.signInLocally(person))
            qFatal("not kept");
        session.restore();
    }

private:
    ServicesBench &m_bench;
    signin::SignInFlow m_flow;

public:
    services::SessionService session;
};
