// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "registry/ConnectionState.h"
#include "registry/HttpJob.h"
#include "registry/Pace.h"
#include "registry/TokenProvider.h"

#include <QElapsedTimer>
#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>

#include <memory>

namespace registry {

// The only way out. Gives each request its token; when the register refuses the token (401), all
// requests wait for one refresh and are then sent once more. Keeps to the pace of the register.
// Tells ConnectionState how it went.
class RequestGate final : public QObject
{
    Q_OBJECT
public:
    // `tokens` is null for a register without sign-in.
    RequestGate(const RegisterProfile &profile, const HttpLimits &limits, TokenProvider *tokens,
                ConnectionState &state, const core::Clock &clock, QObject *parent = nullptr);

    // Destroying `context` cancels. A 401 that stays is an answer like any other. Errors: those
    // of HttpJob, and of the token provider (then the request was not sent).
    void send(HttpRequest request, QObject *context, core::Reply<HttpAnswer> reply);
    [[nodiscard]] RequestBuilder &builder() { return m_builder; }

private:
    struct Pending;
    using PendingRequest = std::shared_ptr<Pending>;

    void dispatch(const PendingRequest &pending);
    void dispatchNext();
    void withToken(const PendingRequest &pending);
    void start(const PendingRequest &pending, const core::Secret *token);
    void onFinished(const PendingRequest &pending, core::Result<HttpAnswer> result);
    [[nodiscard]] bool holdForFreshToken(const PendingRequest &pending, int status);
    void refresh();
    void release(const core::Result<std::shared_ptr<const core::Secret>> &token);
    void conclude(const PendingRequest &pending, core::Result<HttpAnswer> result);
    void note(const HttpRequest &request, const core::Result<HttpAnswer> &result);

    QNetworkAccessManager m_network; // one TLS identity for its whole life
    RequestBuilder m_builder;
    TokenProvider *m_tokens;
    ConnectionState &m_state;
    const core::Clock &m_clock;
    Pace m_pace;
    QElapsedTimer m_steady;
    QTimer m_next;
    QList<PendingRequest> m_inLine; // for their turn
    QList<PendingRequest> m_held;   // for a fresh token
    bool m_refreshing = false;
    int m_generation = 0; // of the token: counts refreshes
};

} // namespace registry
