// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/SystemLock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using programs::SystemLock;

namespace {

// Somebody else on the same bus who has that name.
void say(const QString &service, const QString &path, const QString &interface,
         const QString &signal, const QVariantList &arguments)
{
    QDBusConnection other = QDBusConnection::connectToBus(QDBusConnection::SessionBus, service);
    QVERIFY(other.registerService(service));
    QDBusMessage message = QDBusMessage::createSignal(path, interface, signal);
    message.setArguments(arguments);
    QVERIFY(other.send(message));
}

} // namespace

class tst_SystemLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onTheBus()
    {
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS"));
        const SystemLock lock;
        const QSignalSpy locked(&lock, &SystemLock::screenLocked);
        const QSignalSpy sleeps(&lock, &SystemLock::goesToSleep);
        const QString saver = u"org.freedesktop.ScreenSaver"_s;
        say(saver, u"/org/freedesktop/ScreenSaver"_s, saver, u"ActiveChanged"_s, {true});
        QTRY_COMPARE(locked.count(), 1);
        say(saver, u"/org/freedesktop/ScreenSaver"_s, saver, u"ActiveChanged"_s, {false});
        const QString gnome = u"org.gnome.ScreenSaver"_s;
        say(gnome, u"/org/gnome/ScreenSaver"_s, gnome, u"ActiveChanged"_s, {true});
        QTRY_COMPARE(locked.count(), 2);
        const QString logind = u"org.freedesktop.login1"_s;
        say(logind, u"/org/freedesktop/login1"_s, logind + u".Manager"_s, u"PrepareForSleep"_s,
            {true});
        QTRY_COMPARE(sleeps.count(), 1);
        say(logind, u"/org/freedesktop/login1"_s, logind + u".Manager"_s, u"PrepareForSleep"_s,
            {false}); // awake again
        say(logind, u"/org/freedesktop/login1/session/_31"_s, logind + u".Session"_s, u"Lock"_s,
            {});
        QTRY_COMPARE(locked.count(), 3);
        QCOMPARE(sleeps.count(), 1);
    }

    void withoutBus()
    {
        QVERIFY(!QDBusConnection::sessionBus().isConnected());
        const SystemLock lock; // nothing fails
        QVERIFY(lock.parent() == nullptr);
    }
};

QTEST_GUILESS_MAIN(tst_SystemLock)
#include "tst_SystemLock.moc"
