// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLatin1StringView>
#include <QObject>

namespace registry {

// One word for how it stands with the register. Names: "unknown", "ok", "offline", "no-network",
// "tls-refused", "sign-in-needed", "server-down", "maintenance".
enum class Connection {
    Unknown,
    Ok,
    OfflineByChoice,
    NoNetwork,
    TlsRefused,
    SignInNeeded,
    ServerDown,
    Maintenance,
};
[[nodiscard]] QLatin1StringView name(Connection connection);

// Fed by every finished request (HttpJob), read by the banner and the sender.
class ConnectionState final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] Connection connection() const { return m_connection; }
    [[nodiscard]] QDateTime lastContact() const { return m_lastContact; }
    void set(Connection connection, const QDateTime &lastContact = {});

Q_SIGNALS:
    void changed();

private:
    Connection m_connection = Connection::Unknown;
    QDateTime m_lastContact;
};

} // namespace registry
