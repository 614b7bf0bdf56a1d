// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/ReadCall.h"

#include "registry/Answers.h"
#include "registry/Receipts.h"

using namespace Qt::StringLiterals;

namespace registry {

using core::ErrorCode;

ReadCall::ReadCall(ClientParts &parts, QString id, QObject *owner, QObject *context,
                   core::Reply<domain::Immunization> reply)
    : Call(owner, context, std::move(reply))
    , m_parts(parts)
    , m_id(std::move(id))
{
}

void ReadCall::begin()
{
    if (!isFhirId(m_id))
        return finish(core::error(ErrorCode::InvalidInput, u"register id"_s));
    m_parts.gate.send(m_parts.requests.read("Immunization", m_id), this,
                      [this](const core::Result<HttpAnswer> &answer) { onAnswer(answer); });
}

void ReadCall::onAnswer(const core::Result<HttpAnswer> &answer)
{
    if (!answer)
        return finish(answer.error());
    const auto resource = readResource(*answer, "Immunization", m_parts.clock.now());
    if (!resource)
        return finish(resource.error());
    if (core::stringMember(*resource, "id") != m_id)
        return finish(core::error(ErrorCode::AnswerWrongResource));
    domain::Immunization immunization = m_parts.mapper.readImmunization(*resource);
    if (immunization.versionId.isEmpty())
        immunization.versionId = receiptFromHeaders(*answer).versionId;
    immunization.received = answer->body;
    finish(std::move(immunization));
}

} // namespace registry
