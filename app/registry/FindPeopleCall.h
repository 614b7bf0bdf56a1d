// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/Call.h"
#include "registry/ClientParts.h"
#include "registry/RegistryClient.h"

namespace registry {

// Everybody the register knows by one of many numbers, in one search: values that are separated
// by commas are alternatives (FHIR R4 search 3.1.1.4.0.1).
class FindPeopleCall final : public Call<PatientAnswer>
{
public:
    FindPeopleCall(ClientParts &parts, const QList<domain::PersonNumber> &numbers, QObject *owner,
                   QObject *context, core::Reply<PatientAnswer> reply);

private:
    void begin() override;
    void onFound(const SearchAnswer &found);
    [[nodiscard]] bool isAskedFor(const core::Json &resource) const;

    ClientParts &m_parts;
    QList<domain::Identifier> m_numbers;
};

// What many people were given between two days, in one search.
class FindDosesCall final : public Call<DosesAnswer>
{
public:
    FindDosesCall(ClientParts &parts, QList<domain::Patient> people, QDate from, QDate to,
                  QObject *owner, QObject *context, core::Reply<DosesAnswer> reply);

private:
    void begin() override;
    [[nodiscard]] SearchParameters whom() const;
    void onFound(const SearchAnswer &found);
    [[nodiscard]] QString numberOf(const core::Json &resource) const;

    ClientParts &m_parts;
    QList<domain::Patient> m_people;
    QDate m_from;
    QDate m_to;
};

} // namespace registry
