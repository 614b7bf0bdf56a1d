// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/OutcomeCall.h"

#include "core/LogCategories.h"
#include "registry/Answers.h"
#include "registry/Receipts.h"
#include "registry/Subject.h"

using namespace Qt::StringLiterals;

namespace registry {

using core::ErrorCode;

OutcomeCall::OutcomeCall(ClientParts &parts, domain::OutboxEntry entry, QObject *owner,
                         QObject *context, core::Reply<std::optional<Receipt>> reply)
    : Call(owner, context, std::move(reply))
    , m_parts(parts)
    , m_entry(std::move(entry))
{
}

void OutcomeCall::begin()
{
    const bool isNew = m_entry.action == domain::OutboxAction::Register;
    // The register takes a repeated message for the same dose; there is nothing to ask for it by.
    if (isNew && m_entry.registration.disclosure == domain::Disclosure::Anonymous)
        finish(std::optional<Receipt>());
    else if (isNew)
        findByIdentifier();
    else
        readCurrent();
}

void OutcomeCall::findByIdentifier()
{
    const auto identifier = m_parts.businessIdentifier(m_entry.registration);
    SearchQuery query{
        "Immunization", m_parts.withSecurity({{u"identifier"_s, searchToken(identifier)}}), {}};
    Search::run(m_parts.searchWay(), std::move(query), this,
                [this](const SearchAnswer &answer) { onFound(answer); });
}

void OutcomeCall::onFound(const SearchAnswer &answer)
{
    const auto identifier = m_parts.businessIdentifier(m_entry.registration);
    for (const core::Json &resource : answer.matches) {
        if (!carries(resource, identifier))
            continue;
        if (!isOurPatient(resource)) {
            qCWarning(core::logHttp) << "our identifier stands in another patient's record";
            return finish(core::error(ErrorCode::AnswerWrongPatient));
        }
        Receipt receipt = receiptFor(resource);
        receipt.existed = true;
        if (contradicts(resource,
                        m_parts.mapper.immunization(m_entry.registration, m_parts.profile.wire)))
            return finish(core::error(ErrorCode::Conflict));
        if (!receipt.registerId.isEmpty())
            return finish(std::optional(std::move(receipt)));
    }
    if (answer.error)
        return finish(*answer.error);
    finish(std::optional<Receipt>());
}

bool OutcomeCall::isOurPatient(const core::Json &immunization) const
{
    Subject expected;
    if (m_entry.registration.patient.number)
        expected.identifiers.append(m_parts.numberOf(*m_entry.registration.patient.number));
    return agree(expected, subjectOf(immunization));
}

void OutcomeCall::readCurrent()
{
    if (!isFhirId(m_entry.registerId))
        return finish(core::error(ErrorCode::InvalidInput, u"register id"_s));
    m_parts.gate.send(m_parts.requests.read("Immunization", m_entry.registerId), this,
                      [this](const core::Result<HttpAnswer> &answer) { onCurrent(answer); });
}

void OutcomeCall::onCurrent(const core::Result<HttpAnswer> &answer)
{
    if (!answer)
        return finish(answer.error());
    const auto current = readResource(*answer, "Immunization", m_parts.clock.now());
    if (!current)
        return finish(current.error());
    Receipt receipt = receiptFor(*current);
    if (receipt.registerId != m_entry.registerId)
        return finish(core::error(ErrorCode::AnswerWrongResource));
    const bool untouched = !m_entry.versionId.isEmpty() && receipt.versionId == m_entry.versionId;
    if (untouched || !isAsWished(*current))
        return finish(std::optional<Receipt>());
    receipt.existed = true;
    finish(std::optional(std::move(receipt)));
}

bool OutcomeCall::isAsWished(const core::Json &current) const
{
    if (m_entry.action == domain::OutboxAction::Withdraw)
        return core::stringMember(current, "status") == "entered-in-error"_L1;
    const auto wished = m_parts.mapper.corrected(m_entry.base, m_entry.registration, m_entry.reason,
                                                 m_parts.profile.wire);
    return wished && holdsContent(current, *wished);
}

} // namespace registry
