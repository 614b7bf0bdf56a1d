// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/Call.h"
#include "registry/ClientParts.h"

namespace registry {

// Reads the capability statement and keeps it in the parts: as a stranger, and with the token
// where the register wants one even for this.
class CapabilityCall final : public Call<Capability>
{
public:
    CapabilityCall(ClientParts &parts, QObject *owner, QObject *context,
                   core::Reply<Capability> reply);

private:
    void begin() override;
    void ask(bool authorized);
    void onAnswer(bool authorized, const core::Result<HttpAnswer> &answer);

    ClientParts &m_parts;
};

} // namespace registry
