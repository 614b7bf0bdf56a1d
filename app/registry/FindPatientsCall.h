// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PatientQuery.h"
#include "registry/Call.h"
#include "registry/ClientParts.h"

namespace registry {

// Everybody the register knows for a number, or for a name with or without a birth date.
class FindPatientsCall final : public Call<PatientAnswer>
{
public:
    FindPatientsCall(ClientParts &parts, domain::PatientQuery query, QObject *owner,
                     QObject *context, core::Reply<PatientAnswer> reply);

private:
    void begin() override;
    [[nodiscard]] SearchParameters parameters() const;
    void onFound(const SearchAnswer &found);
    void add(const core::Json &resource, PatientAnswer &answer) const;
    [[nodiscard]] bool isAskedFor(const core::Json &resource) const;

    ClientParts &m_parts;
    domain::PatientQuery m_query;
};

} // namespace registry
