// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"
#include "store/DossierTable.h"
#include "store/Keys.h"
#include "store/Statement.h"

namespace store {

// The table itself, apart from what callers include, so that they need no SQL.
class SqlDossier final : public DossierTable
{
public:
    SqlDossier(Database &database, const Keys &keys);

    [[nodiscard]] core::Result<QList<domain::ConsentLine>>
    consents(const domain::Patient &patient) override;
    [[nodiscard]] core::Result<void> add(const domain::Patient &patient,
                                         const domain::ConsentLine &line) override;

private:
    enum class Kind { Consent = 1 }; // numbers are in the file

    [[nodiscard]] core::Result<QList<QByteArray>> contents(const domain::Patient &patient,
                                                           Kind kind);

    const Keys &m_keys;
    Statement m_add;
    Statement m_read;
};

} // namespace store
