// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signin/SignInFlow.h"

// A refresh token kept as long as the test takes.
struct MemoryVault final : signin::TokenVault
{
    void save(const core::Secret &token) override { kept = token.view().toByteArray(); }
    void load(QObject *, core::Reply<std::optional<core::Secret>> reply) override
    {
        if (kept.isEmpty())
            reply(std::optional<core::Secret>());
        else
            reply(std::optional<core::Secret>(core::Secret(QByteArrayView(kept))));
    }
    void clear() override { kept.clear(); }
    QByteArray kept;
};
