// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/SingleInstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace programs {

namespace {

constexpr int patience = 500; // milliseconds

QString socketPath(const QString &folder)
{
    const QByteArray path = QDir(folder).absolutePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex();
    QString home = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (home.isEmpty())
        home = QDir::tempPath();
    return home + u"/prikpost-"_s + QString::fromLatin1(hash.left(24));
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_name(socketPath(folder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *other = m_server.nextPendingConnection())
            connect(other, &QLocalSocket::disconnected, other, &QObject::deleteLater);
        Q_EMIT raiseRequested();
    });
}

bool SingleInstance::raiseOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    return socket.waitForConnected(patience);
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_name); // left behind by one that was killed
    m_server.listen(m_name);
}

} // namespace programs
