// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/Pace.h"

#include <algorithm>

namespace registry {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 memory = 10 * 60 * second;
constexpr qint64 longestInterval = second;

} // namespace

bool Pace::isForgotten(qint64 now) const
{
    return !m_refused || now - *m_refused > memory;
}

qint64 Pace::pause(qint64 now) const
{
    if (isForgotten(now) || m_left.isEmpty())
        return 0;
    return std::max<qint64>(0, m_left.last() + m_interval - now);
}

void Pace::left(qint64 now)
{
    m_left.append(now);
    while (now - m_left.first() > second)
        m_left.removeFirst();
}

void Pace::refused(qint64 now)
{
    // What was on its way together is refused together: that is said once.
    if (m_refused && now - *m_refused < second) {
        m_refused = now;
        return;
    }
    const auto taken =
        std::max<qsizetype>(1, std::count_if(m_left.begin(), m_left.end(), [now](qint64 moment) {
                                   return now - moment <= second;
                               }) - 1);
    const bool again = !isForgotten(now);
    const qint64 interval = again ? m_interval * 10 / 7 + 1 : second * 10 / (8 * taken) + 1;
    m_interval = std::min(interval, longestInterval);
    m_refused = now;
}

} // namespace registry
