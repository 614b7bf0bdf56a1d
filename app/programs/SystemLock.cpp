// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/SystemLock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace programs {

namespace {

const QString logind = u"org.freedesktop.login1"_s;
const QString logindPath = u"/org/freedesktop/login1"_s;
const QString manager = u"org.freedesktop.login1.Manager"_s;
// The lock is drawn within a few of the screen's pictures; logind waits up to 5 s.
constexpr int untilDrawnMs = 250;

} // namespace

SystemLock::SystemLock(QObject *parent)
    : QObject(parent)
{
    QDBusConnection system = QDBusConnection::systemBus();
    if (system.isConnected()) {
        system.connect(logind, logindPath, manager, u"PrepareForSleep"_s, this,
                       SLOT(onPrepareForSleep(bool)));
        system.connect(logind, {}, u"org.freedesktop.login1.Session"_s, u"Lock"_s, this,
                       SLOT(onSessionLock()));
        askForAMoment();
    }
    QDBusConnection session = QDBusConnection::sessionBus();
    if (!session.isConnected())
        return;
    for (const QString &name : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
        session.connect(name, {}, name, u"ActiveChanged"_s, this, SLOT(onActiveChanged(bool)));
}

void SystemLock::askForAMoment()
{
    QDBusMessage call = QDBusMessage::createMethodCall(logind, logindPath, manager, u"Inhibit"_s);
    call.setArguments(
        {u"sleep"_s, u"Prikpost"_s, u"Locks before the computer sleeps"_s, u"delay"_s});
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher; reply.isValid())
            m_delay = reply.value();
    });
}

void SystemLock::onPrepareForSleep(bool begins)
{
    if (!begins)
        return askForAMoment();
    Q_EMIT goesToSleep();
    QTimer::singleShot(untilDrawnMs, this, [this] { m_delay = {}; });
}

void SystemLock::onSessionLock()
{
    Q_EMIT screenLocked();
}

void SystemLock::onActiveChanged(bool active)
{
    if (active)
        Q_EMIT screenLocked();
}

} // namespace programs
