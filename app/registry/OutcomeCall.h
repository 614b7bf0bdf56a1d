// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/OutboxEntry.h"
#include "registry/Call.h"
#include "registry/ClientParts.h"

namespace registry {

// Asks whether the register holds the outcome of an entry: a create by its business identifier, a
// correction or withdrawal by reading the resource and comparing. Never writes.
class OutcomeCall final : public Call<std::optional<Receipt>>
{
public:
    OutcomeCall(ClientParts &parts, domain::OutboxEntry entry, QObject *owner, QObject *context,
                core::Reply<std::optional<Receipt>> reply);

private:
    void begin() override;
    void findByIdentifier();
    void onFound(const SearchAnswer &answer);
    void readCurrent();
    void onCurrent(const core::Result<HttpAnswer> &answer);
    [[nodiscard]] bool isAsWished(const core::Json &current) const;
    [[nodiscard]] bool isOurPatient(const core::Json &immunization) const;

    ClientParts &m_parts;
    domain::OutboxEntry m_entry;
};

} // namespace registry
