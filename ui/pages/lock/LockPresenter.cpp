// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lock/LockPresenter.h"

#include "ui/text/NameText.h"

namespace ui {

LockPresenter::LockPresenter(services::IdleLock &lock, services::SessionService &session,
                             bool byPassphrase, QObject *parent)
    : QObject(parent)
    , m_lock(lock)
    , m_session(session)
    , m_byPassphrase(byPassphrase)
{
    connect(&lock, &services::IdleLock::locked, this, [this] {
        m_busy = false;
        if (m_lock.isSecretGiven())
            return askSignIn();
        m_step = Step::Secret;
        tell({});
    });
}

QString LockPresenter::person() const
{
    const auto &session = m_session.session();
    return session ? practitionerName(session->account.practitioner) : QString();
}

void LockPresenter::submit(const QString &passphrase)
{
    if (m_busy)
        return;
    if (m_byPassphrase && passphrase.isEmpty())
        return tell({Token::Stop, tr("The passphrase is needed."), {}, {}, {}});
    QByteArray bytes = passphrase.toUtf8();
    const auto secret = std::make_shared<core::Secret>(QByteArrayView(bytes));
    core::wipe(bytes);
    m_busy = true;
    tell({});
    Q_EMIT secretGiven(secret);
}

void LockPresenter::accept()
{
    m_busy = false;
    if (!m_lock.unlock())
        return askSignIn();
    tell({});
}

void LockPresenter::askSignIn()
{
    m_step = Step::SignIn;
    tell({});
    lookForProvider();
}

void LockPresenter::lookForProvider()
{
    m_lock.findProvider(this, [this](bool found) {
        const Step step = found ? Step::SignIn : Step::Offline;
        if (m_busy || m_step == Step::Secret || m_step == step)
            return;
        m_step = step;
        tell(found ? Notice() : offlineNotice());
    });
}

Notice LockPresenter::offlineNotice()
{
    return {Token::Wait,
            tr("The sign-in cannot be reached now. You can go on: what you save is kept here, and "
               "is sent after the next sign-in."),
            {},
            {},
            {}};
}

void LockPresenter::goOnWithoutSignIn()
{
    if (m_step == Step::Offline && !m_busy)
        m_lock.goOnWithoutSignIn();
}

void LockPresenter::refuse(const core::Error &error)
{
    m_busy = false;
    tell(noticeOf(error));
}

void LockPresenter::signIn(const QString &language, const QString &landingPage)
{
    if (m_busy)
        return;
    m_busy = true;
    tell({});
    m_session.signIn(
        {.loginHint = {}, .language = language, .landingPage = landingPage, .anew = true}, this,
        [this](const core::Result<domain::Session> &session) {
            m_busy = false;
            tell(session ? Notice() : noticeOf(session.error()));
            if (session)
                return;
            m_step = Step::SignIn;
            lookForProvider();
        });
}

void LockPresenter::tell(Notice notice)
{
    m_notice = std::move(notice);
    Q_EMIT changed();
}

} // namespace ui
