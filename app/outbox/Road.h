// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <QDateTime>

#include <optional>

namespace outbox {

// Whether the way to the register is open. When a request fails because of the way and not because
// of the item, the other items are not thrown after it: the road is closed for a while, and then
// one item at a time is tried until one arrives.
class Road
{
public:
    [[nodiscard]] bool isOpen(const QDateTime &now) const;
    // Only one request at a time.
    [[nodiscard]] bool isProbing() const { return m_failures > 0; }
    [[nodiscard]] std::optional<QDateTime> closedUntil() const { return m_closedUntil; }

    // The register answered, with whatever.
    void arrived();
    // It did not, or it asked to wait. `jitter` is between -1 and 1.
    void failed(const core::Error &error, const QDateTime &now, double jitter);
    // Somebody wants it now.
    void open();

private:
    int m_failures = 0;     // of the road, in a row
    int m_itemFailures = 0; // errors that may be one item's own, in a row
    std::optional<QDateTime> m_closedUntil;
};

} // namespace outbox
