// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/Road.h"

#include "registry/RetryPolicy.h"

namespace outbox {

namespace {

using core::ErrorCode;

// One item that the register cannot digest must not stop the others; after this many in a row it is
// the register.
constexpr int itemFailuresThatCloseTheRoad = 3;
// A pause that is longer was set before the clock was set back.
constexpr qint64 longestPauseSeconds = 2 * 3600;

bool mayBeTheItem(ErrorCode code)
{
    return code == ErrorCode::ServerError || code == ErrorCode::AnswerWrongResource ||
           code == ErrorCode::AnswerWrongPatient || code == ErrorCode::AnswerTooLarge ||
           code == ErrorCode::AnswerEmpty || code == ErrorCode::AnswerMalformed;
}

} // namespace

bool Road::isOpen(const QDateTime &now) const
{
    return !m_closedUntil || now >= *m_closedUntil ||
           now.secsTo(*m_closedUntil) > longestPauseSeconds;
}

void Road::arrived()
{
    open();
}

void Road::open()
{
    m_failures = 0;
    m_itemFailures = 0;
    m_closedUntil.reset();
}

void Road::failed(const core::Error &error, const QDateTime &now, double jitter)
{
    if (mayBeTheItem(error.code) && ++m_itemFailures < itemFailuresThatCloseTheRoad)
        return;
    // Requests that were on their way together fail together: that is one failure.
    const bool closedAlready = m_closedUntil && now < *m_closedUntil;
    if (closedAlready && error.retryAfterSeconds < 0)
        return;
    if (!closedAlready)
        ++m_failures;
    const auto delay = registry::decideRetry(error, m_failures, jitter).delay;
    const QDateTime until = now.addSecs(delay.count());
    if (!closedAlready || until > *m_closedUntil)
        m_closedUntil = until;
}

} // namespace outbox
