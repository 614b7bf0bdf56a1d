// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/CollaboratorService.h"

#include "core/LogCategories.h"
#include "services/DraftRecord.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

using core::ErrorCode;
using domain::LinkRequest;

namespace {

const QString draftsName = u"link drafts"_s;
constexpr std::chrono::seconds watchPause{60};

const LinkRequest *findRequest(const domain::Practice &practice, const QString &id)
{
    const auto found = std::find_if(
        practice.requests.begin(), practice.requests.end(), [&](const LinkRequest &request) {
            return request.registerId == id ||
                   request.identifier.toString(QUuid::WithoutBraces) == id;
        });
    return found == practice.requests.end() ? nullptr : &*found;
}

bool hasOpen(const domain::Practice &practice)
{
    return std::any_of(practice.requests.begin(), practice.requests.end(),
                       [](const LinkRequest &request) { return isOpen(request.state); });
}

QString subjectOf(const LinkRequest &request)
{
    return request.person.insz ? request.person.insz->value() : fullName(request.person);
}

} // namespace

CollaboratorService::CollaboratorService(store::Store &store, registry::PeopleClient &client,
                                         SessionService &session,
                                         const registry::RegisterProfile &profile,
                                         const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_client(client)
    , m_session(session)
    , m_profile(profile)
    , m_clock(clock)
    , m_log(store, session, clock)
{
    m_watch.setInterval(watchPause);
    connect(&m_session, &SessionService::changed, this, &CollaboratorService::onSessionChanged);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        if (m_practice && hasOpen(*m_practice))
            read(this, [](const core::Result<domain::Practice> &) {});
    });
}

void CollaboratorService::onSessionChanged()
{
    const auto &session = m_session.session();
    const QString chosen = session && session->organization ? session->organization->id : QString();
    if (!m_practice || m_practice->organization.id == chosen)
        return;
    m_practice.reset();
    Q_EMIT changed();
}

// Somebody may go on to another organisation before an answer about this one comes.
bool CollaboratorService::isChosen(const QString &organizationId) const
{
    const auto &session = m_session.session();
    return session && session->organization && session->organization->id == organizationId;
}

bool CollaboratorService::shows(const LinkRequest &request) const
{
    return m_practice && m_practice->organization.id == request.organization.id;
}

void CollaboratorService::watch()
{
    m_watch.start();
}

void CollaboratorService::read(QObject *context, core::Reply<domain::Practice> reply)
{
    const auto &session = m_session.session();
    if (!session || !session->organization) {
        const auto code = session ? ErrorCode::NoOrganization : ErrorCode::NotSignedIn;
        QTimer::singleShot(0, context, [reply, code] { reply(core::error(code)); });
        return;
    }
    m_client.readPractice(*session->organization, session->account.practitioner, context,
                          [this, id = session->organization->id,
                           reply](const core::Result<domain::Practice> &practice) {
                              if (!isChosen(id))
                                  return reply(core::error(ErrorCode::Cancelled));
                              if (practice)
                                  take(*practice);
                              reply(practice);
                          });
}

void CollaboratorService::take(const domain::Practice &practice)
{
    const auto before = std::exchange(m_practice, practice);
    Q_EMIT changed();
    if (!before || before->organization.id != practice.organization.id)
        return;
    for (const LinkRequest &request : practice.requests) {
        const LinkRequest *earlier = findRequest(*before, request.registerId);
        if (earlier && isOpen(earlier->state) && !isOpen(request.state))
            Q_EMIT decided(request);
    }
}

domain::LinkContext CollaboratorService::context() const
{
    const auto &session = m_session.session();
    return {.session = session ? &*session : nullptr,
            .practice = *m_practice,
            .minimumLevel = m_profile.minimumLevel,
            .today = m_clock.today()};
}

domain::LinkProblems CollaboratorService::check(const domain::LinkDraft &draft) const
{
    return checkLink(draft, context());
}

UnlinkOverview CollaboratorService::overview(const QStringList &linkIds) const
{
    UnlinkOverview overview;
    for (const domain::Collaborator &linked : m_practice->collaborators)
        if (linkIds.contains(linked.id))
            overview.leaving.append(linked);
    overview.remaining = remainingAfter(linkIds, *m_practice);
    overview.problems = checkUnlink(linkIds, context());
    return overview;
}

void CollaboratorService::request(const domain::LinkDraft &draft, QObject *context,
                                  core::Reply<LinkOutcome> reply)
{
    read(context, [this, draft, context, reply](const core::Result<domain::Practice> &practice) {
        if (!practice)
            return reply(practice.error());
        const auto problems = check(draft);
        if (!problems.isEmpty())
            return reply(LinkOutcome{.request = {}, .problems = problems});
        send(linkRequest(draft, this->context(), m_clock.now()), context, reply);
    });
}

void CollaboratorService::send(const LinkRequest &request, QObject *context,
                               core::Reply<LinkOutcome> reply)
{
    m_client.sendRequest(
        request, context, [this, request, reply](const core::Result<LinkRequest> &taken) {
            const QString action = u"%1 request"_s.arg(QString(domain::name(request.kind)));
            log(action, request, taken ? u"requested"_s : QString(core::name(taken.error().code)));
            if (!taken)
                return reply(taken.error());
            if (shows(request)) {
                m_practice->requests.prepend(*taken);
                Q_EMIT changed();
            }
            reply(LinkOutcome{.request = *taken, .problems = {}});
        });
}

