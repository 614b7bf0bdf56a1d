// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/CapabilityCall.h"

#include "registry/Answers.h"
#include "registry/CapabilityReader.h"

namespace registry {

CapabilityCall::CapabilityCall(ClientParts &parts, QObject *owner, QObject *context,
                               core::Reply<Capability> reply)
    : Call(owner, context, std::move(reply))
    , m_parts(parts)
{
}

void CapabilityCall::begin()
{
    ask(false);
}

void CapabilityCall::ask(bool authorized)
{
    HttpRequest request = m_parts.requests.capability();
    request.authorized = authorized;
    m_parts.gate.send(std::move(request), this,
                      [this, authorized](const core::Result<HttpAnswer> &answer) {
                          onAnswer(authorized, answer);
                      });
}

void CapabilityCall::onAnswer(bool authorized, const core::Result<HttpAnswer> &answer)
{
    if (!answer)
        return finish(answer.error());
    if (!authorized && (answer->status == 401 || answer->status == 403))
        return ask(true);
    const auto statement = readResource(*answer, "CapabilityStatement", m_parts.clock.now());
    if (!statement) {
        // A register that is down for now has not refused.
        m_parts.capabilityRefused = answer->status < 500 && answer->status != 429;
        return finish(statement.error());
    }
    m_parts.capability = readCapabilityStatement(*statement);
    m_parts.capabilityRefused = false;
    m_parts.batchRefused = false;
    finish(*m_parts.capability);
}

} // namespace registry
