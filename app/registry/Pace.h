// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

#include <optional>

namespace registry {

// How fast a register lets itself be asked: unknown until it says "too many" (429), then somewhat
// less than what it took in the second before, and less again each time it says so. Forgotten when
// it has been content for ten minutes. Times are milliseconds of a steady clock.
class Pace
{
public:
    // How long the next request has to wait.
    [[nodiscard]] qint64 pause(qint64 now) const;
    void left(qint64 now);
    void refused(qint64 now);

private:
    [[nodiscard]] bool isForgotten(qint64 now) const;

    QList<qint64> m_left; // within the last second, oldest first
    qint64 m_interval = 0;
    std::optional<qint64> m_refused; // when last
};

} // namespace registry
