// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/SystemLock.h"

#include <QDBusConnection>

using namespace Qt::StringLiterals;

namespace programs {

SystemLock::SystemLock(QObject *parent)
    : QObject(parent)
{
    QDBusConnection system = QDBusConnection::systemBus();
    if (system.isConnected()) {
        const QString service = u"org.freedesktop.login1"_s;
        system.connect(service, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
                       u"PrepareForSleep"_s, this, SLOT(onPrepareForSleep(bool)));
        system.connect(service, {}, u"org.freedesktop.login1.Session"_s, u"Lock"_s, this,
                       SLOT(onSessionLock()));
    }
    QDBusConnection session = QDBusConnection::sessionBus();
    if (!session.isConnected())
        return;
    for (const QString &name : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
        session.connect(name, {}, name, u"ActiveChanged"_s, this, SLOT(onActiveChanged(bool)));
}

void SystemLock::onPrepareForSleep(bool begins)
{
    if (begins)
        Q_EMIT goesToSleep();
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
