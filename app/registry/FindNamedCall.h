// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/Call.h"
#include "registry/ClientParts.h"
#include "registry/RegistryClient.h"

namespace registry {

// Everybody who may be one of many people that are known by name and birth date, in one search:
// all the names and all the days are alternatives, and whoever fits no pair of them is left out.
class FindNamedCall final : public Call<PatientAnswer>
{
public:
    FindNamedCall(ClientParts &parts, QList<domain::Patient> people, QObject *owner,
                  QObject *context, core::Reply<PatientAnswer> reply);

private:
    void begin() override;
    void onFound(const SearchAnswer &found);

    ClientParts &m_parts;
    QList<domain::Patient> m_people;
};

} // namespace registry
