// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/SendCall.h"

#include "core/LogCategories.h"
#include "fhir/OperationOutcome.h"
#include "registry/Answers.h"
#include "registry/CapabilityCall.h"
#include "registry/OutcomeCall.h"
#include "registry/PatientCall.h"
#include "registry/Receipts.h"
#include "registry/Subject.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registry {

namespace {

using core::Delivery;
using core::ErrorCode;
using domain::OutboxAction;

bool saysDuplicate(const core::Error &error)
{
    return error.httpStatus == 409 ||
           std::any_of(error.issues.begin(), error.issues.end(),
                       [](const core::RemoteIssue &i) { return i.code == "duplicate"_L1; });
}

bool isOutcome(const core::Json &resource)
{
    return core::stringMember(resource, "resourceType") == "OperationOutcome"_L1;
}

} // namespace

SendCall::SendCall(ClientParts &parts, domain::OutboxEntry entry, QObject *owner, QObject *context,
                   core::Reply<Receipt> reply)
    : Call(owner, context, std::move(reply))
    , m_parts(parts)
    , m_entry(std::move(entry))
{
}

void SendCall::begin()
{
    if (isAnonymous())
        createAnonymously();
    else if (m_entry.action == OutboxAction::Register)
        learnCapability();
    else
        sendChange();
}

bool SendCall::isAnonymous() const
{
    return m_entry.action == OutboxAction::Register &&
           m_entry.registration.disclosure == domain::Disclosure::Anonymous;
}

// It can be asked for by nothing: the register knows a repeated one by the message's own number.
void SendCall::createAnonymously()
{
    m_sent = m_parts.mapper.immunization(m_entry.registration, m_parts.profile.wire);
    HttpRequest request = m_parts.requests.create("Immunization", m_sent, {});
    request.headers.emplaceBack("Idempotency-Key",
                                m_entry.messageId.toByteArray(QUuid::WithoutBraces));
    m_parts.gate.send(std::move(request), this,
                      [this](const core::Result<HttpAnswer> &answer) { onCreated(answer); });
}

void SendCall::failUnsent(core::Error error)
{
    if (error.delivery == Delivery::Unknown)
        error.delivery = Delivery::NotSent;
    finish(std::move(error));
}

void SendCall::learnCapability()
{
    if (m_parts.capability || m_parts.capabilityRefused)
        return lookBeforeCreating();
    new CapabilityCall(m_parts, this, this, [this](const core::Result<Capability> &capability) {
        onCapability(capability);
    });
}

void SendCall::onCapability(const core::Result<Capability> &capability)
{
    if (capability || m_parts.capabilityRefused)
        lookBeforeCreating();
    else
        failUnsent(capability.error());
}

bool SendCall::isConditional() const
{
    return !m_parts.capability || m_parts.capability->conditionalCreate;
}

// Where the register does not promise conditional creates, an earlier attempt is looked for.
void SendCall::lookBeforeCreating()
{
    if (m_parts.capability && m_parts.capability->conditionalCreate)
        return resolvePatient();
    new OutcomeCall(m_parts, m_entry, this, this,
                    [this](const core::Result<std::optional<Receipt>> &found) {
                        if (!found)
                            failUnsent(found.error());
                        else if (*found)
                            finish(**found);
                        else
                            resolvePatient();
                    });
}

void SendCall::resolvePatient()
{
    if (m_parts.profile.wire.patientReference == fhir::WireOptions::PatientReference::Logical)
        return create({});
    new PatientCall(m_parts, m_entry.registration.patient, m_entry.id, this, this,
                    [this](const core::Result<QString> &id) {
                        if (id)
                            create(*id);
                        else
                            failUnsent(id.error());
                    });
}

void SendCall::create(const QString &patientId)
{
    fhir::WireOptions wire = m_parts.profile.wire;
    wire.patientId = patientId;
    m_sent = m_parts.mapper.immunization(m_entry.registration, wire);
    const QString condition =
        isConditional() ? ClientParts::condition(m_parts.businessIdentifier(m_entry.registration))
                        : QString();
    HttpRequest request = m_parts.requests.create("Immunization", m_sent, condition);
    addAccessReason(request, m_parts.accessReason(m_entry.registration.patient));
    m_parts.gate.send(std::move(request), this,
                      [this](const core::Result<HttpAnswer> &answer) { onCreated(answer); });
}

