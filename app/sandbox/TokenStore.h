// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/Database.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace sandbox {

// Sign-in sessions and their tokens; only digests of the tokens are kept. They outlive a restart
// of the register.
class TokenStore
{
public:
    enum class Kind { Access, Refresh };
    enum class State { Valid, Expired, Unknown };

    struct Session
    {
        QString id;
        QString user;
        qint64 signedInAt = 0; // seconds since 1970
    };
    struct Check
    {
        State state = State::Unknown;
        Session session;
    };

    explicit TokenStore(Database &database)
        : m_database(database)
    {
    }
    [[nodiscard]] static const char *schema();

    // Writes belong in a Transaction.
    Session begin(const QString &user, const QDateTime &now);
    QString issue(const Session &session, Kind kind, int seconds, const QDateTime &now);
    [[nodiscard]] Check check(const QString &token, Kind kind, const QDateTime &now);
    // A refresh token works once. Its second use means that somebody copied it: the session ends.
    [[nodiscard]] std::optional<Session> useRefreshToken(const QString &token,
                                                         const QDateTime &now);
    void end(const QString &sessionId);

private:
    Database &m_database;
};

} // namespace sandbox
