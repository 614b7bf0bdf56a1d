// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/AuthorCheck.h"

#include <algorithm>

namespace services {

using core::ErrorCode;
using domain::Practice;
using domain::Practitioner;
using Sender = outbox::OutboxSender;

namespace {

constexpr qint64 freshSeconds = 5 * 60;
constexpr int retryMs = 30'000;

bool worksFor(const domain::Account &account, const QString &organizationId)
{
    return std::any_of(account.organizations.begin(), account.organizations.end(),
                       [&](const domain::Organization &one) { return one.id == organizationId; });
}

Practitioner practitionerOf(const domain::Collaborator &collaborator)
{
    return {fullName(collaborator.person), collaborator.person.nihdi, collaborator.person.insz};
}

} // namespace

bool isUnlinked(const Practitioner &author, const Practice &practice)
{
    bool known = false;
    for (const domain::Collaborator &one : practice.collaborators) {
        if (!isSamePerson(one.person, author))
            continue;
        if (one.active)
            return false;
        known = true;
    }
    const bool rejected = std::any_of(practice.requests.begin(), practice.requests.end(),
                                      [&](const domain::LinkRequest &request) {
                                          return request.kind == domain::RequestKind::Link &&
                                                 request.state == domain::RequestState::Rejected &&
                                                 isSamePerson(request.person, author);
                                      });
    return known || rejected;
}

std::optional<Practitioner> reviewerFor(const Practitioner &author, const Practice &practice)
{
    for (const domain::LinkRequest &request : practice.requests)
        if (request.kind != domain::RequestKind::Access && !isOpen(request.state) &&
            isSamePerson(request.person, author) && !request.requester.name.isEmpty())
            return request.requester;
    for (const domain::Collaborator &one : practice.collaborators)
        if (one.active && one.role == domain::Role::Physician && !isSamePerson(one.person, author))
            return practitionerOf(one);
    return std::nullopt;
}

AuthorCheck::AuthorCheck(registry::PeopleClient &client, SessionService &session,
                         outbox::OutboxSender &sender, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_session(session)
    , m_sender(sender)
    , m_clock(clock)
{
    connect(&m_session, &SessionService::signedIn, this, [this] { m_known.clear(); });
}

void AuthorCheck::learn(const Practice &practice)
{
    if (!practice.incomplete)
        m_known.insert(practice.organization.id, {practice, m_clock.now()});
}

const AuthorCheck::Known *AuthorCheck::knownOf(const QString &organizationId) const
{
    const auto found = m_known.constFind(organizationId);
    const bool fresh = found != m_known.cend() && found->at.secsTo(m_clock.now()) < freshSeconds;
    return fresh ? &*found : nullptr;
}

Sender::Ruling AuthorCheck::judge(const domain::OutboxEntry &entry)
{
    const auto &session = m_session.session();
    const auto &organization = entry.registration.organization;
    const Sender::Goes goes{entry};
    if (!session || !m_session.signInByProvider() || !organization ||
        entry.isDecided(ErrorCode::AuthorUnlinked))
        return goes;
    const Practitioner &author = entry.registration.author;
    const bool own = isOwn(entry);
    const bool sees = worksFor(session->account, organization->id);
    const Known *known = knownOf(organization->id);
    if (!sees && !own)
        return goes; // nothing can be known from here
    if (!own && !known) {
        ask(*organization);
        return Sender::Waits();
    }
    const bool isLinked = own ? sees : !known->practice || !isUnlinked(author, *known->practice);
    if (isLinked)
        return goes;
    return Sender::Held{ErrorCode::AuthorUnlinked, known && known->practice
                                                       ? reviewerFor(author, *known->practice)
                                                       : std::nullopt};
}

bool AuthorCheck::isOwn(const domain::OutboxEntry &entry) const
{
    const auto &session = m_session.session();
    return session && isSamePerson(entry.registration.author, session->account.practitioner);
}

void AuthorCheck::lookAgain(const domain::OutboxEntry &refused,
                            std::function<void(const Sender::Ruling &)> done)
{
    auto judged = [this, refused, done = std::move(done)] { done(judge(refused)); };
    if (!isOwn(refused) || !m_session.signInByProvider())
        return QTimer::singleShot(0, this, std::move(judged));
    m_renewing.append(std::move(judged));
    if (m_renewing.size() > 1)
        return;
    m_session.renew(this, [this](const core::Result<domain::Session> &) {
        for (const auto &each : std::exchange(m_renewing, {}))
            each();
    });
}

void AuthorCheck::ask(const domain::Organization &organization)
{
    const QString id = organization.id;
    if (m_asked.contains(id))
        return;
    m_asked.insert(id);
    m_client.readPractice(
        organization, m_session.session()->account.practitioner, this,
        [this, id](const core::Result<Practice> &practice) {
            m_asked.remove(id);
            // Without a connection nothing goes either.
            if (!practice && practice.error().delivery == core::Delivery::NotSent) {
                QTimer::singleShot(retryMs, this, [this] { m_sender.wake(); });
                return;
            }
            m_known.insert(id, {practice ? std::optional(*practice) : std::nullopt, m_clock.now()});
            m_sender.reconsider();
        });
}

} // namespace services
