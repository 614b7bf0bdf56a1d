// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/ConnectionState.h"

using namespace Qt::StringLiterals;

namespace registry {

QLatin1StringView name(Connection connection)
{
    switch (connection) {
    case Connection::Unknown:
        return "unknown"_L1;
    case Connection::Ok:
        return "ok"_L1;
    case Connection::OfflineByChoice:
        return "offline"_L1;
    case Connection::NoNetwork:
        return "no-network"_L1;
    case Connection::TlsRefused:
        return "tls-refused"_L1;
    case Connection::SignInNeeded:
        return "sign-in-needed"_L1;
    case Connection::ServerDown:
        return "server-down"_L1;
    case Connection::Maintenance:
        return "maintenance"_L1;
    }
    return "unknown"_L1;
}

void ConnectionState::set(Connection connection, const QDateTime &lastContact)
{
    const bool sameContact = !lastContact.isValid() || lastContact == m_lastContact;
    if (connection == m_connection && sameContact)
        return;
    m_connection = connection;
    if (lastContact.isValid())
        m_lastContact = lastContact;
    Q_EMIT changed();
}

} // namespace registry
