// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/PatientCall.h"

#include "registry/Answers.h"
#include "registry/PatientMatch.h"
#include "registry/Subject.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registry {

namespace {

using core::ErrorCode;

QString ownIdentifierValue(const QUuid &item)
{
    return "urn:uuid:"_L1 + item.toString(QUuid::WithoutBraces);
}

} // namespace

PatientCall::PatientCall(ClientParts &parts, domain::Patient patient, const QUuid &item,
                         QObject *owner, QObject *context, core::Reply<QString> reply)
    : Call(owner, context, std::move(reply))
    , m_parts(parts)
    , m_patient(std::move(patient))
{
    m_identifier = m_patient.number
                       ? parts.numberOf(*m_patient.number)
                       : domain::Identifier{u"urn:ietf:rfc:3986"_s, ownIdentifierValue(item)};
}

void PatientCall::begin()
{
    const bool fromHere = m_patient.source.isEmpty() || m_patient.source == m_parts.profile.name;
    if (m_patient.number)
        searchByNumber();
    else if (fromHere && isFhirId(m_patient.registerId))
        finish(m_patient.registerId);
    else
        searchByName();
}

void PatientCall::searchByNumber()
{
    SearchQuery query{"Patient", {{u"identifier"_s, searchToken(m_identifier)}}, {}};
    Search::run(m_parts.searchWay(), std::move(query), this,
                [this](const SearchAnswer &answer) { onFoundByNumber(answer); });
}

void PatientCall::onFoundByNumber(const SearchAnswer &answer)
{
    if (answer.error)
        return fail(*answer.error);
    const QStringList ids = activePatientIds(answer.matches, m_identifier);
    if (ids.size() == 1)
        return finish(ids.first());
    const bool replaced =
        std::any_of(answer.matches.begin(), answer.matches.end(), [this](const core::Json &one) {
            return !isActive(one) && carries(one, m_identifier);
        });
    // Joined with another record since: a new one, or the old one, would both be wrong.
    if (ids.isEmpty() && replaced)
        return fail(core::error(ErrorCode::UnknownAtRegister, u"the record was replaced"_s));
    if (ids.isEmpty())
        return create();
    fail(core::error(ErrorCode::Ambiguous, u"patients with this number"_s));
}

void PatientCall::searchByName()
{
    SearchQuery query{"Patient", nameParameters(m_patient), {}};
    Search::run(m_parts.searchWay(), std::move(query), this,
                [this](const SearchAnswer &answer) { onFoundByName(answer); });
}

void PatientCall::onFoundByName(const SearchAnswer &answer)
{
    if (answer.error)
        return fail(*answer.error);
    QStringList same;
    bool doubtful = false;
    for (const core::Json &resource : answer.matches) {
        if (!isActive(resource))
            continue;
        const auto candidate = m_parts.mapper.readPatient(resource);
        const Likeness likeness = candidate ? compare(m_patient, *candidate) : Likeness::Different;
        if (likeness == Likeness::Same && isFhirId(candidate->registerId))
            same.append(candidate->registerId);
        doubtful = doubtful || likeness == Likeness::Doubtful;
    }
    same.removeDuplicates();
    if (same.isEmpty() && !doubtful)
        return create();
    if (same.size() == 1 && !doubtful)
        return finish(same.first());
    fail(core::error(ErrorCode::Ambiguous, u"patients with this name and birth date"_s));
}

void PatientCall::create()
{
    if (m_parts.profile.unknownPatient != RegisterProfile::Unknown::CreatePatient)
        return fail(core::error(ErrorCode::UnknownAtRegister, u"patient"_s));
    core::Json resource = m_parts.mapper.patient(m_patient);
    if (!carries(resource, m_identifier))
        resource["identifier"].push_back({{"system", m_identifier.system.toStdString()},
                                          {"value", m_identifier.value.toStdString()}});
    m_parts.gate.send(
        m_parts.requests.create("Patient", resource, ClientParts::condition(m_identifier)), this,
        [this](const core::Result<HttpAnswer> &answer) { onCreated(answer); });
}

void PatientCall::onCreated(const core::Result<HttpAnswer> &answer)
{
    if (!answer)
        return fail(answer.error());
    if (answer->status == 412)
        return fail(core::error(ErrorCode::Ambiguous, u"patients with this identifier"_s));
    if (!isSuccess(*answer))
        return fail(errorOf(*answer, m_parts.clock.now()));
    const auto id = createdId(*answer);
    if (!id)
        return fail(id.error());
    finish(*id);
}

core::Result<QString> PatientCall::createdId(const HttpAnswer &answer) const
{
    const QString location =
        fhir::parseLocation(QString::fromLatin1(answer.location), u"Patient").id;
    if (isFhirId(location))
        return location;
    const auto resource = readResource(answer, "Patient", m_parts.clock.now());
    if (!resource)
        return resource.error();
    const QString id = core::stringMember(*resource, "id");
    if (!isFhirId(id) || !carries(*resource, m_identifier))
        return core::error(ErrorCode::AnswerWrongPatient);
    return id;
}

// Creating a person is harmless when repeated, and the dose has not left yet.
void PatientCall::fail(core::Error error)
{
    if (error.delivery == core::Delivery::Unknown)
        error.delivery = core::Delivery::NotSent;
    finish(std::move(error));
}

} // namespace registry
