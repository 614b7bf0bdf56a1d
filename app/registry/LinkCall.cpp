// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/LinkCall.h"

#include "registry/Answers.h"

using namespace Qt::StringLiterals;

namespace registry {

using core::ErrorCode;
using domain::LinkStanding;
using domain::LinkStatus;
using domain::TherapeuticLink;

namespace {

bool isInForce(const TherapeuticLink &link, QDate today)
{
    return link.active && (!link.start.isValid() || link.start <= today) &&
           (!link.end.isValid() || link.end >= today);
}

LinkStatus statusOf(const QList<TherapeuticLink> &links, const QDateTime &now)
{
    LinkStatus status{.standing = LinkStanding::Missing, .link = {}, .readAt = now, .error = {}};
    for (const TherapeuticLink &link : links) {
        if (!isInForce(link, now.date()))
            continue;
        if (link.excludes)
            return {.standing = LinkStanding::Excluded, .link = link, .readAt = now, .error = {}};
        status.standing = LinkStanding::Present;
        status.link = link;
    }
    return status;
}

bool isAbsent(const core::Error &error)
{
    return error.code == ErrorCode::UnknownAtRegister || error.code == ErrorCode::NotSupported ||
           error.httpStatus == 404 || error.httpStatus == 501;
}

} // namespace

ReadLinkCall::ReadLinkCall(const PeopleParts &people, domain::PersonNumber person, Party party,
                           QObject *owner, QObject *context, core::Reply<LinkStatus> reply)
    : Call(owner, context, std::move(reply))
    , m_people(people)
    , m_person(std::move(person))
    , m_party(std::move(party))
{
}

void ReadLinkCall::begin()
{
    QStringList actors{searchToken(m_people.mapper.identifierOf(m_party.practitioner))};
    if (m_party.organization)
        actors.append(searchToken(m_people.mapper.identifierOf(*m_party.organization)));
    const SearchQuery query{
        "Consent",
        {{u"patient.identifier"_s, searchToken(m_people.mapper.identifierOf(m_person))},
         {u"actor.identifier"_s, actors.join(u',')}},
        {}};
    Search::run(m_people.parts.searchWay(), query, this,
                [this](const SearchAnswer &found) { onFound(found); });
}

void ReadLinkCall::onFound(const SearchAnswer &found)
{
    if (found.error) {
        core::Error error = *found.error;
        if (isAbsent(error))
            error.code = ErrorCode::NotSupported;
        return finish(error);
    }
    QList<TherapeuticLink> links;
    for (const core::Json &consent : found.matches)
        if (const auto link = m_people.mapper.readConsent(consent))
            links.append(*link);
    finish(statusOf(links, m_people.parts.clock.now()));
}

WriteLinkCall::WriteLinkCall(const PeopleParts &people, core::Result<core::Json> consent,
                             std::optional<TherapeuticLink> existing, QObject *owner,
                             QObject *context, core::Reply<LinkStatus> reply)
    : Call(owner, context, std::move(reply))
    , m_people(people)
    , m_consent(std::move(consent))
    , m_existing(std::move(existing))
{
}

void WriteLinkCall::begin()
{
    if (!m_consent)
        return finish(m_consent.error());
    if (m_existing && !isFhirId(m_existing->id))
        return finish(core::error(ErrorCode::InvalidInput, u"register id"_s));
    const FhirRequests &requests = m_people.parts.requests;
    m_people.parts.gate.send(
        m_existing ? requests.update("Consent", m_existing->id, m_existing->versionId, *m_consent)
                   : requests.create("Consent", *m_consent, {}),
        this, [this](const core::Result<HttpAnswer> &answer) { onAnswer(answer); });
}

void WriteLinkCall::onAnswer(const core::Result<HttpAnswer> &answer)
{
    if (!answer)
        return finish(answer.error());
    const QDateTime now = m_people.parts.clock.now();
    if (!isSuccess(*answer)) {
        core::Error error = errorOfWrite(*answer, now);
        if (isAbsent(error))
            error.code = ErrorCode::NotSupported;
        return finish(error);
    }
    const auto consent = readResource(*answer, "Consent", now);
    if (!consent)
        return finish(consent.error());
    const auto link = m_people.mapper.readConsent(*consent);
    if (!link)
        return finish(link.error());
    finish(statusOf({*link}, now));
}

} // namespace registry
