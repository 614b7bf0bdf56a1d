// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace programs {

// What the computer says about itself over D-Bus: it goes to sleep, or its screen locks. Where
// there is no bus, or nobody who says so, nothing is heard and nothing fails. Sleep is put off by a
// moment (a "delay" inhibitor), so that it begins when the lock is on the screen: otherwise the
// patient is what the computer shows when it wakes. Sources: systemd-logind
// (org.freedesktop.login1.Manager.PrepareForSleep, .Inhibit, …Session.Lock), and
// org.freedesktop.ScreenSaver / org.gnome.ScreenSaver, signal ActiveChanged.
class SystemLock final : public QObject
{
    Q_OBJECT
public:
    explicit SystemLock(QObject *parent = nullptr);

Q_SIGNALS:
    void goesToSleep();
    void screenLocked();

private Q_SLOTS:
    void onPrepareForSleep(bool begins);
    void onSessionLock();
    void onActiveChanged(bool active);

private:
    void askForAMoment();

    QDBusUnixFileDescriptor m_delay; // closing it lets the computer sleep
};

} // namespace programs
