// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/RequestGate.h"

#include <QNetworkProxy>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace registry {

namespace {

using core::ErrorCode;

Connection connectionAfter(const HttpAnswer &answer)
{
    if (answer.status == 401)
        return Connection::SignInNeeded;
    if (answer.status == 503 && !answer.retryAfter.isEmpty())
        return Connection::Maintenance;
    // A page for people instead of FHIR: a portal or a proxy stands between us and the register.
    const bool page = answer.status < 300 && answer.contentType.toLower().contains("html");
    const bool broken = answer.status >= 500 && answer.status != 501;
    return page || broken ? Connection::ServerDown : Connection::Ok;
}

Connection connectionAfter(const core::Error &error)
{
    switch (error.code) {
    case ErrorCode::TlsRefused:
        return Connection::TlsRefused;
    case ErrorCode::HostNotFound:
        return Connection::NoNetwork;
    case ErrorCode::Offline:
        return error.detail.isEmpty() ? Connection::NoNetwork : Connection::ServerDown;
    default:
        return Connection::ServerDown;
    }
}

} // namespace

struct RequestGate::Pending
{
    HttpRequest request;
    QPointer<QObject> context;
    core::Reply<HttpAnswer> reply;
    bool replayed = false;
    int generation = 0;
};

RequestGate::RequestGate(const RegisterProfile &profile, const HttpLimits &limits,
                         TokenProvider *tokens, ConnectionState &state, const core::Clock &clock,
                         QObject *parent)
    : QObject(parent)
    , m_builder(profile, limits)
    , m_tokens(tokens)
    , m_state(state)
    , m_clock(clock)
{
    m_steady.start();
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &RequestGate::dispatchNext);
    // The environment's proxy would be used for this computer itself too.
    if (isLoopback(profile.baseUrl))
        m_network.setProxy(QNetworkProxy::NoProxy);
}

void RequestGate::send(HttpRequest request, QObject *context, core::Reply<HttpAnswer> reply)
{
    dispatch(std::make_shared<Pending>(
        Pending{std::move(request), context, std::move(reply), false, m_generation}));
}

void RequestGate::dispatch(const PendingRequest &pending)
{
    m_inLine.append(pending);
    dispatchNext();
}

void RequestGate::dispatchNext()
{
    while (!m_inLine.isEmpty()) {
        const qint64 now = m_steady.elapsed();
        if (const qint64 pause = m_pace.pause(now); pause > 0) {
            m_next.start(static_cast<int>(pause));
            return;
        }
        const PendingRequest pending = m_inLine.takeFirst();
        if (!pending->context)
            continue;
        m_pace.left(now);
        withToken(pending);
    }
}

void RequestGate::withToken(const PendingRequest &pending)
{
    if (!m_tokens || !pending->request.authorized)
        return start(pending, nullptr);
    if (m_refreshing) {
        m_held.append(pending);
        return;
    }
    m_tokens->token(
        false, pending->context,
        [this, pending](const core::Result<std::shared_ptr<const core::Secret>> &token) {
            if (token)
                return start(pending, token->get());
            core::Error error = token.error();
            error.delivery = core::Delivery::NotSent;
            conclude(pending, error);
        });
}

void RequestGate::start(const PendingRequest &pending, const core::Secret *token)
{
    pending->generation = m_generation;
    auto *job = new HttpJob(m_network, m_builder, pending->request, pending->context);
    job->start(token, [this, pending](core::Result<HttpAnswer> result) {
        onFinished(pending, std::move(result));
    });
}

void RequestGate::onFinished(const PendingRequest &pending, core::Result<HttpAnswer> result)
{
    if (result && holdForFreshToken(pending, result->status))
        return;
    if (result && result->status == 429)
        m_pace.refused(m_steady.elapsed());
    if (result && result->status == 401 && m_tokens && pending->request.authorized)
        Q_EMIT m_tokens->signInNeeded();
    note(pending->request, result);
    conclude(pending, std::move(result));
}

bool RequestGate::holdForFreshToken(const PendingRequest &pending, int status)
{
    const bool refused = status == 401 && m_tokens && pending->request.authorized;
    if (!refused || pending->replayed)
        return false;
    pending->replayed = true;
    if (pending->generation != m_generation) { // it left with a token from before the refresh
        dispatch(pending);
        return true;
    }
    m_held.append(pending);
    refresh();
    return true;
}

void RequestGate::refresh()
{
    if (m_refreshing)
        return;
    m_refreshing = true;
    m_tokens->token(
        true, this,
        [this](const core::Result<std::shared_ptr<const core::Secret>> &token) { release(token); });
}

void RequestGate::release(const core::Result<std::shared_ptr<const core::Secret>> &token)
{
    m_refreshing = false;
    const QList<PendingRequest> held = std::exchange(m_held, {});
    if (token) {
        ++m_generation;
        for (const PendingRequest &pending : held)
            dispatch(pending);
        return;
    }
    core::Error error = token.error();
    error.delivery = core::Delivery::NotSent; // a refused token: nothing was done
    if (error.code == ErrorCode::SignInNeeded)
        m_state.set(Connection::SignInNeeded);
    for (const PendingRequest &pending : held)
        conclude(pending, error);
}

void RequestGate::conclude(const PendingRequest &pending, core::Result<HttpAnswer> result)
{
    if (pending->context && pending->reply)
        pending->reply(std::move(result));
}

void RequestGate::note(const HttpRequest &request, const core::Result<HttpAnswer> &result)
{
    if (!result)
        return m_state.set(connectionAfter(result.error()));
    Connection connection = connectionAfter(*result);
    // That the register answers strangers says nothing about our token.
    if (!request.authorized && m_tokens && m_state.connection() == Connection::SignInNeeded &&
        connection == Connection::Ok)
        connection = Connection::SignInNeeded;
    m_state.set(connection, m_clock.now());
}

} // namespace registry
