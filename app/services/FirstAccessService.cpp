// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/FirstAccessService.h"

#include "core/LogCategories.h"
#include "services/DraftRecord.h"

using namespace Qt::StringLiterals;

namespace services {

using core::ErrorCode;
using domain::AccessStatus;
using domain::LinkRequest;
using domain::RequestState;

namespace {

constexpr std::chrono::seconds watchPause{30};

bool isWaiting(const std::optional<AccessStatus> &status)
{
    return status && status->request && isOpen(status->request->state);
}

} // namespace

FirstAccessService::FirstAccessService(store::Store &store, registry::PeopleClient &client,
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
    connect(&m_watch, &QTimer::timeout, this, [this] {
        if (isNeeded() && isWaiting(m_status))
            read(this, [](const core::Result<AccessStatus> &) {});
    });
    connect(&m_session, &SessionService::changed, this, [this] {
        const auto &now = m_session.session();
        const QString subject = now ? now->account.subject : QString();
        if (subject == m_subject)
            return;
        m_subject = subject;
        m_status.reset();
        Q_EMIT changed();
    });
}

bool FirstAccessService::isNeeded() const
{
    const auto &session = m_session.session();
    return session && m_session.signInByProvider() && session->account.organizations.isEmpty();
}

void FirstAccessService::watch()
{
    m_watch.start();
}

void FirstAccessService::read(QObject *context, core::Reply<AccessStatus> reply)
{
    const auto &session = m_session.session();
    if (!session) {
        QTimer::singleShot(0, context, [reply] { reply(core::error(ErrorCode::NotSignedIn)); });
        return;
    }
    m_client.readOwnRequests(
        session->account.practitioner, context,
        [this, context, reply](const core::Result<QList<LinkRequest>> &requests) {
            if (!requests)
                return reply(requests.error());
            AccessStatus status{.hasAccess = !isNeeded(), .request = {}, .readAt = m_clock.now()};
            if (!requests->isEmpty())
                status.request = requests->first();
            const bool approved = status.request && status.request->state == RequestState::Approved;
            if (status.hasAccess || !approved) {
                take(status);
                return reply(status);
            }
            m_session.renew(context, [this, status,
                                      reply](const core::Result<domain::Session> &renewed) mutable {
                status.hasAccess = renewed && !renewed->account.organizations.isEmpty();
                take(status);
                reply(status);
            });
        });
}

void FirstAccessService::take(const AccessStatus &status)
{
    const auto before = std::exchange(m_status, status);
    Q_EMIT changed();
    if (isWaiting(before) && status.request && !isOpen(status.request->state))
        Q_EMIT decided(*status.request);
}

// ---------------------------------------------------------------- the form

QString FirstAccessService::draftName() const
{
    const auto &session = m_session.session();
    return u"access draft "_s + (session ? session->account.subject : QString());
}

bool FirstAccessService::hasKeptDraft() const
{
    const auto kept = m_store.value(draftName());
    return kept && kept->has_value();
}

domain::AccessDraft FirstAccessService::draft(const QString &language) const
{
    const auto kept = m_store.value(draftName());
    if (kept && *kept)
        if (const auto draft = readAccessDraft(**kept))
            return *draft;
    const auto &session = m_session.session();
    return accessDraftOf(session ? session->account : domain::Account(), language);
}

void FirstAccessService::keepDraft(const domain::AccessDraft &draft)
{
    if (const auto kept = m_store.keepValue(draftName(), writeAccessDraft(draft)); !kept)
        qCWarning(core::logStore) << "form not kept:" << core::name(kept.error().code);
}

void FirstAccessService::dropDraft()
{
    if (const auto dropped = m_store.dropValue(draftName()); !dropped)
        qCWarning(core::logStore) << "form not dropped:" << core::name(dropped.error().code);
}

domain::LinkProblems FirstAccessService::check(const domain::AccessDraft &draft) const
{
    const auto &session = m_session.session();
    return checkAccess(draft, session ? session->account : domain::Account(),
                       m_profile.minimumLevel, m_clock.today());
}

void FirstAccessService::request(const domain::AccessDraft &draft, QObject *context,
                                 core::Reply<LinkOutcome> reply)
{
    const auto &session = m_session.session();
    const auto problems = session ? check(draft) : domain::LinkProblems();
    if (!session || !problems.isEmpty()) {
        QTimer::singleShot(0, context, [reply, problems, signedIn = session.has_value()] {
            if (!signedIn)
                return reply(core::error(ErrorCode::NotSignedIn));
            reply(LinkOutcome{.request = {}, .problems = problems});
        });
        return;
    }
    keepDraft(draft); // until the register has it
    m_client.sendRequest(
        accessRequest(draft, session->account, m_clock.now()), context,
        [this, reply](const core::Result<LinkRequest> &taken) {
            m_log.write(
                {.action = u"access request"_s,
                 .subject = {},
                 .outcome = taken ? u"requested"_s : QString(core::name(taken.error().code))});
            if (!taken)
                return reply(taken.error());
            dropDraft();
            take({.hasAccess = false, .request = *taken, .readAt = m_clock.now()});
            reply(LinkOutcome{.request = *taken, .problems = {}});
        });
}

} // namespace services
