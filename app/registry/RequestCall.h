// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/PracticeCall.h"

namespace registry {

// Brings one request to the administrator.
class RequestCall final : public Call<domain::LinkRequest>
{
public:
    RequestCall(const PeopleParts &people, domain::LinkRequest request, QObject *owner,
                QObject *context, core::Reply<domain::LinkRequest> reply);

private:
    void begin() override;
    void onAnswer(const core::Result<HttpAnswer> &answer);

    PeopleParts m_people;
    domain::LinkRequest m_request;
};

// Takes one back that is not decided yet.
class CancelCall final : public Call<domain::LinkRequest>
{
public:
    CancelCall(const PeopleParts &people, domain::LinkRequest request, QString reason,
               QObject *owner, QObject *context, core::Reply<domain::LinkRequest> reply);

private:
    void begin() override;
    void onAnswer(const core::Result<HttpAnswer> &answer);

    PeopleParts m_people;
    domain::LinkRequest m_request;
    QString m_reason;
};

} // namespace registry
