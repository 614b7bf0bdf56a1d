// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/signin/SignInPresenter.h"

#include "services/CatalogueService.h"
#include "services/Connectivity.h"
#include "services/SessionService.h"
#include "ui/text/LandingPage.h"
#include "ui/text/Language.h"
#include "ui/text/NameText.h"

namespace ui {

SignInPresenter::SignInPresenter(const services::Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

void SignInPresenter::start()
{
    if (m_waiting)
        return;
    m_waiting = true;
    m_error.reset();
    Q_EMIT changed();
    const services::SessionService::SignInWish wish{{}, currentLanguage(), landingPage()};
    m_services.session.signIn(wish, this, [this](const auto &session) {
        m_waiting = false;
        if (!session)
            m_error = session.error();
        Q_EMIT changed();
        if (session)
            Q_EMIT signedIn();
    });
}

QString SignInPresenter::address() const
{
    return m_services.session.signInAddress().toString(QUrl::FullyEncoded);
}

void SignInPresenter::cancel()
{
    if (m_waiting)
        m_services.session.cancelSignIn();
}

void SignInPresenter::signInByHand(const SignInForm &form)
{
    m_form = form;
    m_error.reset();
    m_problems.clear();
    const auto account = form.account(m_services.catalogue.today());
    if (!account) {
        m_problems = account.error();
        Q_EMIT changed();
        return;
    }
    const auto session = m_services.session.signInLocally(*account);
    if (!session)
        m_error = session.error();
    Q_EMIT changed();
    if (session)
        Q_EMIT signedIn();
}

void SignInPresenter::retranslate()
{
    const auto account = m_form.account(m_services.catalogue.today());
    if (!m_problems.isEmpty() && !account)
        m_problems = account.error();
}

bool SignInPresenter::isByProvider() const
{
    return m_services.session.signInByProvider();
}

QString SignInPresenter::registerTitle() const
{
    return m_services.connectivity.registerTitle();
}

QString SignInPresenter::knownName() const
{
    const auto &session = m_services.session.session();
    return session ? practitionerName(session->account.practitioner) : QString();
}

Notice SignInPresenter::notice() const
{
    if (m_error)
        return noticeOf(*m_error, m_error->code == core::ErrorCode::SignInCancelled ? Token::Info
                                                                                    : Token::Stop);
    if (m_problems.isEmpty())
        return {};
    return {Token::Stop,
            tr("%Ln field(s) must be looked at.", nullptr, int(m_problems.size())),
            {},
            {},
            {}};
}

} // namespace ui
