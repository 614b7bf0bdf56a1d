// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/TokenStore.h"

#include "sandbox/Text.h"

#include <QCryptographicHash>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

QByteArray digest(const QString &token)
{
    return QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256);
}

// One look tells what it is, wherever it turns up.
QLatin1StringView prefix(TokenStore::Kind kind)
{
    return kind == TokenStore::Kind::Access ? "sandbox-access-"_L1 : "sandbox-refresh-"_L1;
}

int number(TokenStore::Kind kind)
{
    return static_cast<int>(kind);
}

} // namespace

const char *TokenStore::schema()
{
    return R"(
CREATE TABLE session(id TEXT PRIMARY KEY, user TEXT, signedInAt INTEGER) WITHOUT ROWID;
CREATE TABLE token(digest BLOB PRIMARY KEY, session TEXT REFERENCES session(id), kind INTEGER,
    expires INTEGER, used INTEGER) WITHOUT ROWID;
CREATE INDEX token_session ON token(session);
)";
}

TokenStore::Session TokenStore::begin(const QString &user, const QDateTime &now)
{
    Session session{QUuid::createUuid().toString(QUuid::WithoutBraces), user,
                    now.toSecsSinceEpoch()};
    Statement(m_database, "INSERT INTO session VALUES(?,?,?)")
        .text(session.id)
        .text(session.user)
        .integer(session.signedInAt)
        .run();
    return session;
}

QString TokenStore::issue(const Session &session, Kind kind, int seconds, const QDateTime &now)
{
    Statement(m_database, "DELETE FROM token WHERE expires < ?")
        .integer(now.addDays(-1).toSecsSinceEpoch())
        .run();
    const QString token = prefix(kind) + randomText();
    Statement(m_database, "INSERT INTO token VALUES(?,?,?,?,0)")
        .bytes(digest(token))
        .text(session.id)
        .integer(number(kind))
        .integer(now.addSecs(seconds).toSecsSinceEpoch())
        .run();
    return token;
}

TokenStore::Check TokenStore::check(const QString &token, Kind kind, const QDateTime &now)
{
    const auto lock = m_database.lock();
    Statement row(m_database, "SELECT s.id, s.user, s.signedInAt, t.expires FROM token t JOIN "
                              "session s ON s.id = t.session WHERE t.digest=? AND t.kind=?");
    row.bytes(digest(token)).integer(number(kind));
    if (!row.next())
        return {};
    const bool valid = row.integerAt(3) > now.toSecsSinceEpoch();
    return {valid ? State::Valid : State::Expired,
            {row.textAt(0), row.textAt(1), row.integerAt(2)}};
}

std::optional<TokenStore::Session> TokenStore::useRefreshToken(const QString &token,
                                                               const QDateTime &now)
{
    const Check found = check(token, Kind::Refresh, now);
    if (found.state != State::Valid)
        return std::nullopt;
    Statement use(m_database,
                  "UPDATE token SET used = 1 WHERE digest=? AND used = 0 RETURNING digest");
    use.bytes(digest(token));
    const bool first = use.next();
    use.run();
    if (first)
        return found.session;
    end(found.session.id);
    return std::nullopt;
}

void TokenStore::end(const QString &sessionId)
{
    Statement(m_database, "DELETE FROM token WHERE session=?").text(sessionId).run();
    Statement(m_database, "DELETE FROM session WHERE id=?").text(sessionId).run();
}

} // namespace sandbox
