// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/BatchCall.h"

#include "core/LogCategories.h"
#include "domain/PersonKey.h"
#include "fhir/OperationOutcome.h"
#include "registry/Answers.h"
#include "registry/CapabilityCall.h"
#include "registry/PatientCall.h"
#include "registry/Receipts.h"
#include "registry/RetryPolicy.h"
#include "registry/Subject.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registry {

namespace {

using core::Delivery;
using core::ErrorCode;

constexpr qsizetype mostEntries = 100;

core::Error notSupported()
{
    core::Error error = core::error(ErrorCode::NotSupported, u"batch"_s);
    error.delivery = Delivery::NotSent;
    return error;
}

bool isCreate(const domain::OutboxEntry &entry)
{
    return entry.action == domain::OutboxAction::Register;
}

} // namespace

BatchCall::BatchCall(ClientParts &parts, QList<domain::OutboxEntry> entries, QObject *owner,
                     QObject *context, core::Reply<BatchReceipts> reply)
    : Call(owner, context, std::move(reply))
    , m_parts(parts)
    , m_entries(std::move(entries))
{
}

void BatchCall::begin()
{
    if (m_entries.isEmpty() || m_entries.size() > mostEntries ||
        !std::all_of(m_entries.begin(), m_entries.end(), isCreate))
        return failUnsent(core::error(ErrorCode::InvalidInput, u"batch"_s));
    const bool allowed = m_parts.profile.bulk == RegisterProfile::Bulk::AsCapability;
    if (!allowed || m_parts.batchRefused || m_parts.capabilityRefused)
        return finish(notSupported());
    if (m_parts.capability)
        return onCapability(*m_parts.capability);
    new CapabilityCall(m_parts, this, this, [this](const core::Result<Capability> &capability) {
        onCapability(capability);
    });
}

void BatchCall::onCapability(const core::Result<Capability> &capability)
{
    if (!capability && !m_parts.capabilityRefused)
        return failUnsent(capability.error());
    // Without conditional creates each item has to be looked for first: one by one.
    if (!capability || !capability->batch || !capability->conditionalCreate)
        return finish(notSupported());
    if (m_parts.profile.wire.patientReference == fhir::WireOptions::PatientReference::Logical)
        return post();
    resolvePatients();
}

void BatchCall::resolvePatients()
{
    while (m_next < m_entries.size() &&
           m_people.contains(domain::personKey(m_entries.at(m_next).registration.patient)))
        ++m_next;
    if (m_next >= m_entries.size())
        return post();
    const domain::OutboxEntry &entry = m_entries.at(m_next);
    new PatientCall(
        m_parts, entry.registration.patient, entry.id, this, this,
        [this, index = m_next](const core::Result<QString> &id) { onPatient(index, id); });
}

void BatchCall::onPatient(qsizetype index, const core::Result<QString> &id)
{
    // Trouble on the road is everybody's; a doubtful person is only this item's.
    if (!id && decideRetry(id.error(), 1, 0).verdict != RetryVerdict::NeedsPerson)
        return failUnsent(id.error());
    m_people.insert(domain::personKey(m_entries.at(index).registration.patient), id);
    resolvePatients();
}

void BatchCall::post()
{
    QList<fhir::BatchItem> batch = items();
    if (batch.isEmpty())
        return judge({}, {});
    m_bundle = fhir::makeBatch(std::move(batch));
    m_parts.gate.send(m_parts.requests.batch(m_bundle), this,
                      [this](const core::Result<HttpAnswer> &answer) { onAnswer(answer); });
}

QList<fhir::BatchItem> BatchCall::items()
{
    QList<fhir::BatchItem> result;
    for (const domain::OutboxEntry &entry : std::as_const(m_entries)) {
        const auto identifier = m_parts.businessIdentifier(entry.registration);
        const auto person = m_people.constFind(domain::personKey(entry.registration.patient));
        const bool unresolved = person != m_people.constEnd() && !person->ok();
        // The same condition twice in one bundle makes doubles at some registers.
        if (unresolved || m_places.contains(identifier.value))
            continue;
        fhir::WireOptions wire = m_parts.profile.wire;
        wire.patientId = person != m_people.constEnd() ? person->value() : QString();
        m_places.insert(identifier.value, result.size());
        result.append({m_parts.mapper.immunization(entry.registration, wire),
                       ClientParts::condition(identifier)});
    }
    return result;
}

