// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/Call.h"
#include "registry/ClientParts.h"

namespace registry {

// One immunization as it stands now.
class ReadCall final : public Call<domain::Immunization>
{
public:
    ReadCall(ClientParts &parts, QString id, QObject *owner, QObject *context,
             core::Reply<domain::Immunization> reply);

private:
    void begin() override;
    void onAnswer(const core::Result<HttpAnswer> &answer);

    ClientParts &m_parts;
    QString m_id;
};

} // namespace registry
