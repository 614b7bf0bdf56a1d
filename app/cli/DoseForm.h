// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "domain/History.h"
#include "services/CatalogueService.h"

namespace cli {

// A line of a history: what the register says, or what waits in the outbox.
class DoseForm
{
public:
    DoseForm(const services::CatalogueService &catalogue, const domain::History &history)
        : m_catalogue(catalogue)
        , m_history(history)
    {
    }
    [[nodiscard]] core::Json json(const domain::HistoryRow &row) const;

private:
    void putDose(core::Json &json, const domain::Immunization &dose) const;
    void putOwnProduct(core::Json &json, const domain::HistoryRow &row) const;
    void putEntry(core::Json &json, const domain::OutboxEntry &entry) const;

    const services::CatalogueService &m_catalogue;
    const domain::History &m_history;
};

} // namespace cli
