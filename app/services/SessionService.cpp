// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SessionService.h"

#include "core/LogCategories.h"
#include "services/SessionRecord.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

using core::ErrorCode;

namespace {

const QString valueName = u"session"_s;

// What the register can do is remembered by the client itself.
void ignoreCapability(const core::Result<registry::Capability> &) {}

std::optional<domain::Organization> organizationOf(const domain::Account &account,
                                                   const QString &id)
{
    const auto &all = account.organizations;
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const domain::Organization &o) { return o.id == id; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace

SessionService::SessionService(store::Store &store, const registry::RegisterProfile &profile,
                               signin::SignInFlow *signIn, registry::RegistryClient &client,
                               QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_profile(profile)
    , m_signIn(signIn)
    , m_client(client)
{
    if (m_signIn)
        connect(m_signIn, &signin::SignInFlow::signInNeeded, this, &SessionService::onTokenLost);
}

bool SessionService::canRegister() const
{
    if (!m_session || m_session->account.level < m_profile.minimumLevel)
        return false;
    return m_session->organization.has_value() || !signInByProvider();
}

void SessionService::signIn(const SignInWish &wish, QObject *context,
                            core::Reply<domain::Session> reply)
{
    if (!m_signIn) {
        QTimer::singleShot(0, context, [reply = std::move(reply)] {
            reply(core::error(ErrorCode::NotSupported, u"this register has no sign-in"_s));
        });
        return;
    }
    m_signIn->signIn(
        {.loginHint = wish.loginHint,
         .language = wish.language,
         .landingPage = wish.landingPage,
         .anew = wish.anew || m_owesSignIn},
        context, [this, reply = std::move(reply)](const core::Result<domain::Account> &account) {
            if (!account)
                return reply(account.error());
            m_owesSignIn = false;
            begin(*account, true);
            Q_EMIT signedIn();
            m_client.readCapability(this, ignoreCapability);
            reply(*m_session);
        });
}

QUrl SessionService::signInAddress() const
{
    return m_signIn ? m_signIn->browserAddress() : QUrl();
}

void SessionService::cancelSignIn()
{
    if (m_signIn)
        m_signIn->cancel();
}

void SessionService::findProvider(QObject *context, core::Reply<bool> reply)
{
    if (m_signIn)
        return m_signIn->find(context, std::move(reply));
    QTimer::singleShot(0, context, [reply = std::move(reply)] { reply(false); });
}

void SessionService::oweSignIn()
{
    m_owesSignIn = true;
    if (m_signIn)
        m_signIn->dropTokens();
    onTokenLost();
}

core::Result<domain::Session> SessionService::signInLocally(const domain::Account &account)
{
    if (signInByProvider())
        return core::error(ErrorCode::NotAllowed, u"this register has a sign-in"_s);
    const domain::Practitioner &person = account.practitioner;
    if (!person.isIdentified())
        return core::error(ErrorCode::InvalidInput, u"a NIHDI number or an INSZ is needed"_s);
    begin(account, true);
    Q_EMIT signedIn();
    return *m_session;
}

void SessionService::restore()
{
    const auto kept = m_store.value(valueName);
    if (!kept || !*kept)
        return;
    m_session = readSession(**kept, registerKey());
    if (m_session && !signInByProvider())
        m_session->tokenValid = true;
    Q_EMIT changed();
}

void SessionService::renew(QObject *context, core::Reply<domain::Session> reply)
{
    if (!m_session || !m_signIn) {
        QTimer::singleShot(0, context, [this, reply = std::move(reply)] {
            if (m_session)
                return reply(*m_session);
            reply(core::error(ErrorCode::NotSignedIn));
        });
        return;
    }
    const domain::Account known = m_session->account;
    m_signIn->resume(known, context, [this, reply](const core::Result<domain::Account> &account) {
        if (!account)
            return reply(account.error());
        if (!m_session || m_owesSignIn || account->subject != m_session->account.subject)
            return reply(core::error(ErrorCode::SignInNeeded, u"another person, or none"_s));
        begin(*account, true);
        reply(*m_session);
    });
}

void SessionService::resume()
{
    restore();
    if (m_session && m_signIn)
        renew(this, [](const core::Result<domain::Session> &) {});
}

void SessionService::signOut(QObject *context, core::Reply<bool> reply)
{
    if (m_session)
        Q_EMIT signedOut();
    m_session.reset();
    if (const auto dropped = m_store.dropValue(valueName); !dropped)
        qCWarning(core::logSignIn) << "session kept:" << core::name(dropped.error().code);
    Q_EMIT changed();
    if (m_signIn)
        return m_signIn->signOut(context, std::move(reply));
    QTimer::singleShot(0, context, [reply = std::move(reply)] { reply(true); });
}

core::Result<void> SessionService::chooseOrganization(const QString &id)
{
    if (!m_session)
        return core::error(ErrorCode::NotSignedIn);
    auto chosen = organizationOf(m_session->account, id);
    if (!chosen)
        return core::error(ErrorCode::NotFound, u"organisation"_s);
    m_session->organization = std::move(chosen);
    const auto kept = keep();
    Q_EMIT changed();
    return kept;
}

// The embedded register changes its port; any other register is another one at another address.
QString SessionService::registerKey() const
{
    return m_profile.embedded ? m_profile.name
                              : m_profile.name + u' ' + m_profile.baseUrl.toString();
}

// One organisation is chosen by itself. The same person who comes back keeps the choice.
void SessionService::begin(const domain::Account &account, bool tokenValid)
{
    domain::Session session{.account = account, .organization = {}, .tokenValid = tokenValid};
    if (account.organizations.size() == 1)
        session.organization = account.organizations.first();
    else if (m_session && m_session->organization && m_session->account.subject == account.subject)
        session.organization = organizationOf(account, m_session->organization->id);
    m_session = std::move(session);
    if (const auto kept = keep(); !kept)
        qCWarning(core::logSignIn) << "session not kept:" << core::name(kept.error().code);
    Q_EMIT changed();
}

core::Result<void> SessionService::keep() const
{
    return m_store.keepValue(valueName, writeSession(*m_session, registerKey()));
}

void SessionService::onTokenLost()
{
    if (m_session && m_session->tokenValid) {
        m_session->tokenValid = false;
        Q_EMIT changed();
    }
    Q_EMIT signInNeeded();
}

} // namespace services
