// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/HttpRegistryClient.h"

#include "registry/BatchCall.h"
#include "registry/CapabilityCall.h"
#include "registry/FileTokenProvider.h"
#include "registry/FindNamedCall.h"
#include "registry/FindPatientsCall.h"
#include "registry/FindPeopleCall.h"
#include "registry/HistoryCall.h"
#include "registry/HttpPeopleClient.h"
#include "registry/OutcomeCall.h"
#include "registry/ReadCall.h"
#include "registry/SendCall.h"

namespace registry {

namespace {

std::unique_ptr<TokenProvider> fileTokens(const RegisterProfile &profile,
                                          const TokenProvider *given)
{
    if (given || profile.tokenFile.isEmpty())
        return nullptr;
    return std::make_unique<FileTokenProvider>(profile.tokenFile);
}

} // namespace

HttpRegistryClient::HttpRegistryClient(RegisterProfile profile, const fhir::ProfileMapper &mapper,
                                       TokenProvider *tokens, ConnectionState &state,
                                       const core::Clock &clock, QObject *parent,
                                       const HttpLimits &limits)
    : RegistryClient(parent)
    , m_fileTokens(fileTokens(profile, tokens))
    , m_parts(new ClientParts{
          .profile = profile,
          .mapper = mapper,
          .clock = clock,
          .limits = limits,
          .requests = FhirRequests(profile.baseUrl, limits),
          .gate{profile, limits, tokens ? tokens : m_fileTokens.get(), state, clock},
          .manners = {},
          .capability = {}})
    , m_calls(std::make_unique<QObject>())
{
}

HttpRegistryClient::~HttpRegistryClient() = default;

std::unique_ptr<PeopleClient> HttpRegistryClient::people(const fhir::PeopleMapper *mapper)
{
    return std::make_unique<HttpPeopleClient>(*m_parts, mapper);
}

void HttpRegistryClient::setLanguage(const QString &language)
{
    m_parts->gate.builder().setLanguage(language);
}

// The embedded one listens at another port every time.
QString HttpRegistryClient::address() const
{
    const RegisterProfile &profile = m_parts->profile;
    return profile.embedded ? profile.name : profile.baseUrl.toString();
}

void HttpRegistryClient::readCapability(QObject *context, core::Reply<Capability> reply)
{
    new CapabilityCall(*m_parts, m_calls.get(), context, std::move(reply));
}

void HttpRegistryClient::findPatients(const domain::PatientQuery &query, QObject *context,
                                      core::Reply<PatientAnswer> reply)
{
    new FindPatientsCall(*m_parts, query, m_calls.get(), context, std::move(reply));
}

void HttpRegistryClient::findPeople(const QList<domain::PersonNumber> &numbers, QObject *context,
                                    core::Reply<PatientAnswer> reply)
{
    new FindPeopleCall(*m_parts, numbers, m_calls.get(), context, std::move(reply));
}

void HttpRegistryClient::findNamed(const QList<domain::Patient> &people, QObject *context,
                                   core::Reply<PatientAnswer> reply)
{
    new FindNamedCall(*m_parts, people, m_calls.get(), context, std::move(reply));
}

void HttpRegistryClient::findDoses(const DosesQuestion &question, QObject *context,
                                   core::Reply<DosesAnswer> reply)
{
    new FindDosesCall(*m_parts, question, m_calls.get(), context, std::move(reply));
}

void HttpRegistryClient::readHistory(const domain::Patient &patient, QObject *context,
                                     core::Reply<domain::RegisterHistory> reply)
{
    new HistoryCall(*m_parts, patient, m_calls.get(), context, std::move(reply));
}

void HttpRegistryClient::send(const domain::OutboxEntry &entry, QObject *context,
                              core::Reply<Receipt> reply)
{
    new SendCall(*m_parts, entry, m_calls.get(), context, std::move(reply));
}

void HttpRegistryClient::sendBatch(const QList<domain::OutboxEntry> &entries, QObject *context,
                                   core::Reply<QList<core::Result<Receipt>>> reply)
{
    new BatchCall(*m_parts, entries, m_calls.get(), context, std::move(reply));
}

void HttpRegistryClient::findOutcome(const domain::OutboxEntry &entry, QObject *context,
                                     core::Reply<std::optional<Receipt>> reply)
{
    new OutcomeCall(*m_parts, entry, m_calls.get(), context, std::move(reply));
}

void HttpRegistryClient::readImmunization(const QString &registerId, QObject *context,
                                          core::Reply<domain::Immunization> reply)
{
    new ReadCall(*m_parts, registerId, m_calls.get(), context, std::move(reply));
}

Capability HttpRegistryClient::capability() const
{
    return m_parts->capability.value_or(Capability());
}

} // namespace registry
