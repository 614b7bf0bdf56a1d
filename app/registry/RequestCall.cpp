// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/RequestCall.h"

#include "registry/Answers.h"

using namespace Qt::StringLiterals;

namespace registry {

using core::ErrorCode;

namespace {

// The Task in the answer to a write, which must be the one that was sent.
core::Result<domain::LinkRequest> taken(const PeopleParts &people, const HttpAnswer &answer,
                                        const QUuid &identifier)
{
    if (!isSuccess(answer))
        return errorOfWrite(answer, people.parts.clock.now());
    const auto task = readResource(answer, "Task", people.parts.clock.now());
    if (!task)
        return task.error();
    auto request = people.mapper.readTask(*task, people.parts.clock.today());
    if (request && request->identifier != identifier)
        return core::error(ErrorCode::AnswerWrongResource);
    return request;
}

} // namespace

RequestCall::RequestCall(const PeopleParts &people, domain::LinkRequest request, QObject *owner,
                         QObject *context, core::Reply<domain::LinkRequest> reply)
    : Call(owner, context, std::move(reply))
    , m_people(people)
    , m_request(std::move(request))
{
}

void RequestCall::begin()
{
    const QString condition = ClientParts::condition(m_people.mapper.identifierOf(m_request));
    m_people.parts.gate.send(
        m_people.parts.requests.create("Task", m_people.mapper.task(m_request), condition), this,
        [this](const core::Result<HttpAnswer> &answer) { onAnswer(answer); });
}

void RequestCall::onAnswer(const core::Result<HttpAnswer> &answer)
{
    if (!answer)
        return finish(answer.error());
    if (answer->status == 404)
        return finish(core::error(ErrorCode::NotSupported));
    finish(taken(m_people, *answer, m_request.identifier));
}

CancelCall::CancelCall(const PeopleParts &people, domain::LinkRequest request, QString reason,
                       QObject *owner, QObject *context, core::Reply<domain::LinkRequest> reply)
    : Call(owner, context, std::move(reply))
    , m_people(people)
    , m_request(std::move(request))
    , m_reason(std::move(reason))
{
}

void CancelCall::begin()
{
    const auto task = m_people.mapper.cancelled(m_request, m_reason);
    if (!task || !isFhirId(m_request.registerId))
        return finish(task ? core::error(ErrorCode::InvalidInput, u"register id"_s) : task.error());
    m_people.parts.gate.send(
        m_people.parts.requests.update("Task", m_request.registerId, m_request.versionId, *task),
        this, [this](const core::Result<HttpAnswer> &answer) { onAnswer(answer); });
}

void CancelCall::onAnswer(const core::Result<HttpAnswer> &answer)
{
    if (!answer)
        return finish(answer.error());
    if (answer->status == 409 || answer->status == 412) {
        core::Error decided = errorOfWrite(*answer, m_people.parts.clock.now());
        decided.code = ErrorCode::VersionConflict;
        return finish(decided);
    }
    finish(taken(m_people, *answer, m_request.identifier));
}

} // namespace registry
