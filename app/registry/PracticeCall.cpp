// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/PracticeCall.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registry {

using core::ErrorCode;

namespace {

// A register that keeps no such resources says so in one of these ways.
core::Error absence(core::Error error)
{
    if (error.code == ErrorCode::UnknownAtRegister || error.httpStatus == 404 ||
        error.httpStatus == 501)
        error.code = ErrorCode::NotSupported;
    return error;
}

bool isRefusedQuestion(const core::Error &error)
{
    return error.httpStatus == 400 || error.httpStatus == 422;
}

} // namespace

bool PeopleParts::readTasks(const QList<core::Json> &found,
                            QList<domain::LinkRequest> &requests) const
{
    bool complete = true;
    for (const core::Json &task : found) {
        auto request = mapper.readTask(task, parts.clock.today());
        if (request)
            requests.append(std::move(*request));
        else
            complete = false;
    }
    std::stable_sort(requests.begin(), requests.end(),
                     [](const domain::LinkRequest &one, const domain::LinkRequest &other) {
                         return one.asked > other.asked;
                     });
    return complete;
}

PracticeCall::PracticeCall(const PeopleParts &people, domain::Organization organization,
                           domain::Practitioner asker, QObject *owner, QObject *context,
                           core::Reply<domain::Practice> reply)
    : Call(owner, context, std::move(reply))
    , m_people(people)
    , m_asker(std::move(asker))
{
    m_practice.organization = std::move(organization);
}

void PracticeCall::search(const QByteArray &type, SearchParameters parameters,
                          std::function<void(const SearchAnswer &)> next)
{
    SearchQuery query{type, std::move(parameters), {}};
    query.goOn = [this](const fhir::SearchPage &page) {
        m_included += page.others;
        return true;
    };
    Search::run(m_people.parts.searchWay(), std::move(query), this, std::move(next));
}

// What it is only decides about the form; without an answer it stays unknown.
void PracticeCall::begin()
{
    const QString token = searchToken(m_people.mapper.identifierOf(m_practice.organization));
    search("Organization", {{u"identifier"_s, token}}, [this](const SearchAnswer &found) {
        if (found.error && found.error->delivery == core::Delivery::NotSent)
            return finish(*found.error);
        if (!found.matches.isEmpty())
            m_practice.kind = m_people.mapper.practiceKind(found.matches.first());
        readRoles();
    });
}

void PracticeCall::readRoles()
{
    const QString token = searchToken(m_people.mapper.identifierOf(m_practice.organization));
    search("PractitionerRole",
           {{u"organization.identifier"_s, token},
            {u"_include"_s, u"PractitionerRole:practitioner"_s}},
           [this](const SearchAnswer &found) { onRoles(found); });
}

void PracticeCall::onRoles(const SearchAnswer &found)
{
    if (found.error && found.pages == 0)
        return finish(absence(*found.error));
    m_practice.incomplete = found.error.has_value();
    QList<core::Json> roles;
    for (const core::Json &resource : found.matches)
        (core::stringMember(resource, "resourceType") == "Practitioner"_L1 ? m_included : roles)
            .append(resource);
    for (const core::Json &role : std::as_const(roles)) {
        auto collaborator =
            m_people.mapper.readRole(role, m_included, m_people.parts.clock.today());
        if (collaborator)
            m_practice.collaborators.append(std::move(*collaborator));
        else
            m_practice.incomplete = true;
    }
    readRequests();
}

void PracticeCall::readRequests()
{
    const QString token = searchToken(m_people.mapper.identifierOf(m_practice.organization));
    search("Task", {{u"subject.identifier"_s, token}}, [this](const SearchAnswer &found) {
        if (found.error && found.pages == 0 && isRefusedQuestion(*found.error))
            return readRequestsOfAsker();
        onRequests(found);
    });
}

// A register that cannot look them up by organisation.
void PracticeCall::readRequestsOfAsker()
{
    const QString token = searchToken(m_people.mapper.identifierOf(m_asker));
    search("Task", {{u"requester.identifier"_s, token}}, [this](const SearchAnswer &found) {
        m_practice.incomplete = true; // what colleagues asked is not known
        onRequests(found);
    });
}

void PracticeCall::onRequests(const SearchAnswer &found)
{
    if (found.error && found.pages == 0)
        return finish(absence(*found.error));
    const bool complete = m_people.readTasks(found.matches, m_practice.requests);
    m_practice.requests.removeIf([this](const domain::LinkRequest &request) {
        return request.organization.id != m_practice.organization.id &&
               !request.organization.id.isEmpty();
    });
    m_practice.incomplete = m_practice.incomplete || found.error || !complete;
    m_practice.readAt = m_people.parts.clock.now();
    finish(std::move(m_practice));
}

OwnRequestsCall::OwnRequestsCall(const PeopleParts &people, domain::Practitioner asker,
                                 QObject *owner, QObject *context,
                                 core::Reply<QList<domain::LinkRequest>> reply)
    : Call(owner, context, std::move(reply))
    , m_people(people)
    , m_asker(std::move(asker))
{
}

void OwnRequestsCall::begin()
{
    const QString token = searchToken(m_people.mapper.identifierOf(m_asker));
    Search::run(m_people.parts.searchWay(), {"Task", {{u"requester.identifier"_s, token}}, {}},
                this, [this](const SearchAnswer &found) {
                    if (found.error && found.pages == 0)
                        return finish(absence(*found.error));
                    QList<domain::LinkRequest> requests;
                    (void)m_people.readTasks(found.matches, requests);
                    requests.removeIf([](const domain::LinkRequest &request) {
                        return request.kind != domain::RequestKind::Access;
                    });
                    finish(std::move(requests));
                });
}

} // namespace registry
