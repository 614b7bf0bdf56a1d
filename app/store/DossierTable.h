// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/Consent.h"
#include "domain/Patient.h"
#include "store/Database.h"
#include "store/Keys.h"
#include "store/Statement.h"

#include <QList>

namespace store {

// What is kept of a person beside the register: lines that are added and never changed.
class DossierTable
{
public:
    DossierTable(Database &database, const Keys &keys);

    // In the order of recording. Error: StoreTampered when a line was changed outside of the
    // program.
    [[nodiscard]] core::Result<QList<domain::ConsentLine>> consents(const domain::Patient &patient);
    [[nodiscard]] core::Result<void> add(const domain::Patient &patient,
                                         const domain::ConsentLine &line);

private:
    enum class Kind { Consent = 1 }; // numbers are in the file

    [[nodiscard]] core::Result<QList<QByteArray>> contents(const domain::Patient &patient,
                                                           Kind kind);

    const Keys &m_keys;
    Statement m_add;
    Statement m_read;
};

} // namespace store
