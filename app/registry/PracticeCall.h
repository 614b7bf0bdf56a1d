// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/PeopleMapper.h"
#include "registry/Call.h"
#include "registry/ClientParts.h"

#include <functional>

namespace registry {

struct PeopleParts
{
    ClientParts &parts;
    const fhir::PeopleMapper &mapper;

    // The requests among `found`, newest first; true when all could be read.
    [[nodiscard]] bool readTasks(const QList<core::Json> &found,
                                 QList<domain::LinkRequest> &requests) const;
};

// One organisation, one search after the other: what it is, who is linked, what was asked.
class PracticeCall final : public Call<domain::Practice>
{
public:
    PracticeCall(const PeopleParts &people, domain::Organization organization,
                 domain::Practitioner asker, QObject *owner, QObject *context,
                 core::Reply<domain::Practice> reply);

private:
    void begin() override;
    void readRoles();
    void onRoles(const SearchAnswer &found);
    void readRequests();
    void readRequestsOfAsker();
    void onRequests(const SearchAnswer &found);
    void search(const QByteArray &type, SearchParameters parameters,
                std::function<void(const SearchAnswer &)> next);

    PeopleParts m_people;
    domain::Practitioner m_asker;
    domain::Practice m_practice;
    QList<core::Json> m_included;
};

// What somebody asked for themselves.
class OwnRequestsCall final : public Call<QList<domain::LinkRequest>>
{
public:
    OwnRequestsCall(const PeopleParts &people, domain::Practitioner asker, QObject *owner,
                    QObject *context, core::Reply<QList<domain::LinkRequest>> reply);

private:
    void begin() override;

    PeopleParts m_people;
    domain::Practitioner m_asker;
};

} // namespace registry