const core::Json &BatchCall::sent(qsizetype place) const
{
    return m_bundle.at("entry").at(static_cast<std::size_t>(place)).at("resource");
}

void BatchCall::onAnswer(const core::Result<HttpAnswer> &answer)
{
    if (!answer)
        return finish(answer.error());
    if (!isSuccess(*answer))
        return finish(refusal(*answer));
    const auto bundle = readResource(*answer, "Bundle", m_parts.clock.now());
    const auto answers = bundle ? fhir::readBatchAnswer(*bundle, m_places.size())
                                : core::Result<QList<fhir::BatchAnswer>>(bundle.error());
    if (answers)
        return judge(*answer, *answers);
    core::Error error = answers.error();
    error.httpStatus = answer->status;
    error.traceId = answer->traceId;
    error.delivery = Delivery::Unknown;
    finish(error);
}

core::Error BatchCall::refusal(const HttpAnswer &answer)
{
    core::Error error = errorOfWrite(answer, m_parts.clock.now());
    const bool saysSo =
        std::any_of(error.issues.begin(), error.issues.end(),
                    [](const auto &issue) { return issue.code == "not-supported"_L1; });
    if (answer.status == 404 || answer.status == 405 || answer.status == 501 || saysSo) {
        error.code = ErrorCode::NotSupported;
        m_parts.batchRefused = true;
    }
    return error;
}

void BatchCall::judge(const HttpAnswer &http, const QList<fhir::BatchAnswer> &answers)
{
    BatchReceipts receipts;
    for (const domain::OutboxEntry &entry : std::as_const(m_entries)) {
        const auto person = m_people.constFind(domain::personKey(entry.registration.patient));
        const auto place = m_places.value(m_parts.businessIdentifier(entry.registration).value, -1);
        if (place >= 0)
            receipts.append(receipt(http, answers.at(place), entry, sent(place)));
        else
            receipts.append(person->error());
    }
    finish(std::move(receipts));
}

core::Result<Receipt> BatchCall::receipt(const HttpAnswer &http, const fhir::BatchAnswer &answer,
                                         const domain::OutboxEntry &entry,
                                         const core::Json &sent) const
{
    HttpAnswer single{.status = answer.status,
                      .contentType = "application/fhir+json",
                      .body = {},
                      .location = answer.location.toLatin1(),
                      .etag = answer.etag.toLatin1(),
                      .retryAfter = {},
                      .traceId = http.traceId};
    if (!isSuccess(single)) {
        core::Error error = errorOfWrite(single, m_parts.clock.now());
        if (!answer.outcomes.isEmpty()) {
            error.code = fhir::errorFromIssues(answer.status, answer.outcomes).code;
            error.issues = answer.outcomes;
        }
        if (answer.status == 412)
            error.code = ErrorCode::Conflict;
        return error;
    }
    Receipt result = receiptFromHeaders(single);
    core::Error doubt = core::error(ErrorCode::AnswerWrongResource);
    doubt.httpStatus = answer.status;
    doubt.traceId = http.traceId;
    doubt.delivery = Delivery::Unknown;
    doubt.issues = answer.outcomes;
    if (answer.resource.is_object()) {
        if (!carries(answer.resource, m_parts.businessIdentifier(entry.registration)))
            return doubt;
        if (!agree(subjectOf(sent), subjectOf(answer.resource))) {
            qCWarning(core::logHttp) << "a create was answered with another patient's record";
            doubt.code = ErrorCode::AnswerWrongPatient;
            return doubt;
        }
        if (contradicts(answer.resource, sent)) {
            doubt.code = ErrorCode::Conflict;
            doubt.delivery = Delivery::Answered;
            return doubt;
        }
        const QString version = result.versionId;
        result = receiptFor(answer.resource);
        if (result.versionId.isEmpty())
            result.versionId = version;
    }
    if (result.registerId.isEmpty() || hasErrors(answer.outcomes))
        return doubt;
    result.existed = answer.status == 200;
    result.warnings = answer.outcomes;
    return result;
}

void BatchCall::failUnsent(core::Error error)
{
    if (error.delivery == Delivery::Unknown)
        error.delivery = Delivery::NotSent;
    finish(std::move(error));
}

} // namespace registry
