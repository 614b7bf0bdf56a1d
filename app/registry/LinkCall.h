// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/PeopleClient.h"
#include "registry/PracticeCall.h"

namespace registry {

// How the link between a person and a party stands: an exclusion beats every link.
class ReadLinkCall final : public Call<domain::LinkStatus>
{
public:
    ReadLinkCall(const PeopleParts &people, domain::PersonNumber person, Party party,
                 QObject *owner, QObject *context, core::Reply<domain::LinkStatus> reply);

private:
    void begin() override;
    void onFound(const SearchAnswer &found);

    PeopleParts m_people;
    domain::PersonNumber m_person;
    Party m_party;
};

// Makes one, or takes one out of force.
class WriteLinkCall final : public Call<domain::LinkStatus>
{
public:
    // `existing` empty: it is made.
    WriteLinkCall(const PeopleParts &people, core::Result<core::Json> consent,
                  std::optional<domain::TherapeuticLink> existing, QObject *owner, QObject *context,
                  core::Reply<domain::LinkStatus> reply);

private:
    void begin() override;
    void onAnswer(const core::Result<HttpAnswer> &answer);

    PeopleParts m_people;
    core::Result<core::Json> m_consent;
    std::optional<domain::TherapeuticLink> m_existing;
};

} // namespace registry
