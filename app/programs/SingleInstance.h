// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace programs {

// One window a data folder: a second start asks the first to show itself. The store's own lock is
// what keeps two processes out of the data; this is only for the person.
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);

    // True when another one answered, and was asked to come forward. Waits at most half a second.
    [[nodiscard]] bool raiseOther() const;
    // From now on this is the one.
    void listen();

Q_SIGNALS:
    void raiseRequested();

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace programs
