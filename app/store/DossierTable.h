// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/Consent.h"
#include "domain/Patient.h"

#include <QList>

namespace store {

// What is kept of a person beside the register: lines that are added and never changed.
class DossierTable
{
public:
    virtual ~DossierTable() = default;

    // In the order of recording. Error: StoreTampered when a line was changed outside of the
    // program.
    [[nodiscard]] virtual core::Result<QList<domain::ConsentLine>>
    consents(const domain::Patient &patient) = 0;
    [[nodiscard]] virtual core::Result<void> add(const domain::Patient &patient,
                                                 const domain::ConsentLine &line) = 0;
};

} // namespace store
