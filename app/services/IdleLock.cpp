// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/IdleLock.h"

#include "core/LogCategories.h"

using namespace Qt::StringLiterals;

namespace services {

namespace {

const QString valueName = u"signed in at"_s;
constexpr std::chrono::seconds lookPause{5};

QString word(IdleLock::Why why)
{
    switch (why) {
    case IdleLock::Why::Idle:
        return u"idle"_s;
    case IdleLock::Why::Suspend:
        return u"suspend"_s;
    case IdleLock::Why::ScreenLock:
        return u"screen-lock"_s;
    case IdleLock::Why::Asked:
        break;
    }
    return u"asked"_s;
}

} // namespace

IdleLock::IdleLock(store::Store &store, SessionService &session, const SettingsService &settings,
                   AccessLogService log, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
    , m_settings(settings)
    , m_log(std::move(log))
    , m_clock(clock)
    , m_lastActivity(clock.now())
{
    m_timer.setInterval(lookPause);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::look);
    connect(&m_session, &SessionService::signedIn, this, &IdleLock::onSignedIn);
}

void IdleLock::start()
{
    activity();
    m_timer.start();
}

void IdleLock::activity()
{
    m_lastActivity = m_clock.now();
}

// By the clock and not by a timer of that length: it counts while the computer sleeps, too. A
// clock that was set back counts anew.
void IdleLock::look()
{
    const int minutes = m_settings.lockMinutes();
    const qint64 idle = m_lastActivity.secsTo(m_clock.now());
    if (idle < 0)
        return activity();
    if (minutes > 0 && idle >= qint64(minutes) * 60)
        lock(Why::Idle);
}

void IdleLock::lock(Why why)
{
    if (m_locked || !m_session.session())
        return;
    m_secretGiven = false;
    m_log.write({.action = u"lock"_s, .subject = {}, .outcome = word(why)});
    close();
}

void IdleLock::lockUntilSignIn()
{
    if (m_locked || !needsSignIn())
        return;
    m_secretGiven = true;
    m_log.write({.action = u"lock"_s, .subject = {}, .outcome = u"start"_s});
    close();
}

void IdleLock::close()
{
    m_locked = true;
    m_providerIsAway = false;
    m_subject = m_session.session()->account.subject;
    Q_EMIT locked();
}

std::optional<QDateTime> IdleLock::signedInAt() const
{
    const auto kept = m_store.value(valueName);
    if (!kept || !*kept)
        return std::nullopt;
    const QDateTime at = QDateTime::fromString(QString::fromLatin1(**kept), Qt::ISODate);
    return at.isValid() ? std::optional(at) : std::nullopt;
}

bool IdleLock::needsSignIn() const
{
    if (!m_session.session() || !m_session.signInByProvider())
        return false;
    const auto at = signedInAt();
    const qint64 ago = at ? at->secsTo(m_clock.now()) : -1;
    return ago < 0 || ago >= qint64(m_settings.signInHours()) * 3600;
}

bool IdleLock::unlock()
{
    if (!m_locked)
        return true;
    m_secretGiven = true;
    if (needsSignIn())
        return false;
    open(true, u"done"_s);
    return true;
}

void IdleLock::findProvider(QObject *context, std::function<void(bool)> reply)
{
    m_session.findProvider(context, [this, reply = std::move(reply)](const auto &found) {
        m_providerIsAway = !found || !*found;
        reply(!m_providerIsAway);
    });
}

bool IdleLock::goOnWithoutSignIn()
{
    if (!m_locked || !m_secretGiven || !m_providerIsAway)
        return false;
    m_session.oweSignIn();
    open(true, u"without-sign-in"_s);
    return true;
}

void IdleLock::onSignedIn()
{
    const QByteArray now = m_clock.now().toUTC().toString(Qt::ISODate).toLatin1();
    if (const auto kept = m_store.keepValue(valueName, now); !kept)
        qCWarning(core::logSignIn) << "moment not kept:" << core::name(kept.error().code);
    if (m_locked && m_secretGiven)
        open(m_session.session()->account.subject == m_subject, u"done"_s);
}

void IdleLock::open(bool samePerson, const QString &outcome)
{
    m_locked = false;
    activity();
    m_log.write({.action = u"unlock"_s, .subject = {}, .outcome = outcome});
    Q_EMIT unlocked(samePerson);
}

} // namespace services
