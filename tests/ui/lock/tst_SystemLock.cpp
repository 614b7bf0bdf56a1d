// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/SystemLock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QSignalSpy>
#include <QTest>

#include <poll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using programs::SystemLock;

namespace {

// Somebody else on the same bus who has that name.
void say(const QString &service, const QString &path, const QString &interface,
         const QString &signal, const QVariantList &arguments)
{
    QDBusConnection other = QDBusConnection::connectToBus(QDBusConnection::SessionBus, service);
    QVERIFY(other.registerService(service));
    // Real ones have had their name for long; what is said before Qt knows whose it is is lost.
    QTest::qWait(100);
    QDBusMessage message = QDBusMessage::createSignal(path, interface, signal);
    message.setArguments(arguments);
    QVERIFY(other.send(message));
}

// Puts sleep off for whoever asks, and knows when they let go.
class Logind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    int asked = 0;
    QString mode;
    [[nodiscard]] bool isHeld() const
    {
        pollfd waits{m_reads, POLLIN, 0};
        return m_reads >= 0 && ::poll(&waits, 1, 0) == 0; // its other end is open
    }
    ~Logind() override { ::close(m_reads); }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString & /*who*/,
                                    const QString & /*why*/, const QString &how)
    {
        ++asked;
        mode = what + u' ' + how;
        int ends[2];
        if (::pipe(ends) != 0)
            return {};
        ::close(m_reads);
        m_reads = ends[0];
        QDBusUnixFileDescriptor theirs(ends[1]);
        ::close(ends[1]);
        return theirs;
    }

private:
    int m_reads = -1;
};

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

    void sleepWaitsForTheLock()
    {
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS"));
        const QString name = u"org.freedesktop.login1"_s;
        Logind logind;
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
        QVERIFY(bus.registerObject(u"/org/freedesktop/login1"_s, &logind,
                                   QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(name));
        const SystemLock lock;
        QTRY_COMPARE(logind.asked, 1);
        QCOMPARE(logind.mode, u"sleep delay"_s);
        QTest::qWait(400);
        QVERIFY(logind.isHeld());
        bool heldWhenTold = false;
        connect(&lock, &SystemLock::goesToSleep, this, [&] { heldWhenTold = logind.isHeld(); });
        const auto sleep = [&](bool begins) {
            QDBusMessage message = QDBusMessage::createSignal(
                u"/org/freedesktop/login1"_s, name + u".Manager"_s, u"PrepareForSleep"_s);
            message.setArguments({begins});
            QVERIFY(bus.send(message));
        };
        sleep(true);
        QTRY_VERIFY(!logind.isHeld());
        QVERIFY(heldWhenTold);
        sleep(false); // awake: the next sleep waits, too
        QTRY_COMPARE(logind.asked, 2);
        QTRY_VERIFY(logind.isHeld());
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