void SendCall::onCreated(const core::Result<HttpAnswer> &answer)
{
    if (!answer)
        return finish(answer.error());
    if (isSuccess(*answer))
        return judgeCreated(*answer);
    core::Error error = errorOfWrite(*answer, m_parts.clock.now());
    if (answer->status == 412)
        error.code = ErrorCode::Conflict;
    else if (saysDuplicate(error))
        return askWhetherItIsThere(error);
    finish(error);
}

void SendCall::judgeCreated(const HttpAnswer &answer)
{
    if (answer.body.trimmed().isEmpty())
        return judgeCreatedByHeaders(answer, {});
    const auto returned = readAnyResource(answer);
    if (!returned)
        return failUnknown(returned.error(), answer);
    if (!isOutcome(*returned))
        return judgeReturned(answer, *returned);
    const auto issues = fhir::readOperationOutcome(*returned);
    if (!hasErrors(issues))
        return judgeCreatedByHeaders(answer, issues);
    core::Error error = core::error(ErrorCode::AnswerWrongResource);
    error.issues = issues;
    failUnknown(error, answer);
}

void SendCall::judgeCreatedByHeaders(const HttpAnswer &answer, QList<core::RemoteIssue> warnings)
{
    Receipt receipt = receiptFromHeaders(answer);
    receipt.warnings = std::move(warnings);
    // A 200 without the resource may be about anything: only a 201 is taken by its Location.
    if (answer.status == 201 && !receipt.registerId.isEmpty())
        return finish(std::move(receipt));
    core::Error otherwise = core::error(ErrorCode::AnswerEmpty);
    otherwise.httpStatus = answer.status;
    otherwise.traceId = answer.traceId;
    otherwise.delivery = Delivery::Unknown;
    otherwise.issues = receipt.warnings;
    askWhetherItIsThere(otherwise);
}

void SendCall::judgeReturned(const HttpAnswer &answer, const core::Json &returned)
{
    const bool isImmunization = core::stringMember(returned, "resourceType") == "Immunization"_L1;
    Receipt receipt = receiptFor(returned);
    const bool isOurs =
        isAnonymous() || carries(returned, m_parts.businessIdentifier(m_entry.registration));
    if (!isImmunization || receipt.registerId.isEmpty() || !isOurs)
        return failUnknown(core::error(ErrorCode::AnswerWrongResource), answer);
    if (!agree(subjectOf(m_sent), subjectOf(returned))) {
        qCWarning(core::logHttp) << "a create was answered with another patient's record";
        return failUnknown(core::error(ErrorCode::AnswerWrongPatient), answer);
    }
    if (contradicts(returned, m_sent))
        return failAnswered(core::error(ErrorCode::Conflict), answer);
    if (receipt.versionId.isEmpty())
        receipt.versionId = receiptFromHeaders(answer).versionId;
    receipt.existed = answer.status == 200 && (isConditional() || isAnonymous());
    finish(std::move(receipt));
}

void SendCall::askWhetherItIsThere(core::Error otherwise)
{
    if (isAnonymous())
        return finish(std::move(otherwise));
    new OutcomeCall(m_parts, m_entry, this, this,
                    [this, otherwise](core::Result<std::optional<Receipt>> found) {
                        if (!found || !*found)
                            return finish(otherwise);
                        Receipt receipt = **found;
                        // The register's first word on a create of ours was a warning, not "no".
                        if (!hasErrors(otherwise.issues))
                            receipt.warnings = otherwise.issues;
                        receipt.existed = otherwise.httpStatus != 201;
                        finish(std::move(receipt));
                    });
}