void CollaboratorService::unlink(const QStringList &linkIds, QObject *context,
                                 core::Reply<UnlinkOutcome> reply)
{
    read(context, [this, linkIds, context, reply](const core::Result<domain::Practice> &practice) {
        if (!practice)
            return reply(practice.error());
        const UnlinkOverview checked = overview(linkIds);
        if (!checked.problems.isEmpty())
            return reply(UnlinkOutcome{.requests = {}, .problems = checked.problems, .error = {}});
        unlinkNext(linkIds, {}, context, reply);
    });
}

// One after the other: the register counts what was asked before.
void CollaboratorService::unlinkNext(QStringList left, UnlinkOutcome outcome, QObject *context,
                                     core::Reply<UnlinkOutcome> reply)
{
    if (!left.isEmpty() && !m_practice)
        outcome.error = core::error(ErrorCode::Cancelled);
    if (left.isEmpty() || !m_practice)
        return reply(std::move(outcome));
    const QString id = left.takeFirst();
    const auto &all = m_practice->collaborators;
    const auto leaving = std::find_if(
        all.begin(), all.end(), [&](const domain::Collaborator &one) { return one.id == id; });
    if (leaving == all.end())
        return unlinkNext(left, outcome, context, reply);
    send(unlinkRequest(*leaving, this->context(), m_clock.now()), context,
         [this, left, outcome, context, reply](const core::Result<LinkOutcome> &sent) mutable {
             if (!sent) {
                 outcome.error = sent.error();
                 return reply(std::move(outcome));
             }
             outcome.requests.append(*sent->request);
             unlinkNext(left, outcome, context, reply);
         });
}

void CollaboratorService::cancel(const QString &id, const QString &reason, QObject *context,
                                 core::Reply<LinkOutcome> reply)
{
    read(context,
         [this, id, reason, context, reply](const core::Result<domain::Practice> &practice) {
             if (!practice)
                 return reply(practice.error());
             const LinkRequest *request = findRequest(*practice, id);
             if (!request)
                 return reply(core::error(ErrorCode::NotFound, u"request"_s));
             const auto problems = checkCancel(*request);
             if (!problems.isEmpty())
                 return reply(LinkOutcome{.request = *request, .problems = problems});
             m_client.cancelRequest(*request, reason.trimmed(), context,
                                    [this, reply](const core::Result<LinkRequest> &cancelled) {
                                        if (!cancelled)
                                            return reply(cancelled.error());
                                        takeCancelled(*cancelled);
                                        reply(LinkOutcome{.request = *cancelled, .problems = {}});
                                    });
         });
}

void CollaboratorService::takeCancelled(const LinkRequest &cancelled)
{
    log(u"cancel request"_s, cancelled, u"cancelled"_s);
    if (!m_practice)
        return;
    for (LinkRequest &known : m_practice->requests)
        if (known.registerId == cancelled.registerId)
            known = cancelled;
    Q_EMIT changed();
}

void CollaboratorService::log(const QString &action, const LinkRequest &request,
                              const QString &outcome)
{
    m_log.write({.action = action,
                 .subject = subjectOf(request),
                 .outcome = outcome,
                 .reason = request.reason});
}

// ---------------------------------------------------------------- broken-off forms

QList<KeptLinkDraft> CollaboratorService::allDrafts() const
{
    const auto kept = m_store.value(draftsName);
    return kept && *kept ? readLinkDrafts(**kept) : QList<KeptLinkDraft>();
}

core::Result<void> CollaboratorService::keepAll(const QList<KeptLinkDraft> &drafts)
{
    auto kept = drafts.isEmpty() ? m_store.dropValue(draftsName)
                                 : m_store.keepValue(draftsName, writeLinkDrafts(drafts));
    if (kept)
        Q_EMIT draftsChanged();
    return kept;
}

QList<KeptLinkDraft> CollaboratorService::drafts() const
{
    const auto &session = m_session.session();
    QList<KeptLinkDraft> drafts = allDrafts();
    drafts.removeIf([&](const KeptLinkDraft &kept) {
        return !session || !session->organization ||
               kept.organizationId != session->organization->id;
    });
    return drafts;
}

core::Result<KeptLinkDraft> CollaboratorService::keepDraft(const QUuid &id,
                                                           const domain::LinkDraft &draft)
{
    const auto &session = m_session.session();
    if (!session || !session->organization)
        return core::error(ErrorCode::NoOrganization);
    QList<KeptLinkDraft> drafts = allDrafts();
    drafts.removeIf([&](const KeptLinkDraft &kept) { return kept.id == id; });
    const KeptLinkDraft kept{.id = id.isNull() ? QUuid::createUuid() : id,
                             .organizationId = session->organization->id,
                             .draft = draft,
                             .kept = m_clock.now()};
    drafts.prepend(kept);
    if (const auto written = keepAll(drafts); !written)
        return written.error();
    return kept;
}

core::Result<void> CollaboratorService::dropDraft(const QUuid &id)
{
    QList<KeptLinkDraft> drafts = allDrafts();
    if (drafts.removeIf([&](const KeptLinkDraft &kept) { return kept.id == id; }) == 0)
        return core::error(ErrorCode::NotFound, u"draft"_s);
    return keepAll(drafts);
}

} // namespace services
