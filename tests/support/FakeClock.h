// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"

// A clock that stands still until it is told otherwise.
class FakeClock final : public core::Clock
{
public:
    explicit FakeClock(QDateTime now = QDateTime(QDate(2026, 11, 24), QTime(10, 0),
                                                 Qt::OffsetFromUTC, 3600))
        : m_now(std::move(now))
    {
    }
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(QDateTime now) { m_now = std::move(now); }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};