void SendCall::sendChange()
{
    const bool knowsWhich = isFhirId(m_entry.registerId) &&
                            (m_entry.versionId.isEmpty() || isFhirId(m_entry.versionId));
    const auto resource = changed();
    if (!knowsWhich || !resource)
        return failUnsent(knowsWhich ? resource.error()
                                     : core::error(ErrorCode::InvalidInput, u"register id"_s));
    m_sent = *resource;
    if (m_entry.versionId.isEmpty())
        readBeforeChanging();
    else
        put(m_entry.versionId);
}

core::Result<core::Json> SendCall::changed() const
{
    if (m_entry.action == OutboxAction::Withdraw)
        return m_parts.mapper.withdrawn(m_entry.base, m_entry.reason);
    return m_parts.mapper.corrected(m_entry.base, m_entry.registration, m_entry.reason,
                                    m_parts.profile.wire);
}

// A register without versions cannot protect another's change; so we look for one ourselves.
void SendCall::readBeforeChanging()
{
    m_parts.gate.send(m_parts.requests.read("Immunization", m_entry.registerId), this,
                      [this](const core::Result<HttpAnswer> &answer) { onCurrent(answer); });
}

void SendCall::onCurrent(const core::Result<HttpAnswer> &answer)
{
    if (!answer)
        return failUnsent(answer.error());
    const auto current = readResource(*answer, "Immunization", m_parts.clock.now());
    if (!current)
        return failUnsent(current.error());
    const auto base = core::parseJson(m_entry.base);
    if (!base || !holdsContent(*current, *base))
        return failUnsent(core::error(ErrorCode::VersionConflict));
    const QString version = receiptFor(*current).versionId;
    put(isFhirId(version) ? version : QString());
}

void SendCall::put(const QString &versionId)
{
    m_parts.gate.send(
        m_parts.requests.update("Immunization", m_entry.registerId, versionId, m_sent), this,
        [this](const core::Result<HttpAnswer> &answer) { onPut(answer); });
}

void SendCall::onPut(const core::Result<HttpAnswer> &answer)
{
    if (!answer)
        return finish(answer.error());
    if (isSuccess(*answer))
        return judgePut(*answer);
    core::Error error = errorOfWrite(*answer, m_parts.clock.now());
    if (answer->status == 409 || answer->status == 412)
        error.code = ErrorCode::VersionConflict;
    finish(error);
}

void SendCall::judgePut(const HttpAnswer &answer)
{
    Receipt receipt = receiptFromHeaders(answer);
    receipt.registerId = m_entry.registerId;
    if (answer.body.trimmed().isEmpty())
        return finish(std::move(receipt));
    const auto returned = readAnyResource(answer);
    if (!returned)
        return failUnknown(returned.error(), answer);
    receipt.warnings = fhir::readOperationOutcome(*returned);
    if (isOutcome(*returned) && !hasErrors(receipt.warnings))
        return finish(std::move(receipt));
    const bool isOurs =
        core::stringMember(*returned, "resourceType") == "Immunization"_L1 &&
        core::stringMember(*returned, "id") == m_entry.registerId &&
        core::stringMember(*returned, "status") == core::stringMember(m_sent, "status");
    const bool corrects = m_entry.action == OutboxAction::Correct;
    if (isOurs && corrects && contradicts(*returned, m_sent))
        return failAnswered(core::error(ErrorCode::Conflict), answer);
    if (!isOurs) {
        core::Error error = core::error(ErrorCode::AnswerWrongResource);
        error.issues = receipt.warnings;
        return failUnknown(error, answer);
    }
    Receipt fromBody = receiptFor(*returned);
    if (fromBody.versionId.isEmpty())
        fromBody.versionId = receipt.versionId;
    finish(std::move(fromBody));
}

void SendCall::failUnknown(core::Error error, const HttpAnswer &answer)
{
    error.delivery = Delivery::Unknown;
    failAnswered(std::move(error), answer);
}

void SendCall::failAnswered(core::Error error, const HttpAnswer &answer)
{
    error.httpStatus = answer.status;
    error.traceId = answer.traceId;
    finish(std::move(error));
}

} // namespace registry
